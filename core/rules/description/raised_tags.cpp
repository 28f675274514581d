#include "core/rules/description/raised_tags.h"

#include "core/base/translatable.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/raised.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace core {

namespace {

/// Read aloud the same without being raised: 4th, Contoso TM.
bool isOrdinal(std::string_view text)
{
    constexpr auto kEndings = std::to_array<std::string_view>(
        {"st", "nd", "rd", "th", "er", "tm", "sm", "\u2122", "\u00ae"});
    return std::ranges::find(kEndings, asciiLower(text)) != kEndings.end();
}

} // namespace

DescriptionIssue raisedTagIssue(std::string_view source, const HtmlElement& element)
{
    const bool isRaised = element.tag == "sup";
    const std::size_t end = element.endTag ? element.endTag->start : element.startTag.end;
    const auto text = source.substr(element.startTag.end, end - element.startTag.end);
    DescriptionIssue issue{.range = element.startTag, .arguments = {element.tag}};
    if (const auto written = raisedText(text, isRaised); written && element.endTag) {
        issue.text = translatable("rule", "<%1> is not one of the tags that the store allows, and "
                                          "without it the number reads as another. Write “%2”.");
        issue.arguments.emplace_back(*written);
        issue.fixId = "writeScript";
        issue.fixLabel = translatable("fix", "Write “%2” instead of <%1>");
        issue.edits = {{{element.startTag.start, element.endTag->end}, *written}};
    } else if (element.endTag && (text.empty() || (isRaised && isOrdinal(text)))) {
        issue.text = translatable("rule", "<%1> is not one of the tags that the store allows: b, "
                                          "i, br, p, ul, ol, li and h1 to h6. Remove it; its text "
                                          "can stay.");
        issue.fixId = "removeTag";
        issue.fixLabel = translatable("fix", "Remove <%1>, keep its text");
        issue.edits = {{element.startTag, ""}, {*element.endTag, ""}};
    } else {
        issue.text = translatable("rule", "<%1> is not one of the tags that the store allows. "
                                          "Write what it holds so that it is understood beside "
                                          "its neighbours, such as “10 to the power of n”.");
    }
    return issue;
}

} // namespace core
