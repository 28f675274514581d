#include "core/text/prose/storage_size.h"

#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace core {

namespace {

struct SizeUnit {
    std::string_view name;
    long long bytes;
};

constexpr std::array<SizeUnit, 8> kSizeUnits{{{"mib", 1LL << 20},
                                              {"gib", 1LL << 30},
                                              {"tib", 1LL << 40},
                                              {"mb", 1'000'000},
                                              {"gb", 1'000'000'000},
                                              {"tb", 1'000'000'000'000},
                                              {"mo", 1'000'000},
                                              {"go", 1'000'000'000}}};
constexpr std::array<std::string_view, 8> kStorageWords{"storage",       "disk",       "flash",
                                                        "speicherplatz", "festplatte", "stockage",
                                                        "espace disque", "free space"};

bool namesStorage(std::string_view text)
{
    return std::ranges::any_of(kStorageWords, [&](std::string_view word) {
        return text.find(word) != std::string_view::npos;
    });
}

/// Sizes are listed in parts: "1 GB of RAM, 500 MB of storage".
std::string_view partAround(std::string_view text, std::size_t at)
{
    constexpr std::string_view kEnds = ",;\n";
    const auto before = text.find_last_of(kEnds, at);
    const auto start = before == std::string_view::npos ? 0 : before + 1;
    return text.substr(start, std::min(text.find_first_of(kEnds, at), text.size()) - start);
}

/// The size that the text begins with, and nothing where it is no size.
std::optional<long long> sizeAt(std::string_view text)
{
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || number <= 0)
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    while (text.starts_with(' ') || text.starts_with("\u00a0") || text.starts_with("\u202f"))
        text.remove_prefix(text.starts_with(' ') ? 1 : text.starts_with("\u00a0") ? 2 : 3);
    const auto unit = std::ranges::find_if(
        kSizeUnits, [&](const SizeUnit& known) { return text.starts_with(known.name); });
    constexpr double kMax = 1e6;
    if (unit == kSizeUnits.end() || number > kMax)
        return std::nullopt;
    return std::llround(number * static_cast<double>(unit->bytes));
}

} // namespace

std::optional<long long> storageIn(std::string_view requirement)
{
    const std::string text = asciiLower(requirement);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool startsNumber =
            isAsciiDigit(text[at])
            && (at == 0 || (!isAsciiDigit(text[at - 1]) && text[at - 1] != '.'));
        const auto size = startsNumber ? sizeAt(std::string_view(text).substr(at)) : std::nullopt;
        if (size && namesStorage(partAround(text, at)))
            return size;
    }
    return std::nullopt;
}

} // namespace core
