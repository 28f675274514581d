#include "core/rules/engine/profile_reader.h"

#include "core/rules/engine/registry.h"
#include "core/rules/profile/portal_reader.h"
#include "core/rules/profile/profile.h"
#include "core/rules/profile/profile_members.h"
#include "core/text/json/json_reader.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

bool isTrue(JsonNode& object, std::string_view key)
{
    const JsonNode* member = ProfileMembers::member(object, key);
    return member && member->kind == JsonKind::Boolean && member->text == "true";
}

class ProfileReader {
public:
    [[nodiscard]] Result<Profile> read(JsonNode& root);

private:
    Source source(JsonNode& entry, const std::string& where);
    void readRule(const std::string& id, JsonNode& entry);
    void readLimit(const std::string& id, JsonNode& entry);
    void readImage(JsonNode& entry, const std::string& where);
    void readConflict(JsonNode& entry);
    void readTier1(const std::vector<std::string>& names);
    StoreCategory category(JsonNode& entry, const std::string& where);
    Severity severity(const std::string& name, const std::string& where);
    LengthUnit unit(const std::string& name, const std::string& where);

    Profile m_profile;
    ProfileMembers m_in;
};

Severity ProfileReader::severity(const std::string& name, const std::string& where)
{
    constexpr std::array<std::string_view, 4> kNames{"help", "confirm", "warning", "error"};
    const auto found = std::ranges::find(kNames, name);
    if (found == kNames.end())
        m_in.fault(where,
                   translatable("error", "The severity at %1 is none of help, confirm, warning "
                                         "and error. Write one of them."));
    return static_cast<Severity>(found == kNames.end() ? 0 : found - kNames.begin());
}

LengthUnit ProfileReader::unit(const std::string& name, const std::string& where)
{
    constexpr std::array<std::string_view, 4> kNames{"codePoints", "utf16", "graphemes", "bytes"};
    const auto found = name.empty() ? kNames.begin() : std::ranges::find(kNames, name);
    if (found == kNames.end())
        m_in.fault(where, translatable("error", "The unit at %1 is none of codePoints, utf16, "
                                                "graphemes and bytes. Write one of them."));
    return static_cast<LengthUnit>(found == kNames.end() ? 0 : found - kNames.begin());
}

Source ProfileReader::source(JsonNode& entry, const std::string& where)
{
    return {m_in.text(entry, "document", where),
            core::ProfileMembers::optionalText(entry, "heading"),
            core::ProfileMembers::optionalText(entry, "date"),
            core::ProfileMembers::optionalText(entry, "url")};
}

void ProfileReader::readRule(const std::string& id, JsonNode& entry)
{
    const std::string where = "/rules/" + id;
    if (!findRule(id)) {
        m_in.fault(where,
                   translatable("error", "The profile names a rule that does not exist, at %1. "
                                         "Correct its id, or remove the entry."));
        return;
    }
    RuleEntry rule;
    rule.severity = severity(m_in.text(entry, "severity", where), where + "/severity");
    rule.requirement = m_in.text(entry, "requirement", where);
    for (JsonNode& from : m_in.list(entry, "sources"))
        rule.sources.push_back(source(from, where + "/sources"));
    rule.conflicts = core::ProfileMembers::texts(m_in.list(entry, "conflicts"));
    m_profile.rules.emplace(id, std::move(rule));
}

void ProfileReader::readLimit(const std::string& id, JsonNode& entry)
{
    const std::string where = "/limits/" + id;
    if (!findRule(id) || entry.kind != JsonKind::Object) {
        m_in.fault(where,
                   translatable("error", "The profile sets a limit for a rule that does not "
                                         "exist, at %1. Correct its id, or remove the entry."));
        return;
    }
    m_profile.limits.emplace(
        id,
        Limit{m_in.number(entry, "min", where), m_in.number(entry, "max", where),
              m_in.number(entry, "warnAbove", where),
              unit(core::ProfileMembers::optionalText(entry, "unit"), where + "/unit"),
              isTrue(entry, "alsoBytes"), core::ProfileMembers::optionalText(entry, "characters"),
              core::ProfileMembers::optionalText(entry, "firstCharacters")});
}

