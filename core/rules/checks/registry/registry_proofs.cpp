#include "core/rules/checks/registry/registry_proofs.h"

#include "core/iotedge/registry/config_secrets.h"
#include "core/iotedge/registry/endpoint.h"
#include "core/rules/checks/registry_lookup.h"
#include "core/text/letters/dates.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace core {

namespace {

using Kind = FactEvidence::Kind;

/// A repository with the tags that the plans offer of it.
struct OfferedRepository {
    const RegistryRepository* seen = nullptr;
    std::set<std::string> tags;
};

std::map<std::string, OfferedRepository> offeredRepositories(const Subject& subject)
{
    std::map<std::string, OfferedRepository> all;
    for (const Plan& plan : subject.offer.plans) {
        if (plan.image.registry.empty() || plan.image.repository.empty())
            continue;
        auto& known = all[registry::repositoryKey(plan.image.registry, plan.image.repository)];
        known.seen = askedRepository(subject.facts.registry, plan.image);
        for (const Tag& tag : plan.image.tags)
            known.tags.insert(tag.name);
    }
    return all;
}

std::string commaList(const std::set<std::string>& names)
{
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

bool isThereNow(const RegistryTag& tag)
{
    return tag.status >= 200 && tag.status < 300;
}

FactEvidence proofOf(const std::string& name, const OfferedRepository& offered)
{
    constexpr int kNotFound = 404;
    if (!offered.seen)
        return {Kind::Missing,
                {"evidence",
                 translatable("evidence", "The images have not been looked up at %1."),
                 {name}}};
    std::set<std::string> platforms;
    long long told = 0;
    for (const std::string& tag : offered.tags) {
        const auto found = offered.seen->tags.find(tag);
        const bool isAnswered = found != offered.seen->tags.end() && !found->second.problem;
        if (isAnswered && found->second.status == kNotFound)
            return {Kind::Against,
                    {"evidence", translatable("evidence", "%1 has no tag “%2”."), {name, tag}},
                    offered.seen->asked};
        if (!isAnswered || !isThereNow(found->second))
            continue;
        ++told;
        for (const RegistryPlatform& platform : found->second.platforms)
            if (platform.os != "unknown" && !platform.architecture.empty())
                platforms.insert(platformName(platform));
    }
    const auto all = static_cast<long long>(offered.tags.size());
    if (told < all || all == 0)
        return {Kind::Missing,
                {"evidence",
                 translatable("evidence", "%1 told of %2 of the offer's %3 tags."),
                 {name, told, all}},
                offered.seen->asked};
    if (platforms.empty())
        return {Kind::Shown,
                {"evidence", translatable("evidence", "%1 has each tag of the offer."), {name}},
                offered.seen->asked};
    return {Kind::Shown,
            {"evidence",
             translatable("evidence", "%1 has each tag of the offer, for %2."),
             {name, commaList(platforms)}},
            offered.seen->asked};
}

/// Calls visit with each configuration behind a tag that the offer has.
void eachConfig(const OfferedRepository& offered,
                const std::function<void(const RegistryConfig&)>& visit)
{
    if (!offered.seen)
        return;
    for (const std::string& tag : offered.tags) {
        const auto found = offered.seen->tags.find(tag);
        if (found == offered.seen->tags.end())
            continue;
        if (found->second.config)
            visit(*found->second.config);
        for (const RegistryPlatform& entry : found->second.platforms)
            if (entry.config)
                visit(*entry.config);
    }
}

/// Builds that can be repeated byte by byte have a date from before there were containers.
bool isTrueDay(const std::string& day)
{
    return isIsoDate(day) && day > "2013";
}

FactEvidence ageOf(const std::string& name, const OfferedRepository& offered,
                   const RegistryConfig& oldest)
{
    const std::string day = oldest.created.substr(0, oldest.created.find('T'));
    const auto label = oldest.labels.find("org.opencontainers.image.base.name");
    const bool isOld = isIsoDate(offered.seen->asked) && monthsLater(day, 12) < offered.seen->asked;
    if (isOld)
        return {
            Kind::Shown,
            {"evidence",
             translatable("evidence", "An image of %1 was built on %2, more than a year before: "
                                      "old parts have known faults. Build it anew."),
             {name, day}},
            offered.seen->asked};
    if (label != oldest.labels.end() && !label->second.empty())
        return {Kind::Shown,
                {"evidence",
                 translatable("evidence", "The oldest image of %1 was built on %2, from %3."),
                 {name, day, label->second}},
                offered.seen->asked};
    return {Kind::Shown,
            {"evidence",
             translatable("evidence", "The oldest image of %1 was built on %2."),
             {name, day}},
            offered.seen->asked};
}

/// For each repository into whose images somebody looked: all that `find` finds in them, each once,
/// in one sentence, or the other sentence where that is nothing.
std::vector<FactEvidence>
proofOfAll(const Subject& subject,
           const std::function<std::vector<std::string>(const RegistryConfig&)>& find,
           const char* some, const char* none)
{
    std::vector<FactEvidence> proof;
    for (const auto& [name, offered] : offeredRepositories(subject)) {
        bool isSeen = false;
        std::set<std::string> found;
        eachConfig(offered, [&](const RegistryConfig& config) {
            isSeen = true;
            for (std::string& each : find(config))
                found.insert(std::move(each));
        });
        if (isSeen && found.empty())
            proof.push_back({Kind::Shown, {"evidence", none, {name}}, offered.seen->asked});
        else if (isSeen)
            proof.push_back(
                {Kind::Shown, {"evidence", some, {name, commaList(found)}}, offered.seen->asked});
    }
    return proof;
}

} // namespace

std::vector<FactEvidence> imageProof(const Subject& subject)
{
    std::vector<FactEvidence> proof;
    for (const auto& [name, offered] : offeredRepositories(subject))
        proof.push_back(proofOf(name, offered));
    return proof;
}

std::vector<FactEvidence> imageUserProof(const Subject& subject)
{
    return proofOfAll(
        subject,
        [](const RegistryConfig& config) -> std::vector<std::string> {
            return {runsAsRoot(config) ? "root" : config.user};
        },
        translatable("evidence", "The images of %1 run as: %2."),
        translatable("evidence", "The images of %1 run as: %2."));
}

std::vector<FactEvidence> imageLicenceProof(const Subject& subject)
{
    return proofOfAll(
        subject,
        [](const RegistryConfig& config) -> std::vector<std::string> {
            const auto label = config.labels.find("org.opencontainers.image.licenses");
            if (label == config.labels.end() || label->second.empty())
                return {};
            return {label->second};
        },
        translatable("evidence", "The images of %1 are labelled with the licences: %2."),
        translatable("evidence", "The images of %1 have no label with their licences."));
}

std::vector<FactEvidence> imageSecretProof(const Subject& subject)
{
    return proofOfAll(
        subject, registry::secretPlaces,
        translatable("evidence", "The images of %1 seem to hold secrets, which anyone can read: "
                                 "%2."),
        translatable("evidence", "Neither variables, labels nor history of the images of %1 look "
                                 "like a secret."));
}

std::vector<FactEvidence> imageAgeProof(const Subject& subject)
{
    std::vector<FactEvidence> proof;
    for (const auto& [name, offered] : offeredRepositories(subject)) {
        const RegistryConfig* oldest = nullptr;
        eachConfig(offered, [&](const RegistryConfig& config) {
            if (isTrueDay(config.created.substr(0, config.created.find('T')))
                && (!oldest || config.created < oldest->created))
                oldest = &config;
        });
        if (oldest)
            proof.push_back(ageOf(name, offered, *oldest));
    }
    return proof;
}

} // namespace core
