#include "core/rules/checks/hardware_platforms.h"

#include "core/iotedge/images/image_tag.h"
#include "core/rules/checks/checks.h"
#include "core/rules/description/description_issues.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/search.h"
#include "core/text/prose/minimum_hardware.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {

namespace {

using Names = std::set<std::string_view>;

struct PlatformWord {
    std::string_view word;
    std::string_view platform;
};

/// How texts and tags write the platforms of modules.
constexpr std::array<PlatformWord, 17> kPlatformWords{{{"x64", "x64"},
                                                       {"amd64", "x64"},
                                                       {"x86_64", "x64"},
                                                       {"x86-64", "x64"},
                                                       {"arm32", "arm32"},
                                                       {"arm32v7", "arm32"},
                                                       {"armv7", "arm32"},
                                                       {"armv7l", "arm32"},
                                                       {"armhf", "arm32"},
                                                       {"arm64", "arm64"},
                                                       {"arm64v8", "arm64"},
                                                       {"aarch64", "arm64"},
                                                       {"armv8", "arm64"},
                                                       {"windows", "Windows"},
                                                       {"arm", "arm"},
                                                       {"x86", "x86"},
                                                       {"64-bit arm", "arm64"}}};

bool endsWord(std::string_view text, std::size_t at)
{
    return at >= text.size() || !(isAsciiLetter(text[at]) || isAsciiDigit(text[at]));
}

Names platformsIn(std::string_view searchableText)
{
    Names found;
    for (const auto& [word, platform] : kPlatformWords)
        for (auto at = searchableText.find(word); at != std::string_view::npos;
             at = searchableText.find(word, at + word.size()))
            if ((at == 0 || endsWord(searchableText, at - 1))
                && endsWord(searchableText, at + word.size()))
                found.insert(platform);
    return found;
}

/// "arm" alone may mean either width, and "x86" is part of "x86-64".
Names withoutVague(Names names)
{
    names.erase("arm");
    names.erase("x86");
    return names;
}

std::string missingFrom(const Names& wanted, const Names& there)
{
    std::string list;
    for (const std::string_view name : wanted)
        if (!there.contains(name))
            list.append(list.empty() ? "" : ", ").append(name);
    return list;
}

} // namespace

std::set<std::string_view> offeredPlatforms(const Offer& offer)
{
    Names offered;
    for (const Plan& plan : offer.plans) {
        for (const Tag& tag : plan.image.tags)
            offered.merge(withoutVague(platformsIn(searchable(parsedTag(tag.name).platform))));
        if (plan.image.platforms == PlatformChoice::AllTier1)
            offered.merge(Names{"x64", "arm32"});
    }
    return offered;
}

std::string_view platformOf(std::string_view suffix)
{
    const Names names = withoutVague(platformsIn(searchable(suffix)));
    return names.size() == 1 ? *names.begin() : std::string_view();
}

std::set<std::string_view> namedPlatforms(const Subject& subject, Checking& report)
{
    const auto& html = parsedDescription(subject, report);
    const auto hardware = html ? minimumHardware(*html) : std::nullopt;
    return hardware ? withoutVague(platformsIn(searchable(hardware->requirement))) : Names();
}

void checkHardwarePlatforms(const Subject& subject, Checking& report)
{
    const Html* html = readDescription(subject, report);
    const auto hardware = html ? minimumHardware(*html) : std::nullopt;
    if (!hardware)
        return;
    const Names mentioned = platformsIn(searchable(hardware->requirement));
    const Names named = withoutVague(mentioned);
    const Names offered = offeredPlatforms(subject.offer);
    if (named.empty() || offered.empty())
        return;
    Names covered = named;
    if (mentioned.contains("arm"))
        covered.merge(Names{"arm32", "arm64"});
    const FieldPath where = Field<&Offer::listing, &Listing::description>::path();
    const std::string unnamed = missingFrom(offered, covered);
    if (!unnamed.empty())
        report.add(where, hardware->range,
                   translatable("rule", "The hardware paragraph does not name %1, for which there "
                                        "are tags or which the platform choice means. This is a "
                                        "guess at its words: add what is missing."),
                   {unnamed});
    const std::string untagged = missingFrom(named, offered);
    if (!untagged.empty())
        report.add(where, hardware->range,
                   translatable("rule", "The hardware paragraph names %1, for which no image tag "
                                        "is listed. This is a guess at its words: add the tags, or "
                                        "take it out."),
                   {untagged});
}

} // namespace core
