#include "tests/support/rule_case.h"

namespace core::support {

namespace {

std::string& label(Situation& situation, const std::string& name)
{
    return situation.facts.registry.begin()
        ->second.tags["1.0.0-linux-x64"]
        .config->labels["org.opencontainers.image." + name];
}

const RuleCase kRegistryLabelsCases[] = {
    {"registry.labels",
     "nobody looked into the image",
     "pc-2026",
     [](Situation& s) { s.facts.registry.begin()->second.tags["1.0.0-linux-x64"].config.reset(); },
     {},
     "Nobody looked into the image behind the tag “1.0.0-linux-x64”. Ask the registry again."},
    {"registry.labels",
     "an older label",
     "pc-2026",
     [](Situation& s) { label(s, "version") = "0.9.0"; },
     {{Severity::Warning, "/plans/0/image/tags/2/name",
       "The image behind “1.0.0-linux-x64” is labelled version “0.9.0”. Label it 1.0.0, or correct "
       "the tag; the label may stem from the base image."}}},
    {"registry.labels",
     "another title",
     "pc-2026",
     [](Situation& s) { label(s, "title") = "Debian"; },
     {{Severity::Warning, "/plans/0/image/tags/2/name",
       "The image behind “1.0.0-linux-x64” is labelled with the title “Debian”, and the listing is "
       "called “Vibration Monitor”. Use one name; the label may stem from the base image."}}},
    {"registry.labels", "the title as machines write it", "pc-2026",
     [](Situation& s) { label(s, "title") = "vibration-monitor"; }},
    {"registry.labels",
     "other documentation",
     "pc-2026",
     [](Situation& s) {
         s.offer.listing.links = {
             {"Documentation", "https://docs.contoso.com/vm", LinkRole::Documentation, {}}};
         label(s, "documentation") = "https://www.debian.org/doc";
     },
     {{Severity::Warning, "/plans/0/image/tags/2/name",
       "The image behind “1.0.0-linux-x64” is labelled with the documentation "
       "https://www.debian.org/doc, and the listing links to https://docs.contoso.com/vm. Name "
       "one place; the label may stem from the base image."}}},
    {"registry.labels",
     "another vendor",
     "pc-2026",
     [](Situation& s) { label(s, "vendor") = "Red Hat, Inc."; },
     {{Severity::Warning, "/plans/0/image/tags/2/name",
       "The image behind “1.0.0-linux-x64” is labelled with the vendor “Red Hat, Inc.”, and the "
       "publisher is “contoso”. Name one; the label may stem from the base image."}}},
    {"registry.labels", "the vendor as people write it", "pc-2026",
     [](Situation& s) { label(s, "vendor") = "Contoso Ltd"; }},
    {"registry.labels",
     "another place of the source",
     "pc-2026",
     [](Situation& s) {
         s.offer.listing.links.push_back(
             {"Source", "https://github.com/contoso/module", LinkRole::Other, {}});
         label(s, "source") = "https://github.com/debian/debian";
     },
     {{Severity::Warning, "/plans/0/image/tags/2/name",
       "The image behind “1.0.0-linux-x64” is labelled with the source "
       "https://github.com/debian/debian, and the listing links to "
       "https://github.com/contoso/module. Name one place; the label may stem from the base "
       "image."}}},
    {"registry.labels", "the place of the source as git writes it", "pc-2026",
     [](Situation& s) {
         s.offer.listing.links.push_back(
             {"Source", "https://github.com/contoso/module/releases", LinkRole::Other, {}});
         label(s, "source") = "https://github.com/Contoso/module.git";
     }},
    {"registry.labels", "a source that the listing does not tell", "pc-2026",
     [](Situation& s) { label(s, "source") = "https://github.com/contoso/module"; }},
    {"registry.labels",
     "another licence",
     "pc-2026",
     [](Situation& s) {
         s.offer.legal.termsUrl = "https://spdx.org/licenses/MIT.html";
         label(s, "licenses") = "GPL-3.0-only";
     },
     {{Severity::Warning, "/plans/0/image/tags/2/name",
       "The image behind “1.0.0-linux-x64” is labelled with the licence “GPL-3.0-only”, and the "
       "terms of use are those at https://spdx.org/licenses/MIT.html. Name one licence; the label "
       "may stem from the base image."}}},
    {"registry.labels", "one of several licences", "pc-2026",
     [](Situation& s) {
         s.offer.legal.termsUrl = "https://opensource.org/licenses/MIT";
         label(s, "licenses") = "Apache-2.0 OR MIT";
     }},
    {"registry.labels", "terms that name no licence", "pc-2026",
     [](Situation& s) {
         s.offer.legal.termsUrl = "https://www.contoso.com/terms";
         label(s, "licenses") = "MIT";
     }},
};

} // namespace

std::span<const RuleCase> registryLabelsCases()
{
    return kRegistryLabelsCases;
}

} // namespace core::support
