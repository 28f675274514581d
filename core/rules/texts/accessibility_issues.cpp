#include "core/rules/texts/accessibility_issues.h"

#include "core/rules/texts/listed_words.h"
#include "core/rules/texts/runs.h"
#include "core/rules/texts/word_lists.h"
#include "core/text/html/html_tags.h"
#include "core/text/html/html_tokens.h"
#include "core/text/letters/character_tables.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/search.h"
#include "core/text/letters/words.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::size_t kShortWord = 3;
constexpr std::size_t kLeastCapitalWords = 4;
constexpr std::size_t kLeastCapitals = 16;
constexpr std::size_t kLeastHeadingWords = 2;
constexpr std::size_t kMaxLoneWord = 12;

/// Words of a row that count, and their letters.
struct CapitalRow {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t words = 0;
    std::size_t letters = 0;
};

enum class Case { Upper, Other, Uncounted };

Case caseOf(const TextField& field, const PhraseToken& token)
{
    std::size_t letters = 0;
    for (std::size_t at = token.first; at < token.end; ++at) {
        const auto category = utf8proc_category(field.characters[at].point);
        if (category == UTF8PROC_CATEGORY_LL || category == UTF8PROC_CATEGORY_LT
            || category == UTF8PROC_CATEGORY_LO)
            return Case::Other;
        // Part numbers are no sentence.
        if (category == UTF8PROC_CATEGORY_ND)
            return Case::Uncounted;
        letters += category == UTF8PROC_CATEGORY_LU ? 1 : 0;
    }
    return letters > kShortWord && token.kind == PhraseToken::Kind::Word ? Case::Upper
                                                                         : Case::Uncounted;
}

/// The parts of a description that are headings.
std::vector<TextRange> headingsIn(std::string_view html)
{
    std::vector<TextRange> ranges;
    bool isOpen = false;
    for (const HtmlToken& token : htmlTokens(html)) {
        if (!isHeadingHtmlTag(token.name))
            continue;
        if (token.kind == HtmlTokenKind::StartTag)
            ranges.push_back({token.range.end, html.size()});
        else if (isOpen)
            ranges.back().end = token.range.start;
        isOpen = token.kind == HtmlTokenKind::StartTag;
    }
    return ranges;
}

bool isInOneOf(const std::vector<TextRange>& ranges, std::size_t place)
{
    const auto after = std::ranges::upper_bound(ranges, place, {}, &TextRange::start);
    return after != ranges.begin() && place < std::prev(after)->end;
}

TextIssue capitalsIssue(const TextField& field, const CapitalRow& row)
{
    const std::size_t count = row.last + 1 - row.first;
    return {.range = rangeOfTokens(field, row.first, count),
            .text = translatable("rule", "“%1” shouts: “%2” is in capitals, which are slow to read "
                                         "and which some screen readers spell. Write small "
                                         "letters."),
            .arguments = {field.name(), textOfTokens(field, row.first, count)}};
}

/// Calls visit(row) for each row of words in capitals, as long as it can be within a line, and
/// whether it is all of its line.
template <class Visit>
void eachCapitalRow(const TextField& field, Visit visit)
{
    CapitalRow row;
    bool isWholeLine = true;
    const auto end = [&](bool isLineEnd) {
        if (row.words > 0)
            visit(row, isWholeLine && isLineEnd);
        row = {};
    };
    for (std::size_t at = 0; at < field.tokens.size(); ++at) {
        if (field.tokens[at].startsLine) {
            end(true);
            isWholeLine = true;
        }
        const Case letters = caseOf(field, field.tokens[at]);
        if (letters == Case::Other) {
            end(false);
            isWholeLine = false;
        } else if (letters == Case::Upper) {
            row.first = row.words == 0 ? at : row.first;
            row.last = at;
            ++row.words;
            row.letters += field.tokens[at].end - field.tokens[at].first;
        }
    }
    end(true);
}

bool looksLikeFile(std::string_view title)
{
    constexpr std::array<std::string_view, 10> kEndings{".pdf",  ".htm",  ".html", ".md",  ".doc",
                                                        ".docx", ".xlsx", ".pptx", ".txt", ".zip"};
    return std::ranges::any_of(kEndings,
                               [&](std::string_view end) { return title.ends_with(end); });
}

/// "IMG_2034.png".
bool looksLikePicture(std::string_view caption)
{
    constexpr std::array<std::string_view, 5> kEndings{".png", ".jpg", ".jpeg", ".webp", ".gif"};
    return caption.find(' ') == std::string_view::npos
           && std::ranges::any_of(kEndings,
                                  [&](std::string_view end) { return caption.ends_with(end); });
}

