#include "core/rules/checks/preview_endings.h"

#include "core/offer/access.h"
#include "core/rules/checks/checks.h"

#include <algorithm>

namespace core {

namespace {

using OfferId = Field<&Offer::identity, &Identity::offerId>;
using PlanId = Field<&Offer::plans, &Plan::id>;

constexpr std::string_view kPreview = "-preview";

TextRange endingOf(const std::string& id)
{
    return {id.size() - kPreview.size(), id.size()};
}

bool isPublishedPlan(const Subject& subject, const std::string& id)
{
    return subject.facts.baseline
           && std::ranges::find(subject.facts.baseline->plans, id, &Plan::id)
                  != subject.facts.baseline->plans.end();
}

} // namespace

void checkOfferPreviewEnding(const Subject& subject, Checking& report)
{
    const std::string& id = OfferId::in(subject.offer);
    if (!id.ends_with(kPreview))
        return;
    if (subject.facts.baseline && OfferId::in(*subject.facts.baseline) == id)
        report.addWarning(OfferId::path(),
                          translatable("rule", "The published offer ID ends with “-preview”, which "
                                               "the portal refuses for new offers. It can never "
                                               "change; keep it."));
    else
        report.add(OfferId::path(), endingOf(id),
                   translatable("rule", "The offer ID ends with “-preview”, which the portal keeps "
                                        "for itself. Remove the ending."));
}

void checkPlanPreviewEnding(const Subject& subject, Checking& report)
{
    PlanId::each(subject.offer, [&](const FieldPath& path, const std::string& id) {
        if (id.ends_with(kPreview) && !isPublishedPlan(subject, id))
            report.add(path, endingOf(id),
                       translatable("rule", "The plan ID ends with “-preview”, which the portal "
                                            "refuses for plans of other types. Remove the ending "
                                            "before you create the plan."));
    });
}

std::vector<Fix> dropPreviewEnding(const Subject& subject, const Finding& finding)
{
    auto id = textAt(subject.offer, finding.where);
    if (!finding.range || !id || !id->ends_with(kPreview))
        return {};
    while (id->ends_with(kPreview))
        id->resize(id->size() - kPreview.size());
    id->erase(id->find_last_not_of('-') + 1);
    if (id->empty())
        return {};
    return {writes("dropPreview", {"fix", translatable("fix", "Write “%1”"), {*id}}, finding.where,
                   *id)};
}

} // namespace core
