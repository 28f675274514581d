#pragma once

#include "core/text/letters/lengths.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace core {

/// Without the white space at both ends; white space is what Unicode calls separators, controls and
/// invisible format characters.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// True for a text that shows nothing.
[[nodiscard]] bool isBlank(std::string_view text);

/// The bytes of the first user-perceived character of a text that is not empty.
[[nodiscard]] std::size_t graphemeSize(std::string_view text);

/// The bytes of the longest start of `text` that keeps the limit and ends between two graphemes.
[[nodiscard]] std::size_t fittingBytes(std::string_view text, LengthUnit unit, long long limit);

/// `text` itself if it keeps the limit, else its start up to the last whole word that does; inside
/// a first word that is too long, up to the last grapheme.
[[nodiscard]] std::string shortenedToWord(std::string_view text, LengthUnit unit, long long limit);

/// Every run of white space that holds a line break becomes one space; the ends are trimmed.
[[nodiscard]] std::string onOneLine(std::string_view text);

/// Where the first line break is, one byte or more, or npos. CR, LF, NEL, LS and PS break lines.
[[nodiscard]] std::size_t findLineBreak(std::string_view text);

} // namespace core
