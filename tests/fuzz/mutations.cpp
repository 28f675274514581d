#include "tests/fuzz/mutations.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace fuzz {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMostBytes = 1U << 15U;

/// What begins, ends or escapes something in one of the formats that are read.
constexpr auto kPieces = std::to_array<std::string_view>({"{",
                                                          "}",
                                                          "[",
                                                          "]",
                                                          "\"",
                                                          ":",
                                                          ",",
                                                          "null",
                                                          "true",
                                                          "-1",
                                                          "1e999",
                                                          "\\u0000",
                                                          "\\ud800",
                                                          "\\udc00",
                                                          "\xEF\xBB\xBF",
                                                          "\xC0\x80",
                                                          "\xED\xA0\x80",
                                                          "<p>",
                                                          "</p>",
                                                          "<ul><li>",
                                                          "<!--",
                                                          "-->",
                                                          "&amp;",
                                                          "&#x",
                                                          "<svg",
                                                          "<![CDATA[",
                                                          "\r\n",
                                                          "\n",
                                                          "\t",
                                                          " ",
                                                          "'",
                                                          "$upstream",
                                                          "FROM ",
                                                          " WHERE ",
                                                          " INTO ",
                                                          "\0"sv,
                                                          "\0\0\0\0"sv,
                                                          "\xFF\xFF\xFF\xFF",
                                                          "\x7F\xFF\xFF\xFF",
                                                          "PK\x01\x02",
                                                          "PK\x03\x04",
                                                          "PK\x05\x06",
                                                          "IHDR",
                                                          "IDAT",
                                                          "IEND",
                                                          "iCCP",
                                                          "\xFF\xD8",
                                                          "\xFF\xDA",
                                                          "RIFF",
                                                          "VP8L",
                                                          "- ",
                                                          "? ",
                                                          "&a ",
                                                          "*a",
                                                          "|\n",
                                                          ">\n",
                                                          "---\n",
                                                          "%YAML",
                                                          "0x",
                                                          "../",
                                                          "/",
                                                          "\\",
                                                          "#",
                                                          "%2e",
                                                          "://",
                                                          "@",
                                                          ";",
                                                          "="});

std::size_t below(std::size_t limit, std::mt19937& random)
{
    return limit == 0 ? 0 : std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
}

std::string_view someOf(std::string_view text, std::mt19937& random)
{
    const auto start = below(text.size() + 1, random);
    return text.substr(start, below(std::min<std::size_t>(text.size() - start, 64) + 1, random));
}

void change(std::string& text, std::string_view other, std::mt19937& random)
{
    const auto at = below(text.size() + 1, random);
    switch (below(7, random)) {
    case 0:
        if (at < text.size())
            text[at] = static_cast<char>(text[at] ^ (1 << below(8, random)));
        break;
    case 1:
        if (at < text.size())
            text[at] = static_cast<char>(below(256, random));
        break;
    case 2:
        text.erase(at, below(32, random));
        break;
    case 3:
        text.insert(at, someOf(std::string(text), random));
        break;
    case 4:
        text.insert(at, someOf(other, random));
        break;
    case 5:
        text.insert(at, kPieces[below(kPieces.size(), random)]);
        break;
    default:
        text.resize(at);
        text += other.substr(below(other.size() + 1, random));
        break;
    }
}

} // namespace

std::string mutated(std::span<const std::string> inputs, std::mt19937& random)
{
    std::string text = inputs[below(inputs.size(), random)];
    for (auto left = 1 + below(6, random); left > 0; --left)
        change(text, inputs[below(inputs.size(), random)], random);
    if (text.size() > kMostBytes)
        text.resize(kMostBytes);
    return text;
}

} // namespace fuzz
