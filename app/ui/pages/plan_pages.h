#pragma once

#include "app/ui/widgets/lists/plan_bar.h"
#include "core/offer/field.h"

#include <QString>

#include <functional>
#include <string_view>

namespace app {

class Form;

/// What a page about one plan at a time is made of.
struct PlanPage {
    PlanBar::Kind kind = PlanBar::Kind::Choose;
    /// The page's member of a plan, such as "image"; empty is the plan itself.
    std::string_view member;
    /// Shown in place of the fields as long as there is no plan.
    QString invitation;
    /// The fields of the plan of that index.
    std::function<void(Form&, std::size_t)> build;
};

/// The choice of the plan on top, the fields of the one chosen below it, and an invitation where
/// there is none. The fields are built anew for another plan or profile.
void buildPlanPage(Form& form, const PlanPage& page);

template <auto... Members>
using PlanField = core::Field<&core::Offer::plans, Members...>;

} // namespace app
