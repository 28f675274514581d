#include "core/rules/engine/profile.h"

#include "core/base/embedded.h"
#include "core/rules/engine/registry.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/letters/dates.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace core {

namespace {

/// Null where there is no such member, or no object at all.
JsonNode* memberOf(JsonNode& object, std::string_view key)
{
    const auto found = std::ranges::find(object.members, key, &JsonMember::key);
    return found == object.members.end() ? nullptr : &found->value;
}

/// Reads the profile's members, keeping the first thing that is wrong and where. Texts are moved
/// out of the JSON tree, not copied.
class ProfileReader {
public:
    [[nodiscard]] Result<Profile> read(JsonNode& root);

private:
    void fault(const std::string& where, const char* text)
    {
        if (!m_fault)
            m_fault = Error{{"error", text, {where}}};
    }
    std::string text(JsonNode& object, const char* key, const std::string& where);
    static std::string optionalText(JsonNode& object, const char* key);
    std::optional<long long> number(JsonNode& object, const char* key, const std::string& where);
    /// Empty where the member is absent.
    std::span<JsonNode> list(JsonNode& object, const char* key);
    std::span<JsonMember> record(JsonNode& object, const char* key);
    Source source(JsonNode& entry, const std::string& where);
    void readRule(const std::string& id, JsonNode& entry);
    void readLimit(const std::string& id, JsonNode& entry);
    void readImage(JsonNode& entry, const std::string& where);
    void readConflict(JsonNode& entry);
    static std::vector<std::string> texts(std::span<JsonNode> nodes);
    StoreCategory category(JsonNode& entry, const std::string& where);
    Severity severity(const std::string& name, const std::string& where);
    LengthUnit unit(const std::string& name, const std::string& where);

