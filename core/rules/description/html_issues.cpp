#include "core/rules/description/html_issues.h"

#include "core/rules/description/raised_tags.h"
#include "core/text/html/html_tags.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/minimum_hardware.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

bool liesIn(const TextRange& inner, const TextRange& outer)
{
    return outer.start <= inner.start && inner.end <= outer.end;
}

/// Inside what goes as a whole nothing else is worth a word.
bool isLost(const Html& html, const TextRange& range)
{
    const TextRange* part = partLostAt(html, range.start);
    return part && part->start != range.start && liesIn(range, *part);
}

/// The elements that begin inside, in order.
std::span<const HtmlElement> elementsIn(const Html& html, const TextRange& range)
{
    const auto startOf = [](const HtmlElement& element) { return element.startTag.start; };
    const auto first = std::ranges::lower_bound(html.elements, range.start, {}, startOf);
    const auto last = std::ranges::lower_bound(html.elements, range.end, {}, startOf);
    return {first, last};
}

/// Between the tags; empty for an element that is never closed.
TextRange contentOf(const HtmlElement& element)
{
    return {element.startTag.end, element.endTag ? element.endTag->start : element.startTag.end};
}

/// The tags replaced, their content kept; an empty replacement removes them.
std::vector<TextEdit> retagged(const HtmlElement& element, std::string_view tag)
{
    const auto written = [&](const char* open) {
        return tag.empty() ? std::string() : open + std::string(tag) + ">";
    };
    std::vector<TextEdit> edits{{element.startTag, written("<")}};
    if (element.endTag)
        edits.push_back({*element.endTag, written("</")});
    return edits;
}

bool holdsBlock(const Html& html, const HtmlElement& element)
{
    return std::ranges::any_of(elementsIn(html, contentOf(element)),
                               [](const HtmlElement& inner) { return isBlockHtmlTag(inner.tag); });
}

bool isInParagraph(const Html& html, const HtmlElement& element)
{
    for (auto parent = element.parent; parent; parent = html.elements[*parent].parent) {
        const std::string& tag = html.elements[*parent].tag;
        if (tag == "p" || isHeadingHtmlTag(tag))
            return true;
    }
    return false;
}

/// A block that holds only text becomes a paragraph, so that it stays apart from its neighbours.
std::string_view tagInstead(const Html& html, const HtmlElement& element)
{
    const bool canBeParagraph = isBlockHtmlTag(element.tag) && !isVoidHtmlTag(element.tag)
                                && !holdsBlock(html, element) && !isInParagraph(html, element);
    return canBeParagraph ? "p" : "";
}

constexpr std::array<std::string_view, 9> kTableParts{
    "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td"};

bool isTablePart(std::string_view tag)
{
    return tag == "th" || std::ranges::find(kTableParts, tag) != kTableParts.end();
}

bool isInsideTable(const Html& html, const HtmlElement& element)
{
    for (auto parent = element.parent; parent; parent = html.elements[*parent].parent)
        if (html.elements[*parent].tag == "table")
            return true;
    return false;
}

/// A row whose cells hold nothing but text.
bool isPlainRow(const Html& html, const HtmlElement& row)
{
    return row.tag == "tr" && row.endTag
           && std::ranges::none_of(elementsIn(html, contentOf(row)), [](const HtmlElement& inner) {
                  return isBlockHtmlTag(inner.tag) && inner.tag != "td" && inner.tag != "th";
              });
}

/// Rows of plain cells become paragraphs; every other tag of the table goes.
std::vector<TextEdit> tableAsParagraphs(const Html& html, const HtmlElement& table)
{
    const bool canHoldParagraphs = !isInParagraph(html, table);
    const TextRange whole{table.startTag.start, table.endTag.value_or(table.startTag).end};
    std::vector<TextEdit> edits;
    for (const HtmlElement& element : elementsIn(html, whole)) {
        if (!isTablePart(element.tag) || isLost(html, element.startTag))
            continue;
        auto tags = retagged(element, canHoldParagraphs && isPlainRow(html, element) ? "p" : "");
        if (element.endTag && (element.tag == "td" || element.tag == "th"))
            tags.back().replacement = " ";
        edits.insert(edits.end(), tags.begin(), tags.end());
    }
    return edits;
}

