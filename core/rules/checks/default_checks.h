#pragma once

#include "core/iotedge/lint/lint.h"
#include "core/rules/checks/checks.h"

/// Checks of the defaults of plans that ask the linters of core/iotedge.
namespace core {

/// Calls visit(path of the list, list) for each plan.
template <auto List, class Visit>
void eachPairList(const Offer& offer, Visit visit)
{
    Field<&Offer::plans, &Plan::defaults, List>::each(offer, visit);
}

void checkTwinValues(const Subject& subject, Report& report);
void checkTwinNames(const Subject& subject, Report& report);
[[nodiscard]] std::vector<Fix> twinFixes(const Subject& subject, const Finding& finding);

void checkVariableNames(const Subject& subject, Report& report);

void checkDefaultSecrets(const Subject& subject, Report& report);
[[nodiscard]] std::vector<Fix> secretFixes(const Subject& subject, const Finding& finding);

void checkPlaceholderForm(const Subject& subject, Report& report);
[[nodiscard]] std::vector<Fix> placeholderFixes(const Subject& subject, const Finding& finding);
void checkPlaceholdersExplained(const Subject& subject, Report& report);

} // namespace core
