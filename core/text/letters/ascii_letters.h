#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// The text with its Latin letters in those of ASCII, as IDs and file names are written:
/// "Ueberwachung fuer Oefen" of "Überwachung für Öfen", "Lodz" of "Łódź". What is no letter stays.
/// Nothing for a text with letters or digits of another script, which no rule turns into Latin ones
/// well, and for invalid UTF-8.
[[nodiscard]] std::optional<std::string> inAsciiLetters(std::string_view text);

} // namespace core
