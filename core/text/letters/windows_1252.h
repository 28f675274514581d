#pragma once

#include <cstdint>
#include <optional>

/// The table of characters that older programs of Windows write, and others read by mistake.
namespace core {

/// What Windows-1252 has at the place of a C1 control (U+0080 to U+009F); nothing where it has
/// nothing.
[[nodiscard]] std::optional<std::int32_t> windows1252Sign(std::int32_t control);

/// The byte from 0x80 on that is shown as the character; those without a sign are shown as the
/// control. Nothing for ASCII and what the table lacks.
[[nodiscard]] std::optional<unsigned char> windows1252Byte(std::int32_t point);

} // namespace core
