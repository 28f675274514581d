#include "core/intake/plain_text.h"

#include "core/project/text_file.h"
#include "core/text/letters/encode.h"
#include "core/text/letters/windows_1252.h"

#include <cstdint>
#include <optional>

namespace core::intake {

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

std::int32_t unitAt(std::string_view bytes, std::size_t at, bool isBigEndian)
{
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return isBigEndian ? first << 8 | second : second << 8 | first;
}

/// Of UTF-16 without a mark, whose first letters are plain ones, as those of JSON are.
std::optional<bool> isBigEndianWithoutMark(std::string_view bytes)
{
    constexpr std::size_t kLetters = 8;
    if (bytes.size() < kLetters || bytes.size() % 2 != 0)
        return std::nullopt;
    const auto areZero = [&](std::size_t from) {
        for (std::size_t at = from; at < kLetters; at += 2)
            if (bytes[at] != '\0' || bytes[at ^ 1] == '\0')
                return false;
        return true;
    };
    return areZero(0) ? std::optional(true) : areZero(1) ? std::optional(false) : std::nullopt;
}

std::string fromUtf16(std::string_view bytes, bool isBigEndian)
{
    constexpr std::int32_t kReplacement = 0xFFFD;
    std::string text;
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        std::int32_t point = unitAt(bytes, at, isBigEndian);
        const bool isHigh = point >= 0xD800 && point < 0xDC00;
        const std::int32_t low =
            isHigh && at + 3 < bytes.size() ? unitAt(bytes, at + 2, isBigEndian) : 0;
        if (low >= 0xDC00 && low < 0xE000) {
            point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
            at += 2;
        } else if (point >= 0xD800 && point < 0xE000) {
            point = kReplacement;
        }
        text += utf8(point);
    }
    // Half a unit is left of a text that was cut off.
    if (bytes.size() % 2 != 0)
        text += utf8(kReplacement);
    return text;
}

std::string fromWindows(std::string_view bytes)
{
    std::string text;
    for (const char c : bytes) {
        const std::int32_t byte = static_cast<unsigned char>(c);
        text += utf8(byte >= 0x80 && byte < 0xA0 ? windows1252Sign(byte).value_or(byte) : byte);
    }
    return text;
}

} // namespace

std::string withPlainLines(std::string text)
{
    if (text.find('\r') == std::string::npos)
        return text;
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at)
        if (text[at] != '\r')
            plain += text[at];
        else if (at + 1 == text.size() || text[at + 1] != '\n')
            plain += '\n';
    return plain;
}

bool isPlainText(std::string_view bytes)
{
    return bytes.find('\0') == std::string_view::npos && textFileOf(bytes).isUtf8;
}

PlainText plainText(std::string bytes)
{
    const std::string_view view = bytes;
    if (view.starts_with("\xFF\xFE") || view.starts_with("\xFE\xFF"))
        return {fromUtf16(view.substr(2), view[0] == '\xFE'), "UTF-16"};
    if (const auto isBigEndian = isBigEndianWithoutMark(view))
        return {fromUtf16(view, *isBigEndian), "UTF-16"};
    if (view.starts_with(kUtf8Mark))
        bytes.erase(0, kUtf8Mark.size());
    if (bytes.find('\0') != std::string::npos || textFileOf(bytes).isUtf8)
        return {std::move(bytes)};
    return {fromWindows(bytes), "Windows-1252"};
}

} // namespace core::intake
