#pragma once

#include "core/rules/checks/checks.h"

/// What holds for every list of names and values in a plan's defaults: routes, twin properties,
/// environment variables.
namespace core {

/// Both the names and the values of a list.
template <auto List>
void checkPairLength(const Subject& subject, Checking& report)
{
    checkFieldLength<&Offer::plans, &Plan::defaults, List, &NameValue::name>(subject, report);
    checkFieldLength<&Offer::plans, &Plan::defaults, List, &NameValue::value>(subject, report);
}

/// A finding for each name that an earlier pair has as well.
void checkUniqueNames(Checking& report, const LabelledField& place,
                      const std::vector<NameValue>& pairs);

template <auto List>
void checkNamesUnique(const Subject& subject, Checking& report)
{
    using At = Field<&Offer::plans, &Plan::defaults, List>;
    At::each(subject.offer, [&](const FieldPath& path, const std::vector<NameValue>& pairs) {
        checkUniqueNames(report, {path, At::label()}, pairs);
    });
}

} // namespace core
