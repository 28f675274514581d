#include "core/rules/profile/portal_reader.h"

#include "core/offer/field_addresses.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// In the order of PortalControl.
constexpr std::array<std::string_view, 8> kControls{"text",   "html", "list",   "choice",
                                                    "switch", "file", "secret", "button"};

bool isField(std::string_view address)
{
    return std::ranges::any_of(fieldAddresses(), [&](const FieldAddress& known) {
        return addressContains(address, known.address);
    });
}

} // namespace

std::string PortalReader::field(JsonNode& node, const std::string& where)
{
    std::string address = m_in.text(node, "field", where);
    if (!isField(address))
        m_in.fault(where + "/field",
                   translatable("error", "The profile names a field that no offer has, at %1. "
                                         "Correct its address, or remove the entry."));
    return address;
}

std::optional<PortalCondition> PortalReader::condition(JsonNode& node, const std::string& where)
{
    JsonNode* when = ProfileMembers::member(node, "when");
    if (!when)
        return std::nullopt;
    return PortalCondition{field(*when, where + "/when"),
                           ProfileMembers::optionalText(*when, "is")};
}

std::string PortalReader::limitRule(JsonNode& node, const std::string& where)
{
    std::string rule = ProfileMembers::optionalText(node, "limit");
    if (!rule.empty() && !m_profile.limit(rule))
        m_in.fault(where + "/limit",
                   translatable("error", "The profile names a rule without a limit, at %1. Set its "
                                         "limit below /limits, or remove the member."));
    return rule;
}

void PortalReader::readValues(JsonNode& node, PortalEntry& entry)
{
    entry.fromCategories = ProfileMembers::optionalText(node, "valuesFrom") == "categories";
    for (JsonMember& value : m_in.record(node, "values"))
        entry.values.emplace_back(value.key, std::move(value.value.text));
}

PortalEntry PortalReader::entry(JsonNode& node, const std::string& where)
{
    PortalEntry entry;
    if (ProfileMembers::member(node, "field"))
        entry.field = field(node, where);
    entry.label = m_in.text(node, "label", where);
    entry.control = static_cast<PortalControl>(
        m_in.choice(node, "control", where, kControls,
                    translatable("error", "The control at %1 is none of text, html, list, choice, "
                                          "switch, file, secret and button. Write one of them.")));
    entry.limitRule = limitRule(node, where);
    entry.note = ProfileMembers::optionalText(node, "note");
    entry.unit = ProfileMembers::optionalText(node, "unit");
    entry.file = ProfileMembers::optionalText(node, "file");
    readValues(node, entry);
    entry.when = condition(node, where);
    return entry;
}

PortalPage PortalReader::page(JsonNode& node, const std::string& where)
{
    PortalPage page;
    page.title = m_in.text(node, "title", where);
    page.each = ProfileMembers::optionalText(node, "each");
    page.note = ProfileMembers::optionalText(node, "note");
    const auto entries = m_in.list(node, "entries");
    for (std::size_t at = 0; at < entries.size(); ++at)
        page.entries.push_back(entry(entries[at], where + "/entries/" + std::to_string(at)));
    return page;
}

Portal PortalReader::read(JsonNode& portal)
{
    Portal result;
    const auto pages = m_in.list(portal, "pages");
    for (std::size_t at = 0; at < pages.size(); ++at)
        result.pages.push_back(page(pages[at], "/portal/pages/" + std::to_string(at)));
    const auto without = m_in.list(portal, "without");
    for (std::size_t at = 0; at < without.size(); ++at) {
        const std::string where = "/portal/without/" + std::to_string(at);
        std::string address = field(without[at], where);
        result.without.push_back({std::move(address), m_in.text(without[at], "reason", where)});
    }
    return result;
}

} // namespace core
