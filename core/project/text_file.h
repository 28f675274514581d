#pragma once

#include "core/base/text_range.h"

#include <string>
#include <string_view>

namespace core {

/// A text file as the offer holds it: without byte order mark, carriage returns before line feeds,
/// and the line feed at its end.
struct TextFile {
    std::string text;
    /// Where the text stands in the file's bytes.
    TextRange range;
    /// False where U+FFFD stands for what could not be read.
    bool isUtf8 = true;
};

[[nodiscard]] TextFile textFileOf(std::string_view bytes);

} // namespace core
