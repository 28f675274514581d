#include "core/rules/description/structure_issues.h"
#include "core/text/html/html_tags.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/lengths.h"
#include "core/text/prose/minimum_hardware.h"
#include "core/text/prose/visible_letters.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

constexpr long long kMaxHeading = 80;
constexpr int kDeepest = 6;

int levelOf(const HtmlElement& element)
{
    return isHeadingHtmlTag(element.tag) ? element.tag[1] - '0' : 0;
}

std::vector<const HtmlElement*> headingsOf(const Html& html)
{
    std::vector<const HtmlElement*> headings;
    for (const HtmlElement& element : html.elements)
        if (levelOf(element) > 0 && !partLostAt(html, element.startTag.start))
            headings.push_back(&element);
    return headings;
}

std::string tagOfLevel(int level)
{
    return "h" + std::to_string(level);
}

void addRetagged(const HtmlElement& element, const std::string& tag, std::vector<TextEdit>& edits)
{
    edits.push_back({element.startTag, "<" + tag + ">"});
    if (element.endTag)
        edits.push_back({*element.endTag, "</" + tag + ">"});
}

/// The heading and those below it, raised together to close the gap. A heading is below no more
/// than five others, so all gaps together are linear.
std::vector<TextEdit> raised(std::span<const HtmlElement* const> headings, int by)
{
    std::vector<TextEdit> edits;
    const int top = levelOf(*headings.front());
    for (const HtmlElement* heading : headings) {
        if (levelOf(*heading) < top)
            break;
        addRetagged(*heading, tagOfLevel(levelOf(*heading) - by), edits);
    }
    return edits;
}

bool isBold(const HtmlElement& element)
{
    return element.tag == "b" || element.tag == "strong" || element.tag == "i"
           || element.tag == "em" || element.tag == "u";
}

std::size_t lettersIn(const std::vector<VisibleLetter>& letters, const TextRange& range)
{
    const auto startOf = [](const VisibleLetter& letter) { return letter.range.start; };
    return static_cast<std::size_t>(std::ranges::lower_bound(letters, range.end, {}, startOf)
                                    - std::ranges::lower_bound(letters, range.start, {}, startOf));
}

TextRange insideOf(const HtmlElement& element)
{
    return {element.startTag.end, element.endTag ? element.endTag->start : element.startTag.end};
}

/// The element that starts at the block's start, and the bold one that holds all of its text; null
/// where there is none.
struct BoldParagraph {
    const HtmlElement* paragraph = nullptr;
    const HtmlElement* bold = nullptr;
};

BoldParagraph boldParagraph(const Html& html, const HtmlBlock& block,
                            const std::vector<VisibleLetter>& letters)
{
    const auto startOf = [](const HtmlElement& element) { return element.startTag.start; };
    const auto first = std::ranges::lower_bound(html.elements, block.range.start, {}, startOf);
    if (first == html.elements.end() || first->tag != "p" || !first->endTag)
        return {};
    const auto bold = std::next(first);
    const bool isBoldInside = bold != html.elements.end() && isBold(*bold) && bold->endTag
                              && bold->endTag->end <= first->endTag->start;
    if (!isBoldInside
        || lettersIn(letters, insideOf(*bold)) != lettersIn(letters, insideOf(*first)))
        return {};
    return {&*first, &*bold};
}

bool canHead(const HtmlBlock& block)
{
    return block.tag == "p" && !block.text.ends_with('.')
           && measure(block.text).graphemes <= kMaxHeading
           && std::ranges::any_of(block.text,
                                  [](char c) { return isAsciiLetter(c) || !isAscii(c); });
}

bool canBeHeaded(const HtmlBlock& block)
{
    return block.tag == "p" || isListHtmlTag(block.tag);
}

int lastLevelBefore(const std::vector<const HtmlElement*>& headings, std::size_t place)
{
    const auto after = std::ranges::lower_bound(
        headings, place, {}, [](const HtmlElement* heading) { return heading->startTag.start; });
    return after == headings.begin() ? 1 : levelOf(**std::prev(after));
}

} // namespace

std::vector<DescriptionIssue> headingOrderIssues(const Listing& /*unused*/, const Html& html)
{
    std::vector<DescriptionIssue> issues;
    const auto headings = headingsOf(html);
    for (std::size_t at = 1; at < headings.size(); ++at) {
        const int before = levelOf(*headings[at - 1]);
        const int level = levelOf(*headings[at]);
        if (level > before + 1)
            issues.push_back(
                {.range = headings[at]->startTag,
                 .text = translatable("rule", "A heading <%1> follows a heading <%2>: screen "
                                              "readers list headings as an outline, and a level is "
                                              "missing. Make it <%3>."),
                 .arguments = {tagOfLevel(level), tagOfLevel(before), tagOfLevel(before + 1)},
                 .fixId = "raiseHeading",
                 .fixLabel = translatable("fix", "Make it <%3>, and those below it accordingly"),
                 .edits = raised(std::span(headings).subspan(at), level - before - 1)});
    }
    return issues;
}

std::vector<DescriptionIssue> emptyHeadingIssues(const Listing& listing, const Html& html)
{
    std::vector<DescriptionIssue> issues;
    const auto headings = headingsOf(html);
    if (headings.empty())
        return issues;
    const auto letters = visibleLetters(listing.description);
    for (const HtmlElement* heading : headings)
        if (heading->endTag && lettersIn(letters, insideOf(*heading)) == 0)
            issues.push_back(
                {.range = TextRange{heading->startTag.start, heading->endTag->end},
                 .text = translatable("rule", "This heading <%1> has no text: in the outline of a "
                                              "screen reader it is a line of silence. Remove it."),
                 .arguments = {heading->tag},
                 .fixId = "removeHeading",
                 .fixLabel = translatable("fix", "Remove the empty <%1>"),
                 .edits = {{{heading->startTag.start, heading->endTag->end}, {}}},
                 .isSafe = true});
    return issues;
}

std::vector<DescriptionIssue> fakeHeadingIssues(const Listing& listing, const Html& html)
{
    std::vector<DescriptionIssue> issues;
    // Most descriptions have no paragraph that could be one.
    std::optional<std::vector<VisibleLetter>> letters;
    const auto headings = headingsOf(html);
    const auto hardware = minimumHardware(html);
    for (std::size_t at = 0; at + 1 < html.blocks.size(); ++at) {
        const HtmlBlock& block = html.blocks[at];
        const bool isHardware = hardware && hardware->firstBlock <= at && at <= hardware->lastBlock;
        if (isHardware || !canHead(block) || !canBeHeaded(html.blocks[at + 1]))
            continue;
        if (!letters)
            letters = visibleLetters(listing.description);
        const BoldParagraph found = boldParagraph(html, block, *letters);
        if (!found.paragraph)
            continue;
        const std::string tag =
            tagOfLevel(std::min(kDeepest, lastLevelBefore(headings, block.range.start) + 1));
        DescriptionIssue issue{
            .range = block.range,
            .text = translatable("rule", "“%1” looks like a heading and is a bold paragraph: "
                                         "screen readers do not find it. Make it a heading <%2>."),
            .arguments = {excerpt(block.text), tag},
            .fixId = "makeHeading",
            .fixLabel = translatable("fix", "Make it a heading <%2>")};
        addRetagged(*found.paragraph, tag, issue.edits);
        issue.edits.push_back({found.bold->startTag, {}});
        issue.edits.push_back({*found.bold->endTag, {}});
        issues.push_back(std::move(issue));
    }
    return issues;
}

} // namespace core
