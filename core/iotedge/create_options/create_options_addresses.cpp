#include "core/iotedge/create_options/create_options_addresses.h"

#include "core/iotedge/create_options/base/create_options_parts.h"
#include "core/text/addresses/host.h"
#include "core/text/letters/characters.h"

#include <algorithm>

namespace core::options {

namespace {

bool isAddress(std::string_view text)
{
    return isIpv4Address(text) || isIpv6Address(text);
}

/// The keys of an address of a network say of which kind it is.
bool isAddressFor(std::string_view key, std::string_view text)
{
    return key == "IPv4Address"   ? isIpv4Address(text)
           : key == "IPv6Address" ? isIpv6Address(text)
                                  : isAddress(text);
}

/// Six or eight pairs of hexadecimal digits with one mark between them, or groups of four with
/// dots.
bool isMacAddress(std::string_view text)
{
    const std::size_t group = text.find('.') == 4 ? 4 : 2;
    if (text.size() <= group)
        return false;
    const char mark = text[group];
    std::size_t digits = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isMark = at % (group + 1) == group;
        if (isMark ? text[at] != mark : !isHexDigit(text[at]))
            return false;
        digits += isMark ? 0 : 1;
    }
    const bool knowsMark = group == 4 ? mark == '.' : mark == ':' || mark == '-';
    return knowsMark && text.size() % (group + 1) == group
           && (digits == 12 || digits == 16 || digits == 40);
}

} // namespace

void lintExtraHosts(LintSink& sink, const JsonNode& list)
{
    for (const JsonNode& item : list.items) {
        if (!isJudged(item))
            continue;
        const auto colon = item.text.find(':');
        const std::string_view host = std::string_view(item.text).substr(0, colon);
        std::string_view address =
            colon == std::string::npos ? "" : std::string_view(item.text).substr(colon + 1);
        if (address.starts_with('[') && address.ends_with(']'))
            address = address.substr(1, address.size() - 2);
        if (!host.empty() && (isAddress(address) || address == "host-gateway"))
            continue;
        sink.error(kRefused, item.range,
                   translatable("rule", "“ExtraHosts” lists “%1”, and Docker takes a host name, a "
                                        "colon and an IP address. Write it as "
                                        "“server:<MY_SERVER_IP_ADDRESS>”."),
                   {shown(item.text)});
    }
}

void lintAddresses(LintSink& sink, const DockerKey& key, const JsonNode& list)
{
    for (const JsonNode& item : list.items)
        if (isJudged(item) && !isAddress(item.text))
            sink.error(kRefused, item.range,
                       translatable("rule", "“%1” lists “%2”, which is no IP address. Docker takes "
                                            "addresses only; write one."),
                       {key.name, shown(item.text)});
}

void lintHostIp(LintSink& sink, const JsonNode& value)
{
    if (isJudged(value) && !value.text.empty() && !isAddress(value.text))
        sink.error(kRefused, value.range,
                   translatable("rule", "“HostIp” is “%1”, which is no IP address: Docker refuses "
                                        "the container. Write the address of a network card, or "
                                        "leave it out for all of them."),
                   {shown(value.text)});
}

void lintAddress(LintSink& sink, const DockerKey& key, const JsonNode& value)
{
    if (!isJudged(value) || value.text.empty() || isAddressFor(key.name, value.text))
        return;
    sink.error(
        kRefused, value.range,
        isAddress(value.text)
            ? translatable("rule", "“%1” is “%2”, an IP address of the other version: Docker "
                                   "refuses the container. Write it under the key of its "
                                   "version.")
            : translatable("rule", "“%1” is “%2”, which is no IP address: Docker refuses the "
                                   "container. Write one, or leave it out."),
        {key.name, shown(value.text)});
}

void lintMacAddress(LintSink& sink, const JsonNode& value)
{
    if (!isJudged(value) || value.text.empty() || isMacAddress(value.text))
        return;
    sink.error(kRefused, value.range,
               translatable("rule", "“MacAddress” is “%1”, which is no address of a network card: "
                                    "Docker refuses the container. Write six pairs of digits such "
                                    "as 02:42:ac:11:00:02, or leave it out."),
               {shown(value.text)});
}

} // namespace core::options
