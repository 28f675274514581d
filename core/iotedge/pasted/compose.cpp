#include "core/iotedge/pasted/compose.h"

#include "core/iotedge/pasted/apply.h"
#include "core/iotedge/pasted/interpolation.h"
#include "core/iotedge/pasted/settings.h"
#include "core/iotedge/pasted/values.h"
#include "core/text/json/json_build.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using pasted::Form;
using pasted::note;
using pasted::Setting;

/// Test, interval and the like of a health check.
void applyHealth(ContainerSpec& spec, const JsonNode& health)
{
    for (const JsonMember& member : health.members) {
        if (member.key == "disable" && member.value.text == "true") {
            pasted::placeAt(spec.options, "Healthcheck/Test", JsonKind::Array).items = {
                jsonText("NONE")};
        } else if (member.key == "test") {
            JsonNode& test = pasted::placeAt(spec.options, "Healthcheck/Test", JsonKind::Array);
            if (member.value.kind == JsonKind::Array)
                for (const JsonNode& item : member.value.items)
                    test.items.push_back(jsonText(item.text));
            else
                test.items = {jsonText("CMD-SHELL"), jsonText(member.value.text)};
        } else {
            std::string option = "health-" + member.key;
            std::ranges::replace(option, '_', '-');
            if (const Setting* setting = pasted::settingOfOption(option))
                pasted::apply(spec, *setting, "healthcheck." + member.key, member.value);
            else
                note(spec,
                     translatable("import", "“%1” is left out: create options have nothing like "
                                            "it."),
                     {"healthcheck." + member.key});
        }
    }
}

void applyLogging(ContainerSpec& spec, const JsonNode& logging)
{
    if (const JsonNode* driver = logging.member("driver"))
        pasted::apply(spec, *pasted::settingOfOption("log-driver"), "logging.driver", *driver);
    if (const JsonNode* options = logging.member("options"))
        pasted::apply(spec, *pasted::settingOfOption("log-opt"), "logging.options", *options);
}

/// One device request of deploy.resources.reservations.devices.
JsonNode deviceRequest(const JsonNode& device)
{
    const auto list = [](const JsonNode* source) {
        JsonNode items;
        items.kind = JsonKind::Array;
        if (source)
            for (const JsonNode* item : pasted::itemsOf(*source))
                items.items.push_back(jsonText(item->text));
        return items;
    };
    JsonNode request = jsonObject();
    if (const JsonNode* driver = device.member("driver"))
        addMember(request, "Driver", jsonText(driver->text));
    if (const JsonNode* ids = device.member("device_ids"))
        addMember(request, "DeviceIDs", list(ids));
    else if (const JsonNode* count = device.member("count"); count && count->text != "all")
        addMember(request, "Count", pasted::jsonNumber(std::atoll(count->text.c_str())));
    else
        addMember(request, "Count", pasted::jsonNumber(-1));
    JsonNode capabilities;
    capabilities.kind = JsonKind::Array;
    capabilities.items.push_back(list(device.member("capabilities")));
    addMember(request, "Capabilities", std::move(capabilities));
    return request;
}

const JsonNode* below(const JsonNode& node, std::initializer_list<std::string_view> keys)
{
    const JsonNode* at = &node;
    for (const std::string_view key : keys)
        at = at ? at->member(key) : nullptr;
    return at;
}

void applyDeploy(ContainerSpec& spec, const JsonNode& deploy)
{
    for (const auto& [place, option] :
         {std::pair{"limits", "memory"}, std::pair{"reservations", "memory-reservation"}})
        if (const JsonNode* memory = below(deploy, {"resources", place, "memory"}))
            pasted::apply(spec, *pasted::settingOfOption(option), "deploy.resources", *memory);
    if (const JsonNode* cpus = below(deploy, {"resources", "limits", "cpus"}))
        pasted::apply(spec, *pasted::settingOfOption("cpus"), "deploy.resources.limits.cpus",
                      *cpus);
    if (const JsonNode* devices = below(deploy, {"resources", "reservations", "devices"}))
        for (const JsonNode& device : devices->items)
            pasted::placeAt(spec.options, "HostConfig/DeviceRequests", JsonKind::Array)
                .items.push_back(deviceRequest(device));
    for (const JsonMember& member : deploy.members)
        if (member.key != "resources")
            note(spec,
                 translatable("import", "“%1” is left out: create options have nothing like it."),
                 {"deploy." + member.key});
}

