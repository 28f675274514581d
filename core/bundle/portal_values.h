#pragma once

#include "core/bundle/pictures.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What an offer has for the entries of a portal.
class PortalValues {
public:
    /// The positions in the lists on the way to a field, one for each "*" of its address.
    using Indexes = std::vector<std::size_t>;

    PortalValues(const Offer& offer, const Profile& profile, const std::vector<Upload>& uploads);

    /// The list that an entry goes over, "/listing/links/*" of "/listing/links/*/title"; empty
    /// where there is none. An entry that shows a whole list goes over the list above it.
    [[nodiscard]] static std::string_view listOf(const PortalEntry& entry);
    /// The elements of the list below the given one, in order.
    [[nodiscard]] std::vector<Indexes> elementsOf(std::string_view list,
                                                  const Indexes& above) const;
    /// The value as the portal takes it: words of a choice, "Yes" and "No", a list with commas.
    /// The entry's field of the element; the address ends before the first list that the element
    /// does not lead into.
    [[nodiscard]] static FieldPath pathOf(const PortalEntry& entry, const Indexes& element);
    /// What a list holds, one by one, in the portal's words.
    [[nodiscard]] std::vector<std::string> partsOf(const PortalEntry& entry,
                                                   const Indexes& element) const;
    [[nodiscard]] std::string textOf(const PortalEntry& entry, const Indexes& element) const;
    /// The name inside the bag of the picture for the entry, or empty.
    [[nodiscard]] std::string uploadOf(const PortalEntry& entry, const Indexes& element) const;
    [[nodiscard]] bool holds(const PortalCondition& condition, const Indexes& element) const;

private:
    [[nodiscard]] std::string valueAt(std::string_view address, const Indexes& element) const;
    [[nodiscard]] std::string word(const PortalEntry& entry, const std::string& value) const;

    const Profile& m_profile;
    const std::vector<Upload>& m_uploads;
    /// By address, then by position.
    std::map<std::string, std::map<Indexes, std::string>, std::less<>> m_values;
    std::map<std::string, std::set<Indexes>, std::less<>> m_elements;
};

} // namespace core
