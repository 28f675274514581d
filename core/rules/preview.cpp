#include "core/rules/checks.h"
#include "core/rules/registry.h"
#include "core/rules/syntax_checks.h"

#include <algorithm>
#include <unordered_set>

namespace core {

namespace {

using Audience = Field<&Offer::previewAudience>;
using SubscriptionId = Field<&Offer::previewAudience, &PreviewSubscription::id>;

void checkAudienceSize(const Subject& subject, Report& report)
{
    const Limit* limit = subject.profile.limit(report.rule());
    const auto count = static_cast<long long>(subject.offer.previewAudience.size());
    const bool fits = limit && limit->max && count <= *limit->max;
    if (fits && limit->warnAbove && count > *limit->warnAbove)
        report.addWarning(Audience::path(),
                          translatable("rule",
                                       "There are %1 subscriptions; the portal's form takes %2. "
                                       "Upload them there as a CSV file, or remove some."),
                          {count, *limit->warnAbove});
    else
        checkCount(subject, report, {Audience::path(), Audience::label()},
                   subject.offer.previewAudience.size());
}

void checkSubscriptionIds(const Subject& subject, Report& report)
{
    SubscriptionId::each(subject.offer, [&](const FieldPath& path, const std::string& id) {
        checkPresent(report, {path, SubscriptionId::label()}, id);
        checkGuid(report, path, id);
    });
}

std::vector<PreviewSubscription> withoutRepeated(const std::vector<PreviewSubscription>& list)
{
    std::unordered_set<std::string_view> known;
    std::vector<PreviewSubscription> kept;
    for (const PreviewSubscription& entry : list)
        if (known.insert(entry.id).second)
            kept.push_back(entry);
    return kept;
}

std::vector<Fix> removeRepeated(const Subject& subject, const Finding&)
{
    const auto& list = subject.offer.previewAudience;
    const auto repeated = static_cast<long long>(list.size() - withoutRepeated(list).size());
    if (repeated == 0)
        return {};
    return {{"removeRepeated",
             {"fix", translatable("fix", "Remove the subscriptions listed twice (%1)"), {repeated}},
             [](Offer& offer) { offer.previewAudience = withoutRepeated(offer.previewAudience); }}};
}

const Rule kPreviewRules[] = {
    {.id = "preview.min",
     .title = translatable("rule-title", "Preview audience"),
     .check = keepsCount<&Offer::previewAudience>},
    {.id = "preview.max",
     .title = translatable("rule-title", "Size of the preview audience"),
     .check = checkAudienceSize,
     .fixes = removeRepeated},
    {.id = "preview.guid",
     .title = translatable("rule-title", "Subscription IDs of the preview"),
     .check = checkSubscriptionIds,
     .fixes = mendGuid},
    {.id = "preview.description",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Notes on preview subscriptions")},
    {.id = "preview.golive",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Going live"),
     .question = translatable("rule-question",
                              "Will someone test the offer in preview and then press Go Live?")},
    {.id = "preview.notshare",
     .title = translatable("rule-title", "Preview is for your own tests")},
};

} // namespace

std::span<const Rule> previewRules()
{
    return kPreviewRules;
}

} // namespace core