bool looksLikeAddress(std::string_view title)
{
    return title.find(' ') == std::string_view::npos
           && (title.find("://") != std::string_view::npos || title.starts_with("www."));
}

bool isOneLetter(const TextField& field)
{
    return field.characters.size() == 1 && scriptOf(field.characters[0].point) == Script::Latin;
}

std::string_view stemOf(std::string_view file)
{
    const std::string_view name = file.substr(file.rfind('/') + 1);
    return name.substr(0, name.rfind('.'));
}

/// "Screenshot 1", "img_2".
bool isNumberedPicture(std::string_view folded)
{
    constexpr std::array<std::string_view, 6> kPictureWords{"screenshot", "screen shot", "image",
                                                            "picture",    "bild",        "img"};
    return std::ranges::any_of(kPictureWords, [&](std::string_view word) {
        return folded.starts_with(word)
               && std::ranges::all_of(folded.substr(word.size()), [](char c) {
                      return isAsciiDigit(c) || c == ' ' || c == '_' || c == '-';
                  });
    });
}

/// In scripts that set words apart.
bool isLoneShortWord(const TextField& field)
{
    const auto isAlphabetic = [](const TextCharacter& one) {
        const Script script = scriptOf(one.point);
        return script == Script::Latin || script == Script::Greek || script == Script::Cyrillic;
    };
    return field.tokens.size() == 1 && field.characters.size() <= kMaxLoneWord
           && std::ranges::all_of(field.characters, isAlphabetic);
}

} // namespace

std::vector<TextIssue> capitalsIssues(const TextField& field)
{
    std::vector<TextIssue> issues;
    if (!field.isPublic)
        return issues;
    const auto headings =
        field.kind == TextKind::Html ? headingsIn(*field.text) : std::vector<TextRange>();
    eachCapitalRow(field, [&](const CapitalRow& row, bool isWholeLine) {
        const std::size_t place = field.characters[field.tokens[row.first].first].start;
        const bool isHeading =
            isWholeLine && row.words >= kLeastHeadingWords && isInOneOf(headings, place);
        if (isHeading || (row.words >= kLeastCapitalWords && row.letters >= kLeastCapitals))
            issues.push_back(capitalsIssue(field, row));
    });
    return issues;
}

namespace {

/// "Read more…", "Here →": what ends a link title and says nothing.
std::string_view withoutPointers(std::string_view title)
{
    for (bool isCut = true; isCut;) {
        title = trimmed(title);
        isCut = false;
        for (const std::string_view sign : {".", "…", "!", "?", ":", ">", "→", "»", "›"})
            if (title.size() > sign.size() && title.ends_with(sign)) {
                title.remove_suffix(sign.size());
                isCut = true;
            }
    }
    return title;
}

} // namespace

std::vector<TextIssue> linkTitleIssues(const TextField& field, const Subject& subject)
{
    if (field.address != "/listing/links/*/title")
        return {};
    const std::string title = searchable(withoutPointers(*field.text));
    const auto& empty = emptyLinkTitles(subject.offer.listing.language);
    if (std::ranges::find(empty, title) == empty.end() && !looksLikeFile(title)
        && !looksLikeAddress(title) && !isOneLetter(field))
        return {};
    return {{.range = {0, field.text->size()},
             .text = translatable("rule", "The link title “%2” does not say where the link leads: "
                                          "links are read without their surroundings. Name the "
                                          "page, such as “Installation guide”."),
             .arguments = {field.name(), excerpt(*field.text)}}};
}

std::vector<TextIssue> captionIssues(const TextField& field, const Subject& subject)
{
    if (field.address != "/media/screenshots/*/caption")
        return {};
    const std::string caption = searchable(trimmed(*field.text));
    const std::size_t index = field.where.parent().index().value_or(0);
    const std::string& file = subject.offer.media.screenshots[index].file;
    const bool isEmpty = caption == searchable(stemOf(file)) || isNumberedPicture(caption)
                         || looksLikePicture(caption)
                         || caption == searchable(subject.offer.listing.title)
                         || isLoneShortWord(field);
    if (!isEmpty)
        return {};
    return {{.range = {0, field.text->size()},
             .text = translatable("rule", "The caption “%2” does not say what the picture shows, "
                                          "and it is all that those who cannot see it get. Write "
                                          "it in a few words, such as “Trend of one bearing over "
                                          "30 days”."),
             .arguments = {field.name(), excerpt(*field.text)}}};
}

} // namespace core
