#include "core/iotedge/pasted/published.h"

#include "core/iotedge/pasted/settings.h"
#include "core/iotedge/pasted/values.h"
#include "core/text/json/json_build.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace core::pasted {

namespace {

/// Ports among the create options, found by their names however many there are.
class Publisher {
public:
    explicit Publisher(ContainerSpec& spec) : m_spec(spec)
    {
        for (const JsonMember& member : exposedPorts().members)
            m_exposed.insert(member.key);
    }

    void expose(const std::string& port)
    {
        if (m_exposed.insert(port).second)
            addMember(exposedPorts(), port, jsonObject());
    }

    void publish(const PublishedPort& port)
    {
        expose(port.container);
        JsonNode binding = jsonObject();
        if (!port.address.empty())
            addMember(binding, "HostIp", jsonText(port.address));
        addMember(binding, "HostPort", jsonText(port.host));
        auto& bindings =
            placeAt(m_spec.options, "HostConfig/PortBindings", JsonKind::Object).members;
        if (!m_areBindingsKnown)
            for (std::size_t at = 0; at < bindings.size(); ++at)
                m_bindingAt.emplace(bindings[at].key, at);
        m_areBindingsKnown = true;
        const auto [place, isNew] = m_bindingAt.try_emplace(port.container, bindings.size());
        if (isNew)
            bindings.push_back({port.container, {}, {}});
        JsonNode& list = bindings[place->second].value;
        list.kind = JsonKind::Array;
        list.items.push_back(std::move(binding));
    }

private:
    JsonNode& exposedPorts() { return placeAt(m_spec.options, "ExposedPorts", JsonKind::Object); }

    ContainerSpec& m_spec;
    std::set<std::string, std::less<>> m_exposed;
    std::map<std::string, std::size_t, std::less<>> m_bindingAt;
    bool m_areBindingsKnown = false;
};

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

/// "published=8080,target=80,protocol=udp", the long form of the command line.
std::string shortPortOf(std::string_view text)
{
    JsonNode port = jsonObject();
    while (!text.empty()) {
        const std::string_view field = text.substr(0, text.find(','));
        const auto equals = std::min(field.find('='), field.size());
        const std::string key(field.substr(0, equals));
        addMember(port,
                  key == "src" || key == "source"        ? "published"
                  : key == "dst" || key == "destination" ? "target"
                                                         : key,
                  jsonText(std::string(field.substr(std::min(equals + 1, field.size())))));
        text.remove_prefix(std::min(field.size() + 1, text.size()));
    }
    return shortPort(port);
}

} // namespace

void addPorts(ContainerSpec& spec, std::string_view name, const JsonNode& value)
{
    std::optional<Publisher> publisher;
    for (const JsonNode* item : itemsOf(value)) {
        const bool isLong = item->text.find('=') != std::string::npos;
        const std::string text = item->kind == JsonKind::Object ? shortPort(*item)
                                 : isLong                       ? shortPortOf(item->text)
                                                                : item->text;
        const auto ports = publishedPorts(text);
        if (ports.empty()) {
            notUnderstood(spec, name, isLong ? item->text : text);
            continue;
        }
        if (!publisher)
            publisher.emplace(spec);
        for (const PublishedPort& port : ports)
            publisher->publish(port);
    }
}

void addExposed(ContainerSpec& spec, std::string_view name, const JsonNode& value)
{
    std::optional<Publisher> publisher;
    for (const JsonNode* item : itemsOf(value)) {
        const auto ports = publishedPorts(item->text);
        if (ports.empty() || !ports.front().host.empty()) {
            notUnderstood(spec, name, item->text);
            continue;
        }
        if (!publisher)
            publisher.emplace(spec);
        for (const PublishedPort& port : ports)
            publisher->expose(port.container);
    }
}

} // namespace core::pasted
