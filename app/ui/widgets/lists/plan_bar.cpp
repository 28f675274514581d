#include "app/ui/widgets/lists/plan_bar.h"

#include "app/document/document.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/flow_layout.h"
#include "app/ui/widgets/lists/plan_card.h"
#include "app/ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

/// More are chosen from a list.
constexpr std::size_t kMostCards = 6;
/// A name with what is to fix, at least and at most.
constexpr int kPlanCharacters = 20;
constexpr qsizetype kMostPlanCharacters = 36;

QHBoxLayout* rowIn(QWidget* plane)
{
    auto* row = new QHBoxLayout(plane);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    return row;
}

/// "standard-2", the first number that no plan has yet.
std::string freeText(const std::vector<core::Plan>& plans, std::string core::Plan::* member,
                     const std::string& text, const char* joint)
{
    if (text.empty())
        return text;
    for (std::size_t number = 2;; ++number) {
        const std::string wanted = text + joint + std::to_string(number);
        if (std::ranges::find(plans, wanted, member) == plans.end())
            return wanted;
    }
}

} // namespace

QString planName(const core::Plan& plan, std::size_t at)
{
    if (!plan.title.empty())
        return fromUtf8(plan.title);
    return plan.id.empty() ? PlanBar::tr("Plan %1").arg(at + 1) : fromUtf8(plan.id);
}

