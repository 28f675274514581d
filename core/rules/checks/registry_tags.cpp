#include "core/rules/checks/registry_tags.h"

#include "core/offer/field.h"
#include "core/rules/checks/plan_checks.h"
#include "core/rules/checks/registry_lookup.h"
#include "core/rules/checks/tag_sets.h"

#include <algorithm>
#include <string_view>

namespace core {

namespace {

using SeenTags = Field<&Offer::plans, &Plan::image, &ContainerImage::tags>;

/// Null where the registry did not show it with a digest.
const RegistryTag* digestOf(const Subject& subject, std::size_t plan, std::string_view name)
{
    const RegistryTag* seen = shownTag(subject.facts, subject.offer.plans[plan].image, name);
    return seen && !seen->digest.empty() ? seen : nullptr;
}

/// Null where the entries of the list are not known by their digests.
const RegistryTag* listBehind(const Subject& subject, std::size_t plan, std::string_view name)
{
    const RegistryTag* seen = shownTag(subject.facts, subject.offer.plans[plan].image, name);
    const bool isKnown =
        seen && isList(*seen) && !seen->platforms.empty()
        && std::ranges::none_of(seen->platforms, &std::string::empty, &RegistryPlatform::digest);
    return isKnown ? seen : nullptr;
}

void checkEntriesOf(const Subject& subject, std::size_t plan, std::size_t at, Checking& report)
{
    const Tag& tag = subject.offer.plans[plan].image.tags[at];
    const RegistryTag* list = tag.isManifest ? listBehind(subject, plan, tag.name) : nullptr;
    if (!list)
        return;
    std::unordered_set<std::string_view> entries;
    for (const RegistryPlatform& entry : list->platforms)
        entries.insert(entry.digest);
    for (std::size_t to = 0; to < tag.refersTo.size(); ++to) {
        const RegistryTag* image = digestOf(subject, plan, tag.refersTo[to]);
        if (image && !entries.contains(image->digest))
            report.add(SeenTags::path(plan) / at / "refersTo" / to,
                       translatable("rule",
                                    "In the registry, the list “%1” has no entry for the image "
                                    "behind “%2”. Push the list again, or correct what it refers "
                                    "to."),
                       {tag.name, tag.refersTo[to]});
    }
}

} // namespace

std::optional<bool> isSameImage(const Subject& subject, std::size_t plan, std::string_view left,
                                std::string_view right)
{
    const RegistryTag* one = digestOf(subject, plan, left);
    const RegistryTag* other = digestOf(subject, plan, right);
    return one && other ? std::optional(one->digest == other->digest) : std::nullopt;
}

void checkListedDigests(const Subject& subject, Checking& report)
{
    if (subject.facts.registry.empty())
        return;
    for (std::size_t plan = 0; plan < subject.offer.plans.size(); ++plan)
        for (std::size_t at = 0; at < subject.offer.plans[plan].image.tags.size(); ++at)
            checkEntriesOf(subject, plan, at, report);
}

std::unordered_set<const Tag*> publishedTags(const Subject& subject)
{
    std::unordered_set<const Tag*> known;
    if (!subject.facts.baseline || subject.facts.registry.empty())
        return known;
    eachPublishedPlan(subject, [&](std::size_t plan, const Plan& published) {
        std::unordered_set<std::string_view> names;
        for (const Tag& tag : published.image.tags)
            names.insert(tag.name);
        for (const Tag& tag : subject.offer.plans[plan].image.tags)
            if (names.contains(tag.name))
                known.insert(&tag);
    });
    return known;
}

void checkPublishedDigests(const Subject& subject, Checking& report)
{
    if (subject.facts.registry.empty())
        return;
    const auto published = publishedTags(subject);
    for (std::size_t plan = 0; plan < subject.offer.plans.size(); ++plan) {
        const auto& tags = subject.offer.plans[plan].image.tags;
        for (std::size_t at = 0; at < tags.size(); ++at) {
            const RegistryTag* now = digestOf(subject, plan, tags[at].name);
            if (now && isMoved(*now) && parsedTag(tags[at].name).version
                && published.contains(&tags[at]))
                report.add(SeenTags::path(plan) / at / "name",
                           translatable("rule",
                                        "In the registry, the published tag “%1” points to another "
                                        "image than before, and a version can never be re-pointed. "
                                        "Give the new image a new version."),
                           {tags[at].name});
        }
    }
}

} // namespace core
