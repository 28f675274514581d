#include "core/bundle/portal_values.h"

#include "core/offer/access.h"
#include "core/offer/field_addresses.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

PortalValues::Indexes indexesIn(const FieldPath& path)
{
    PortalValues::Indexes indexes;
    for (FieldPath at = path; !at.isRoot(); at = at.parent())
        if (const auto index = at.index())
            indexes.push_back(*index);
    std::ranges::reverse(indexes);
    return indexes;
}

/// The address with its stars filled.
std::string filled(std::string_view address, const PortalValues::Indexes& element)
{
    std::string pointer;
    std::size_t used = 0;
    for (const char c : address)
        if (c == '*' && used < element.size())
            pointer += std::to_string(element[used++]);
        else
            pointer += c;
    return pointer;
}

/// Up to its last star and with it; empty where there is none.
std::string_view upToLastStar(std::string_view address)
{
    const auto star = address.rfind('*');
    return star == std::string_view::npos ? std::string_view() : address.substr(0, star + 1);
}

bool beginsWith(const PortalValues::Indexes& indexes, const PortalValues::Indexes& start)
{
    return indexes.size() >= start.size()
           && std::equal(start.begin(), start.end(), indexes.begin());
}

const std::string* titleIn(const std::vector<StoreCategory>& categories, const std::string& id)
{
    for (const StoreCategory& category : categories) {
        if (category.id == id)
            return &category.title;
        if (const auto* below = titleIn(category.subcategories, id))
            return below;
    }
    return nullptr;
}

} // namespace

PortalValues::PortalValues(const Offer& offer, const Profile& profile,
                           const std::vector<Upload>& uploads)
    : m_profile(profile), m_uploads(uploads)
{
    for (FieldText& field : fieldTexts(offer)) {
        const auto indexes = indexesIn(field.where);
        auto address = addressOf(field.where);
        auto list = upToLastStar(address);
        for (auto element = indexes; !element.empty(); element.pop_back()) {
            m_elements[std::string(list)].insert(element);
            list = upToLastStar(list.substr(0, list.size() - 1));
        }
        m_values[std::move(address)].emplace(indexes, std::move(field.text));
    }
}

std::string_view PortalValues::listOf(const PortalEntry& entry)
{
    const auto list = upToLastStar(entry.field);
    return entry.control == PortalControl::List && !list.empty()
               ? upToLastStar(list.substr(0, list.size() - 1))
               : list;
}

std::vector<PortalValues::Indexes> PortalValues::elementsOf(std::string_view list,
                                                            const Indexes& above) const
{
    std::vector<Indexes> result;
    if (const auto known = m_elements.find(list); known != m_elements.end())
        for (auto at = known->second.lower_bound(above);
             at != known->second.end() && beginsWith(*at, above); ++at)
            result.push_back(*at);
    return result;
}

std::string PortalValues::valueAt(std::string_view address, const Indexes& element) const
{
    const auto known = m_values.find(address);
    if (known == m_values.end())
        return {};
    const auto stars = static_cast<std::size_t>(std::ranges::count(address, '*'));
    const Indexes at(element.begin(),
                     element.begin()
                         + static_cast<std::ptrdiff_t>(std::min(stars, element.size())));
    const auto value = known->second.find(at);
    return value == known->second.end() ? std::string() : value->second;
}

std::string PortalValues::word(const PortalEntry& entry, const std::string& value) const
{
    if (entry.fromCategories) {
        const auto* title = titleIn(m_profile.categories, value);
        return title ? *title : value;
    }
    if (entry.control == PortalControl::Switch)
        return value == "true" ? "Yes" : "No";
    if (entry.control != PortalControl::Choice)
        return value;
    const auto found =
        std::ranges::find(entry.values, value, &std::pair<std::string, std::string>::first);
    return found == entry.values.end() ? std::string() : found->second;
}

FieldPath PortalValues::pathOf(const PortalEntry& entry, const Indexes& element)
{
    const std::string path = filled(entry.field, element);
    const auto open = path.find("/*");
    return FieldPath(path.substr(0, open));
}

std::vector<std::string> PortalValues::partsOf(const PortalEntry& entry,
                                               const Indexes& element) const
{
    std::vector<std::string> parts;
    const auto known = m_values.find(entry.field);
    if (known == m_values.end())
        return parts;
    for (auto at = known->second.lower_bound(element);
         at != known->second.end() && beginsWith(at->first, element); ++at)
        parts.push_back(word(entry, at->second));
    return parts;
}

std::string PortalValues::textOf(const PortalEntry& entry, const Indexes& element) const
{
    if (entry.control == PortalControl::File)
        return {};
    if (entry.control != PortalControl::List)
        return word(entry, valueAt(entry.field, element));
    std::string text;
    for (const std::string& part : partsOf(entry, element))
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

std::string PortalValues::uploadOf(const PortalEntry& entry, const Indexes& element) const
{
    const auto found =
        std::ranges::find(m_uploads, FieldPath(filled(entry.field, element)), &Upload::field);
    return found == m_uploads.end() ? std::string() : found->file;
}

bool PortalValues::holds(const PortalCondition& condition, const Indexes& element) const
{
    const auto value = valueAt(condition.field, element);
    return condition.is.empty() ? !value.empty() : value == condition.is;
}

} // namespace core
