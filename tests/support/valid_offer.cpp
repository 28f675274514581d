#include "tests/support/valid_offer.h"

#include "core/rules/checks/web/web_addresses.h"
#include "core/rules/engine/profile_reader.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>

namespace core::support {

namespace {

/// The device catalogue has closed, and today's portal wants no link to it.
UsefulLink linkToDevices(const Profile& rules)
{
    const RuleEntry* entry = rules.rule("links.catalog");
    if (!entry || entry->severity == Severity::Help)
        return {"Tested devices", "https://www.contoso.com/vibration/devices", LinkRole::Other, {}};
    return {"Certified devices",
            "https://devicecatalog.azure.com/devices?certificationBadgeTypes=IoTEdgeCompatible",
            LinkRole::DeviceCatalogue,
            {}};
}

bool asksForScreenshots(const Profile& rules)
{
    const Limit* limit = rules.limit("media.screenshot.count");
    return limit && limit->min;
}

void fillListing(Listing& listing, const Profile& rules)
{
    listing.title = "Vibration Monitor";
    listing.summary = "Finds worn bearings before a machine stops.";
    listing.longSummary = "Reads vibration sensors at the machine and tells which bearing wears.";
    listing.description =
        "<p>Vibration Monitor saves plant engineers unplanned stops: it reads acceleration "
        "sensors next to the machine and reports a worn bearing weeks before it fails.</p>"
        "<p>It belongs to Internet of Things, IoT Edge Modules. All settings are described in the "
        "documentation linked below.</p>"
        "<p><u>Minimum hardware requirements:</u> Linux x64, arm64 or arm32, 1 GB of RAM, 500 "
        "MB of storage.</p>";
    listing.privacyPolicyUrl = "https://www.contoso.com/privacy";
    listing.links = {
        {"Documentation", "https://www.contoso.com/vibration/docs", LinkRole::Documentation, {}},
        linkToDevices(rules)};
    listing.categories = {{"internet-of-things-azure-apps", {"iot-edge-modules"}, {}}};
}

Plan validPlan()
{
    Plan plan;
    plan.id = "standard";
    plan.title = "Vibration Monitor";
    plan.summary = "Standard plan for up to 16 sensors.";
    plan.description = "The standard plan reads up to 16 sensors with one module.";
    plan.image.subscriptionId = "0f8fad5b-d9cb-469f-a165-70867728950e";
    plan.image.resourceGroup = "edge-modules";
    plan.image.registry = "contosoedge";
    plan.image.repository = "vibration-monitor";
    plan.image.userName = "contosoedge";
    const std::vector<std::string> platforms{"1.0.0-linux-x64", "1.0.0-linux-arm64",
                                             "1.0.0-linux-arm32"};
    plan.image.tags = {{"latest", true, platforms, {}},
                       {"1.0.0", true, platforms, {}},
                       {"1.0.0-linux-x64", false, {}, {}},
                       {"1.0.0-linux-arm64", false, {}, {}},
                       {"1.0.0-linux-arm32", false, {}, {}}};
    plan.image.platforms = PlatformChoice::AllTier1;
    plan.defaults.routes = {
        {"ToCloud", "FROM /messages/modules/VibrationMonitor/outputs/* INTO $upstream", {}}};
    return plan;
}

RegistryTag seenTag(const char* mediaType, std::vector<RegistryPlatform> platforms)
{
    RegistryTag tag;
    tag.status = 200;
    tag.mediaType = mediaType;
    tag.digest = "sha256:" + std::string(64, 'a');
    tag.earlierDigest = tag.digest;
    tag.platforms = std::move(platforms);
    return tag;
}

RegistryPlatform seenPlatform(const char* architecture, const char* variant, long long size)
{
    RegistryPlatform platform{"linux", architecture, variant, {}, size};
    RegistryConfig& config = platform.config.emplace();
    config.user = "1000";
    config.os = platform.os;
    config.architecture = platform.architecture;
    config.variant = platform.variant;
    return platform;
}

RegistryTag seenImage(RegistryPlatform platform)
{
    const auto config = std::exchange(platform.config, std::nullopt);
    RegistryTag tag = seenTag("application/vnd.oci.image.manifest.v1+json", {std::move(platform)});
    tag.digest = "sha256:" + tag.platforms.front().architecture;
    tag.earlierDigest = tag.digest;
    tag.config = config;
    return tag;
}

/// All that the valid offer lists, as it should be.
RegistryRepository validRepository()
{
    const RegistryPlatform x64 = seenPlatform("amd64", "", 90'000'000);
    const RegistryPlatform arm32 = seenPlatform("arm", "v7", 80'000'000);
    const RegistryPlatform arm64 = seenPlatform("arm64", "v8", 85'000'000);
    const RegistryPlatform record{"unknown", "unknown", {}, {}, 1'000};
    const RegistryTag list =
        seenTag("application/vnd.oci.image.index.v1+json", {x64, arm32, arm64, record});
    return {{{"latest", list},
             {"1.0.0", list},
             {"1.0.0-linux-x64", seenImage(x64)},
             {"1.0.0-linux-arm64", seenImage(arm64)},
             {"1.0.0-linux-arm32", seenImage(arm32)}},
            "2026-11-23"};
}

} // namespace

Offer validOffer(std::string_view profileId)
{
    Offer offer;
    offer.profile = profileId;
    offer.identity = {
        "contoso", "vibration-monitor", "Vibration Monitor", "contoso.vibration-monitor", {}};
    fillListing(offer.listing, profile(profileId));
    offer.legal.contract = ContractChoice::OwnTerms;
    offer.legal.terms = "You may use this module on any number of devices.";
    offer.support.engineering = {"Ada Reyes", "ada@contoso.com", "+1 425 555 0100", "", {}};
    offer.support.customers = {"Support desk", "support@contoso.com", "+1 425 555 0101", "", {}};
    offer.support.publicUrl = "https://www.contoso.com/support";
    offer.media.logos.master = "logos/master.png";
    if (asksForScreenshots(profile(profileId)))
        offer.media.screenshots = {{"screenshots/overview.png", "Overview of all machines", {}}};
    offer.plans = {validPlan()};
    offer.previewAudience = {{"7c9e6679-7425-40de-944b-e07fc1f90ae7", "Our test", {}}};
    offer.certificationNotes = "Start the module; it simulates one sensor without hardware.";
    return offer;
}

ImageFacts validPicture(int width, int height)
{
    ImageMeasures measures;
    measures.ground = Colour{0, 90, 100};
    measures.groundContrast = 500;
    measures.colours = {{Colour{0, 90, 100}, 80}, {Colour{240, 200, 90}, 20}};
    return {.format = ImageFormat::Png,
            .width = width,
            .height = height,
            .measures = std::move(measures)};
}

Facts validFacts(std::string_view profileId)
{
    Facts facts;
    facts.images["logos/master.png"] = validPicture(1024, 1024);
    if (const ImageSlot* slot = profile(profileId).image("screenshot");
        slot && asksForScreenshots(profile(profileId)))
        facts.images["screenshots/overview.png"] = validPicture(slot->width, slot->height);
    facts.registry["contosoedge.azurecr.io/vibration-monitor"] = validRepository();
    facts.hasRegistryPassword = true;
    for (const WebAddress& address : addressesToAsk(validOffer(profileId)))
        facts.links[address.url] = {200, address.url};
    facts.spelling = SpellingFacts();
    facts.today = "2026-11-23";
    return facts;
}

std::vector<std::string_view> profileIds()
{
    std::vector<std::string_view> ids;
    for (const EmbeddedProfile& embedded : embeddedProfiles())
        ids.push_back(embedded.id);
    return ids;
}

const Profile& profile(std::string_view id)
{
    static std::map<std::string, Profile, std::less<>> profiles;
    const auto known = profiles.find(id);
    if (known != profiles.end())
        return known->second;
    const auto found = std::ranges::find(embeddedProfiles(), id, &EmbeddedProfile::id);
    auto read = found == embeddedProfiles().end()
                    ? Result<Profile>(fail("There is no such profile."))
                    : profileFromJson(found->json);
    if (!read) {
        std::fprintf(stderr, "%s\n", inEnglish(read.error().message).c_str());
        std::abort();
    }
    return profiles.emplace(id, std::move(*read)).first->second;
}

} // namespace core::support