ContainerSpec serviceFrom(std::string name, const JsonNode& service)
{
    ContainerSpec spec;
    spec.name = std::move(name);
    spec.options = jsonObject();
    for (const JsonMember& member : service.members) {
        if (member.key == "healthcheck")
            applyHealth(spec, member.value);
        else if (member.key == "logging")
            applyLogging(spec, member.value);
        else if (member.key == "deploy")
            applyDeploy(spec, member.value);
        else if (const Setting* setting = pasted::settingOfKey(member.key);
                 setting && setting->form != Form::Name)
            pasted::apply(spec, *setting, member.key, member.value);
        else if (!member.key.starts_with("x-") && member.key != "container_name")
            note(spec,
                 translatable("import", "“%1” is left out: create options have nothing like it."),
                 {member.key});
    }
    return spec;
}

bool isList(const JsonNode& root, std::string_view key)
{
    const JsonNode* value = root.member(key);
    return value && value->kind == JsonKind::Array;
}

/// A service without a file around it. Docker reads its own keys in any letter case, so that
/// "image" and "volumes" with names are no sign of Compose.
bool isService(const JsonNode& root)
{
    const bool hasOwn = std::ranges::any_of(root.members, [](const JsonMember& member) {
        return asciiLower(member.key) == "hostconfig";
    });
    return !hasOwn
           && (isList(root, "ports") || root.member("environment") || isList(root, "volumes")
               || root.member("container_name") || root.member("network_mode")
               || root.member("depends_on") || root.member("restart")
               || (isList(root, "devices") && root.member("image")));
}

} // namespace

std::optional<ComposeFile> composeFrom(const JsonNode& root)
{
    if (root.kind != JsonKind::Object)
        return std::nullopt;
    ComposeFile file;
    const pasted::Interpolated text = pasted::interpolated(root);
    const JsonNode* services = text.root.member("services");
    if (services && services->kind == JsonKind::Object) {
        for (const JsonMember& service : services->members)
            file.services.push_back(serviceFrom(service.key, service.value));
        for (const JsonMember& member : text.root.members)
            if (member.key != "services" && member.key != "version" && member.key != "name"
                && !member.key.starts_with("x-"))
                file.notes.push_back(
                    {"import",
                     translatable("import", "“%1” of the file is left out: it belongs to no "
                                            "service."),
                     {excerpt(member.key)}});
    } else if (isService(text.root)) {
        file.services.push_back(serviceFrom({}, text.root));
    } else {
        const bool isNamed = text.root.members.size() == 1 && isService(text.root.members[0].value);
        if (!isNamed)
            return std::nullopt;
        file.services.push_back(serviceFrom(text.root.members[0].key, text.root.members[0].value));
    }
    file.notes.insert(file.notes.end(), text.notes.begin(), text.notes.end());
    return file;
}

bool looksLikeCompose(std::string_view text)
{
    constexpr std::array<std::string_view, 12> kKeys{
        "services",  "version", "image",   "ports",   "volumes",        "environment",
        "container", "restart", "devices", "command", "container_name", "network_mode"};
    text = trimmed(text);
    if (text.starts_with('{') || text.starts_with('[') || text.starts_with('"'))
        return false;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        const auto colon = line.find(':');
        if (line.empty() || line.starts_with('#') || line.starts_with("---"))
            continue;
        const bool isKey =
            colon != std::string_view::npos && (colon + 1 == line.size() || line[colon + 1] == ' ');
        if (!isKey)
            return false;
        if (std::ranges::find(kKeys, line.substr(0, colon)) != kKeys.end())
            return true;
        // The name of a service may stand above its keys.
        if (colon + 1 != line.size())
            return false;
    }
    return false;
}

} // namespace core
