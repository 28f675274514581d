#include "core/text/secrets/secret_packing.h"

#include "core/base/base64.h"
#include "core/text/letters/characters.h"

#include <algorithm>

namespace core {

namespace {

/// Nothing once a byte is of no text: keys and pictures are told apart within a few bytes.
std::optional<std::string> readableBytes(std::string_view digits)
{
    std::string bytes;
    unsigned bits = 0;
    int count = 0;
    for (const char c : digits) {
        const int six = base64Value(c);
        if (six < 0)
            return std::nullopt;
        bits = (bits << 6U | static_cast<unsigned>(six)) & 0xFFFFU;
        count += 6;
        if (count < 8)
            continue;
        count -= 8;
        const char byte = static_cast<char>(bits >> static_cast<unsigned>(count) & 0xFFU);
        // The other half of a letter in UTF-16.
        const bool isHalf = byte == '\0' && bytes.size() % 2 == 1;
        if (isAsciiControl(byte) && !isHalf)
            return std::nullopt;
        bytes += byte;
    }
    return bytes;
}

} // namespace

std::optional<std::string> unpackedText(std::string_view packed)
{
    std::optional<std::string> text = readableBytes(packed.substr(0, packed.find('=')));
    if (text)
        std::erase(*text, '\0');
    return text && !text->empty() && !firstBadByte(*text) ? text : std::nullopt;
}

std::vector<PackedText> packedTexts(std::string_view text)
{
    constexpr std::size_t kLeast = 24;
    const auto isDigit = [](char c) { return base64Value(c) >= 0; };
    std::vector<PackedText> found;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        const std::size_t digits = end - at;
        while (end < text.size() && text[end] == '=' && end - at < digits + 2)
            ++end;
        if (digits >= kLeast)
            if (auto content = unpackedText(text.substr(at, end - at)))
                found.push_back({{at, end}, std::move(*content)});
        at = std::max(end, at + 1);
    }
    return found;
}

} // namespace core
