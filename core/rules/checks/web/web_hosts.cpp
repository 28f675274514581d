#include "core/rules/checks/web/web_hosts.h"

#include "core/base/embedded.h"
#include "core/text/addresses/host.h"
#include "core/text/addresses/ip_address.h"
#include "core/text/json/json_reader.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <string>
#include <vector>

namespace core {

namespace {

/// The product's sample has its addresses there.
constexpr std::string_view kOwnSample = "fjordsense.example";

using Names = std::vector<std::string>;

/// The lists of the file, sorted for looking up.
struct HostLists {
    Names signIn;
    Names openToAll;
    Names shorteners;
    Names reserved;
    Names sampleCompanies;
    Names privateNames;
    Names staging;
    Names tunnels;
    Names sharedSuffixes;
    Names downloads;
    Names roles;
};

HostLists readLists()
{
    const JsonTree tree = readJson(embeddedFile("rules/web_hosts.json"));
    const auto list = [&](std::string_view key) {
        Names names;
        if (const JsonNode* node = tree.root.member(key))
            for (const JsonNode& item : node->items)
                names.push_back(item.text);
        std::ranges::sort(names);
        return names;
    };
    return {list("signIn"),          list("openToAll"), list("shorteners"), list("reserved"),
            list("sampleCompanies"), list("private"),   list("staging"),    list("tunnels"),
            list("sharedSuffixes"),  list("downloads"), list("roles")};
}

const HostLists& lists()
{
    static const HostLists known = readLists();
    return known;
}

bool has(const Names& names, std::string_view name)
{
    return std::ranges::binary_search(names, name, {},
                                      [](const auto& one) { return std::string_view(one); });
}

/// Whether the host is one of the names or lies below one.
bool endsInOneOf(const Names& names, std::string_view host)
{
    for (std::string_view rest = host; !rest.empty();) {
        if (has(names, rest))
            return true;
        const auto dot = rest.find('.');
        rest = dot == std::string_view::npos ? std::string_view() : rest.substr(dot + 1);
    }
    return false;
}

/// The labels that a registrar sells as one: "contoso.co.uk". A guess by well-known second levels.
std::string_view registrableName(std::string_view host)
{
    constexpr std::size_t kCountry = 2;
    auto start = host.rfind('.');
    if (start == std::string_view::npos)
        return host;
    const bool isCountry = host.size() - start - 1 == kCountry;
    const auto before = [&](std::size_t dot) {
        return dot == 0 ? std::string_view::npos : host.rfind('.', dot - 1);
    };
    auto second = before(start);
    const auto label = host.substr(second == std::string_view::npos ? 0 : second + 1,
                                   start - (second == std::string_view::npos ? 0 : second + 1));
    if (isCountry && has(lists().sharedSuffixes, label) && second != std::string_view::npos)
        second = before(second);
    return second == std::string_view::npos ? host : host.substr(second + 1);
}

bool isBracketed(std::string_view host)
{
    return host.size() > 2 && host.front() == '[' && host.back() == ']';
}

} // namespace

bool asksForSignIn(std::string_view host)
{
    return endsInOneOf(lists().signIn, host) && !has(lists().openToAll, host);
}

bool isShortener(std::string_view host)
{
    return endsInOneOf(lists().shorteners, host);
}

bool isReservedName(std::string_view host)
{
    return endsInOneOf(lists().reserved, host);
}

bool isExampleHost(std::string_view host, std::string_view publisherId)
{
    const std::string_view name = registrableName(host);
    const std::string_view owner = name.substr(0, name.find('.'));
    const std::string publisher = asciiLower(publisherId);
    if (isReservedName(host))
        return name != kOwnSample || publisher != owner;
    // A company may really be called so.
    return has(lists().sampleCompanies, owner) && owner != publisher;
}

bool isAddressLiteral(std::string_view host)
{
    return isBracketed(host) || isIpv4Address(host);
}

bool isPrivateHost(std::string_view host)
{
    if (isBracketed(host))
        return !isPublicIpv6(host.substr(1, host.size() - 2));
    if (isIpv4Address(host))
        return !isPublicIpv4(host);
    return !host.empty()
           && (host.find('.') == std::string_view::npos || endsInOneOf(lists().privateNames, host));
}

std::string_view stagingLabel(std::string_view host)
{
    if (isAddressLiteral(host) || endsInOneOf(lists().signIn, host))
        return {};
    if (endsInOneOf(lists().tunnels, host))
        return host.substr(0, host.find('.'));
    std::string_view rest = host.substr(0, host.size() - registrableName(host).size());
    while (!rest.empty()) {
        const auto label = rest.substr(0, rest.find('.'));
        for (std::string_view part = label; !part.empty();) {
            const auto word = part.substr(0, part.find('-'));
            if (has(lists().staging, word))
                return label;
            part.remove_prefix(std::min(word.size() + 1, part.size()));
        }
        rest.remove_prefix(std::min(label.size() + 1, rest.size()));
    }
    return {};
}

bool isRoleName(std::string_view localPart)
{
    return has(lists().roles, asciiLower(localPart));
}

std::string_view downloadEnding(std::string_view path)
{
    const std::string lower = asciiLower(path);
    const auto found = std::ranges::find_if(
        lists().downloads, [&](const std::string& ending) { return lower.ends_with(ending); });
    return found == lists().downloads.end() ? std::string_view() : std::string_view(*found);
}

} // namespace core
