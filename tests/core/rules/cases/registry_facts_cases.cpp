#include "tests/support/rule_case.h"

namespace core::support {

namespace {

constexpr const char* kList = "application/vnd.oci.image.index.v1+json";
constexpr const char* kImage = "application/vnd.oci.image.manifest.v1+json";

RegistryPlatform platform(std::string architecture, std::string variant = {})
{
    return {"linux", std::move(architecture), std::move(variant), {}, 90'000'000};
}

RegistryTag list(std::vector<RegistryPlatform> platforms)
{
    RegistryTag tag;
    tag.status = 200;
    tag.mediaType = kList;
    tag.platforms = std::move(platforms);
    return tag;
}

RegistryTag image(RegistryPlatform of)
{
    RegistryTag tag = list({std::move(of)});
    tag.mediaType = kImage;
    tag.config.emplace().user = "1000";
    return tag;
}

RegistryTag& tag(Situation& situation, const std::string& name)
{
    return situation.facts.registry.begin()->second.tags[name];
}

const RuleCase kRegistryFactsCases[] = {
    {"registry.tag.exists",
     "nobody asked",
     "pc-2026",
     [](Situation& s) { s.facts.registry.clear(); },
     {},
     "The tag “latest” has not been looked up in the registry. Press “Find tags” on the page "
     "Container "
     "image."},
    {"registry.tag.exists",
     "signed out",
     "pc-2026",
     [](Situation& s) { tag(s, "latest").status = 401; },
     {},
     "The registry did not tell about the tag “latest” (HTTP 401). Sign in and ask again."},
    {"registry.tag.exists",
     "a tag that was never pushed",
     "pc-2026",
     [](Situation& s) { tag(s, "latest") = {404, "MANIFEST_UNKNOWN", {}, {}, {}, {}, {}}; },
     {{Severity::Error, "/plans/0/image/tags/0/name",
       "The registry has no tag “latest” in “vibration-monitor”. Push the image, or take the tag "
       "off the list."}}},
    {"registry.tag.exists",
     "no repository",
     "pc-2026",
     [](Situation& s) {
         for (const char* name : {"latest", "1.0.0", "1.0.0-linux-x64", "1.0.0-linux-arm32"})
             tag(s, name) = {404, "NAME_UNKNOWN", {}, {}, {}, {}, {}};
     },
     {{Severity::Error, "/plans/0/image/repository",
       "The registry has no repository “vibration-monitor”. Correct its name, or push the "
       "image."}}},
    {"registry.tag.exists",
     "too many questions",
     "pc-2026",
     [](Situation& s) { tag(s, "latest").status = 429; },
     {},
     "The registry was asked too often, or is busy, and did not tell about the tag “latest” (HTTP "
     "429). Ask again later."},
    {"registry.tag.exists",
     "an answer that nobody can use",
     "pc-2026",
     [](Situation& s) {
         tag(s, "latest").status = 0;
         tag(s, "latest").problem = Message{"error", "The answer was cut off.", {}};
     },
     {},
     "The answer was cut off."},
    {"registry.tag.exists",
     "a list whose image was never pushed",
     "pc-2026",
     [](Situation& s) { tag(s, "latest").platforms[1].isMissing = true; },
     {{Severity::Error, "/plans/0/image/tags/0/name",
       "In the registry, the list “latest” names an image for arm32 that is not there or not "
       "whole. Push that image, and the list again."}}},
    {"registry.tag.exists",
     "an image without its configuration",
     "pc-2026",
     [](Situation& s) { tag(s, "1.0.0-linux-x64").platforms[0].isMissing = true; },
     {{Severity::Error, "/plans/0/image/tags/2/name",
       "In the registry, the image “1.0.0-linux-x64” lacks its configuration, so nobody can pull "
       "it. Push it again."}}},
    {"registry.index.platforms",
     "a list without ARM",
     "pc-2026",
     [](Situation& s) { tag(s, "latest") = list({platform("amd64"), platform("arm64")}); },
     {{Severity::Error, "/plans/0/image/tags/0/name",
       "In the registry, “latest” has no image for arm32, which all Tier 1 platforms need. Build "
       "it "
       "and push the list again, or choose a subset of the platforms."}}},
    {"registry.index.platforms",
     "a list without arm64",
     "pc-2026",
     [](Situation& s) { tag(s, "latest") = list({platform("amd64"), platform("arm")}); },
     {{Severity::Warning, "/plans/0/image/tags/0/name",
       "In the registry, “latest” has no image for arm64, for which IoT Edge is built and tested "
       "as "
       "well. Build it, or choose a subset of the platforms."}}},
    {"registry.index.platforms",
     "a list without what the paragraph names",
     "pc-2026",
     [](Situation& s) {
         firstPlan(s).image.platforms = PlatformChoice::Subset;
         tag(s, "latest") = list({platform("amd64"), platform("arm64")});
     },
     {{Severity::Warning, "/plans/0/image/tags/0/name",
       "In the registry, “latest” has no image for arm32, which the hardware paragraph names. This "
       "is a guess at its words: build it, or correct the paragraph."}}},
    {"registry.index.platforms",
     "a single image",
     "pc-2026",
     [](Situation& s) { tag(s, "1.0.0") = image(platform("amd64")); },
     {{Severity::Error, "/plans/0/image/tags/1/name",
       "In the registry, “1.0.0” is a single image, but the module runs on several platforms. Push "
       "a manifest list under that tag."}}},
    {"registry.platform.mismatch",
     "the wrong processor",
     "pc-2026",
     [](Situation& s) { tag(s, "1.0.0-linux-arm32") = image(platform("amd64")); },
     {{Severity::Error, "/plans/0/image/tags/4/name",
       "The tag “1.0.0-linux-arm32” names arm32, but the image behind it is built for x64 and does "
       "not start there. Build it for arm32 and push it again."}}},
    {"registry.platform.mismatch",
     "an older ARM",
     "pc-2026",
     [](Situation& s) { tag(s, "1.0.0-linux-arm32") = image(platform("arm", "v6")); },
     {{Severity::Warning, "/plans/0/image/tags/4/name",
       "The image behind “1.0.0-linux-arm32” is built for ARM v6, which also runs on v7. Build it "
       "for v7 to use the processor fully."}}},
    {"registry.platform.mismatch",
     "a list that leads to another processor",
     "pc-2026",
     [](Situation& s) { tag(s, "latest").platforms[1].config->architecture = "amd64"; },
     {{Severity::Error, "/plans/0/image/tags/0/name",
       "In the registry, the list “latest” names an image for arm32 that is built for x64 and "
       "does not start there. Build it for arm32 and push the list again."}}},
    {"registry.platform.mismatch", "an image that leaves the variant out", "pc-2026",
     [](Situation& s) { tag(s, "latest").platforms[1].config->variant.clear(); }},
    {"registry.platform.mismatch",
     "an image of an unknown platform",
     "pc-2026",
     [](Situation& s) { tag(s, "1.0.0-linux-x64").platforms[0].os.clear(); },
     {},
     "The registry does not tell for which platform the image behind the tag “1.0.0-linux-x64” is. "
     "Ask it again."},
    {"registry.digest.drift",
     "the first look",
     "pc-2026",
     [](Situation& s) { tag(s, "1.0.0").earlierDigest.clear(); },
     {},
     "Nobody looked before to which image the tag “1.0.0” points. From the next look at the "
     "registry on it is compared."},
    {"registry.digest.drift",
     "pushed again",
     "pc-2026",
     [](Situation& s) {
         s.facts.baseline.reset();
         tag(s, "1.0.0").digest = "sha256:b";
         tag(s, "1.0.0").earlierDigest = "sha256:a";
     },
     {{Severity::Warning, "/plans/0/image/tags/1/name",
       "The tag “1.0.0” points to another image than when this offer was last checked, so what was "
       "tested is not what is published. Give the new image a new version."}}},
    {"registry.digest.drift", "published, which another rule tells", "pc-2026",
     [](Situation& s) {
         tag(s, "1.0.0").digest = "sha256:b";
         tag(s, "1.0.0").earlierDigest = "sha256:a";
     }},
    {"registry.digest.drift", "latest moves on", "pc-2026",
     [](Situation& s) {
         tag(s, "latest").digest = "sha256:b";
         tag(s, "latest").earlierDigest = "sha256:a";
     }},
    {"registry.size",
     "more than the paragraph names",
     "pc-2026",
     [](Situation& s) { tag(s, "1.0.0-linux-x64").platforms[0].size = 900'000'000; },
     {{Severity::Warning, "/plans/0/image/tags/2/name",
       "The image “1.0.0-linux-x64” has 900 MB to pull, and two to three times that once unpacked, "
       "but the hardware paragraph asks for 500 MB of storage. Correct the paragraph."}}},
    {"registry.size",
     "a size that nobody knows",
     "pc-2026",
     [](Situation& s) { tag(s, "1.0.0-linux-x64").platforms[0].size = 0; },
     {},
     "Nobody knows the size of the image behind the tag “1.0.0-linux-x64”. Ask the registry "
     "again."},
    {"registry.user.root",
     "no user",
     "pc-2026",
     [](Situation& s) { tag(s, "1.0.0-linux-x64").config->user.clear(); },
     {{Severity::Warning, "/plans/0/image/tags/2/name",
       "The image behind “1.0.0-linux-x64” runs as root. Name another user in it, unless the "
       "module "
       "needs ports below 1024 or devices of the host."}}},
    {"registry.user.root",
     "an image of a list",
     "pc-2026",
     [](Situation& s) { tag(s, "latest").platforms[2].config->user = "root"; },
     {{Severity::Warning, "/plans/0/image/tags/0/name",
       "The image behind “latest” runs as root. Name another user in it, unless the module needs "
       "ports below 1024 or devices of the host."}}},
    {"registry.user.root",
     "nobody looked into an image of a list",
     "pc-2026",
     [](Situation& s) { tag(s, "latest").platforms[2].config.reset(); },
     {},
     "Nobody looked into the image behind the tag “latest”. Ask the registry again."},
    {"registry.config.secret",
     "a secret that was left out where it was read",
     "pc-2026",
     [](Situation& s) {
         tag(s, "1.0.0-linux-x64").config->environment = {"DB_PASSWORD=…"};
         tag(s, "1.0.0-linux-x64").config->secrets = {"ENV DB_PASSWORD"};
     },
     {{Severity::Warning, "/plans/0/image/tags/2/name",
       "The configuration of the image behind “1.0.0-linux-x64” seems to hold a secret (ENV "
       "DB_PASSWORD), which anyone can read. Remove it from the image and change the secret."}}},
    {"registry.config.secret",
     "nobody looked into the image",
     "pc-2026",
     [](Situation& s) { tag(s, "1.0.0-linux-x64").config.reset(); },
     {},
     "Nobody looked into the image behind the tag “1.0.0-linux-x64”. Ask the registry again."},
    {"registry.config.secret",
     "a password",
     "pc-2026",
     [](Situation& s) {
         tag(s, "1.0.0-linux-x64").config->environment = {"PATH=/bin", "DB_PASSWORD=x7Gq!92vLw"};
     },
     {{Severity::Warning, "/plans/0/image/tags/2/name",
       "The configuration of the image behind “1.0.0-linux-x64” seems to hold a secret (ENV "
       "DB_PASSWORD), which anyone can read. Remove it from the image and change the secret."}}},
    {"registry.config.secret", "a placeholder", "pc-2026",
     [](Situation& s) {
         tag(s, "1.0.0-linux-x64").config->environment = {"DB_PASSWORD=<PASSWORD>"};
     }},
    {"registry.ports",
     "another port than the image's",
     "pc-2026",
     [](Situation& s) {
         firstPlan(s).defaults.createOptions =
             R"({"HostConfig":{"PortBindings":{"8080":[{"HostPort":"8080"}]}}})";
         tag(s, "1.0.0-linux-x64").config->exposedPorts = {"80/tcp", "502/tcp"};
     },
     {{Severity::Warning, "/plans/0/defaults/createOptions",
       "The create options bind the port 8080/tcp, which the image behind “1.0.0-linux-x64” does "
       "not expose: it exposes 80/tcp, 502/tcp. Correct the port, or expose it in the image."}}},
    {"registry.ports", "the image's port", "pc-2026",
     [](Situation& s) {
         firstPlan(s).defaults.createOptions =
             R"({"HostConfig":{"PortBindings":{"8080":[{"HostPort":"80"}]}}})";
         tag(s, "1.0.0-linux-x64").config->exposedPorts = {"8080/tcp"};
     }},
    {"registry.ports",
     "nobody looked into the image",
     "pc-2026",
     [](Situation& s) { tag(s, "1.0.0-linux-x64").config.reset(); },
     {},
     "Nobody looked into the image behind the tag “1.0.0-linux-x64”. Ask the registry again."},
    {"registry.variables",
     "nearly a variable of the image",
     "pc-2026",
     [](Situation& s) {
         firstPlan(s).defaults.environment = {{"LOGLEVEL", "info", {}}};
         tag(s, "1.0.0-linux-x64").config->environment = {"PATH=/bin", "LOG_LEVEL=warn"};
     },
     {{Severity::Warning, "/plans/0/defaults/environment/0/name",
       "The image behind “1.0.0-linux-x64” has the variable “LOG_LEVEL”, and none of the name "
       "“LOGLEVEL”. Correct the name, if that one was meant."}}},
    {"registry.variables",
     "nearly one, among the create options",
     "pc-2026",
     [](Situation& s) {
         firstPlan(s).defaults.environment = {};
         firstPlan(s).defaults.createOptions = R"({"Env":["log_level=info"]})";
         tag(s, "1.0.0-linux-x64").config->environment = {"LOG_LEVEL=warn"};
     },
     {{Severity::Warning, "/plans/0/defaults/createOptions",
       "The image behind “1.0.0-linux-x64” has the variable “LOG_LEVEL”, and none of the name "
       "“log_level”. Correct the name, if that one was meant."}}},
    {"registry.variables", "a variable of the image, and one of its own", "pc-2026",
     [](Situation& s) {
         firstPlan(s).defaults.environment = {{"LOG_LEVEL", "info", {}}, {"THRESHOLD", "3", {}}};
         tag(s, "1.0.0-linux-x64").config->environment = {"LOG_LEVEL=warn"};
     }},
};

} // namespace

std::span<const RuleCase> registryFactsCases()
{
    return kRegistryFactsCases;
}

} // namespace core::support
