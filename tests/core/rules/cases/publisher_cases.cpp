#include "tests/support/rule_case.h"

namespace core::support {

namespace {

const RuleCase kPublisherCases[] = {
    {"pre.acr.host",
     "Docker Hub",
     "cpp-2019",
     [](Situation& s) { s.offer.plans[0].image.registry = "docker.io"; },
     {{Severity::Error, "/plans/0/image/registry",
       "“docker.io” is not an Azure Container Registry. Copy the image to one and "
       "enter its name."}}},
    {"pre.acr.host", "a registry below azurecr.io is one of Azure", "pc-2022",
     [](Situation& s) { s.offer.plans[0].image.registry = "contosoedge.azurecr.io"; }},
    {"pre.metadata.set",
     "nothing but a title",
     "cpp-2019",
     [](Situation& s) {
         Offer empty;
         empty.listing.title = "Vibration Monitor";
         s.offer = empty;
     },
     {{Severity::Error, "",
       "Of the 7 parts that a listing needs, 6 are missing, the first being a "
       "description. Fill in the fields that are still empty."}}},
    {"pre.metadata.set",
     "one part missing",
     "pc-2022",
     [](Situation& s) { s.offer.listing.privacyPolicyUrl = " "; },
     {{Severity::Error, "",
       "The material for the listing is nearly complete; only a privacy policy is "
       "missing. Add it."}}},
    {"pre.metadata.set", "a large logo will do", "pc-2022",
     [](Situation& s) {
         s.offer.media.logos.master.clear();
         s.offer.media.logos.large = "logos/large.png";
     }},
    {"pre.license.model",
     "a number of no model",
     "cpp-2019",
     [](Situation& s) { s.offer.plans[0].license = static_cast<License>(2); },
     {{Severity::Error, "/plans/0/license",
       "The plan has a licence model that modules do not have. Choose Free or Bring "
       "your own license."}}},
};

} // namespace

std::span<const RuleCase> publisherCases()
{
    return kPublisherCases;
}

} // namespace core::support
