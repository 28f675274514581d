#include "tests/support/rule_case.h"

namespace core::support {

namespace {

std::vector<UsefulLink>& links(Situation& situation)
{
    return situation.offer.listing.links;
}

void addLinksUpTo(Situation& situation, std::size_t count)
{
    for (std::size_t at = links(situation).size(); at < count; ++at)
        links(situation).push_back({"Link " + std::to_string(at),
                                    "https://www.contoso.com/" + std::to_string(at),
                                    LinkRole::Other,
                                    {}});
}

const RuleCase kLinkCases[] = {
    {"links.count",
     "one below the limit",
     "cpp-2019",
     [](Situation& s) { addLinksUpTo(s, 9); },
     {}},
    {"links.count", "at the limit", "cpp-2019", [](Situation& s) { addLinksUpTo(s, 10); }, {}},
    {"links.count",
     "one above the limit",
     "cpp-2019",
     [](Situation& s) { addLinksUpTo(s, 11); },
     {{Severity::Error, "/listing/links",
       "“Useful links” has 11 entries; the limit is 10. Remove 1."}}},
    {"links.count",
     "one link twice",
     "cpp-2019",
     [](Situation& s) {
         addLinksUpTo(s, 10);
         links(s).push_back(links(s).back());
     },
     {{Severity::Error, "/listing/links",
       "“Useful links” has 11 entries; the limit is 10. Remove 1."}}},
    {"links.count", "at the limit", "pc-2022", [](Situation& s) { addLinksUpTo(s, 25); }, {}},
    {"links.count",
     "one above the limit",
     "pc-2022",
     [](Situation& s) { addLinksUpTo(s, 26); },
     {{Severity::Error, "/listing/links",
       "“Useful links” has 26 entries; the limit is 25. Remove 1."}}},
    {"links.docs",
     "none",
     "cpp-2019",
     [](Situation& s) { links(s)[0].role = LinkRole::Other; },
     {{Severity::Error, "/listing/links",
       "No link has the role “documentation”. Add one that leads to your documentation of the "
       "module."}}},
    {"links.docs",
     "one without address",
     "cpp-2019",
     [](Situation& s) { links(s)[0].url = " "; },
     {{Severity::Error, "/listing/links",
       "No link has the role “documentation”. Add one that leads to your documentation of the "
       "module."}}},
    {"links.catalog",
     "none",
     "cpp-2019",
     [](Situation& s) { links(s).pop_back(); },
     {{Severity::Error, "/listing/links",
       "No link has the role “device catalogue”, which this portal asked for until the catalogue "
       "closed in February 2024. Choose today's portal, or add the link that led there."}}},
    {"links.catalog",
     "the link is there without its role",
     "pc-2022",
     [](Situation& s) { links(s)[1].role = LinkRole::Other; },
     {{Severity::Error, "/listing/links",
       "No link has the role “device catalogue”, which this portal asked for until the catalogue "
       "closed in February 2024. Choose today's portal, or add the link that led there."}}},
    {"links.catalog.tier1",
     "only a device",
     "cpp-2019",
     [](Situation& s) { links(s)[1].url = "https://devicecatalog.azure.com/devices/42"; },
     {{Severity::Error, "/listing/links",
       "A plan supports all Tier 1 platforms, but no link leads to the catalogue of certified "
       "devices, which closed in February 2024. Choose today's portal, or add "
       "https://aka.ms/iot-edge-certified."}}},
    {"links.catalog.tier1",
     "the short address counts",
     "cpp-2019",
     [](Situation& s) { links(s)[1].url = "https://aka.ms/iot-edge-certified/"; },
     {}},
    {"links.catalog.subset",
     "only the catalogue",
     "cpp-2019",
     [](Situation& s) { s.offer.plans[0].image.platforms = PlatformChoice::Subset; },
     {{Severity::Error, "/listing/links",
       "A plan supports only some Tier 1 platforms, but no link leads to a device that runs the "
       "module in the catalogue, which closed in February 2024. Choose today's portal, or add one "
       "such as "
       "https://devicecatalog.azure.com/devices/4b0ff7ff-4a5a-4a0a-9a09-9d2e2b5c1b11."}}},
    {"links.catalog.subset",
     "a device",
     "pc-2022",
     [](Situation& s) {
         s.offer.plans[0].image.platforms = PlatformChoice::Subset;
         links(s)[1].url = "https://catalog.azureiotsolutions.com/details?title=Gateway";
     },
     {}},
    {"links.catalog.hosts",
     "another host",
     "cpp-2019",
     [](Situation& s) { links(s)[1].url = "https://www.contoso.com/devices"; },
     {{Severity::Warning, "/listing/links/1/url",
       "“https://www.contoso.com/devices” is marked as the device catalogue, but does not lead "
       "there. Write an address at devicecatalog.azure.com, catalog.azureiotsolutions.com or "
       "https://aka.ms/iot-edge-certified."}}},
    {"links.catalog.hosts",
     "a link to the catalogue that closed",
     "pc-2026",
     [](Situation& s) { links(s)[1].url = "https://aka.ms/iot-edge-certified"; },
     {{Severity::Warning, "/listing/links/1/url",
       "“https://aka.ms/iot-edge-certified” leads to the device catalogue, which closed in "
       "February 2024. Remove the link, or link a page of yours that lists tested devices."}}},
    {"links.catalog.hosts", "a page about tested devices", "pc-2026",
     [](Situation& s) { links(s)[1].url = "https://www.contoso.com/devices"; }},
    {"links.title.required",
     "neither title nor address",
     "cpp-2019",
     [](Situation& s) { links(s).push_back({}); },
     {{Severity::Error, "/listing/links/2/title",
       "“Link title” is empty, and the offer cannot be published without it. Fill it in."},
      {Severity::Error, "/listing/links/2/url",
       "“Link address” is empty, and the offer cannot be published without it. Fill it in."}}},
    {"links.url.scheme",
     "no scheme",
     "pc-2022",
     [](Situation& s) { links(s)[0].url = "www.contoso.com/docs"; },
     {{Severity::Error, "/listing/links/0/url",
       "The web address “www.contoso.com/docs” does not say how to reach it. Begin it with "
       "https://.",
       TextRange{0, 15}}}},
};

} // namespace

std::span<const RuleCase> linkCases()
{
    return kLinkCases;
}

} // namespace core::support
