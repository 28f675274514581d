#include "core/project/facts/facts.h"

#include "core/base/sha.h"
#include "core/image/measure/measure.h"
#include "core/iotedge/registry/endpoint.h"
#include "core/project/user/clock.h"
#include "core/rules/checks/web/web_addresses.h"
#include "core/rules/description/spelling.h"
#include "core/rules/pictures/picture_uses.h"

namespace core {

namespace {

void lookAtPictures(const ProjectContent& content, const FactSources& sources, Facts& facts)
{
    auto uses = pictureUsesOf(content.offer);
    for (const auto& [name, bytes] : content.assets) {
        auto seen = sources.look(bytes, uses[name]);
        if (!seen)
            continue;
        facts.images.emplace(name, std::move(seen->facts));
        facts.pictureDigests.emplace(name, std::move(seen->sha256));
    }
    addMissingPictures(
        content.offer, [&](const std::string& name) { return content.assets.contains(name); },
        facts);
}

LinkFactsByUrl linksOf(const Offer& offer, const LinkFactsByUrl& known)
{
    LinkFactsByUrl links;
    if (known.empty())
        return links;
    for (const WebAddress& address : webAddresses(offer))
        if (const auto answer = known.find(address.url); answer != known.end())
            links.insert(*answer);
    return links;
}

RegistryFacts registryOf(const Offer& offer, const RegistryFacts& known)
{
    RegistryFacts facts;
    for (const Plan& plan : offer.plans)
        for (const std::string& key :
             {registry::repositoryKey(plan.image.registry, plan.image.repository),
              plan.image.repository})
            if (const auto seen = known.find(key); seen != known.end())
                facts.insert(*seen);
    return facts;
}

} // namespace

FactSources sourcesThatLook()
{
    return {.look = [](const auto& bytes, const PictureUses& uses) {
        return std::optional(PictureLook{measureImage(*bytes, uses), sha256Hex(*bytes)});
    }};
}

Facts factsOf(const ProjectContent& content, const Profile& profile, const FactSources& sources)
{
    Facts facts;
    lookAtPictures(content, sources, facts);
    facts.links = linksOf(content.offer, sources.links);
    facts.registry = registryOf(content.offer, sources.registry);
    if (sources.spelling && wantsSpelling(profile))
        facts.spelling = sources.spelling(content.offer.listing);
    facts.hasRegistryPassword = sources.hasRegistryPassword;
    facts.baseline = sources.baseline;
    facts.today = sources.today;
    return facts;
}

Facts factsForBundle(const Facts& facts, std::optional<long long> time)
{
    Facts kept;
    kept.images = facts.images;
    kept.pictureDigests = facts.pictureDigests;
    kept.registry = facts.registry;
    if (time)
        kept.today = dateOf(*time);
    return kept;
}

} // namespace core
