#include "core/rules/profile/portal.h"

#include "core/offer/field_addresses.h"

#include <algorithm>

namespace core {

namespace {

struct Found {
    const PortalPage* page = nullptr;
    const PortalEntry* entry = nullptr;
};

/// The first entry that the test takes.
template <class Test>
Found firstEntry(const Portal& portal, Test test)
{
    for (const PortalPage& page : portal.pages)
        for (const PortalEntry& entry : page.entries)
            if (!entry.field.empty() && test(entry.field))
                return {&page, &entry};
    return {};
}

/// The field itself comes before its parts, and those before what it is a part of.
Found find(const Portal& portal, const FieldPath& field)
{
    const std::string address = addressOf(field);
    if (const auto same = firstEntry(portal, [&](const auto& other) { return other == address; });
        same.entry)
        return same;
    if (const auto part =
            firstEntry(portal, [&](const auto& other) { return addressContains(address, other); });
        part.entry)
        return part;
    return firstEntry(portal, [&](const auto& other) { return addressContains(other, address); });
}

} // namespace

const PortalEntry* Portal::entry(const FieldPath& field) const
{
    return find(*this, field).entry;
}

const PortalPage* Portal::page(const FieldPath& field) const
{
    return find(*this, field).page;
}

const PortalGap* Portal::gap(const FieldPath& field) const
{
    if (entry(field))
        return nullptr;
    const std::string address = addressOf(field);
    const auto found = std::ranges::find_if(without, [&](const PortalGap& gap) {
        return addressContains(gap.field, address) || addressContains(address, gap.field);
    });
    return found == without.end() ? nullptr : &*found;
}

} // namespace core
