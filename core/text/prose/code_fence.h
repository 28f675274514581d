#pragma once

#include "core/base/text_range.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// The lines of ``` around a block of code, as Markdown and chats have them.
struct CodeFence {
    /// From the start of the text to the first line of the code.
    TextRange open;
    /// From the last character of the code to the end of the text; empty where the fence is not
    /// closed.
    TextRange close;
};

/// Nothing for a text that does not begin with a fence.
[[nodiscard]] std::optional<CodeFence> codeFence(std::string_view text);

/// The code alone, or the whole text where no fence is around it.
[[nodiscard]] std::string_view withoutFence(std::string_view text);

} // namespace core
