#pragma once

#include <string>
#include <string_view>

namespace core::intake {

/// A file's bytes as UTF-8.
struct PlainText {
    std::string text;
    /// "UTF-16" or "Windows-1252" where they were not UTF-8; empty otherwise.
    std::string encoding = {};
};

/// By the byte order mark, or by the zeros that UTF-16 has without one; bytes that are no UTF-8 are
/// Windows-1252, which Word writes into HTML. Bytes that are no text at all stay as they are.
[[nodiscard]] PlainText plainText(std::string bytes);

/// With "\n" at the end of each line, whatever the program wrote.
[[nodiscard]] std::string withPlainLines(std::string text);
/// Whether the bytes are a text: UTF-8 without a zero.
[[nodiscard]] bool isPlainText(std::string_view bytes);

} // namespace core::intake
