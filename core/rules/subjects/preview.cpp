#include "core/rules/checks/checks.h"
#include "core/rules/checks/syntax_checks.h"
#include "core/rules/engine/registry.h"
#include "core/text/letters/search.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace core {

namespace {

using Audience = Field<&Offer::previewAudience>;
using SubscriptionId = Field<&Offer::previewAudience, &PreviewSubscription::id>;
using SubscriptionNote = Field<&Offer::previewAudience, &PreviewSubscription::description>;

void checkAudienceSize(const Subject& subject, Checking& report)
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

void checkSubscriptionIds(const Subject& subject, Checking& report)
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

std::vector<Fix> removeRepeated(const Subject& subject, std::span<const Finding> findings)
{
    const auto& list = subject.offer.previewAudience;
    const auto repeated = static_cast<long long>(list.size() - withoutRepeated(list).size());
    if (repeated == 0)
        return {};
    return sharedByAll(
        findings,
        {"removeRepeated",
         {"fix", translatable("fix", "Remove the subscriptions listed twice (%1)"), {repeated}},
         [](Offer& offer) { offer.previewAudience = withoutRepeated(offer.previewAudience); }});
}

/// As searchable() writes them.
constexpr std::array<std::string_view, 12> kOutsiders{
    "customer", "client",  "prospect", "kunde",      "kundin",       "interessent",
    "reseller", "partner", "demo for", "pilot user", "early access", "beta tester"};

/// Only the note tells whose subscription it is, so this is a guess at its words.
void checkForOutsiders(const Subject& subject, Checking& report)
{
    SubscriptionNote::each(subject.offer, [&](const FieldPath& path, const std::string& note) {
        const std::string text = searchable(note);
        const auto found = std::ranges::find_if(kOutsiders, [&](std::string_view word) {
            return text.find(word) != std::string::npos;
        });
        if (found != kOutsiders.end())
            report.add(path,
                       translatable("rule", "The note reads as if somebody else had this "
                                            "subscription (“%1”). This is a guess: list your own "
                                            "subscriptions only, and give others a private plan."),
                       {std::string(*found)});
    });
}

/// What a person answers for.
constexpr std::array<std::string_view, 1> kAudienceCovered{"/previewAudience"};

const Rule kPreviewRules[] = {
    {.id = "preview.min",
     .title = translatable("rule-title", "Preview audience"),
     .check = checkFieldCount<&Offer::previewAudience>},
    {.id = "preview.max",
     .title = translatable("rule-title", "Size of the preview audience"),
     .check = checkAudienceSize,
     .fixes = removeRepeated},
    {.id = "preview.guid",
     .title = translatable("rule-title", "Subscription IDs of the preview"),
     .check = checkSubscriptionIds,
     .fixes = perFinding<fixGuid>},
    {.id = "preview.description",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Notes on preview subscriptions")},
    {.id = "preview.golive",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Going live"),
     .question = translatable("rule-question",
                              "Will someone test the offer in preview and then press Go Live?"),
     .covers = kAudienceCovered},
    {.id = "preview.notshare",
     .title = translatable("rule-title", "Preview is for your own tests"),
     .check = checkForOutsiders},
};

} // namespace

std::span<const Rule> previewRules()
{
    return kPreviewRules;
}

} // namespace core
