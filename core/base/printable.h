#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace core {

/// The text as it may stand within one line of output, wherever it came from: line breaks,
/// controls, escapes, marks that turn the direction of a line, and bytes that are no UTF-8 are
/// written as "\n", "\x1b", "\u202e", and so is what a build server takes for a command anywhere
/// in a line, "\x23#vso[". So no value begins or ends a line, steers a terminal or a build server,
/// or reads as something else. All that anybody shows of a value passes here.
[[nodiscard]] std::string printable(std::string_view text);

/// The same of a value that may take several lines: its line breaks and tabs stay.
[[nodiscard]] std::string printableLines(std::string_view text);

/// Whether the code point beyond ASCII steers how the text around it is shown: controls, line
/// breaks of Unicode, marks and overrides of direction. printable() writes it out.
[[nodiscard]] bool isSteeringMark(std::uint32_t point);

} // namespace core
