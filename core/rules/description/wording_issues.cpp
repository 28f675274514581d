#include "core/rules/description/wording_issues.h"

#include "core/text/html/html_tags.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/lengths.h"
#include "core/text/letters/search.h"
#include "core/text/letters/words.h"
#include "core/text/prose/hardware_needs.h"
#include "core/text/prose/minimum_hardware.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Below this a first paragraph can hardly name a value.
constexpr long long kMinFirstParagraph = 40;

/// Documents have the sentence with and without "only".
constexpr std::array<std::string_view, 2> kLanguageNotices{"this application is available only in ",
                                                           "this application is available in "};

struct LanguageName {
    std::string_view subtag;
    const char* english;
};

constexpr std::array kLanguageNames{
    LanguageName{"ar", "Arabic"},  LanguageName{"cs", "Czech"},
    LanguageName{"da", "Danish"},  LanguageName{"de", "German"},
    LanguageName{"el", "Greek"},   LanguageName{"es", "Spanish"},
    LanguageName{"fi", "Finnish"}, LanguageName{"fr", "French"},
    LanguageName{"he", "Hebrew"},  LanguageName{"hu", "Hungarian"},
    LanguageName{"it", "Italian"}, LanguageName{"ja", "Japanese"},
    LanguageName{"ko", "Korean"},  LanguageName{"nb", "Norwegian"},
    LanguageName{"nl", "Dutch"},   LanguageName{"no", "Norwegian"},
    LanguageName{"pl", "Polish"},  LanguageName{"pt", "Portuguese"},
    LanguageName{"ru", "Russian"}, LanguageName{"sv", "Swedish"},
    LanguageName{"tr", "Turkish"}, LanguageName{"uk", "Ukrainian"},
    LanguageName{"zh", "Chinese"},
};

std::string languageName(std::string_view tag)
{
    const std::string primary = asciiLower(tag.substr(0, tag.find('-')));
    const auto found = std::ranges::find(kLanguageNames, primary, &LanguageName::subtag);
    return found == kLanguageNames.end() ? "[language]" : found->english;
}

/// What stands behind the notice of language, ready to be searched; nothing where the block has no
/// such notice.
std::optional<std::string> noticedLanguage(const HtmlBlock& block)
{
    const std::string text = searchable(block.text);
    for (const std::string_view notice : kLanguageNotices)
        if (text.starts_with(notice))
            return text.substr(notice.size());
    return std::nullopt;
}

bool isLanguageNotice(const HtmlBlock& block)
{
    return noticedLanguage(block).has_value();
}

/// Where the gap is written, or all of the part.
TextRange rangeOfGap(std::string_view source, TextRange part, std::string_view gap)
{
    const auto found = source.substr(0, part.end).find(gap, part.start);
    return found == std::string_view::npos ? part : TextRange{found, found + gap.size()};
}

std::string textOf(const Html& html, const MinimumHardware& hardware)
{
    std::string text;
    for (auto block = hardware.firstBlock; block <= hardware.lastBlock; ++block)
        text += html.blocks[block].text + '\n';
    return text;
}

DescriptionIssue missingHardware(const Listing& listing)
{
    const auto end = listing.description.size();
    return {.text = translatable("rule",
                                 "The description lacks the paragraph “Minimum hardware "
                                 "requirements:” with operating system, RAM and storage. Add it "
                                 "as the last paragraph."),
            .fixId = "addMinimumHardware",
            .fixLabel = translatable("fix", "Add the paragraph, with gaps to fill in"),
            .edits = {{{end, end}, minimumHardwareTemplate(listing.language)}}};
}

} // namespace

const HtmlBlock* languageNotice(const Html& html)
{
    if (html.blocks.empty())
        return nullptr;
    if (isLanguageNotice(html.blocks.front()))
        return &html.blocks.front();
    const auto hardware = minimumHardware(html);
    const auto end = hardware && hardware->lastBlock + 1 == html.blocks.size()
                         ? hardware->firstBlock
                         : html.blocks.size();
    for (const std::size_t last : {html.blocks.size(), end})
        if (last > 0 && isLanguageNotice(html.blocks[last - 1]))
            return &html.blocks[last - 1];
    return nullptr;
}