PlanBar::PlanBar(Document& document, Kind kind, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_kind(kind),
      m_choice(new QWidget(this)),
      m_strip(new QWidget(this)),
      m_label(new TextLabel(TextRole::Label, tr("Plan"), this)),
      m_box(new QComboBox(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    auto* strip = new FlowLayout(space::unit, space::unit, m_strip);
    strip->setContentsMargins(0, 0, 0, 0);
    m_strip->setAccessibleName(tr("Plans"));
    auto* row = rowIn(m_choice);
    row->addWidget(m_label);
    row->addWidget(m_box, 1);
    m_label->setBuddy(m_box);
    m_box->setAccessibleName(tr("Plan"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(kPlanCharacters);
    connect(m_box, &QComboBox::activated, this,
            [this](int plan) { m_document.showPlan(static_cast<std::size_t>(plan)); });
    if (kind == Kind::Edit) {
        m_buttons = buildButtons();
        strip->addWidget(m_buttons);
    }
    row->addStretch(0);
    column->addWidget(m_choice);
    column->addWidget(m_strip);
    m_removed = buildRemoved();
    column->addWidget(m_removed);
}

QWidget* PlanBar::buildButtons()
{
    auto* plane = new QWidget(m_strip);
    auto* row = rowIn(plane);
    row->setSpacing(space::tight);
    QToolButton* add = addButton(*row, Icon::Add, tr("Add plan"), true);
    QToolButton* duplicate = addButton(*row, Icon::Copy, tr("Duplicate plan"), false);
    m_up = addButton(*row, Icon::Up, tr("Move plan up"), false);
    m_down = addButton(*row, Icon::Down, tr("Move plan down"), false);
    QToolButton* remove = addButton(*row, Icon::Remove, tr("Remove plan"), false);
    remove->setToolTip(tr("Remove plan; undo brings it back"));
    connect(add, &QToolButton::clicked, this, &PlanBar::addPlan);
    connect(duplicate, &QToolButton::clicked, this, &PlanBar::duplicatePlan);
    connect(m_up, &QToolButton::clicked, this, [this] { movePlan(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { movePlan(1); });
    connect(remove, &QToolButton::clicked, this, &PlanBar::removePlan);
    return plane;
}

QToolButton* PlanBar::addButton(QHBoxLayout& row, Icon icon, const QString& text, bool withText)
{
    auto* button = new QToolButton(this);
    button->setIcon(iconFor(icon));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setAutoRaise(!withText);
    button->setFocusPolicy(Qt::StrongFocus);
    row.addWidget(button);
    return button;
}

QWidget* PlanBar::buildRemoved()
{
    auto* plane = new QWidget(this);
    auto* row = rowIn(plane);
    m_removedName = new TextLabel(TextRole::Help, {}, plane);
    m_removedName->setWordWrap(false);
    auto* undo = new QPushButton(tr("Undo"), plane);
    undo->setAccessibleName(tr("Bring the removed plan back"));
    setButtonKind(undo, ButtonKind::Link);
    connect(undo, &QPushButton::clicked, m_document.undoStack(), &QUndoStack::undo);
    row->addWidget(m_removedName);
    row->addWidget(undo);
    row->addStretch(1);
    plane->hide();
    return plane;
}

bool PlanBar::hasCards() const
{
    const std::size_t plans = m_document.offer().plans.size();
    return m_kind == Kind::Edit && plans > 0 && plans <= kMostCards;
}

void PlanBar::refresh(const std::function<int(std::size_t)>& toFix)
{
    const auto& plans = m_document.offer().plans;
    const std::size_t shown = m_document.shownPlan();
    const bool isChoice = plans.size() > 1;
    refreshBox(toFix);
    refreshCards(toFix);
    m_choice->setVisible(isChoice && !hasCards());
    m_removed->setVisible(m_removedAt == m_document.undoStack()->index());
    setVisible(m_buttons ? !plans.empty() || m_removed->isVisibleTo(this) : isChoice);
    if (!m_buttons)
        return;
    m_up->setEnabled(shown > 0);
    m_down->setEnabled(shown + 1 < plans.size());
    m_up->setVisible(isChoice);
    m_down->setVisible(isChoice);
}

void PlanBar::refreshBox(const std::function<int(std::size_t)>& toFix)
{
    const auto& plans = m_document.offer().plans;
    while (m_box->count() > static_cast<int>(plans.size()))
        m_box->removeItem(m_box->count() - 1);
    qsizetype longest = kPlanCharacters;
    for (std::size_t at = 0; at < plans.size(); ++at) {
        const int count = toFix(at);
        const QString name = planName(plans[at], at);
        const QString text =
            count == 0 ? name : name + QStringLiteral(" · ") + tr("%n to fix", nullptr, count);
        const int item = static_cast<int>(at);
        if (item == m_box->count())
            m_box->addItem(text);
        else if (m_box->itemText(item) != text)
            m_box->setItemText(item, text);
        longest = std::max(longest, std::min(text.size(), kMostPlanCharacters));
    }
    m_box->setMinimumContentsLength(static_cast<int>(longest));
    m_box->setCurrentIndex(plans.empty() ? -1 : static_cast<int>(m_document.shownPlan()));
}

void PlanBar::refreshCards(const std::function<int(std::size_t)>& toFix)
{
    const auto& plans = m_document.offer().plans;
    const std::size_t wanted = hasCards() ? plans.size() : 0;
    for (; m_cards.size() > wanted; m_cards.pop_back())
        delete m_cards.back();
    while (m_cards.size() < wanted) {
        auto* card = new PlanCard(m_strip);
        const std::size_t at = m_cards.size();
        connect(card, &PlanCard::clicked, this, [this, at] { m_document.showPlan(at); });
        connect(card, &PlanCard::stepWanted, this, [this, at](int by) { goToCard(at, by); });
        m_strip->layout()->addWidget(card);
        card->setVisible(true);
        m_cards.push_back(card);
        // The buttons stand last, in the tab order, too.
        m_strip->layout()->removeWidget(m_buttons);
        m_strip->layout()->addWidget(m_buttons);
        m_buttons->raise();
    }
    for (std::size_t at = 0; at < wanted; ++at)
        m_cards[at]->show(planName(plans[at], at), stateOf(at, toFix(at)),
                          at == m_document.shownPlan());
    m_strip->setVisible(m_buttons && !plans.empty());
}

void PlanBar::goToCard(std::size_t from, int by)
{
    const std::size_t to = by < 0 ? from - 1 : from + 1;
    if (to >= m_cards.size())
        return;
    m_cards[to]->setFocus(Qt::TabFocusReason);
    m_document.showPlan(to);
}

/// "published · 2 changes · 1 to fix", or the plan's ID where nothing is published.
QString PlanBar::stateOf(std::size_t plan, int toFix) const
{
    const core::Plan& shown = m_document.offer().plans[plan];
    QStringList told;
    if (const Baseline* baseline = m_document.baseline()) {
        const auto& published = baseline->published().offer.plans;
        const bool isPublished =
            std::ranges::find(published, shown.id, &core::Plan::id) != published.end();
        const auto place = core::Field<&core::Offer::plans>::path() / plan;
        const auto changes =
            std::ranges::count_if(m_document.changes(), [&](const core::Change& change) {
                return place.contains(change.where);
            });
        told += isPublished ? tr("published", "a plan") : tr("new", "a plan");
        if (changes > 0 && isPublished)
            told += tr("%n change(s)", nullptr, static_cast<int>(changes));
        else if (isPublished && toFix == 0)
            told += tr("unchanged", "a plan");
    } else if (!shown.id.empty() || toFix == 0) {
        told += shown.id.empty() ? tr("no plan ID yet") : fromUtf8(shown.id);
    }
    if (toFix > 0)
        told += tr("%n to fix", nullptr, toFix);
    return told.join(QStringLiteral(" · "));
}

void PlanBar::addPlan()
{
    m_document.append<core::Field<&core::Offer::plans>>(core::Plan());
    const std::size_t added = m_document.offer().plans.size() - 1;
    m_document.showPlan(added);
    emit planAdded(added);
}

void PlanBar::duplicatePlan()
{
    const std::size_t at = m_document.shownPlan();
    m_document.editOnce(tr("Duplicate plan"), [at](core::Offer& offer) {
        auto& plans = offer.plans;
        core::Plan copy = plans[at];
        copy.id = freeText(plans, &core::Plan::id, copy.id, "-");
        copy.title = freeText(plans, &core::Plan::title, copy.title, " ");
        plans.insert(plans.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(copy));
    });
    m_document.showPlan(at + 1);
    emit planAdded(at + 1);
}

void PlanBar::removePlan()
{
    const auto& plans = m_document.offer().plans;
    const std::size_t at = m_document.shownPlan();
    if (plans.empty())
        return;
    if (m_document.isPublishedPlan(plans[at]))
        askToTakeOut(at);
    else
        takeOut(at);
}

void PlanBar::askToTakeOut(std::size_t plan)
{
    const core::Plan& asked = m_document.offer().plans[plan];
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, tr("The plan is published"),
        tr("“%1” is published. Take it out of this offer?").arg(planName(asked, plan)),
        QMessageBox::NoButton, this);
    box->setInformativeText(
        tr("Whoever has it keeps it, its plan ID “%1” can never be used again, and the update "
           "cannot be exported without it. To sell it no longer, keep it here and stop its "
           "distribution in Partner Center.")
            .arg(fromUtf8(asked.id)));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* keep = box->addButton(tr("&Keep the plan"), QMessageBox::RejectRole);
    QPushButton* remove = box->addButton(tr("&Take it out"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    setButtonKind(keep, ButtonKind::Primary);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, remove, id = asked.id](const QAbstractButton* button) {
                const auto& plans = m_document.offer().plans;
                const auto found = std::ranges::find(plans, id, &core::Plan::id);
                if (button == remove && found != plans.end())
                    takeOut(static_cast<std::size_t>(found - plans.begin()));
            });
    box->open();
}

void PlanBar::takeOut(std::size_t plan)
{
    const QString name = planName(m_document.offer().plans[plan], plan);
    m_removedName->setText(tr("“%1” is removed.").arg(name));
    m_removedAt = m_document.undoStack()->index() + 1;
    m_document.remove(core::Field<&core::Offer::plans>::path() / plan);
}

void PlanBar::movePlan(int by)
{
    const std::size_t at = m_document.shownPlan();
    const std::size_t to = by < 0 ? at - 1 : at + 1;
    m_document.move(core::Field<&core::Offer::plans>::path() / at, to);
    m_document.showPlan(to);
}

} // namespace app
