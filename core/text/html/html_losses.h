#pragma once

#include "core/base/text_range.h"

#include <string_view>
#include <vector>

namespace core {

enum class HtmlLossKind {
    Link,
    Image,
    /// The text of the cells stays.
    Table,
    /// Fonts, colours and what else only says how text looks.
    Style,
    /// Scripts, objects and other elements that go with their content.
    Embedded,
    /// Comments and declarations.
    Comment,
    Attribute,
    /// Any other tag, or the start of one.
    Tag,
    ControlCharacter
};

/// A part of a description's source that the store drops.
struct HtmlLoss {
    HtmlLossKind kind = HtmlLossKind::Tag;
    TextRange range;
    /// The end tag of an element whose start tag is lost, too.
    bool isEndTag = false;

    bool operator==(const HtmlLoss&) const = default;
};

/// All of them in order, without overlap: what sanitisedHtml() leaves out. Tags that it replaces
/// by an equal one are no loss. Linear in the length of the source.
[[nodiscard]] std::vector<HtmlLoss> htmlLosses(std::string_view source);

/// The kind of an element that is lost, by its tag name in lower case.
[[nodiscard]] HtmlLossKind htmlLossKind(std::string_view tag);

} // namespace core
