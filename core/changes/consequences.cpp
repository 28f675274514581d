#include "core/changes/consequences.h"

#include "core/base/translatable.h"
#include "core/offer/access.h"
#include "core/offer/field_addresses.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_writer.h"
#include "core/text/secrets/secrets.h"

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>

namespace core {

namespace {

/// One list whose elements a device uses by their name.
struct UsedList {
    std::string_view name;
    std::string_view value;
    const char* gone;
    /// Null where another value breaks nothing.
    const char* changed;
};

constexpr UsedList kUsedLists[] = {
    {"/plans/*/defaults/environment/*/name", "/plans/*/defaults/environment/*/value",
     translatable("consequence", "The environment variable %1 goes. A device that takes the new "
                                 "defaults starts the module without it."),
     nullptr},
    {"/plans/*/defaults/routes/*/name", "/plans/*/defaults/routes/*/value",
     translatable("consequence", "The route %1 goes. Messages that took it arrive nowhere once a "
                                 "device has the new defaults."),
     translatable("consequence", "The route %1 changes. Messages may arrive elsewhere once a "
                                 "device has the new defaults.")},
    {"/plans/*/defaults/twin/*/name", "/plans/*/defaults/twin/*/value",
     translatable("consequence", "The desired property %1 goes. What customers set there has no "
                                 "effect any more."),
     nullptr},
    {"/plans/*/image/tags/*/name", "",
     translatable("consequence", "The image tag %1 is no longer offered. Deployments that name it "
                                 "cannot be made anew."),
     nullptr},
    {"/plans/*/id", "",
     translatable("consequence", "The plan %1 is no longer offered. Customers who have it get no "
                                 "updates by it."),
     nullptr},
};

/// The member of the member of …; null where one of them is missing.
const JsonNode* memberAt(const JsonNode& root, std::initializer_list<std::string_view> keys)
{
    const JsonNode* node = &root;
    for (const std::string_view key : keys)
        node = node ? node->member(key) : nullptr;
    return node;
}

/// The first host port of each port of the container: "80/tcp" and "8080".
std::map<std::string, std::string> hostPortsIn(const JsonNode& options)
{
    std::map<std::string, std::string> ports;
    const JsonNode* bindings = memberAt(options, {"HostConfig", "PortBindings"});
    if (!bindings)
        return ports;
    for (const JsonMember& binding : bindings->members)
        if (!binding.value.items.empty())
            if (const JsonNode* port = binding.value.items.front().member("HostPort"))
                ports.insert_or_assign(binding.key, port->text);
    return ports;
}

std::string compactAt(const JsonNode& options, std::string_view key)
{
    const JsonNode* node = memberAt(options, {"HostConfig", key});
    return node ? writeJson(*node, JsonStyle::Compact) : std::string();
}

bool isPrivileged(const JsonNode& options)
{
    const JsonNode* node = memberAt(options, {"HostConfig", "Privileged"});
    return node && node->kind == JsonKind::Boolean && node->text == "true";
}

class Telling {
public:
    explicit Telling(const Offer& before) : m_before(before) {}

    void tell(const Change& change)
    {
        const std::string address = addressOf(change.where);
        if (address == "/plans/*/defaults/createOptions")
            tellCreateOptions(change);
        for (const UsedList& list : kUsedLists)
            tellElement(list, address, change);
    }

    [[nodiscard]] std::vector<Consequence> take() { return std::move(m_told); }

private:
    void add(const Change& change, const char* text, std::vector<Argument> arguments)
    {
        m_told.push_back({change.where, {"consequence", text, std::move(arguments)}});
    }

    void tellElement(const UsedList& list, std::string_view address, const Change& change)
    {
        const bool isName = address == list.name;
        if (!change.before || (!isName && address != list.value))
            return;
        if (isName && !change.before->empty() && change.after != change.before)
            add(change, list.gone, {*change.before});
        else if (!isName && list.changed && change.after)
            add(change, list.changed, {nameBeside(change)});
    }

    [[nodiscard]] std::string nameBeside(const Change& change) const
    {
        return textAt(m_before, change.was.parent() / "name").value_or(std::string());
    }

    void tellCreateOptions(const Change& change)
    {
        const JsonNode before = readJson(change.before.value_or("{}")).root;
        const JsonNode after = readJson(change.after.value_or("{}")).root;
        tellPorts(change, hostPortsIn(before), hostPortsIn(after));
        for (const std::string_view key : {"Binds", "Mounts"})
            if (const std::string mounts = compactAt(before, key);
                !mounts.empty() && mounts != compactAt(after, key))
                add(change,
                    translatable("consequence",
                                 "What the module mounts changes. Data that it kept on devices may "
                                 "not be found again: %1."),
                    {withoutSecrets(mounts)});
        if (isPrivileged(after) && !isPrivileged(before))
            add(change,
                translatable("consequence", "The module asks for all rights on the device. "
                                            "Customers may have to allow it."),
                {});
    }

    void tellPorts(const Change& change, const std::map<std::string, std::string>& before,
                   const std::map<std::string, std::string>& after)
    {
        for (const auto& [port, host] : before) {
            const auto now = after.find(port);
            if (now == after.end())
                add(change,
                    translatable("consequence", "The host port %1 goes. What reached the module "
                                                "there does not any more."),
                    {host});
            else if (now->second != host)
                add(change,
                    translatable("consequence", "The host port changes from %1 to %2. Devices that "
                                                "open port %1 stop being reached."),
                    {host, now->second});
        }
    }

    const Offer& m_before;
    std::vector<Consequence> m_told;
};

} // namespace

std::vector<Consequence> consequencesOf(std::span<const Change> changes, const Offer& before)
{
    Telling telling(before);
    for (const Change& change : changes)
        telling.tell(change);
    return telling.take();
}

} // namespace core
