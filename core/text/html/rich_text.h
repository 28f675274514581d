#pragma once

#include "core/text/addresses/syntax_fault.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// How a piece of text looks.
struct InlineFormat {
    bool isBold = false;
    bool isItalic = false;
    bool isUnderlined = false;

    bool operator==(const InlineFormat&) const = default;
};

/// Text of one look; "\n" is a line break.
struct RichRun {
    std::string text;
    InlineFormat look;

    bool operator==(const RichRun&) const = default;
};

enum class RichList { Bulleted, Numbered };

/// A paragraph, heading or list item.
struct RichBlock {
    /// 1 to 6; 0 for what is no heading.
    int heading = 0;
    /// The lists that the item stands in, from the outside; empty for what is no item.
    std::vector<RichList> lists;
    std::vector<RichRun> runs;

    bool operator==(const RichBlock&) const = default;
};

/// A description as an editor of formatted text holds it.
struct RichText {
    std::vector<RichBlock> blocks;
    /// The source said nothing beyond this: written back, it looks the same and lost nothing.
    bool isWhole = true;

    bool operator==(const RichText&) const = default;
};

/// Reads what sanitisedHtml() keeps of a description. Errors: source that parseHtml() refuses.
[[nodiscard]] tl::expected<RichText, SyntaxFault> readRichText(std::string_view source);

/// Adds text to a block as browsers show it: white space is one space, and none at the start of a
/// line; "\n" is white space, too.
void addRichText(RichBlock& block, std::string_view text, const InlineFormat& look);
void addRichLineBreak(RichBlock& block, const InlineFormat& look);

} // namespace core
