#include "core/iotedge/create_options/base/docker_facts.h"

#include "core/base/embedded.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace core {

namespace {

constexpr std::string_view kFile = "docker/create-container-1.41.json";

constexpr std::array<std::pair<std::string_view, DockerHere>, 7> kHere{
    {{"attach", DockerHere::Attach},
     {"image", DockerHere::Image},
     {"name", DockerHere::Name},
     {"build", DockerHere::Build},
     {"clientOnly", DockerHere::ClientOnly},
     {"restart", DockerHere::Restart},
     {"operational", DockerHere::Operational}}};

constexpr std::array<std::pair<std::string_view, DockerCheck>, 26> kChecks{
    {{"address", DockerCheck::Address},
     {"addresses", DockerCheck::Addresses},
     {"binds", DockerCheck::Binds},
     {"capabilities", DockerCheck::Capabilities},
     {"containerName", DockerCheck::ContainerName},
     {"devicePermissions", DockerCheck::DevicePermissions},
     {"deviceRules", DockerCheck::DeviceRules},
     {"duration", DockerCheck::Duration},
     {"environment", DockerCheck::Environment},
     {"extraHosts", DockerCheck::ExtraHosts},
     {"healthTest", DockerCheck::HealthTest},
     {"hostIp", DockerCheck::HostIp},
     {"hostPort", DockerCheck::HostPort},
     {"hostname", DockerCheck::Hostname},
     {"limitName", DockerCheck::LimitName},
     {"macAddress", DockerCheck::MacAddress},
     {"memory", DockerCheck::Memory},
     {"numberList", DockerCheck::NumberList},
     {"ports", DockerCheck::Ports},
     {"securityOptions", DockerCheck::SecurityOptions},
     {"signal", DockerCheck::Signal},
     {"sysctls", DockerCheck::Sysctls},
     {"tmpfs", DockerCheck::Tmpfs},
     {"volumesFrom", DockerCheck::VolumesFrom},
     {"weight", DockerCheck::Weight},
     {"workingDir", DockerCheck::WorkingDir}}};

constexpr std::array<std::pair<std::string_view, DockerNewer>, 2> kNewer{
    {{"refused", DockerNewer::Refused}, {"honoured", DockerNewer::Honoured}}};

/// The value of that name; the file is ours and its names are known.
template <class Value, std::size_t Size>
Value named(const std::array<std::pair<std::string_view, Value>, Size>& table,
            std::string_view name)
{
    const auto found = std::ranges::find(table, name, &std::pair<std::string_view, Value>::first);
    assert(found != table.end());
    return found == table.end() ? Value{} : found->second;
}

std::string_view textOf(const JsonNode& node, std::string_view key)
{
    const JsonNode* value = node.member(key);
    return value ? std::string_view(value->text) : std::string_view();
}

std::optional<long long> numberOf(const JsonNode& node, std::string_view key)
{
    const JsonNode* value = node.member(key);
    return value ? std::optional(std::stoll(value->text)) : std::nullopt;
}

std::vector<std::string> textsOf(const JsonNode* list)
{
    std::vector<std::string> texts;
    if (list)
        for (const JsonNode& item : list->items)
            texts.push_back(item.text);
    return texts;
}

DockerType typeFrom(std::string_view text, const DockerFacts& facts)
{
    if (text.starts_with('[') || text.starts_with('{'))
        return {text.front() == '[' ? DockerKind::List : DockerKind::Map,
                {typeFrom(text.substr(1, text.size() - 2), facts)},
                nullptr};
    if (text == "string")
        return {DockerKind::Text, {}, nullptr};
    if (text == "boolean")
        return {DockerKind::Boolean, {}, nullptr};
    if (text == "integer")
        return {DockerKind::Integer, {}, nullptr};
    if (text == "any")
        return {};
    if (text == "empty")
        return {DockerKind::Empty, {}, nullptr};
    const auto object = facts.objects.find(text);
    assert(object != facts.objects.end());
    return {DockerKind::Object, {}, &object->second};
}

bool isTrue(const JsonNode& node, std::string_view key)
{
    return textOf(node, key) == "true";
}

DockerKey keyFrom(std::string name, const JsonNode& row, const DockerFacts& facts)
{
    DockerKey key;
    key.name = std::move(name);
    key.type = typeFrom(textOf(row, "type"), facts);
    key.min = numberOf(row, "min");
    key.max = numberOf(row, "max");
    key.values = textsOf(row.member("values"));
    key.since = static_cast<int>(numberOf(row, "since").value_or(0));
    key.until = static_cast<int>(numberOf(row, "until").value_or(0));
    key.strict = isTrue(row, "strict");
    key.nullable = isTrue(row, "nullable");
    key.windowsOnly = isTrue(row, "windows");
    if (const auto here = textOf(row, "here"); !here.empty())
        key.here = named(kHere, here);
    if (const auto check = textOf(row, "check"); !check.empty())
        key.check = named(kChecks, check);
    if (const auto newer = textOf(row, "newer"); !newer.empty())
        key.newer = named(kNewer, newer);
    return key;
}

/// What a value of the type holds in the end: an object, or null.
const DockerObject* innermostObject(const DockerType& type)
{
    return type.element.empty() ? type.object : innermostObject(type.element.front());
}

/// What IoT Edge hands on as it is, it hands on with all that is in it.
void inheritStrict(DockerFacts& facts, const DockerObject& owner, bool isStrict)
{
    for (DockerKey& key : facts.objects.find(owner.name)->second.keys) {
        key.strict = key.strict || isStrict;
        if (const DockerObject* inner = innermostObject(key.type))
            inheritStrict(facts, *inner, key.strict);
    }
}

DockerFacts factsFrom(std::string_view json)
{
    const JsonTree tree = readJson(json);
    assert(tree.problems.empty());
    DockerFacts facts;
    facts.api = static_cast<int>(numberOf(tree.root, "api").value_or(0));
    facts.capabilities = textsOf(tree.root.member("capabilities"));
    facts.signals = textsOf(tree.root.member("signals"));
    facts.logDrivers = textsOf(tree.root.member("logDrivers"));
    facts.limitNames = textsOf(tree.root.member("limitNames"));
    for (const JsonMember& driver : tree.root.member("logOptions")->members)
        facts.logOptions[driver.key] = textsOf(&driver.value);
    const JsonNode* objects = tree.root.member("objects");
    for (const JsonMember& object : objects->members)
        facts.objects[object.key].name = object.key;
    for (const JsonMember& object : objects->members) {
        DockerObject& target = facts.objects.find(object.key)->second;
        for (const JsonMember& row : object.value.members) {
            target.byName.emplace(row.key, target.keys.size());
            target.byLowerName.emplace(asciiLower(row.key), target.keys.size());
            target.keys.push_back(keyFrom(row.key, row.value, facts));
        }
    }
    facts.root = &facts.objects.find(textOf(tree.root, "root"))->second;
    facts.hostConfig = &facts.objects.find(std::string_view("HostConfig"))->second;
    inheritStrict(facts, *facts.root, false);
    return facts;
}

} // namespace

const DockerKey* DockerObject::key(std::string_view wanted) const
{
    if (const auto exact = byName.find(wanted); exact != byName.end())
        return &keys[exact->second];
    const auto found = byLowerName.find(asciiLower(wanted));
    return found == byLowerName.end() ? nullptr : &keys[found->second];
}

const DockerFacts& dockerFacts()
{
    // Built in place: its objects point to each other.
    static const DockerFacts facts = factsFrom(embeddedFile(kFile));
    return facts;
}

} // namespace core
