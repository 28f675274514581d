#include "core/rules/texts/leftover_issues.h"
#include "core/rules/texts/runs.h"
#include "core/text/html/html.h"
#include "core/text/html/html_tags.h"
#include "core/text/html/html_tokens.h"
#include "core/text/html/html_tree.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace core {

namespace {

/// The name of an element at the "<" or "</" of the place, with the ">" behind it; nothing where
/// the characters are no tag.
struct ShownTag {
    std::string name;
    std::size_t end = 0;
    bool isEnd = false;
};

std::optional<ShownTag> shownTagAt(const TextField& field, std::size_t at)
{
    constexpr std::array<std::string_view, 22> kShownTags{
        "p",  "ul", "ol", "li", "b",   "i",    "br", "h1", "h2", "h3",     "h4",
        "h5", "h6", "u",  "em", "div", "span", "a",  "td", "tr", "strong", "table"};
    constexpr std::size_t kMaxLooked = 200;
    if (pointAt(field, at) != '<')
        return std::nullopt;
    ShownTag tag;
    tag.isEnd = pointAt(field, at + 1) == '/';
    std::size_t next = at + (tag.isEnd ? 2 : 1);
    for (; pointAt(field, next) < 0x80
           && (isAsciiLetter(static_cast<char>(pointAt(field, next)))
               || isAsciiDigit(static_cast<char>(pointAt(field, next))));
         ++next)
        tag.name += asciiLower(static_cast<char>(pointAt(field, next)));
    if (std::ranges::find(kShownTags, tag.name) == kShownTags.end())
        return std::nullopt;
    for (std::size_t end = next; end < std::min(field.characters.size(), at + kMaxLooked); ++end) {
        if (pointAt(field, end) == '<')
            return std::nullopt;
        if (pointAt(field, end) == '>') {
            tag.end = end + 1;
            return tag;
        }
    }
    return std::nullopt;
}

bool isAllowedTag(const HtmlElement& element)
{
    return element.attributes.empty() && htmlTagRole(element.tag) == HtmlTagRole::Allowed;
}

/// Tags around some words are markup; one alone, or two with "and" between, may be what a text is
/// about.
bool wrapsWords(const TextField& field, std::size_t first, std::size_t end)
{
    return first < end && !isBlank(pointAt(field, first)) && !isBlank(pointAt(field, end - 1))
           && pointAt(field, first) != '<';
}

/// The part decoded once, if that is sound HTML with tags that the store takes; else nothing.
std::vector<TextEdit> unescaped(const TextField& field, std::size_t first, std::size_t end)
{
    constexpr std::string_view kOpening = "<p>";
    constexpr std::string_view kClosing = "</p>";
    const std::string_view source = *field.text;
    TextRange range = rangeOfRun(field, first, end);
    if (source.substr(range.start, range.end - range.start).find('<') != std::string_view::npos)
        return {};
    // The paragraph around it is of the program that escaped.
    if (source.substr(0, range.start).ends_with(kOpening)
        && source.substr(range.end).starts_with(kClosing))
        range = {range.start - kOpening.size(), range.end + kClosing.size()};
    const std::vector<TextEdit> edits{{range, utf8(field, first, end)}};
    const auto html = parseHtml(edited(source, edits));
    if (!html || !html->problems.empty())
        return {};
    const std::size_t editedEnd = range.start + edits.front().replacement.size();
    const bool isSound = std::ranges::all_of(html->elements, [&](const HtmlElement& element) {
        const bool isNew =
            element.startTag.start >= range.start && element.startTag.start < editedEnd;
        return !isNew || isAllowedTag(element);
    });
    return isSound ? edits : std::vector<TextEdit>();
}

std::vector<TextIssue> shownTagIssues(const TextField& field)
{
    std::set<std::string> names;
    std::map<std::string, std::size_t> opened;
    bool hasWords = false;
    std::size_t first = field.characters.size();
    std::size_t end = 0;
    for (std::size_t at = 0; at < field.characters.size(); ++at) {
        if (field.characters[at].isCode)
            continue;
        if (const auto tag = shownTagAt(field, at)) {
            names.insert(tag->name);
            if (const auto start = opened.find(tag->name); tag->isEnd && start != opened.end())
                hasWords = hasWords || wrapsWords(field, start->second, at);
            else if (!tag->isEnd)
                opened[tag->name] = tag->end;
            first = std::min(first, at);
            end = tag->end;
        }
    }
    // One may be what a text is about.
    if (names.size() < 2 && !hasWords)
        return {};
    return {{.range = rangeOfRun(field, first, end),
             .text = translatable("rule", "“%1” shows the HTML tag “%2” as text, for it is escaped "
                                          "once too often: customers read tags. Paste it as HTML "
                                          "source."),
             .arguments = {field.name(), utf8(field, first, shownTagAt(field, first)->end)},
             .fixId = "unescape",
             .fixLabel = translatable("fix", "Take the tags for HTML"),
             .edits = unescaped(field, first, end)}};
}

/// Whether HTML has a sign for the reference, such as "&amp;" or "&#x20AC;".
bool isKnownReference(std::string_view reference)
{
    std::string shown;
    for (const HtmlNode& node : htmlTree(reference, htmlTokens(reference)))
        shown += node.text;
    return shown != reference;
}

/// "&amp;" among the characters that are shown; returns where it ends, or the place.
std::size_t endOfEntity(const TextField& field, std::size_t at)
{
    constexpr std::size_t kMost = 10;
    std::string reference = "&";
    for (std::size_t next = at + 1; reference.size() < kMost; ++next) {
        const std::int32_t point = pointAt(field, next);
        if (point >= 0x80 || next == field.characters.size())
            return at;
        const char c = static_cast<char>(point);
        reference += c;
        if (c == ';')
            return reference.size() > 2 && isKnownReference(reference) ? next + 1 : at;
        if (!isAsciiLetter(c) && !isAsciiDigit(c) && (c != '#' || next != at + 1))
            return at;
    }
    return at;
}

TextIssue shownEntityIssue(const TextField& field, std::size_t at, std::size_t end)
{
    TextIssue issue{.range = rangeOfRun(field, at, end),
                    .text = translatable("rule", "“%1” holds “%2”, which is HTML for one "
                                                 "sign, but the text is shown as it "
                                                 "stands. Write the sign itself."),
                    .arguments = {field.name(), utf8(field, at, end)}};
    if (field.kind != TextKind::Html)
        return issue;
    // It is escaped once too often.
    issue.fixId = "unescapeEntity";
    issue.fixLabel = translatable("fix", "Write “%2”");
    issue.edits = {{rangeOfRun(field, at, end), utf8(field, at, end)}};
    return issue;
}

std::vector<TextIssue> shownEntityIssues(const TextField& field)
{
    std::vector<TextIssue> issues;
    for (std::size_t at = 0; at < field.characters.size(); ++at) {
        if (field.characters[at].point != '&' || field.characters[at].isCode)
            continue;
        const std::size_t end = endOfEntity(field, at);
        if (end > at)
            issues.push_back(shownEntityIssue(field, at, end));
    }
    return issues;
}

} // namespace

std::vector<TextIssue> escapedIssues(const TextField& field)
{
    std::vector<TextIssue> issues;
    if (field.kind == TextKind::Html && field.ascii.holds('<'))
        issues = shownTagIssues(field);
    const bool isShown = field.kind == TextKind::Line || field.kind == TextKind::Lines
                         || field.kind == TextKind::Html;
    // Escaped tags hold what else is escaped; their fix writes both.
    return issues.empty() && isShown && field.ascii.holds('&') ? shownEntityIssues(field) : issues;
}

} // namespace core
