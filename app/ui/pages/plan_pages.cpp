#include "app/ui/pages/plan_pages.h"

#include "app/document/document.h"
#include "app/ui/form/form.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/text_label.h"
#include "core/offer/pages.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

class PlanPages {
    Q_DECLARE_TR_FUNCTIONS(PlanPages)
};

core::FieldPath placeOf(std::size_t plan, std::string_view member)
{
    const core::FieldPath place = PlanField<>::path(plan);
    return member.empty() ? place : place / member;
}

/// What is to be mended on the page of the place.
int findingsBelow(const Document& document, const core::FieldPath& place)
{
    const auto page = core::pageIndexOf(place);
    const auto counts = [&](const core::Finding& finding) {
        return place.contains(finding.where) && core::pageIndexOf(finding.where) == page
               && document.isTouched(finding.where);
    };
    return static_cast<int>(std::ranges::count_if(document.report().findings(), counts));
}

/// Where plans are made, the button tells that one is missing.
void invite(Form& form, const PlanPage& page, PlanBar& bar)
{
    auto* card = new Card(Card::Kind::Card);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::section, space::section, space::section, space::section);
    column->setSpacing(space::unit);
    auto* title =
        new TextLabel(TextRole::SectionTitle, PlanPages::tr("There is no plan yet"), card);
    auto* purpose = new TextLabel(TextRole::Help, page.invitation, card);
    auto* add = new QPushButton(PlanPages::tr("Add the first plan"), card);
    setButtonKind(add, ButtonKind::Primary);
    add->setAccessibleDescription(page.invitation);
    QObject::connect(add, &QPushButton::clicked, &bar, &PlanBar::addPlan);
    column->addWidget(title);
    column->addWidget(purpose);
    column->addSpacing(space::unit);
    column->addWidget(add, 0, Qt::AlignLeft);
    if (page.kind != PlanBar::Kind::Edit) {
        form.widget(card);
        return;
    }
    const auto describe = [add, sentence = page.invitation](const QString& text) {
        add->setAccessibleDescription(text.isEmpty() ? sentence : text + u' ' + sentence);
    };
    form.custom(PlanField<>::path(0).parent(), add->text(), {}, card,
                {.focus = add,
                 .describe = describe,
                 .label = [add](const QString& text) { add->setText(text); }})
        .onlyItself();
}

QString shapeOf(const Document& document)
{
    return document.offer().plans.empty()
               ? QString()
               : QString::number(document.shownPlan()) + u'/' + fromUtf8(document.profile().id);
}

} // namespace

void buildPlanPage(Form& form, const PlanPage& page)
{
    Document& document = form.document();
    auto* bar = new PlanBar(document, page.kind, &form);
    if (page.kind == PlanBar::Kind::Choose)
        form.besideTitle(bar);
    else
        form.widget(bar);
    const std::string member(page.member);
    const auto refreshBar = [&document, bar, member] {
        bar->refresh(
            [&](std::size_t plan) { return findingsBelow(document, placeOf(plan, member)); });
    };
    refreshBar();
    form.onRefresh(refreshBar);
    form.dynamic([&document] { return shapeOf(document); },
                 [bar, page](Form& part) {
                     const Document& shown = part.document();
                     if (shown.offer().plans.empty())
                         invite(part, page, *bar);
                     else
                         page.build(part, shown.shownPlan());
                 });
    QObject::connect(bar, &PlanBar::planAdded, &form, [&form, member](std::size_t plan) {
        emit form.placeWanted(placeOf(plan, member), {});
    });
}

} // namespace app