    Profile m_profile;
    std::optional<Error> m_fault;
};

std::string ProfileReader::text(JsonNode& object, const char* key, const std::string& where)
{
    auto* found = memberOf(object, key);
    if (found && found->kind == JsonKind::String)
        return std::move(found->text);
    fault(where + '/' + key, translatable("error", "The profile needs a text at %1. Add it."));
    return {};
}

std::string ProfileReader::optionalText(JsonNode& object, const char* key)
{
    auto* found = memberOf(object, key);
    return found && found->kind == JsonKind::String ? std::move(found->text) : std::string();
}

std::optional<long long> ProfileReader::number(JsonNode& object, const char* key,
                                               const std::string& where)
{
    const auto* found = memberOf(object, key);
    if (!found)
        return std::nullopt;
    const auto* end = found->text.data() + found->text.size();
    long long value = 0;
    const auto read = std::from_chars(found->text.data(), end, value);
    if (found->kind == JsonKind::Number && read.ec == std::errc() && read.ptr == end)
        return value;
    fault(
        where + '/' + key,
        translatable("error", "The profile needs a whole number at %1. Write it without quotes."));
    return std::nullopt;
}

std::span<JsonNode> ProfileReader::list(JsonNode& object, const char* key)
{
    auto* found = memberOf(object, key);
    if (found && found->kind == JsonKind::Array)
        return found->items;
    if (found)
        fault(std::string("/") + key, translatable("error", "The profile needs a list at %1."));
    return {};
}

std::span<JsonMember> ProfileReader::record(JsonNode& object, const char* key)
{
    auto* found = memberOf(object, key);
    if (found && found->kind == JsonKind::Object)
        return found->members;
    if (found)
        fault(std::string("/") + key, translatable("error", "The profile needs an object at %1."));
    return {};
}

Severity ProfileReader::severity(const std::string& name, const std::string& where)
{
    constexpr std::array<std::string_view, 4> kNames{"help", "confirm", "warning", "error"};
    const auto found = std::ranges::find(kNames, name);
    if (found == kNames.end())
        fault(where, translatable("error", "The severity at %1 is none of help, confirm, warning "
                                           "and error. Write one of them."));
    return static_cast<Severity>(found == kNames.end() ? 0 : found - kNames.begin());
}

LengthUnit ProfileReader::unit(const std::string& name, const std::string& where)
{
    constexpr std::array<std::string_view, 5> kNames{"strictest", "utf16", "codePoints",
                                                     "graphemes", "bytes"};
    const auto found = name.empty() ? kNames.begin() : std::ranges::find(kNames, name);
    if (found == kNames.end())
        fault(where, translatable("error", "The unit at %1 is none of strictest, utf16, "
                                           "codePoints, graphemes and bytes. Write one of them."));
    return static_cast<LengthUnit>(found == kNames.end() ? 0 : found - kNames.begin());
}

Source ProfileReader::source(JsonNode& entry, const std::string& where)
{
    return {text(entry, "document", where), optionalText(entry, "heading"),
            optionalText(entry, "date"), optionalText(entry, "url")};
}

void ProfileReader::readRule(const std::string& id, JsonNode& entry)
{
    const std::string where = "/rules/" + id;
    if (!findRule(id)) {
        fault(where, translatable("error", "The profile names a rule that does not exist, at %1. "
                                           "Correct its id, or remove the entry."));
        return;
    }
    RuleEntry rule;
    rule.severity = severity(text(entry, "severity", where), where + "/severity");
    rule.requirement = text(entry, "requirement", where);
    for (JsonNode& from : list(entry, "sources"))
        rule.sources.push_back(source(from, where + "/sources"));
    rule.conflicts = texts(list(entry, "conflicts"));
    m_profile.rules.emplace(id, std::move(rule));
}

void ProfileReader::readLimit(const std::string& id, JsonNode& entry)
{
    const std::string where = "/limits/" + id;
    if (!findRule(id) || entry.kind != JsonKind::Object) {
        fault(where, translatable("error", "The profile sets a limit for a rule that does not "
                                           "exist, at %1. Correct its id, or remove the entry."));
        return;
    }
    m_profile.limits.emplace(id, Limit{number(entry, "min", where), number(entry, "max", where),
                                       number(entry, "warnAbove", where),
                                       unit(optionalText(entry, "unit"), where + "/unit"),
                                       optionalText(entry, "characters"),
                                       optionalText(entry, "firstCharacters")});
}

void ProfileReader::readImage(JsonNode& entry, const std::string& where)
{
    ImageSlot slot;
    slot.role = text(entry, "role", where);
    slot.width = static_cast<int>(number(entry, "width", where).value_or(0));
    slot.height = static_cast<int>(number(entry, "height", where).value_or(0));
    slot.maxWidth = static_cast<int>(number(entry, "maxWidth", where).value_or(slot.width));
    slot.maxHeight = static_cast<int>(number(entry, "maxHeight", where).value_or(slot.height));
    const auto* required = memberOf(entry, "required");
    slot.required = required && required->kind == JsonKind::Boolean && required->text == "true";
    if (slot.width <= 0 || slot.height <= 0 || slot.maxWidth < slot.width
        || slot.maxHeight < slot.height)
        fault(where, translatable("error", "The image size at %1 is empty or upside down. Give "
                                           "width and height in pixels, and no smaller maximum."));
    m_profile.images.push_back(std::move(slot));
}

std::vector<std::string> ProfileReader::texts(std::span<JsonNode> nodes)
{
    std::vector<std::string> result;
    for (JsonNode& node : nodes)
        if (node.kind == JsonKind::String)
            result.push_back(std::move(node.text));
    return result;
}

void ProfileReader::readConflict(JsonNode& entry)
{
    const std::string where = "/conflicts";
    Conflict conflict;
    conflict.id = text(entry, "id", where);
    conflict.question = text(entry, "question", where);
    conflict.chosen = text(entry, "chosen", where);
    conflict.why = text(entry, "why", where);
    conflict.fields = texts(list(entry, "fields"));
    m_profile.conflicts.push_back(std::move(conflict));
}

StoreCategory ProfileReader::category(JsonNode& entry, const std::string& where)
{
    StoreCategory category{text(entry, "id", where), text(entry, "title", where), {}};
    for (JsonNode& below : list(entry, "subcategories"))
        category.subcategories.push_back(
            {text(below, "id", where), text(below, "title", where), {}});
    return category;
}

Result<Profile> ProfileReader::read(JsonNode& root)
{
    m_profile.id = text(root, "id", "");
    m_profile.title = text(root, "title", "");
    m_profile.checked = text(root, "checked", "");
    if (m_fault)
        return tl::unexpected(*m_fault);
    if (auto* document = memberOf(root, "document"))
        m_profile.document = source(*document, "/document");
    for (auto& rule : record(root, "rules"))
        readRule(rule.key, rule.value);
    for (auto& limit : record(root, "limits"))
        readLimit(limit.key, limit.value);
    const auto images = list(root, "images");
    for (std::size_t index = 0; index < images.size(); ++index)
        readImage(images[index], "/images/" + std::to_string(index));
    const auto categories = list(root, "categories");
    for (std::size_t index = 0; index < categories.size(); ++index)
        m_profile.categories.push_back(
            category(categories[index], "/categories/" + std::to_string(index)));
    for (JsonNode& entry : list(root, "conflicts"))
        readConflict(entry);
    if (m_fault)
        return tl::unexpected(*m_fault);
    return std::move(m_profile);
}

/// Whether the pointer is the address, where "*" stands for one step.
bool isAt(std::string_view pointer, std::string_view address)
{
    while (!address.empty()) {
        const auto star = address.find('*');
        const auto fixed = address.substr(0, star);
        if (!pointer.starts_with(fixed))
            return false;
        pointer.remove_prefix(fixed.size());
        if (star == std::string_view::npos)
            break;
        pointer.remove_prefix(std::min(pointer.find('/'), pointer.size()));
        address.remove_prefix(star + 1);
    }
    return pointer.empty();
}

} // namespace