void ProfileReader::readImage(JsonNode& entry, const std::string& where)
{
    ImageSlot slot;
    slot.role = m_in.text(entry, "role", where);
    slot.width = static_cast<int>(m_in.number(entry, "width", where).value_or(0));
    slot.height = static_cast<int>(m_in.number(entry, "height", where).value_or(0));
    slot.maxWidth = static_cast<int>(m_in.number(entry, "maxWidth", where).value_or(slot.width));
    slot.maxHeight = static_cast<int>(m_in.number(entry, "maxHeight", where).value_or(slot.height));
    slot.required = isTrue(entry, "required");
    if (slot.width <= 0 || slot.height <= 0 || slot.maxWidth < slot.width
        || slot.maxHeight < slot.height)
        m_in.fault(where,
                   translatable("error", "The image size at %1 is empty or upside down. Give "
                                         "width and height in pixels, and no smaller maximum."));
    m_profile.images.push_back(std::move(slot));
}

void ProfileReader::readConflict(JsonNode& entry)
{
    const std::string where = "/conflicts";
    Conflict conflict;
    conflict.id = m_in.text(entry, "id", where);
    conflict.question = m_in.text(entry, "question", where);
    conflict.chosen = m_in.text(entry, "chosen", where);
    conflict.why = m_in.text(entry, "why", where);
    conflict.fields = core::ProfileMembers::texts(m_in.list(entry, "fields"));
    m_profile.conflicts.push_back(std::move(conflict));
}

void ProfileReader::readTier1(const std::vector<std::string>& names)
{
    for (const std::string& name : names)
        if (const auto platform = platformNamed(name))
            m_profile.tier1.insert(*platform);
        else
            m_in.fault("/tier1", translatable("error", "A platform at %1 is none of x64, arm32 and "
                                                       "arm64. Correct its name."));
}

StoreCategory ProfileReader::category(JsonNode& entry, const std::string& where)
{
    StoreCategory category{m_in.text(entry, "id", where), m_in.text(entry, "title", where), {}};
    for (JsonNode& below : m_in.list(entry, "subcategories"))
        category.subcategories.push_back(
            {m_in.text(below, "id", where), m_in.text(below, "title", where), {}});
    return category;
}

Result<Profile> ProfileReader::read(JsonNode& root)
{
    m_profile.id = m_in.text(root, "id", "");
    m_profile.title = m_in.text(root, "title", "");
    m_profile.checked = m_in.text(root, "checked", "");
    m_profile.closed = core::ProfileMembers::optionalText(root, "closed");
    if (m_in.firstFault())
        return tl::unexpected(*m_in.firstFault());
    if (auto* document = ProfileMembers::member(root, "document"))
        m_profile.document = source(*document, "/document");
    for (auto& rule : m_in.record(root, "rules"))
        readRule(rule.key, rule.value);
    for (auto& limit : m_in.record(root, "limits"))
        readLimit(limit.key, limit.value);
    const auto images = m_in.list(root, "images");
    for (std::size_t index = 0; index < images.size(); ++index)
        readImage(images[index], "/images/" + std::to_string(index));
    const auto categories = m_in.list(root, "categories");
    for (std::size_t index = 0; index < categories.size(); ++index)
        m_profile.categories.push_back(
            category(categories[index], "/categories/" + std::to_string(index)));
    for (JsonNode& entry : m_in.list(root, "conflicts"))
        readConflict(entry);
    readTier1(core::ProfileMembers::texts(m_in.list(root, "tier1")));
    if (auto* portal = ProfileMembers::member(root, "portal"))
        m_profile.portal = PortalReader(m_in, m_profile).read(*portal);
    if (m_in.firstFault())
        return tl::unexpected(*m_in.firstFault());
    return std::move(m_profile);
}

} // namespace

Result<Profile> profileFromJson(std::string_view json)
{
    auto tree = readJson(json);
    if (!tree.problems.empty() || tree.root.kind != JsonKind::Object)
        return fail(translatable("error", "The profile is not a JSON object. Fix its syntax."));
    return ProfileReader().read(tree.root);
}

} // namespace core
