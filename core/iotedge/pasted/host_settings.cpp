#include "core/iotedge/pasted/host_settings.h"

#include "core/iotedge/pasted/values.h"
#include "core/text/json/json_build.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <array>
#include <string>

namespace core::pasted {

namespace {

/// "[::1]" as Docker keeps it.
std::string_view withoutBrackets(std::string_view address)
{
    const bool hasBoth = address.size() > 2 && address.starts_with('[') && address.ends_with(']');
    return hasBoth ? address.substr(1, address.size() - 2) : address;
}

void addHost(ContainerSpec& spec, const Setting& setting, std::string_view host,
             std::string_view address)
{
    placeAt(spec.options, setting.path, JsonKind::Array)
        .items.push_back(jsonText(std::string(host).append(":").append(withoutBrackets(address))));
}

bool isOfOtherContainer(std::string_view mode)
{
    return mode.starts_with("container:") || mode.starts_with("service:");
}

} // namespace

void noteOtherContainer(ContainerSpec& spec, std::string_view name, std::string_view value)
{
    note(spec,
         translatable("import", "“%1: %2” is left out: it needs another container, which a "
                                "customer's device need not have."),
         {std::string(name), excerpt(value)});
}

void addHosts(ContainerSpec& spec, const Setting& setting, std::string_view name,
              const JsonNode& value)
{
    for (const JsonMember& member : value.members)
        for (const JsonNode* address : itemsOf(member.value))
            addHost(spec, setting, member.key, address->text);
    if (value.kind == JsonKind::Object)
        return;
    for (const JsonNode* item : itemsOf(value)) {
        const std::string_view text = item->text;
        // The command line takes both marks, Docker itself the colon alone.
        const auto mark = text.find_first_of("=:");
        if (mark == std::string_view::npos || mark == 0)
            notUnderstood(spec, name, text);
        else
            addHost(spec, setting, text.substr(0, mark), text.substr(mark + 1));
    }
}

void setNetwork(ContainerSpec& spec, const Setting& setting, std::string_view name,
                const JsonNode& value)
{
    constexpr std::array<std::string_view, 5> kEverywhere{"host", "none", "bridge", "default",
                                                          "azure-iot-edge"};
    const std::string_view mode = value.text;
    if (isOfOtherContainer(mode))
        noteOtherContainer(spec, name, mode);
    else if (std::ranges::find(kEverywhere, mode) == kEverywhere.end() && !holdsPlaceholder(mode))
        note(spec,
             translatable("import", "“%1: %2” is left out: no device has that network. IoT Edge "
                                    "puts all modules into one of its own."),
             {std::string(name), excerpt(mode)});
    else
        placeAt(spec.options, setting.path, JsonKind::String) = jsonText(value.text);
}

void setNamespace(ContainerSpec& spec, const Setting& setting, std::string_view name,
                  const JsonNode& value)
{
    if (isOfOtherContainer(value.text))
        noteOtherContainer(spec, name, value.text);
    else
        placeAt(spec.options, setting.path, JsonKind::String) = jsonText(value.text);
}

void addSecurity(ContainerSpec& spec, const Setting& setting, std::string_view name,
                 const JsonNode& value)
{
    constexpr std::array<std::string_view, 2> kWords{"unconfined", "builtin"};
    for (const JsonNode* item : itemsOf(value)) {
        const std::string_view text = item->text;
        // A word of the command line alone: no path of the kernel is hidden or locked.
        if (text == "systempaths=unconfined" || text == "systempaths:unconfined") {
            for (const char* list : {"HostConfig/MaskedPaths", "HostConfig/ReadonlyPaths"})
                placeAt(spec.options, list, JsonKind::Array).items.clear();
            continue;
        }
        const std::string_view profile =
            text.starts_with("seccomp=") || text.starts_with("seccomp:")
                ? text.substr(text.find_first_of("=:") + 1)
                : std::string_view();
        const bool isFile = !profile.empty() && !profile.starts_with('{')
                            && std::ranges::find(kWords, profile) == kWords.end();
        if (isFile)
            note(spec,
                 translatable("import", "“%1: %2” is left out: it is a file of the machine where "
                                        "the command ran, and no device has it."),
                 {std::string(name), excerpt(text)});
        else
            placeAt(spec.options, setting.path, JsonKind::Array)
                .items.push_back(jsonText(std::string(text)));
    }
}

} // namespace core::pasted
