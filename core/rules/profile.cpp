#include "core/rules/profile.h"

#include "core/offer/embedded.h"
#include "core/rules/rule.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace core {

namespace {

using Json = nlohmann::ordered_json;

/// Reads the profile's members, keeping the first thing that is wrong and where.
class ProfileReader {
public:
    [[nodiscard]] Result<Profile> read(const Json& root);

private:
    void fault(const std::string& where, const char* text)
    {
        if (!m_fault)
            m_fault = Error{{"error", text, {where}}};
    }
    std::string text(const Json& object, const char* key, const std::string& where);
    std::string optionalText(const Json& object, const char* key);
    std::optional<long long> number(const Json& object, const char* key, const std::string& where);
    /// Empty where the member is absent.
    Json list(const Json& object, const char* key);
    Json record(const Json& object, const char* key);
    Source source(const Json& entry, const std::string& where);
    void readRule(const std::string& id, const Json& entry);
    void readLimit(const std::string& id, const Json& entry);
    void readImage(const Json& entry, const std::string& where);
    StoreCategory category(const Json& entry, const std::string& where);
    Severity severity(const std::string& name, const std::string& where);
    LengthUnit unit(const std::string& name, const std::string& where);

    Profile m_profile;
    std::optional<Error> m_fault;
};

std::string ProfileReader::text(const Json& object, const char* key, const std::string& where)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    if (found != object.end() && found->is_string())
        return found->get<std::string>();
    fault(where + '/' + key, translatable("error", "The profile needs a text at %1. Add it."));
    return {};
}

std::string ProfileReader::optionalText(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<long long> ProfileReader::number(const Json& object, const char* key,
                                               const std::string& where)
{
    const auto found = object.find(key);
    if (found == object.end())
        return std::nullopt;
    if (found->is_number_integer())
        return found->get<long long>();
    fault(
        where + '/' + key,
        translatable("error", "The profile needs a whole number at %1. Write it without quotes."));
    return std::nullopt;
}

Json ProfileReader::list(const Json& object, const char* key)
{
    const auto found = object.find(key);
    if (found == object.end() || found->is_array())
        return found == object.end() ? Json::array() : *found;
    fault(std::string("/") + key, translatable("error", "The profile needs a list at %1."));
    return Json::array();
}

Json ProfileReader::record(const Json& object, const char* key)
{
    const auto found = object.find(key);
    if (found == object.end() || found->is_object())
        return found == object.end() ? Json::object() : *found;
    fault(std::string("/") + key, translatable("error", "The profile needs an object at %1."));
    return Json::object();
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

Source ProfileReader::source(const Json& entry, const std::string& where)
{
    Source source;
    source.document = text(entry, "document", where);
    if (entry.is_object()) {
        source.heading = optionalText(entry, "heading");
        source.date = optionalText(entry, "date");
        source.url = optionalText(entry, "url");
    }
    return source;
}

void ProfileReader::readRule(const std::string& id, const Json& entry)
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
    for (const Json& from : list(entry, "sources"))
        rule.sources.push_back(source(from, where + "/sources"));
    for (const Json& conflict : list(entry, "conflicts"))
        if (conflict.is_string())
            rule.conflicts.push_back(conflict.get<std::string>());
    m_profile.rules.emplace(id, std::move(rule));
}

void ProfileReader::readLimit(const std::string& id, const Json& entry)
{
    const std::string where = "/limits/" + id;
    if (!findRule(id) || !entry.is_object()) {
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

void ProfileReader::readImage(const Json& entry, const std::string& where)
{
    ImageSlot slot;
    slot.role = text(entry, "role", where);
    slot.width = static_cast<int>(number(entry, "width", where).value_or(0));
    slot.height = static_cast<int>(number(entry, "height", where).value_or(0));
    slot.maxWidth = static_cast<int>(number(entry, "maxWidth", where).value_or(slot.width));
    slot.maxHeight = static_cast<int>(number(entry, "maxHeight", where).value_or(slot.height));
    const auto required = entry.find("required");
    slot.required = required != entry.end() && *required == Json(true);
    if (slot.width <= 0 || slot.height <= 0 || slot.maxWidth < slot.width
        || slot.maxHeight < slot.height)
        fault(where, translatable("error", "The image size at %1 is empty or upside down. Give "
                                           "width and height in pixels, and no smaller maximum."));
    m_profile.images.push_back(std::move(slot));
}

StoreCategory ProfileReader::category(const Json& entry, const std::string& where)
{
    StoreCategory category{text(entry, "id", where), text(entry, "title", where), {}};
    for (const Json& below : list(entry, "subcategories"))
        category.subcategories.push_back(
            {text(below, "id", where), text(below, "title", where), {}});
    return category;
}

Result<Profile> ProfileReader::read(const Json& root)
{
    m_profile.id = text(root, "id", "");
    m_profile.title = text(root, "title", "");
    m_profile.checked = text(root, "checked", "");
    if (m_fault)
        return tl::unexpected(*m_fault);
    if (const auto document = root.find("document"); document != root.end())
        m_profile.document = source(*document, "/document");
    // items() refers to its object: each needs a name that outlives the loop.
    const Json rules = record(root, "rules");
    for (const auto& [id, entry] : rules.items())
        readRule(id, entry);
    const Json limits = record(root, "limits");
    for (const auto& [id, entry] : limits.items())
        readLimit(id, entry);
    const Json images = list(root, "images");
    for (const auto& [index, entry] : images.items())
        readImage(entry, "/images/" + index);
    const Json categories = list(root, "categories");
    for (const auto& [index, entry] : categories.items())
        m_profile.categories.push_back(category(entry, "/categories/" + index));
    for (const Json& entry : list(root, "conflicts"))
        m_profile.conflicts.push_back(
            {text(entry, "id", "/conflicts"), text(entry, "question", "/conflicts"),
             text(entry, "chosen", "/conflicts"), text(entry, "why", "/conflicts")});
    if (m_fault)
        return tl::unexpected(*m_fault);
    return std::move(m_profile);
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

Result<Profile> profileFromJson(std::string_view json)
{
    const Json root = Json::parse(json, nullptr, false);
    if (root.is_discarded() || !root.is_object())
        return fail(translatable("error", "The profile is not a JSON object. Mend its syntax."));
    return ProfileReader().read(root);
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
