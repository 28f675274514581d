#include "core/text/addresses/file_name.h"

#include "core/base/translatable.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <string>

namespace core {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMaxPart = 255;

std::optional<SyntaxFault> faultInSigns(std::string_view path)
{
    const auto isKept = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7F || R"(<>:"\|?*)"sv.find(c) != std::string_view::npos;
    };
    const auto found = std::ranges::find_if(path, isKept);
    if (found == path.end())
        return std::nullopt;
    const auto at = static_cast<std::size_t>(found - path.begin());
    return SyntaxFault{rangeOfCharacter(path, at),
                       {"rule",
                        translatable("rule", "The file name “%1” holds “%2”, which other systems "
                                             "refuse, so it is refused on export. Rename the "
                                             "file."),
                        {excerpt(path), shownCharacter(path, at)}}};
}

/// Windows takes the name for the device whatever ending it has.
bool isDevice(std::string_view part)
{
    std::string name = asciiLower(part.substr(0, part.find('.')));
    while (name.ends_with(' '))
        name.pop_back();
    constexpr std::array kDevices{"con"sv, "prn"sv, "aux"sv, "nul"sv, "conin$"sv, "conout$"sv};
    if (std::ranges::find(kDevices, name) != kDevices.end())
        return true;
    if (!name.starts_with("com") && !name.starts_with("lpt"))
        return false;
    const std::string_view number = std::string_view(name).substr(3);
    constexpr std::array kRaised{"\u00b9"sv, "\u00b2"sv, "\u00b3"sv};
    return (number.size() == 1 && isAsciiDigit(number.front()))
           || std::ranges::find(kRaised, number) != kRaised.end();
}

std::optional<SyntaxFault> faultInPart(std::string_view path, TextRange range)
{
    const std::string_view part = path.substr(range.start, range.end - range.start);
    if (isDevice(part))
        return SyntaxFault{range,
                           {"rule",
                            translatable("rule", "In the file name “%1” Windows takes “%2” for a "
                                                 "device, whatever its ending, so it is refused "
                                                 "on export. Rename the file."),
                            {excerpt(path), excerpt(part)}}};
    // "." and ".." are no names, and told as such.
    const bool isStep = part == "." || part == "..";
    if (!part.empty() && !isStep && (part.back() == '.' || part.back() == ' '))
        return SyntaxFault{{range.end - 1, range.end},
                           {"rule",
                            translatable("rule", "In the file name “%1” the part “%2” ends with a "
                                                 "dot or a space, which Windows drops, so it is "
                                                 "refused on export. Rename the file."),
                            {excerpt(path), excerpt(part)}}};
    if (part.size() > kMaxPart)
        return SyntaxFault{
            {range.start + kMaxPart, range.end},
            {"rule",
             translatable("rule", "The file name “%1” has a part of %2 bytes; other systems take "
                                  "%3 at most. Shorten it."),
             {excerpt(path), static_cast<long long>(part.size()),
              static_cast<long long>(kMaxPart)}}};
    return std::nullopt;
}

} // namespace

std::optional<SyntaxFault> faultInFileName(std::string_view path)
{
    if (auto fault = faultInSigns(path))
        return fault;
    for (std::size_t start = 0; start <= path.size();) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        if (auto fault = faultInPart(path, {start, end}))
            return fault;
        start = end + 1;
    }
    return std::nullopt;
}

} // namespace core
