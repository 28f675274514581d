#include "core/changes/take_back.h"

#include "core/offer/access.h"

#include <algorithm>

namespace core {

bool takeBack(Offer& now, const Offer& before, const Change& change)
{
    if (change.kind == ChangeKind::Order)
        return reorderAt(now, change.where, change.order);
    if (change.element.isRoot())
        return change.before && textAt(now, change.where) == change.after
               && setTextAt(now, change.where, *change.before);
    if (change.after)
        return textAt(now, change.where) == change.after && removeAt(now, change.element);
    return insertAt(now, change.element, before);
}

} // namespace core
