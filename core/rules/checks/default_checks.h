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

void checkTwinValues(const Subject& subject, Checking& report);
void checkTwinNames(const Subject& subject, Checking& report);
[[nodiscard]] std::vector<Fix> twinFixes(const Subject& subject, std::span<const Finding> findings);

void checkVariableNames(const Subject& subject, Checking& report);

void checkDefaultSecrets(const Subject& subject, Checking& report);
[[nodiscard]] std::vector<Fix> secretFixes(const Subject& subject,
                                           std::span<const Finding> findings);

void checkPlaceholderForm(const Subject& subject, Checking& report);
[[nodiscard]] std::vector<Fix> placeholderFixes(const Subject& subject,
                                                std::span<const Finding> findings);
void checkShellNames(const Subject& subject, Checking& report);
void checkPlaceholdersExplained(const Subject& subject, Checking& report);

} // namespace core