std::vector<DescriptionIssue> hardwareIssues(const Listing& listing, const Html& html)
{
    const auto hardware = minimumHardware(html);
    if (!hardware)
        return {missingHardware(listing)};
    if (isBlank(hardware->requirement))
        return {{.range = hardware->range,
                 .text = translatable("rule", "The minimum hardware paragraph names no hardware. "
                                              "Write operating system, RAM and storage.")}};
    if (const auto gap = unfilledGap(textOf(html, *hardware)))
        return {{.range = rangeOfGap(listing.description, hardware->range, *gap),
                 .text = translatable("rule", "The minimum hardware paragraph still has the gap "
                                              "“%1”. Write what the module needs there."),
                 .arguments = {*gap}}};
    if (std::ranges::none_of(hardware->requirement, isAsciiDigit))
        return {{.range = hardware->range,
                 .text = translatable("rule", "The minimum hardware paragraph has no figure. Say "
                                              "how much RAM and storage the module needs."),
                 .isMild = true}};
    return {};
}

std::vector<DescriptionIssue> hardwareLastIssues(const Listing& listing, const Html& html)
{
    const auto hardware = minimumHardware(html);
    if (!hardware || hardware->lastBlock + 1 == html.blocks.size())
        return {};
    const auto end = listing.description.size();
    const TextRange range = hardware->range;
    return {{.range = range,
             .text = translatable("rule", "The minimum hardware paragraph must be the last one. "
                                          "Move it to the end, behind recommended hardware and "
                                          "notes."),
             .fixId = "moveToEnd",
             .fixLabel = translatable("fix", "Move it to the end"),
             .edits = {
                 {range, ""},
                 {{end, end}, listing.description.substr(range.start, range.end - range.start)}}}};
}

std::vector<const HtmlBlock*> proseParagraphs(const Html& html)
{
    const auto hardware = minimumHardware(html);
    std::vector<const HtmlBlock*> paragraphs;
    for (std::size_t index = 0; index < html.blocks.size(); ++index) {
        const HtmlBlock& block = html.blocks[index];
        const bool isHardware =
            hardware && hardware->firstBlock <= index && index <= hardware->lastBlock;
        if (!isHardware && !isListHtmlTag(block.tag) && !isHeadingHtmlTag(block.tag)
            && !isBlank(block.text) && !isLanguageNotice(block))
            paragraphs.push_back(&block);
    }
    return paragraphs;
}

std::vector<DescriptionIssue> valueIssues(const Listing& /*unused*/, const Html& html)
{
    const auto paragraphs = proseParagraphs(html);
    if (paragraphs.empty())
        return {{.text = translatable("rule", "The description has no paragraph that says what "
                                              "customers gain. Begin with one or two sentences on "
                                              "the value, before features and hardware.")}};
    const auto list = std::ranges::find_if(
        html.blocks, [](const HtmlBlock& block) { return isListHtmlTag(block.tag); });
    if (list != html.blocks.end() && &*list < paragraphs.front())
        return {{.range = list->range,
                 .text = translatable("rule", "The description begins with a list. Say in the "
                                              "first sentences what customers gain; features come "
                                              "after.")}};
    const long long length = measure(paragraphs.front()->text).graphemes;
    if (length >= kMinFirstParagraph)
        return {};
    return {{.range = paragraphs.front()->range,
             .text = translatable("rule", "The first paragraph has only %1 characters. Say in it "
                                          "what customers gain, in words of their industry; %2 "
                                          "characters are the least that can."),
             .arguments = {length, kMinFirstParagraph}}};
}

std::vector<DescriptionIssue> languageNoticeIssues(const Listing& listing, const Html& html)
{
    const std::string language = asciiLower(listing.language);
    if (language.empty() || language == "en" || language.starts_with("en-"))
        return {};
    const std::string name = languageName(listing.language);
    const std::string notice = "This application is available only in " + name;
    const HtmlBlock* found = languageNotice(html);
    if (!found)
        return {
            {.text = translatable(
                 "rule", "The description is in another language than English (%1) and does not "
                         "say so. Put the sentence “%2” before everything else."),
             .arguments = {listing.language, notice},
             .fixId = "addLanguageNotice",
             .fixLabel = translatable("fix", "Begin with “%2”"),
             .edits = {{{0, 0}, "<p>" + notice + ".</p>"}}}};
    const bool namesIt = name.starts_with('[')
                             ? !unfilledGap(found->text)
                             : noticedLanguage(*found)->starts_with(searchable(name));
    if (namesIt)
        return {};
    return {{.range = found->range,
             .text = translatable(
                 "rule", "The notice of language does not name the language of the listing (%1). "
                         "Change it to “%2” to agree."),
             .arguments = {listing.language, notice},
             .fixId = "correctLanguageNotice",
             .fixLabel = translatable("fix", "Write “%2”"),
             .edits = {{found->range, "<p>" + notice + ".</p>"}}}};
}

} // namespace core
