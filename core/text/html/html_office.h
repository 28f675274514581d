#pragma once

#include "core/text/html/html_tokens.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What word processors write into HTML beside HTML: Word says by styles, classes and comments what
/// other programs say by tags.
namespace core {

/// As written, or empty.
[[nodiscard]] std::string_view htmlAttributeOf(const HtmlToken& tag, std::string_view name);
/// The value of a CSS property in the style attribute, in lower case without white space, or empty.
[[nodiscard]] std::string htmlStyleOf(const HtmlToken& tag, std::string_view property);

/// Whether the tokens hold what only Microsoft's Office writes (its classes, styles, tags of its
/// own name spaces, and conditional comments) or Google Docs, whose tag for bold means none.
[[nodiscard]] bool isOfficeHtml(std::string_view source, const std::vector<HtmlToken>& tokens);

/// A paragraph that Word means as an item of a list.
struct OfficeItem {
    /// From 1.
    std::size_t level = 1;
    bool isNumbered = false;
    /// Where the text behind a typed marker begins, in bytes of the source; 0 where the marker
    /// stands in an element of its own, or nowhere.
    std::size_t textStart = 0;

    bool operator==(const OfficeItem&) const = default;
};

/// The item that the token starts. Looks no further than to the end of its paragraph.
[[nodiscard]] std::optional<OfficeItem>
officeItemAt(std::string_view source, const std::vector<HtmlToken>& tokens, std::size_t at);

/// The element with the marker of an item, which a true list makes itself.
[[nodiscard]] bool isOfficeMarker(const HtmlToken& tag);
/// The token behind the marker that starts at the token; one never closed ends with its paragraph.
[[nodiscard]] std::size_t endOfOfficeMarker(const std::vector<HtmlToken>& tokens, std::size_t at);

} // namespace core
