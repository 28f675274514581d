#include "core/iotedge/images/platform.h"

#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace core {

namespace {

enum class SpelledIn { Anywhere, TagsOnly, TextsOnly };

struct PlatformSpelling {
    std::string_view word;
    Platform platform;
    SpelledIn where = SpelledIn::Anywhere;
};

/// Sources: the tags that iotedgedev and Visual Studio Code make, Docker's platforms, uname -m, and
/// the documents of the marketplace.
constexpr std::array kKnownSpellings = std::to_array<PlatformSpelling>({
    {"x64", Platform::X64},
    {"amd64", Platform::X64},
    {"x86_64", Platform::X64},
    {"x86-64", Platform::X64},
    {"x86.64", Platform::X64, SpelledIn::TagsOnly},
    {"64-bit x86", Platform::X64, SpelledIn::TextsOnly},
    {"arm32", Platform::Arm32},
    {"arm32v7", Platform::Arm32},
    {"arm32hf", Platform::Arm32},
    {"arm32v7hf", Platform::Arm32},
    {"armv7", Platform::Arm32},
    {"armv7l", Platform::Arm32},
    {"armv7hf", Platform::Arm32},
    {"armhf", Platform::Arm32},
    {"arm-v7", Platform::Arm32},
    {"arm_v7", Platform::Arm32},
    {"arm/v7", Platform::Arm32},
    {"arm v7", Platform::Arm32, SpelledIn::TextsOnly},
    {"32-bit arm", Platform::Arm32, SpelledIn::TextsOnly},
    {"arm 32-bit", Platform::Arm32, SpelledIn::TextsOnly},
    {"arm64", Platform::Arm64},
    {"arm64v8", Platform::Arm64},
    {"aarch64", Platform::Arm64},
    {"armv8", Platform::Arm64},
    {"arm-v8", Platform::Arm64},
    {"arm_v8", Platform::Arm64},
    {"arm v8", Platform::Arm64, SpelledIn::TextsOnly},
    {"64-bit arm", Platform::Arm64, SpelledIn::TextsOnly},
    {"arm 64-bit", Platform::Arm64, SpelledIn::TextsOnly},
    {"arm", Platform::Arm},
    {"x86", Platform::X86},
    {"i386", Platform::Unsupported},
    {"i686", Platform::Unsupported},
    {"386", Platform::Unsupported, SpelledIn::TagsOnly},
    {"armel", Platform::Unsupported},
    {"armv5", Platform::Unsupported},
    {"arm32v5", Platform::Unsupported},
    {"armv6", Platform::Unsupported},
    {"armv6l", Platform::Unsupported},
    {"armv6hf", Platform::Unsupported},
    {"arm32v6", Platform::Unsupported},
    {"arm-v6", Platform::Unsupported},
    {"arm_v6", Platform::Unsupported},
    {"arm/v6", Platform::Unsupported},
    {"mips64le", Platform::Unsupported},
    {"s390x", Platform::Unsupported},
    {"ppc64le", Platform::Unsupported},
    {"riscv64", Platform::Unsupported},
    {"windows", Platform::Windows},
    {"win", Platform::Windows, SpelledIn::TagsOnly},
    {"1709", Platform::Windows, SpelledIn::TagsOnly},
    {"1803", Platform::Windows, SpelledIn::TagsOnly},
    {"1809", Platform::Windows, SpelledIn::TagsOnly},
    {"1903", Platform::Windows, SpelledIn::TagsOnly},
    {"1909", Platform::Windows, SpelledIn::TagsOnly},
});

/// By their first letters, and of each letter the longest first: where one begins another, the
/// longest match is meant.
constexpr auto kPlatformSpellings = [] {
    auto sorted = kKnownSpellings;
    std::ranges::sort(sorted, [](const PlatformSpelling& one, const PlatformSpelling& other) {
        return one.word.front() != other.word.front() ? one.word.front() < other.word.front()
                                                      : one.word.size() > other.word.size();
    });
    return sorted;
}();

/// Words of Windows whose end varies: "nanoserver1809", "ltsc2022", "windowsservercore".
constexpr std::array<std::string_view, 5> kWindowsBeginnings{"nanoserver", "servercore", "ltsc20",
                                                             "windows", "win10"};

constexpr std::array<std::string_view, 7> kPlatformNames{"x64", "arm32",   "arm64",          "arm",
                                                         "x86", "Windows", "another machine"};

bool isPartOfWord(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c);
}

