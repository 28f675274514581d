#pragma once

#include <string>
#include <string_view>

/// A save keeps what a file says beside its values, so that a change of one value is a change of
/// one line, whatever program wrote the others.
namespace core {

/// The text with the byte order mark and the line ends of the file it replaces.
[[nodiscard]] std::string inFormOf(std::string_view old, std::string text);

/// The JSON text with the form of the file it replaces: its byte order mark and line ends, and of
/// every value that is the same the very spelling, place and white space. Both are JSON objects;
/// an old one that is no sound JSON keeps no more than inFormOf(). Of n log n cost.
[[nodiscard]] std::string jsonInFormOf(std::string_view old, std::string text);

} // namespace core
