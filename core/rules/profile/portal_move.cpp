#include "core/rules/profile/portal_move.h"

#include "core/offer/access.h"

#include <algorithm>

namespace core {

PortalMove portalMove(const Offer& offer, const Profile& from, const Profile& to)
{
    PortalMove move;
    const auto addOnce = [](auto& list, auto value) {
        if (std::ranges::find(list, value) == list.end())
            list.push_back(std::move(value));
    };
    for (const PortalPage& page : from.portal.pages)
        for (const PortalEntry& entry : page.entries) {
            if (entry.field.empty())
                continue;
            const auto texts = fieldTextsAt(offer, entry.field);
            const auto filled = std::ranges::find_if(
                texts, [](const FieldText& field) { return !field.text.empty(); });
            if (filled == texts.end())
                continue;
            const PortalEntry* other = to.portal.entry(filled->where);
            if (!other)
                addOnce(move.unused, entry.label);
            else if (other->field == entry.field && other->label != entry.label)
                addOnce(move.renamed, std::pair(entry.label, other->label));
        }
    return move;
}

} // namespace core
