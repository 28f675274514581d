#include "core/text/html/html_tags.h"

#include <gumbo.h>

#include <algorithm>
#include <array>

namespace core {

namespace {

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N>& tags, std::string_view tag)
{
    return std::ranges::find(tags, tag) != tags.end();
}

constexpr std::array<std::string_view, 7> kAllowedTags{"b", "i", "br", "p", "ul", "ol", "li"};
constexpr std::array<std::string_view, 16> kVoidTags{
    "area", "base",  "basefont", "bgsound", "br",    "col",    "embed", "hr",
    "img",  "input", "link",     "meta",    "param", "source", "track", "wbr"};
constexpr std::array<std::string_view, 14> kFormattingTags{
    "a",    "b", "big",   "code",   "em",     "font", "i",
    "nobr", "s", "small", "strike", "strong", "tt",   "u"};
constexpr std::array<std::string_view, 44> kBlockTags{
    "address", "article", "aside", "blockquote", "caption", "center",   "dd",         "details",
    "dialog",  "dir",     "div",   "dl",         "dt",      "fieldset", "figcaption", "figure",
    "footer",  "form",    "h1",    "h2",         "h3",      "h4",       "h5",         "h6",
    "header",  "hgroup",  "hr",    "li",         "listing", "main",     "menu",       "nav",
    "ol",      "p",       "pre",   "section",    "summary", "table",    "tbody",      "td",
    "tfoot",   "th",      "thead", "ul"};
constexpr std::array<std::string_view, 9> kRawTextTags{
    "iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea", "title", "xmp"};
constexpr std::array<std::string_view, 10> kDroppedTreeTags{"applet",   "audio",  "canvas", "math",
                                                            "noscript", "object", "select", "svg",
                                                            "template", "video"};
constexpr std::array<std::string_view, 32> kForbiddenTags{
    "base",     "bgsound", "body",    "button",   "caption",  "col",    "colgroup", "embed",
    "fieldset", "form",    "frame",   "frameset", "head",     "html",   "image",    "img",
    "input",    "link",    "marquee", "meta",     "optgroup", "option", "param",    "source",
    "table",    "tbody",   "td",      "tfoot",    "th",       "thead",  "tr",       "track"};

} // namespace

HtmlTagRole htmlTagRole(std::string_view tag)
{
    if (isOneOf(kAllowedTags, tag) || isHeadingHtmlTag(tag))
        return HtmlTagRole::Allowed;
    if (tag == "u")
        return HtmlTagRole::Underline;
    if (tag == "em" || tag == "strong" || tag == "div" || tag == "a")
        return HtmlTagRole::Tolerated;
    const bool forbidden = isDroppedHtmlTag(tag) || isOneOf(kForbiddenTags, tag);
    return forbidden ? HtmlTagRole::Forbidden : HtmlTagRole::Unlisted;
}

std::string_view htmlEquivalentTag(std::string_view tag)
{
    if (tag == "em")
        return "i";
    if (tag == "strong")
        return "b";
    return tag == "div" ? "p" : "";
}

std::string_view keptHtmlTag(std::string_view tag)
{
    switch (htmlTagRole(tag)) {
    case HtmlTagRole::Allowed:
    case HtmlTagRole::Underline:
        return tag;
    case HtmlTagRole::Tolerated:
        return htmlEquivalentTag(tag);
    case HtmlTagRole::Unlisted:
    case HtmlTagRole::Forbidden:
        break;
    }
    if (tag == "tr")
        return "p";
    const bool isTablePart = tag.starts_with('t') && isBlockHtmlTag(tag);
    return isBlockHtmlTag(tag) && !isTablePart ? "p" : "";
}

bool isVoidHtmlTag(std::string_view tag)
{
    return isOneOf(kVoidTags, tag);
}

bool isFormattingHtmlTag(std::string_view tag)
{
    return isOneOf(kFormattingTags, tag);
}

bool isBlockHtmlTag(std::string_view tag)
{
    return isOneOf(kBlockTags, tag);
}

bool isRawTextHtmlTag(std::string_view tag)
{
    return isOneOf(kRawTextTags, tag);
}

bool isDroppedHtmlTag(std::string_view tag)
{
    return isRawTextHtmlTag(tag) || isOneOf(kDroppedTreeTags, tag);
}

bool isHtmlTag(std::string_view tag)
{
    return gumbo_tagn_enum(tag.data(), static_cast<unsigned>(tag.size())) != GUMBO_TAG_UNKNOWN;
}

bool isHeadingHtmlTag(std::string_view tag)
{
    return tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6';
}

bool isListHtmlTag(std::string_view tag)
{
    return tag == "ul" || tag == "ol";
}

} // namespace core
