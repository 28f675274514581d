#include "core/rules/checks/web/catalogue_links.h"

#include "core/text/addresses/url.h"
#include "core/text/addresses/url_parts.h"
#include "core/text/letters/characters.h"

namespace core {

namespace {

/// The path in lower case, without a slash at its end.
std::string pathOfUrl(std::string_view url)
{
    const std::string_view rest = url.substr(splitUrl(url).path);
    std::string path = asciiLower(rest.substr(0, rest.find_first_of("?#")));
    while (path.ends_with('/'))
        path.pop_back();
    return path;
}

bool isCertifiedShortcut(std::string_view url)
{
    return hostOfUrl(url) == "aka.ms" && pathOfUrl(url) == "/iot-edge-certified";
}

} // namespace

bool asksForCatalogue(const Profile& profile)
{
    const RuleEntry* entry = profile.rule("links.catalog");
    return entry && entry->severity != Severity::Help;
}

bool leadsToCatalogue(std::string_view url)
{
    const std::string host = hostOfUrl(url);
    return host == "devicecatalog.azure.com" || host == "catalog.azureiotsolutions.com"
           || isCertifiedShortcut(url);
}

bool leadsToWholeCatalogue(std::string_view url)
{
    return leadsToCatalogue(url) && !leadsToOneDevice(url);
}

bool leadsToOneDevice(std::string_view url)
{
    const std::string host = hostOfUrl(url);
    if (host == "devicecatalog.azure.com")
        return pathOfUrl(url).starts_with("/devices/");
    return host == "catalog.azureiotsolutions.com" && pathOfUrl(url).starts_with("/details");
}

} // namespace core
