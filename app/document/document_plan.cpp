#include "app/document/document.h"

#include <algorithm>

namespace app {

namespace {

std::optional<std::size_t> planOf(const core::FieldPath& where)
{
    const core::FieldPath plans = core::Field<&core::Offer::plans>::path();
    if (!plans.contains(where) || where == plans)
        return std::nullopt;
    core::FieldPath element = where;
    while (element.parent() != plans)
        element = element.parent();
    return element.index();
}

} // namespace

std::size_t Document::shownPlan() const
{
    const std::size_t count = offer().plans.size();
    return count == 0 ? 0 : std::min(m_shownPlan, count - 1);
}

void Document::showPlan(std::size_t plan)
{
    if (plan == shownPlan())
        return;
    finishEdit();
    m_shownPlan = plan;
    emit changed();
}

void Document::showPlanOf(const core::FieldPath& where)
{
    if (const auto plan = planOf(where))
        showPlan(*plan);
}

bool Document::isOfOtherPortals(const core::FieldPath& where) const
{
    return profile().portal.gap(where)
           && std::ranges::any_of(m_profiles.all(),
                                  [&](const auto& each) { return each->portal.entry(where); });
}

bool Document::isInView(const core::FieldPath& where) const
{
    const auto plan = planOf(where);
    return !plan || *plan == shownPlan();
}

} // namespace app
