#include "core/intake/named_file.h"

#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace core::intake {

namespace {

bool isOneOf(std::string_view word, const auto& words)
{
    return std::ranges::find(words, word) != words.end();
}

struct PictureSize {
    int width = 0;
    int height = 0;
};

/// 255 and 115 of "logo_255x115"; the last pair of numbers.
std::optional<PictureSize> sizeIn(std::string_view name)
{
    constexpr std::string_view kDigits = "0123456789";
    const auto end = name.find_last_of(kDigits);
    const auto times = end == std::string_view::npos ? end : name.find_last_not_of(kDigits, end);
    if (times == std::string_view::npos || times == 0 || (name[times] != 'x' && name[times] != 'X'))
        return std::nullopt;
    const auto before = name.find_last_not_of(kDigits, times - 1);
    const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
    PictureSize size;
    const auto read = [&](std::size_t from, std::size_t to, int& number) {
        const auto done = std::from_chars(name.data() + from, name.data() + to, number);
        return done.ec == std::errc() && from < to;
    };
    const bool isSize = read(start, times, size.width) && read(times + 1, end + 1, size.height);
    return isSize && size.width > 0 && size.height > 0 ? std::optional(size) : std::nullopt;
}

/// The portals differ by some pixels, and never so far as the next logo.
std::string_view logoOfSize(PictureSize size)
{
    constexpr int kLargestSmall = 64;
    constexpr int kLargestMedium = 100;
    constexpr int kLargestLarge = 350;
    constexpr int kLargestWide = 400;
    if (size.width != size.height)
        return size.width < size.height     ? std::string_view()
               : size.width <= kLargestWide ? "/media/logos/wide"
                                            : "/media/logos/hero";
    if (size.width <= kLargestSmall)
        return "/media/logos/small";
    if (size.width <= kLargestMedium)
        return "/media/logos/medium";
    return size.width <= kLargestLarge ? "/media/logos/large" : "/media/logos/master";
}

/// By the file and by the last folder: "logos/40x40.png".
bool saysLogo(const NamedFile& file)
{
    const std::string folder = file.folders.empty() ? "" : plainName(file.folders.back());
    return !logoFieldOf(file.stem).empty() || folder.starts_with("logo")
           || folder.starts_with("icon");
}

} // namespace

NamedFile namedFile(const std::string& path)
{
    NamedFile file;
    file.path = path;
    std::string_view rest = path;
    for (auto slash = rest.find('/'); slash != std::string_view::npos; slash = rest.find('/')) {
        file.folders.emplace_back(rest.substr(0, slash));
        rest.remove_prefix(slash + 1);
    }
    const auto dot = rest.rfind('.');
    file.stem = rest.substr(0, dot);
    file.ending = dot == std::string_view::npos ? "" : asciiLower(rest.substr(dot + 1));
    return file;
}

bool isTextFile(const NamedFile& file)
{
    constexpr auto kEndings =
        std::to_array<std::string_view>({"", "txt", "md", "markdown", "html", "htm", "csv", "tsv"});
    return isOneOf(file.ending, kEndings);
}

bool isPicture(const NamedFile& file)
{
    constexpr auto kEndings =
        std::to_array<std::string_view>({"png", "jpg", "jpeg", "webp", "svg", "gif"});
    return isOneOf(file.ending, kEndings);
}

bool isScreenshot(const NamedFile& file)
{
    const auto says = [](std::string_view name) {
        return plainName(name).find("screenshot") != std::string::npos;
    };
    return says(file.stem) || std::ranges::any_of(file.folders, says);
}

std::string_view logoOf(const NamedFile& file)
{
    constexpr std::string_view kAnyLogo = "/media/logos/master";
    const std::string_view named = logoFieldOf(file.stem);
    const auto size = sizeIn(file.stem);
    return size && saysLogo(file) && (named.empty() || named == kAnyLogo) ? logoOfSize(*size)
                                                                          : named;
}

std::string planOf(const NamedFile& file)
{
    const auto plans = std::ranges::find_if(file.folders, [](const std::string& folder) {
        return plainName(folder) == "plans" || plainName(folder) == "skus";
    });
    const bool isPlan = plans != file.folders.end() && plans + 1 != file.folders.end();
    return isPlan ? *(plans + 1) : std::string();
}

std::optional<FileField> fieldOf(const NamedFile& file)
{
    if (!planOf(file).empty())
        return planFileFieldOf(file.stem);
    if (!file.folders.empty())
        if (const auto field = fileFieldOf(file.folders.back() + file.stem))
            return field;
    return fileFieldOf(file.stem);
}

} // namespace core::intake
