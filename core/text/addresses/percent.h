#pragma once

#include <string>
#include <string_view>

namespace core {

/// How many bytes a character beyond ASCII takes that browsers encode by themselves (RFC 3987): one
/// that readers see, or that joins letters. 0 for every other.
[[nodiscard]] std::size_t pathCharacterBeyondAscii(std::string_view text, std::size_t at);

/// Percent-encoding (RFC 3986, section 2.1) in the path, query and fragment of a web address.

/// A character that may stand there as it is, "%" and "#" apart.
[[nodiscard]] bool isPathCharacter(char c);
/// A "%" with its two hexadecimal digits at `at`.
[[nodiscard]] bool isPercentCode(std::string_view text, std::size_t at);
[[nodiscard]] std::string percentEncoded(std::string_view bytes);
/// The path, query and fragment with every character encoded that may not stand there.
[[nodiscard]] std::string percentEncodedRest(std::string_view rest);
/// The bytes that percent codes stand for; what is no code stays.
[[nodiscard]] std::string percentDecoded(std::string_view text);

} // namespace core
