#pragma once

#include <string_view>

namespace core {

/// What the store makes of an HTML element, by its tag name in lower case.
enum class HtmlTagRole {
    /// On the store's list: b i br p ul ol li h1 to h6.
    Allowed,
    /// u: not on the list, yet in the paragraph that the store itself prescribes.
    Underline,
    /// Not on the list, with a sure equivalent that is: em, strong, div, a.
    Tolerated,
    /// Not on the list; the tag goes, its text stays.
    Unlisted,
    /// Active, embedded or page-level content that no listing may hold; most go with their content.
    Forbidden
};

[[nodiscard]] HtmlTagRole htmlTagRole(std::string_view tag);

/// The allowed tag that a tolerated one stands for; empty where only the text stays (a).
[[nodiscard]] std::string_view htmlEquivalentTag(std::string_view tag);

/// The tag that the sanitiser writes for an element, or empty if at most its content stays.
[[nodiscard]] std::string_view keptHtmlTag(std::string_view tag);

/// An element of HTML, SVG or MathML, unlike <name>, which somebody meant for a gap.
[[nodiscard]] bool isHtmlTag(std::string_view tag);
/// An element that has no end tag, such as br.
[[nodiscard]] bool isVoidHtmlTag(std::string_view tag);
/// An inline element that browsers open again after wrong nesting, such as b.
[[nodiscard]] bool isFormattingHtmlTag(std::string_view tag);
/// An element that starts a block of its own, so that an open paragraph ends before it.
[[nodiscard]] bool isBlockHtmlTag(std::string_view tag);
/// An element whose content is text up to its own end tag, whatever it looks like.
[[nodiscard]] bool isRawTextHtmlTag(std::string_view tag);
/// An element that goes together with its content.
[[nodiscard]] bool isDroppedHtmlTag(std::string_view tag);

[[nodiscard]] bool isHeadingHtmlTag(std::string_view tag);
[[nodiscard]] bool isListHtmlTag(std::string_view tag);

} // namespace core