std::size_t endOfPlatformWord(std::string_view text, std::size_t at)
{
    while (at < text.size() && isPartOfWord(text[at]))
        ++at;
    return at;
}

/// Where the spellings of each letter begin.
constexpr auto kFirstSpellings = [] {
    std::array<std::uint8_t, 129> first{};
    for (std::size_t letter = 0; letter < first.size(); ++letter)
        first[letter] = static_cast<std::uint8_t>(
            std::ranges::count_if(kPlatformSpellings, [&](const PlatformSpelling& spelling) {
                return static_cast<std::size_t>(spelling.word.front()) < letter;
            }));
    return first;
}();

/// The longest spelling that begins at `at` of the lower-case text and ends a word.
std::optional<NamedPlatform> platformAt(std::string_view text, std::size_t at, SpelledIn excluded)
{
    const std::string_view rest = text.substr(at);
    const auto letter = static_cast<unsigned char>(rest.front());
    if (!isAscii(rest.front()))
        return std::nullopt;
    for (std::size_t next = kFirstSpellings[letter]; next < kFirstSpellings[letter + 1U]; ++next) {
        const auto& [word, platform, where] = kPlatformSpellings[next];
        if (where != excluded && rest.starts_with(word)
            && (rest.size() == word.size() || !isPartOfWord(rest[word.size()])))
            return NamedPlatform{platform, {at, at + word.size()}};
    }
    const auto begins = [&](std::string_view beginning) { return rest.starts_with(beginning); };
    if (excluded == SpelledIn::TextsOnly && std::ranges::any_of(kWindowsBeginnings, begins))
        return NamedPlatform{Platform::Windows, {at, endOfPlatformWord(text, at)}};
    return std::nullopt;
}

std::vector<NamedPlatform> platformsFrom(std::string_view text, std::size_t start,
                                         SpelledIn excluded)
{
    const std::string lower = asciiLower(text);
    std::vector<NamedPlatform> found;
    for (std::size_t at = start; at < lower.size();) {
        if (!isPartOfWord(lower[at])) {
            ++at;
        } else if (const auto named = platformAt(lower, at, excluded)) {
            found.push_back(*named);
            at = named->range.end;
        } else {
            at = endOfPlatformWord(lower, at);
        }
    }
    return found;
}

/// A version's numbers are no platforms: "10.0.1809-amd64".
std::size_t endOfVersion(std::string_view tag)
{
    std::size_t at = tag.starts_with('v') || tag.starts_with('V') ? 1 : 0;
    if (at >= tag.size() || !isAsciiDigit(tag[at]) || tag.find('.') == std::string_view::npos)
        return 0;
    while (at < tag.size() && (isAsciiDigit(tag[at]) || tag[at] == '.'))
        ++at;
    return at;
}

} // namespace

std::string_view platformName(Platform platform)
{
    return kPlatformNames[static_cast<std::size_t>(platform)];
}

std::optional<Platform> platformNamed(std::string_view name)
{
    for (const Platform one : {Platform::X64, Platform::Arm32, Platform::Arm64})
        if (platformName(one) == name)
            return one;
    return std::nullopt;
}

std::vector<NamedPlatform> platformsInTag(std::string_view tag)
{
    return platformsFrom(tag, endOfVersion(tag), SpelledIn::TextsOnly);
}

std::optional<Platform> platformOfTag(std::string_view tag)
{
    const auto named = platformsInTag(tag);
    if (named.empty())
        return std::nullopt;
    if (std::ranges::find(named, Platform::Windows, &NamedPlatform::platform) != named.end())
        return Platform::Windows;
    return named.front().platform;
}

std::vector<NamedPlatform> platformsInText(std::string_view text)
{
    return platformsFrom(text, 0, SpelledIn::TagsOnly);
}

} // namespace core