bool isEventAttribute(const HtmlAttribute& attribute)
{
    return attribute.name.starts_with("on");
}

bool isScriptAddress(const HtmlAttribute& attribute)
{
    std::string value = asciiLower(attribute.value);
    std::erase_if(value, [](char c) { return isAsciiSpace(c) || isAsciiControl(c); });
    return value.starts_with("javascript:") || value.starts_with("vbscript:")
           || value.starts_with("data:");
}

/// The attribute with the space before it; what follows stays apart from what stood before.
std::vector<TextEdit> withoutAttribute(std::string_view source, const HtmlAttribute& attribute)
{
    TextRange range = attribute.range;
    while (isAsciiSpace(source[range.start - 1]))
        --range.start;
    const char next = source[range.end];
    const bool isApart = isAsciiSpace(next) || next == '>' || next == '/';
    return {{range, isApart ? "" : " "}};
}

DescriptionIssue forbiddenAttribute(std::string_view source, const HtmlAttribute& attribute)
{
    return {.range = attribute.range,
            .text = translatable("rule", "The attribute “%1” runs a script, and no listing may. "
                                         "Remove it."),
            .arguments = {attribute.name},
            .fixId = "removeAttribute",
            .fixLabel = translatable("fix", "Remove the attribute “%1”"),
            .edits = withoutAttribute(source, attribute)};
}

DescriptionIssue forbiddenElement(const Html& html, const HtmlElement& element)
{
    DescriptionIssue issue{
        .range = element.startTag,
        .text = translatable("rule", "<%1> runs, embeds or lays out more than text, and no "
                                     "listing may. Remove it."),
        .arguments = {element.tag},
        .fixId = "removeElement",
        .fixLabel = translatable("fix", "Remove <%1>")};
    if (const TextRange* part = partLostAt(html, element.startTag.start))
        issue.edits = {{*part, ""}};
    else if (element.tag == "table")
        issue.edits = tableAsParagraphs(html, element);
    else
        issue.edits = retagged(element, "");
    return issue;
}

void addForbiddenMarkup(const Html& html, std::vector<DescriptionIssue>& issues)
{
    for (const HtmlProblem& problem : html.problems) {
        const bool isComment = problem.kind == HtmlProblemKind::Comment;
        if ((!isComment && problem.kind != HtmlProblemKind::Declaration)
            || isLost(html, problem.range))
            continue;
        issues.push_back(
            {.range = problem.range,
             .text =
                 isComment
                     ? translatable("rule", "Comments are no part of a listing; the store drops "
                                            "them. Remove this one.")
                     : translatable("rule", "Declarations and processing instructions are no "
                                            "part of a listing. Remove this one."),
             .isMild = isComment,
             .fixId = "remove",
             .fixLabel = isComment ? translatable("fix", "Remove the comment")
                                   : translatable("fix", "Remove the declaration"),
             .edits = problem.repair});
    }
}

void sortByPlace(std::vector<DescriptionIssue>& issues)
{
    std::ranges::stable_sort(issues, {}, [](const DescriptionIssue& issue) {
        return issue.range.value_or(TextRange{}).start;
    });
}

} // namespace

std::vector<DescriptionIssue> unlistedTagIssues(const Listing& listing, const Html& html)
{
    std::vector<DescriptionIssue> issues;
    for (const HtmlElement& element : html.elements) {
        if (htmlTagRole(element.tag) != HtmlTagRole::Unlisted || isLost(html, element.startTag))
            continue;
        if (element.tag == "sup" || element.tag == "sub") {
            issues.push_back(raisedTagIssue(listing.description, element));
            continue;
        }
        const auto instead = tagInstead(html, element);
        issues.push_back(
            {.range = element.startTag,
             .text = translatable("rule", "<%1> is not one of the tags that the store allows: b, "
                                          "i, br, p, ul, ol, li and h1 to h6. Remove it; its text "
                                          "can stay."),
             .arguments = {element.tag},
             .fixId = instead.empty() ? "removeTag" : "rewriteTag",
             .fixLabel = instead.empty() ? translatable("fix", "Remove <%1>, keep its text")
                                         : translatable("fix", "Turn <%1> into a paragraph"),
             .edits = retagged(element, instead)});
    }
    return issues;
}

