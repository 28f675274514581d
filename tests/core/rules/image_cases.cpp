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
};

} // namespace

std::span<const RuleCase> imageCases()
{
    return kImageCases;
}

} // namespace core::support
