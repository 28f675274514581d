#include "app/cli/plans.h"

#include "app/cli/base/language.h"
#include "app/cli/base/suggest.h"

#include <algorithm>

namespace app {

tl::expected<std::size_t, std::string> chosenPlan(const Arguments& arguments,
                                                  const core::Offer& offer)
{
    if (offer.plans.empty())
        return tl::unexpected(
            spoken(core::translatable("cli", "The offer has no plan. Add one first.")));
    const auto id = arguments.value(kPlan);
    if (!id)
        return std::size_t{0};
    const auto found = std::ranges::find(offer.plans, *id, &core::Plan::id);
    if (found != offer.plans.end())
        return static_cast<std::size_t>(found - offer.plans.begin());
    std::vector<std::string_view> known;
    std::string list;
    for (const core::Plan& plan : offer.plans) {
        known.push_back(plan.id);
        list += (list.empty() ? "" : ", ") + plan.id;
    }
    return tl::unexpected(
        spoken(core::translatable("cli", "There is no plan \"%1\".%2 The offer has: %3."),
               {*id, didYouMean(*id, known), list}));
}

} // namespace app
