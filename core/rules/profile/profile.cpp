#include "core/rules/profile/profile.h"

#include "core/base/embedded.h"
#include "core/offer/field_addresses.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/dates.h"

#include <algorithm>

namespace core {

const RuleEntry* Profile::rule(std::string_view ruleId) const
{
    const auto found = rules.find(ruleId);
    return found == rules.end() ? nullptr : &found->second;
}

std::string Limit::signs() const
{
    std::string result;
    for (const char c : characters)
        if (!isAsciiLetter(c) && !isAsciiDigit(c))
            result += result.empty() ? std::string(1, c) : std::string("\u00A0") + c;
    return result;
}

const Limit* Profile::limit(std::string_view ruleId) const
{
    const auto found = limits.find(ruleId);
    return found == limits.end() ? nullptr : &found->second;
}

const ImageSlot* Profile::image(std::string_view role) const
{
    const auto found = std::ranges::find(images, role, &ImageSlot::role);
    return found == images.end() ? nullptr : &*found;
}

std::vector<const Conflict*> Profile::conflictsAbout(const FieldPath& field) const
{
    const std::string address = addressOf(field);
    std::vector<const Conflict*> result;
    for (const Conflict& conflict : conflicts)
        if (std::ranges::find(conflict.fields, address) != conflict.fields.end())
            result.push_back(&conflict);
    return result;
}

bool isOutdated(const Profile& profile, std::string_view today)
{
    constexpr int kMonths = 12;
    return isIsoDate(profile.checked) && today > monthsLater(profile.checked, kMonths);
}

std::optional<Message> closedNotice(const Profile& profile)
{
    if (profile.closed.empty())
        return std::nullopt;
    return Message{"profile-choice",
                   translatable("profile-choice", "The profile %1 is of a portal that closed in "
                                                  "%2. Choose %3 for what today's portal asks."),
                   {profile.id, profile.closed, std::string(kNewestProfile)}};
}

std::span<const EmbeddedProfile> embeddedProfiles()
{
    static const std::vector<EmbeddedProfile> profiles = [] {
        std::vector<EmbeddedProfile> found;
        for (const EmbeddedFile& file : embeddedFiles()) {
            std::string_view name = file.path;
            if (!name.starts_with("profiles/"))
                continue;
            name.remove_prefix(std::string_view("profiles/").size());
            name.remove_suffix(std::string_view(".json").size());
            found.push_back({name, file.bytes});
        }
        std::ranges::stable_partition(
            found, [](const EmbeddedProfile& profile) { return profile.id == kDefaultProfile; });
        return found;
    }();
    return profiles;
}

} // namespace core
