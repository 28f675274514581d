#include "core/iotedge/pasted/published.h"

#include "core/iotedge/pasted/settings.h"
#include "core/iotedge/pasted/values.h"
#include "core/text/json/json_build.h"

#include <algorithm>
#include <string>

namespace core::pasted {

namespace {

void publish(ContainerSpec& spec, const PublishedPort& port)
{
    JsonNode& exposed = placeAt(spec.options, "ExposedPorts", JsonKind::Object);
    if (!exposed.member(port.container))
        addMember(exposed, port.container, jsonObject());
    JsonNode binding = jsonObject();
    if (!port.address.empty())
        addMember(binding, "HostIp", jsonText(port.address));
    addMember(binding, "HostPort", jsonText(port.host));
    JsonNode& bindings = placeAt(spec.options, "HostConfig/PortBindings", JsonKind::Object);
    const auto found = std::ranges::find(bindings.members, port.container, &JsonMember::key);
    JsonNode& list = found == bindings.members.end()
                         ? bindings.members.emplace_back(JsonMember{port.container, {}, {}}).value
                         : found->value;
    list.kind = JsonKind::Array;
    list.items.push_back(std::move(binding));
}

/// The long form of Compose: target, published, host_ip, protocol.
std::string shortPort(const JsonNode& port)
{
    const auto part = [&](std::string_view key) {
        const JsonNode* value = port.member(key);
        return value ? value->text : std::string();
    };
    const std::string address = part("host_ip");
    const std::string host = part("published");
    std::string text = address.find(':') == std::string::npos ? address : '[' + address + ']';
    text += text.empty() ? "" : ":";
    text += host + (host.empty() ? "" : ":") + part("target");
    return part("protocol").empty() ? text : text + '/' + part("protocol");
}

} // namespace

void addPorts(ContainerSpec& spec, std::string_view name, const JsonNode& value)
{
    for (const JsonNode* item : itemsOf(value)) {
        const std::string text = item->kind == JsonKind::Object ? shortPort(*item) : item->text;
        const auto ports = publishedPorts(text);
        if (ports.empty())
            notUnderstood(spec, name, text);
        for (const PublishedPort& port : ports)
            publish(spec, port);
    }
}

void addExposed(ContainerSpec& spec, std::string_view name, const JsonNode& value)
{
    for (const JsonNode* item : itemsOf(value)) {
        const auto ports = publishedPorts(item->text);
        if (ports.empty() || !ports.front().host.empty())
            notUnderstood(spec, name, item->text);
        else
            for (const PublishedPort& port : ports)
                if (JsonNode& all = placeAt(spec.options, "ExposedPorts", JsonKind::Object);
                    !all.member(port.container))
                    addMember(all, port.container, jsonObject());
    }
}

} // namespace core::pasted