std::vector<DescriptionIssue> underlineIssues(const Listing& /*unused*/, const Html& html)
{
    const auto hardware = minimumHardware(html);
    std::vector<DescriptionIssue> issues;
    for (const HtmlElement& element : html.elements) {
        if (element.tag != "u" || isLost(html, element.startTag)
            || (hardware && liesIn(element.startTag, hardware->range)))
            continue;
        issues.push_back(
            {.range = element.startTag,
             .text = translatable("rule", "<u> is not in the store's list of tags; only its own "
                                          "example of the minimum hardware paragraph shows it. "
                                          "Use <b> elsewhere."),
             .fixId = "rewriteTag",
             .fixLabel = translatable("fix", "Write <b> instead of <u>"),
             .edits = retagged(element, "b")});
    }
    return issues;
}

std::vector<DescriptionIssue> toleratedTagIssues(const Listing& /*unused*/, const Html& html)
{
    std::vector<DescriptionIssue> issues;
    for (const HtmlElement& element : html.elements) {
        if (htmlTagRole(element.tag) != HtmlTagRole::Tolerated || isLost(html, element.startTag))
            continue;
        const std::string instead(element.tag == "div" ? tagInstead(html, element)
                                                       : htmlEquivalentTag(element.tag));
        DescriptionIssue issue{.range = element.startTag, .arguments = {element.tag, instead}};
        if (element.tag == "a") {
            issue.text = translatable("rule", "<%1> is not in the store's list of tags. Keep the "
                                              "text, and add the address to the useful links.");
        } else if (instead.empty()) {
            issue.text = translatable("rule", "<%1> is not in the store's list of tags, though "
                                              "some documents show it. Remove it; what it holds "
                                              "can stay.");
        } else {
            issue.text = translatable("rule", "<%1> is not in the store's list of tags, though "
                                              "some documents show it. Write <%2> instead.");
        }
        issue.fixId = instead.empty() ? "removeTag" : "rewriteTag";
        issue.fixLabel = instead.empty() ? translatable("fix", "Remove <%1>, keep its text")
                                         : translatable("fix", "Write <%2> instead of <%1>");
        issue.edits = retagged(element, instead);
        issues.push_back(std::move(issue));
    }
    return issues;
}

std::vector<DescriptionIssue> forbiddenHtmlIssues(const Listing& listing, const Html& html)
{
    std::vector<DescriptionIssue> issues;
    for (const HtmlElement& element : html.elements) {
        if (isLost(html, element.startTag))
            continue;
        if (isTablePart(element.tag) && isInsideTable(html, element))
            continue;
        if (htmlTagRole(element.tag) == HtmlTagRole::Forbidden) {
            issues.push_back(forbiddenElement(html, element));
            continue;
        }
        for (const HtmlAttribute& attribute : element.attributes)
            if (isEventAttribute(attribute) || isScriptAddress(attribute))
                issues.push_back(forbiddenAttribute(listing.description, attribute));
    }
    addForbiddenMarkup(html, issues);
    sortByPlace(issues);
    return issues;
}

std::vector<DescriptionIssue> attributeIssues(const Listing& listing, const Html& html)
{
    std::vector<DescriptionIssue> issues;
    for (const HtmlElement& element : html.elements) {
        if (isLost(html, element.startTag) || htmlTagRole(element.tag) == HtmlTagRole::Forbidden)
            continue;
        for (const HtmlAttribute& attribute : element.attributes) {
            const bool isLink = element.tag == "a" && attribute.name == "href";
            if (isLink || isEventAttribute(attribute) || isScriptAddress(attribute))
                continue;
            issues.push_back(
                {.range = attribute.range,
                 .text = translatable("rule", "The store documents no attribute for any tag, so "
                                              "“%1” of <%2> may be refused. Remove it."),
                 .arguments = {attribute.name, element.tag},
                 .fixId = "removeAttribute",
                 .fixLabel = translatable("fix", "Remove the attribute “%1”"),
                 .edits = withoutAttribute(listing.description, attribute)});
        }
    }
    return issues;
}

} // namespace core
