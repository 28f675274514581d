#include "core/text/letters/search.h"

#include "core/text/letters/characters.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace core {

namespace {

struct FreeFolded {
    // The library's own way. NOLINTNEXTLINE(cppcoreguidelines-no-malloc)
    void operator()(utf8proc_uint8_t* text) const { std::free(text); }
};

constexpr auto kFolding =
    static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE
                                   | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);

void replaceAll(std::string& text, std::string_view what, char by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
        text.replace(at, what.size(), 1, by);
}

/// False for invalid UTF-8.
bool appendFolded(std::string& result, std::string_view text)
{
    utf8proc_uint8_t* folded = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &folded, kFolding);
    const std::unique_ptr<utf8proc_uint8_t, FreeFolded> owner(folded);
    if (length < 0)
        return false;
    std::string plain(reinterpret_cast<const char*>(folded), static_cast<std::size_t>(length));
    for (const char* dash : {"\u2010", "\u2011", "\u2012", "\u2013", "\u2014"})
        replaceAll(plain, dash, '-');
    replaceAll(plain, "\u2019", '\'');
    result += plain;
    return true;
}

/// Where the characters that are ASCII, or are not, come to an end.
std::size_t endOfRun(std::string_view text, std::size_t at, bool ascii)
{
    while (at < text.size() && isAscii(text[at]) == ascii)
        ++at;
    return at;
}

} // namespace

// All rules run at every key, and nearly all text is ASCII, where folding is lower case: only the
// runs between need the tables of Unicode. Marks are stripped, so that no run changes its
// neighbour.
std::string searchable(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto start = result.size();
        result += text.substr(at, endOfRun(text, at, true) - at);
        at += result.size() - start;
        std::transform(result.begin() + static_cast<std::ptrdiff_t>(start), result.end(),
                       result.begin() + static_cast<std::ptrdiff_t>(start),
                       [](char c) { return asciiLower(c); });
        const auto end = endOfRun(text, at, false);
        if (end > at && !appendFolded(result, text.substr(at, end - at)))
            return {};
        at = end;
    }
    return result;
}

} // namespace core
