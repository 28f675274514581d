#include "core/iotedge/plan_names.h"
#include "core/iotedge/routes/route_editing.h"
#include "core/rules/checks/checks.h"
#include "core/rules/engine/registry.h"
#include "core/text/letters/lengths.h"
#include "core/text/letters/words.h"
#include "core/text/secrets/secrets.h"

namespace core {

namespace {

using PlanTitle = Field<&Offer::plans, &Plan::title>;
using OfferTitle = Field<&Offer::listing, &Listing::title>;

/// A name that is made of a secret is one no longer that anybody would know for it and conceal.
bool givesName(const std::string& title)
{
    return !isBlank(title) && !findSecret(title);
}

/// Calls visit(path of the plan title, names) for each plan that has a title.
template <class Visit>
void eachPlanName(const Offer& offer, Visit visit)
{
    PlanTitle::each(offer, [&](const FieldPath& path, const std::string& title) {
        if (givesName(title))
            visit(path, derivedModuleNames(offer.listing.title, title));
    });
}

void checkNameFromPlan(const Subject& subject, Checking& report)
{
    eachPlanName(subject.offer, [&](const FieldPath& path, const DerivedModuleNames& names) {
        if (names.fromPlan.empty())
            report.add(path, translatable("rule", "No module name follows from the plan title: it "
                                                  "has neither a Latin letter nor a digit. Write "
                                                  "one with letters from a to z."));
    });
}

void checkNameFromOffer(const Subject& subject, Checking& report)
{
    const std::string& title = subject.offer.listing.title;
    if (!isBlank(title) && defaultModuleName(title).empty())
        report.add(OfferTitle::path(),
                   translatable("rule", "Some documents take the module name from the title of the "
                                        "offer, and none follows from it: it has neither a Latin "
                                        "letter nor a digit. Write one with letters from a to z."));
}

void checkNameInEditor(const Subject& subject, Checking& report)
{
    const std::string& title = subject.offer.listing.title;
    if (!givesName(title))
        return;
    const DerivedModuleNames names = derivedModuleNames(title, {});
    if (names.inEditor != names.fromOffer)
        report.add(OfferTitle::path(),
                   translatable("rule",
                                "Visual Studio Code drops the digits of the title and calls "
                                "the module “%1”; the portal calls it “%2”, so routes that "
                                "name it break. Do without digits in the title."),
                   {names.inEditor, names.fromOffer});
}

void checkNameCharacters(const Subject& subject, Checking& report)
{
    eachPlanName(subject.offer, [&](const FieldPath& path, const DerivedModuleNames& names) {
        if (!names.fromPlan.empty() && !isSafeModuleName(names.fromPlan))
            report.add(path,
                       translatable("rule", "The module would be called “%1” on a device, where a "
                                            "name has 2 to 128 characters and is neither a number "
                                            "nor a word of the route language. Write another plan "
                                            "title."),
                       {names.fromPlan});
    });
}

void checkNamesAgree(const Subject& subject, Checking& report)
{
    if (!givesName(subject.offer.listing.title))
        return;
    eachPlanName(subject.offer, [&](const FieldPath& path, const DerivedModuleNames& names) {
        if (names.fromPlan != names.fromOffer)
            report.add(path,
                       translatable("rule",
                                    "The module is called “%1” after the plan and “%2” after "
                                    "the offer, and documents disagree on which counts. "
                                    "Give the plan the title of the offer if it is the "
                                    "only one, or tell customers the name."),
                       {names.fromPlan, names.fromOffer});
    });
}

/// With one plan there is nothing that its title has to tell apart. Its routes follow the module.
std::vector<Fix> nameAfterOffer(const Subject& subject, const Finding& /*finding*/)
{
    const std::string& title = subject.offer.listing.title;
    const Limit* limit = subject.profile.limit("plan.name.length");
    const bool isLong = limit && limit->max && measure(title).in(limit->unit) > *limit->max;
    if (subject.offer.plans.size() != 1 || isLong || !isSafeModuleName(defaultModuleName(title)))
        return {};
    return {{"nameAfterOffer",
             {"fix", translatable("fix", "Give the plan the title of the offer"), {}},
             [title](Offer& offer) {
                 for (Plan& plan : offer.plans) {
                     const std::string before = defaultModuleName(plan.title);
                     plan.title = title;
                     for (NameValue& route : plan.defaults.routes)
                         route.value = renamedRoute(route.value, before, defaultModuleName(title));
                 }
             }}};
}

const Rule kModuleNameRules[] = {
    {.id = "modname.cpp",
     .title = translatable("rule-title", "Module name from the SKU title"),
     .check = checkNameFromPlan},
    {.id = "modname.pc.plan",
     .title = translatable("rule-title", "Module name from the plan title"),
     .check = checkNameFromPlan},
    {.id = "modname.pc.offer",
     .title = translatable("rule-title", "Module name from the offer name"),
     .check = checkNameFromOffer},
    {.id = "modname.vscode",
     .title = translatable("rule-title", "Module name in VS Code"),
     .check = checkNameInEditor},
    {.id = "modname.observed",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Module names in the Azure portal")},
    {.id = "modname.charset",
     .title = translatable("rule-title", "Characters of the module name"),
     .check = checkNameCharacters},
    {.id = "modname.agree",
     .title = translatable("rule-title", "One module name"),
     .check = checkNamesAgree,
     .fixes = perFinding<nameAfterOffer>},
};

} // namespace

std::span<const Rule> moduleNameRules()
{
    return kModuleNameRules;
}

} // namespace core
