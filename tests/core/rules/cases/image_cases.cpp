#include "tests/support/rule_case.h"

namespace core::support {

namespace {

ContainerImage& image(Situation& situation)
{
    return situation.offer.plans[0].image;
}

std::string needed(const char* label)
{
    return std::string("“") + label
           + "” is empty, and the offer cannot be published without it. Fill it in.";
}

std::string overlong(const char* label, int length, int limit)
{
    return std::string("“") + label + "” has " + std::to_string(length)
           + " characters; the limit is " + std::to_string(limit) + ". Shorten it by at least "
           + std::to_string(length - limit) + ".";
}

std::string ownHost(const std::string& host)
{
    return "“" + host
           + "” is the registry, which has a field of its own and would stand twice in the image's "
             "name. Write only what follows it: “vibration-monitor”.";
}

std::string otherHost(const std::string& host)
{
    return "“" + host
           + "” names a registry, which has a field of its own. Write only the repository in it, "
             "such as vibration-monitor, and push the image to the registry of the offer if it "
             "lies elsewhere.";
}

std::string tagWithin(const std::string& tag)
{
    return "“" + tag
           + "” is a tag or a digest, and each tag of the list would follow it in the image's "
             "name. Write it among the tags, and the repository without it.";
}

std::string noRepository(const std::string& repository)
{
    return "“" + repository
           + "” is no name of a repository: Docker takes up to 255 small letters and digits, with "
             "“.”, “_”, “__” or dashes between them and “/” between its parts. Write it so.";
}

const RuleCase kImageCases[] = {
    {"acr.source",
     "another registry",
     "cpp-2019",
     [](Situation& s) { image(s).registry = "docker.io"; },
     {{Severity::Error, "/plans/0/image/registry",
       "“docker.io” is not an Azure Container Registry, and the image must lie in one. Push it "
       "there and write the name of that registry."}}},
    {"acr.source",
     "a registry on a port",
     "pc-2022",
     [](Situation& s) { image(s).registry = "localhost:5000/demo"; },
     {{Severity::Error, "/plans/0/image/registry",
       "“localhost:5000/demo” is not an Azure Container Registry, and the image must lie in one. "
       "Push it there and write the name of that registry."}}},
    {"acr.subscription.required",
     "empty",
     "cpp-2019",
     [](Situation& s) { image(s).subscriptionId.clear(); },
     {{Severity::Error, "/plans/0/image/subscriptionId", needed("Subscription ID")}}},
    {"acr.subscription.required",
     "no hyphens",
     "pc-2022",
     [](Situation& s) { image(s).subscriptionId = "0f8fad5bd9cb469fa16570867728950e"; },
     {{Severity::Error, "/plans/0/image/subscriptionId",
       "The ID has “d” where a hyphen belongs. Copy it from the Azure portal; its form is "
       "00000000-0000-0000-0000-000000000000.",
       TextRange{8, 9}}}},
    {"acr.rg.required",
     "empty",
     "pc-2022",
     [](Situation& s) { image(s).resourceGroup.clear(); },
     {{Severity::Error, "/plans/0/image/resourceGroup", needed("Resource group")}}},
    {"acr.rg.required",
     "empty",
     "cpp-2019",
     [](Situation& s) { image(s).resourceGroup.clear(); },
     {{Severity::Error, "/plans/0/image/resourceGroup", needed("Resource group")}}},
    {"acr.rg.format", "90", "cpp-2019",
     [](Situation& s) { image(s).resourceGroup = std::string(90, 'a'); }},
    {"acr.rg.format",
     "91",
     "cpp-2019",
     [](Situation& s) { image(s).resourceGroup = std::string(91, 'a'); },
     {{Severity::Warning, "/plans/0/image/resourceGroup", overlong("Resource group", 91, 90),
       TextRange{90, 91}}}},
    {"acr.rg.format",
     "a blank",
     "pc-2022",
     [](Situation& s) { image(s).resourceGroup = "edge modules"; },
     {{Severity::Warning, "/plans/0/image/resourceGroup",
       "“Resource group” contains “[space]”; Azure allows letters, digits, hyphens, periods, "
       "underscores and parentheses. Copy the name from the Azure portal.",
       TextRange{4, 5}}}},
    {"acr.rg.format",
     "a period at the end",
     "pc-2022",
     [](Situation& s) { image(s).resourceGroup = "edge_(1)."; },
     {{Severity::Warning, "/plans/0/image/resourceGroup",
       "“Resource group” ends with a period, which Azure does not allow. Remove it.",
       TextRange{8, 9}}}},
    {"acr.registry.required",
     "empty",
     "pc-2022",
     [](Situation& s) { image(s).registry.clear(); },
     {{Severity::Error, "/plans/0/image/registry", needed("Registry name")}}},
    {"acr.registry.required",
     "empty",
     "cpp-2019",
     [](Situation& s) { image(s).registry.clear(); },
     {{Severity::Error, "/plans/0/image/registry", needed("Registry name")}}},
    {"acr.registry.nosuffix",
     "with its host",
     "cpp-2019",
     [](Situation& s) { image(s).registry = "contosoedge.azurecr.io"; },
     {{Severity::Error, "/plans/0/image/registry",
       "The registry is written as “contosoedge.azurecr.io”; only its name is wanted. Write "
       "“contosoedge”.",
       TextRange{11, 22}}}},
    {"acr.registry.nosuffix",
     "as a web address",
     "pc-2022",
     [](Situation& s) { image(s).registry = "https://contosoedge.AzureCR.io/"; },
     {{Severity::Error, "/plans/0/image/registry",
       "The registry is written as “https://contosoedge.AzureCR.io/”; only its name is wanted. "
       "Write “contosoedge”.",
       TextRange{0, 8}}}},
    {"acr.registry.format", "five", "cpp-2019", [](Situation& s) { image(s).registry = "abcde"; }},
    {"acr.registry.format",
     "four",
     "cpp-2019",
     [](Situation& s) { image(s).registry = "abcd"; },
     {{Severity::Warning, "/plans/0/image/registry",
       "“Registry name” has 4 characters; at least 5 are needed. Add 1 more."}}},
    {"acr.registry.format",
     "51",
     "cpp-2019",
     [](Situation& s) { image(s).registry = std::string(51, 'a'); },
     {{Severity::Warning, "/plans/0/image/registry", overlong("Registry name", 51, 50),
       TextRange{50, 51}}}},
    {"acr.registry.format",
     "a hyphen",
     "pc-2022",
     [](Situation& s) { image(s).registry = "contoso-edge"; },
     {{Severity::Warning, "/plans/0/image/registry",
       "“Registry name” contains “-”; Azure allows letters and digits only. Copy the name from the "
       "Azure portal.",
       TextRange{7, 8}}}},
    {"acr.username.required",
     "empty",
     "pc-2022",
     [](Situation& s) { image(s).userName.clear(); },
     {{Severity::Error, "/plans/0/image/userName", needed("Registry user name")}}},
    {"acr.username.required",
     "101",
     "pc-2022",
     [](Situation& s) { image(s).userName = std::string(101, 'a'); },
     {{Severity::Error, "/plans/0/image/userName", overlong("Registry user name", 101, 100),
       TextRange{100, 101}}}},
    {"acr.password.required",
     "not known",
     "cpp-2019",
     [](Situation& s) { s.facts.hasRegistryPassword.reset(); },
     {},
     "Whether there is a password for the registry is not known. Set the environment variable "
     "OFFERWRIGHT_REGISTRY_PASSWORD for the command line, or type it on the Container image page, "
     "which keeps it in memory only."},
    {"acr.password.required",
     "none",
     "pc-2022",
     [](Situation& s) { s.facts.hasRegistryPassword = false; },
     {{Severity::Error, "/plans/0/image/password",
       "There is no password for the container registry, and the portal asks for it. Type it on "
       "the "
       "Container image page; it is kept in memory only."}}},
    {"acr.repo.required",
     "empty",
     "pc-2022",
     [](Situation& s) { image(s).repository.clear(); },
     {{Severity::Error, "/plans/0/image/repository", needed("Repository")}}},
    {"acr.repo.required",
     "empty",
     "cpp-2019",
     [](Situation& s) { image(s).repository.clear(); },
     {{Severity::Error, "/plans/0/image/repository", needed("Repository")}}},
    {"acr.repo.immutable",
     "changed",
     "cpp-2019",
     [](Situation& s) { image(s).repository = "monitor"; },
     {{Severity::Error, "/plans/0/image/repository",
       "“Repository” is “monitor”, but was published as “vibration-monitor” and can never change. "
       "Set it back, or make a new offer."}}},
    {"acr.repo.host",
     "the registry in front",
     "cpp-2019",
     [](Situation& s) { image(s).repository = "contosoedge.azurecr.io/vibration-monitor"; },
     {{Severity::Error, "/plans/0/image/repository", ownHost("contosoedge.azurecr.io"),
       TextRange{0, 22}}}},
    {"acr.repo.host",
     "its address",
     "pc-2022",
     [](Situation& s) { image(s).repository = "https://ContosoEdge.azurecr.io/vibration-monitor"; },
     {{Severity::Error, "/plans/0/image/repository", ownHost("https://ContosoEdge.azurecr.io"),
       TextRange{0, 30}}}},
    {"acr.repo.host",
     "a slash forgotten",
     "pc-2026",
     [](Situation& s) { image(s).repository = "contosoedge.azurecr.iovibration-monitor"; },
     {{Severity::Error, "/plans/0/image/repository", ownHost("contosoedge.azurecr.io"),
       TextRange{0, 22}}}},
    {"acr.repo.host",
     "the registry alone",
     "pc-2022",
     [](Situation& s) { image(s).repository = "contosoedge.azurecr.io"; },
     {{Severity::Error, "/plans/0/image/repository", otherHost("contosoedge.azurecr.io"),
       TextRange{0, 22}}}},
    {"acr.repo.host",
     "Docker Hub",
     "cpp-2019",
     [](Situation& s) { image(s).repository = "docker.io/contoso/vibration-monitor"; },
     {{Severity::Error, "/plans/0/image/repository", otherHost("docker.io"), TextRange{0, 9}}}},
    {"acr.repo.host",
     "a port",
     "pc-2026",
     [](Situation& s) { image(s).repository = "edge:5000/vibration-monitor"; },
     {{Severity::Error, "/plans/0/image/repository", otherHost("edge:5000"), TextRange{0, 9}}}},
    {"acr.repo.host", "a dotted part", "pc-2022",
     [](Situation& s) { image(s).repository = "contoso.modules/vibration-monitor"; }},
    {"acr.repo.tag",
     "a tag",
     "pc-2022",
     [](Situation& s) { image(s).repository = "vibration-monitor:1.0.0"; },
     {{Severity::Error, "/plans/0/image/repository", tagWithin(":1.0.0"), TextRange{17, 23}}}},
    {"acr.repo.tag",
     "a digest",
     "cpp-2019",
     [](Situation& s) { image(s).repository = "team/monitor@sha256:" + std::string(64, 'a'); },
     {{Severity::Error, "/plans/0/image/repository", tagWithin("@sha256:" + std::string(64, 'a')),
       TextRange{12, 84}}}},
    {"acr.repo.tag", "another fault is told first", "pc-2022",
     [](Situation& s) { image(s).repository = "docker.io/vibration-monitor:1.4.2"; }},
    {"acr.repo.format",
     "capitals",
     "cpp-2019",
     [](Situation& s) { image(s).repository = "Vibration-Monitor"; },
     {{Severity::Error, "/plans/0/image/repository", noRepository("Vibration-Monitor"),
       TextRange{0, 17}}}},
    {"acr.repo.format",
     "a placeholder",
     "pc-2026",
     [](Situation& s) { image(s).repository = "<REPOSITORY>"; },
     {{Severity::Error, "/plans/0/image/repository", noRepository("<REPOSITORY>"),
       TextRange{0, 12}}}},
    {"acr.repo.format", "each joint that Docker takes", "pc-2022",
     [](Situation& s) { image(s).repository = "a.b/c_d/e__f/g---h/0"; }},
    {"image.reference", "the registry is not counted", "pc-2022",
     [](Situation& s) { image(s).repository = std::string(255, 'a'); }},
    {"image.reference",
     "a digest cut short",
     "cpp-2019",
     [](Situation& s) { image(s).tags.push_back({"sha256:abc", false, {}, {}}); },
     {{Severity::Error, "/plans/0/image/tags/5/name",
       "“sha256:abc” is no digest. Write sha256: and 64 hexadecimal digits.", TextRange{0, 10}}}},
    {"image.reference", "a part explains it", "pc-2026",
     [](Situation& s) { image(s).repository = "Vibration Monitor"; }},
};

} // namespace

std::span<const RuleCase> imageCases()
{
    return kImageCases;
}

} // namespace core::support
