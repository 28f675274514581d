#include "core/intake/named_file.h"

#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace core::intake {

namespace {

bool isOneOf(std::string_view word, const auto& words)
{
    return std::ranges::find(words, word) != words.end();
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
