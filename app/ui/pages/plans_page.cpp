#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/form/form.h"
#include "app/ui/pages/description_editor.h"
#include "app/ui/pages/pages.h"
#include "app/ui/pages/plan_pages.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace app {

namespace {

using core::GovernmentCertification;
using core::Plan;

constexpr int kDescriptionHeight = 140;

class PlansPage {
    Q_DECLARE_TR_FUNCTIONS(PlansPage)
};

/// The offer's own title gives one name to the module, whichever field it is taken from.
void exemplifyTitle(Form& form, const FieldRow& row)
{
    auto* edit = qobject_cast<QLineEdit*>(row.focusTarget());
    form.onRefresh([edit, &document = form.document()] {
        const QString title = fromUtf8(document.offer().listing.title).trimmed();
        edit->setPlaceholderText(
            exampleText(title.isEmpty() ? PlansPage::tr("Vibration Monitor") : title));
    });
}

void addTexts(Form& form, std::size_t at)
{
    FieldRow& title = form.text<PlanField<&Plan::title>>(
        PlansPage::tr("What customers pick in the store. Devices name the module after it."), {},
        at);
    title.counted("plan.name.length");
    if (at == 0)
        exemplifyTitle(form, title);
    form.text<PlanField<&Plan::id>>(PlansPage::tr("Lowercase letters, digits and %1. It stays for "
                                                  "ever once the offer is published."),
                                    QStringLiteral("standard"), at)
        .signsOf("plan.id.charset")
        .counted("plan.id.length")
        .width(56);
    form.text<PlanField<&Plan::summary>>(
            PlansPage::tr("One sentence on what this plan offers and how it differs."),
            PlansPage::tr("For one machine with up to 16 sensors."), at)
        .counted("plan.summary.length");
    const Binding binding = bindField<PlanField<&Plan::description>>(at);
    auto* description = new DescriptionEditor(
        form.document(), binding,
        PlansPage::tr("Reads up to 16 sensors and reports every ten seconds."), &form);
    description->setHeight(kDescriptionHeight);
    addDescription(form, description, binding,
                   PlansPage::tr("Customers read it below the description of the offer. It may "
                                 "repeat the summary."))
        .counted("plan.description.length");
}

void addGovernment(Form& form, std::size_t at)
{
    form.section(
        PlansPage::tr("Where it is sold"),
        PlansPage::tr("Every plan is sold in Azure Global. What is published cannot be taken "
                      "back from a region."));
    form.check<PlanField<&Plan::azureGovernment>>(
        PlansPage::tr("Sell this plan in Azure Government, too"),
        PlansPage::tr("You test the module there yourself before you publish."), at);
    Document& document = form.document();
    const auto isShown = [&document, at] {
        const Plan* plan = PlanField<>::find(document.offer(), at);
        return plan && (plan->azureGovernment || !plan->governmentCertifications.empty());
    };
    form.dynamic(
        [isShown] { return isShown() ? QStringLiteral("on") : QString(); },
        [isShown, at](Form& part) {
            if (!isShown())
                return;
            part.table<PlanField<&Plan::governmentCertifications>>(
                    PlansPage::tr("What government customers ask for, each with a page "
                                  "that proves it."),
                    {column<&GovernmentCertification::name>(PlansPage::tr("FedRAMP High"), 2),
                     column<&GovernmentCertification::link>(
                         QStringLiteral("https://www.contoso.com/fedramp"), 3)},
                    at)
                .counted("plan.gov.certs.count")
                .optional();
        });
}

void addPlan(Form& form, std::size_t at)
{
    addTexts(form, at);
    form.radio<PlanField<&Plan::license>>(
        PlansPage::tr("The store takes no money for either."),
        {{"free", PlansPage::tr("Free")},
         {"byol", PlansPage::tr("Bring your own licence: customers buy it from you")}},
        at);
    form.check<PlanField<&Plan::hidden>>(
        PlansPage::tr("Hide this plan"),
        PlansPage::tr("Nobody finds a hidden plan in the store, so nobody buys it."), at);
    const core::Profile& profile = form.document().profile();
    if (profile.rule("plan.public"))
        form.check<PlanField<&Plan::isPrivate>>(
            PlansPage::tr("Only for customers that you name"),
            PlansPage::tr("You list the customers in Partner Center. At least one plan is for "
                          "everybody."),
            at);
    if (profile.rule("plan.region.gov"))
        addGovernment(form, at);
}

} // namespace

void buildPlansPage(Form& form)
{
    buildPlanPage(form, {.kind = PlanBar::Kind::Edit,
                         .member = {},
                         .invitation = PlansPage::tr(
                             "Customers choose a plan, not the offer itself. Most offers have one: "
                             "a container image, its settings, and a few words about it."),
                         .build = addPlan});
}

} // namespace app