const RuleEntry* Profile::rule(std::string_view ruleId) const
{
    const auto found = rules.find(ruleId);
    return found == rules.end() ? nullptr : &found->second;
}

const Limit* Profile::limit(std::string_view ruleId) const
{
    const auto found = limits.find(ruleId);
    return found == limits.end() ? nullptr : &found->second;
}

const ImageSlot* Profile::image(std::string_view role) const
{
    const auto found = std::ranges::find(images, role, &ImageSlot::role);
    return found == images.end() ? nullptr : &*found;
}

std::vector<const Conflict*> Profile::conflictsAbout(const FieldPath& field) const
{
    std::vector<const Conflict*> result;
    for (const Conflict& conflict : conflicts)
        for (const std::string& address : conflict.fields)
            if (isAt(field.str(), address)) {
                result.push_back(&conflict);
                break;
            }
    return result;
}

bool isOutdated(const Profile& profile, std::string_view today)
{
    constexpr int kMonths = 12;
    return isIsoDate(profile.checked) && today > monthsLater(profile.checked, kMonths);
}

Result<Profile> profileFromJson(std::string_view json)
{
    auto tree = readJson(json);
    if (!tree.problems.empty() || tree.root.kind != JsonKind::Object)
        return fail(translatable("error", "The profile is not a JSON object. Mend its syntax."));
    return ProfileReader().read(tree.root);
}

std::span<const EmbeddedProfile> embeddedProfiles()
{
    static const std::vector<EmbeddedProfile> profiles = [] {
        std::vector<EmbeddedProfile> found;
        for (const EmbeddedFile& file : embeddedFiles()) {
            std::string_view name = file.path;
            if (!name.starts_with("profiles/"))
                continue;
            name.remove_prefix(std::string_view("profiles/").size());
            name.remove_suffix(std::string_view(".json").size());
            found.push_back({name, file.bytes});
        }
        return found;
    }();
    return profiles;
}

} // namespace core
