#include "core/iotedge/pasted/compose_extends.h"

#include "core/iotedge/pasted/values.h"
#include "core/text/json/json_build.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>
#include <span>

namespace core::pasted {

namespace {

/// So many values are copied for one file, and so many services extend one another.
constexpr int kMaxCopied = 100'000;
constexpr std::size_t kMaxChain = 16;

bool isAmong(std::string_view key, std::span<const std::string_view> keys)
{
    return std::ranges::find(keys, key) != keys.end();
}

/// "name=value" in a list as an object of names and values.
JsonNode asMapping(JsonNode node)
{
    if (node.kind != JsonKind::Array)
        return node;
    JsonNode mapping = jsonObject();
    for (const JsonNode& item : node.items) {
        const auto equals = std::min(item.text.find('='), item.text.size());
        addMember(mapping, item.text.substr(0, equals),
                  equals == item.text.size() ? JsonNode{} : jsonText(item.text.substr(equals + 1)));
    }
    return mapping;
}

/// The folder in the container to which an item of “volumes” or “devices” leads.
std::string_view targetOf(const JsonNode& item)
{
    if (item.kind == JsonKind::Object) {
        const JsonNode* target = item.member("target");
        return target ? std::string_view(target->text) : std::string_view();
    }
    std::string_view text = item.text;
    const auto first = text.find(':');
    if (first == std::string_view::npos)
        return text;
    text.remove_prefix(first + 1);
    return text.substr(0, text.find(':'));
}

bool areSame(const JsonNode& one, const JsonNode& other)
{
    return one.kind != JsonKind::Object && one.kind != JsonKind::Array && one.kind == other.kind
           && one.text == other.text;
}

/// The items of both, those of the base first; what stands in both is there once.
void join(std::string_view key, JsonNode& own, const JsonNode& base)
{
    constexpr std::array<std::string_view, 2> kByTarget{"volumes", "devices"};
    const bool isByTarget = isAmong(key, kByTarget);
    std::set<std::string, std::less<>> taken;
    for (const JsonNode& item : own.items)
        taken.emplace(isByTarget ? targetOf(item) : std::string_view(item.text));
    std::vector<JsonNode> items;
    for (const JsonNode& item : base.items) {
        const bool isThere = isByTarget
                                 ? taken.contains(targetOf(item))
                                 : item.kind != JsonKind::Object && taken.contains(item.text);
        if (!isThere)
            items.push_back(item);
    }
    items.insert(items.end(), own.items.begin(), own.items.end());
    own.items = std::move(items);
}

void merge(JsonNode& own, const JsonNode& base);

void mergeMember(JsonMember& own, const JsonMember& base)
{
    constexpr std::array<std::string_view, 3> kWhole{"command", "entrypoint", "test"};
    constexpr std::array<std::string_view, 5> kPairs{"environment", "labels", "sysctls",
                                                     "storage_opt", "annotations"};
    if (own.value.kind == JsonKind::Null && base.value.kind != JsonKind::Null)
        own.value = base.value;
    if (isAmong(base.key, kWhole) || areSame(own.value, base.value))
        return;
    if (isAmong(base.key, kPairs)) {
        own.value = asMapping(std::move(own.value));
        merge(own.value, asMapping(base.value));
    } else if (own.value.kind == JsonKind::Object && base.value.kind == JsonKind::Object) {
        merge(own.value, base.value);
    } else if (own.value.kind == JsonKind::Array && base.value.kind == JsonKind::Array) {
        join(base.key, own.value, base.value);
    }
}

/// Members of the base that the service lacks, and both together where both have them.
void merge(JsonNode& own, const JsonNode& base)
{
    std::map<std::string, std::size_t, std::less<>> placeOf;
    for (std::size_t at = 0; at < own.members.size(); ++at)
        placeOf.emplace(own.members[at].key, at);
    for (const JsonMember& member : base.members) {
        const auto found = placeOf.find(member.key);
        if (found == placeOf.end())
            own.members.push_back(member);
        else
            mergeMember(own.members[found->second], member);
    }
}

int sizeOf(const JsonNode& node)
{
    int size = 1;
    for (const JsonNode& item : node.items)
        size += sizeOf(item);
    for (const JsonMember& member : node.members)
        size += sizeOf(member.value);
    return size;
}

Message told(const char* text, std::string_view name)
{
    return {"import", text, {std::string("extends"), excerpt(name)}};
}

} // namespace

ServiceExtender::ServiceExtender(const JsonNode& services)
{
    for (const JsonMember& member : services.members)
        m_services[member.key] = &member.value;
}

bool ServiceExtender::takesRoom(const JsonNode& base)
{
    m_copied += sizeOf(base);
    return m_copied <= kMaxCopied && m_open.size() <= kMaxChain;
}

void ServiceExtender::extend(WholeService& whole, const JsonNode& extends)
{
    const JsonNode* file = extends.member("file");
    const JsonNode* service =
        extends.kind == JsonKind::Object ? extends.member("service") : &extends;
    const std::string name = service ? service->text : std::string();
    if (file) {
        whole.notes.push_back(told(translatable("import", "“%1” is left out: it takes settings of "
                                                          "another file, “%2”. Write them into "
                                                          "this one."),
                                   file->text));
        return;
    }
    const auto found = m_services.find(name);
    const JsonNode* base = found == m_services.end() ? nullptr : found->second;
    if (!base || base->kind != JsonKind::Object) {
        whole.notes.push_back(told(
            translatable("import", "“%1” is left out: the file has no service “%2”. Correct the "
                                   "name."),
            name));
        return;
    }
    if (m_open.contains(name)) {
        whole.notes.push_back(told(translatable("import", "“%1” is left out: it leads back to "
                                                          "“%2”, which begins with it. Break the "
                                                          "circle."),
                                   name));
        return;
    }
    if (!takesRoom(*base)) {
        whole.notes.push_back(
            told(translatable("import", "“%1” is left out: services extend “%2” and one another "
                                        "too often. Write the settings themselves."),
                 name));
        return;
    }
    const WholeService inherited = this->whole(name, *base);
    merge(whole.service, inherited.service);
    whole.notes.insert(whole.notes.end(), inherited.notes.begin(), inherited.notes.end());
}

WholeService ServiceExtender::whole(std::string_view name, const JsonNode& service)
{
    WholeService result{service, {}};
    const JsonNode* extends = service.member("extends");
    if (!extends || extends->kind == JsonKind::Null)
        return result;
    const auto open = m_open.emplace(name);
    std::erase_if(result.service.members,
                  [](const JsonMember& member) { return member.key == "extends"; });
    extend(result, *extends);
    if (open.second)
        m_open.erase(open.first);
    return result;
}

} // namespace core::pasted
