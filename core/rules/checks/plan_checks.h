#pragma once

#include "core/rules/engine/checking.h"

#include <functional>
#include <vector>

/// The checks of the rows on plans that compare plans with each other, with the offer or with what
/// was published.
namespace core {

/// Calls visit(index of the plan, the published plan of the same id) for each plan that was
/// published. Needs the baseline.
void eachPublishedPlan(const Subject& subject,
                       const std::function<void(std::size_t, const Plan&)>& visit);
/// Customers can find it.
[[nodiscard]] bool isPublic(const Plan& plan);

void checkPlanCount(const Subject& subject, Checking& report);
void checkPublicPlan(const Subject& subject, Checking& report);
void checkPlanIds(const Subject& subject, Checking& report);
void checkUniquePlanIds(const Subject& subject, Checking& report);
void checkUniquePlanTitles(const Subject& subject, Checking& report);
void checkPublishedPlanIds(const Subject& subject, Checking& report);
void checkPlansDiffer(const Subject& subject, Checking& report);
void checkHiddenPlans(const Subject& subject, Checking& report);
void checkPublishedRegions(const Subject& subject, Checking& report);
void checkCertificationNames(const Subject& subject, Checking& report);
void checkCertificationLinks(const Subject& subject, Checking& report);

[[nodiscard]] std::vector<Fix> showPlan(const Subject& subject, const Finding& finding);
[[nodiscard]] std::vector<Fix> offerRegionAgain(const Subject& subject, const Finding& finding);

} // namespace core
