#include "app/ui/changes/change_list.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/changes/change_filters.h"
#include "app/ui/changes/change_group.h"
#include "app/ui/changes/change_row.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/file_dialog.h"
#include "app/ui/widgets/text_label.h"
#include "core/changes/element_title.h"
#include "core/report/changes_report.h"

#include <QApplication>
#include <QEvent>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>
#include <utility>

namespace app {

namespace {

/// With more changes, pages are folded until somebody opens them.
constexpr std::size_t kMaxOpen = 60;

} // namespace

ChangeList::ChangeList(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_since(new TextLabel(TextRole::Help, {}, this)),
      m_bundle(new QPushButton(tr("&Other bundle…"), this)),
      m_filters(new ChangeFilters(this)),
      m_none(new TextLabel(TextRole::Body, {}, this)),
      m_card(new Card(Card::Kind::Card, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::inside);
    auto* head = new QHBoxLayout;
    m_since->setWordWrap(true);
    head->addWidget(m_since, 1);
    head->addWidget(m_bundle, 0, Qt::AlignTop | Qt::AlignLeading);
    rows->addLayout(head);
    rows->addWidget(m_filters);
    m_none->setWordWrap(true);
    rows->addWidget(m_none);
    auto* card = new QVBoxLayout(m_card);
    card->setContentsMargins(1, 1, 1, 1);
    rows->addWidget(m_card);
    connect(m_bundle, &QPushButton::clicked, this, &ChangeList::bundleWanted);
    connect(m_filters, &ChangeFilters::chosen, this, &ChangeList::rebuild);
    connect(&document, &Document::baselineLocated, this,
            [this](const core::Result<std::monostate>& located) {
                if (!located)
                    tellUntilNextChange(wording(located.error().message));
                else if (!m_news.isEmpty())
                    takeNewsBack();
            });
}

QString ChangeList::sinceText() const
{
    const Baseline* baseline = m_document.baseline();
    if (!baseline)
        return {};
    const QString day = dayText(baseline->published().date);
    const QString bundle = baseline->bundleName();
    return bundle.isEmpty()
               ? tr("Compared with what is live since %1. Its bundle is not at hand.").arg(day)
               : tr("Compared with the published bundle %1, noted on %2.").arg(bundle, day);
}

void ChangeList::refresh()
{
    const bool hasOldPictures = m_document.baseline() && m_document.baseline()->hasPictures();
    m_since->setText(breakable(sinceText()));
    m_since->setVisible(m_document.baseline());
    if (!m_news.isEmpty() && m_document.changes() != m_newsFor)
        takeNewsBack();
    if (m_isBuilt && m_builtFor == m_document.baseline() && m_hasOldPictures == hasOldPictures
        && (m_shown == m_document.changes() || replaceOne()))
        return;
    m_builtFor = m_document.baseline();
    m_hasOldPictures = hasOldPictures;
    rebuild();
}

/// Who types into the notes changes the value of one row with each key.
bool ChangeList::replaceOne()
{
    const auto& now = m_document.changes();
    const auto isSameField = [](const core::Change& one, const core::Change& other) {
        return one.where == other.where && one.was == other.was && one.element == other.element
               && one.kind == other.kind && one.isFrozen == other.isFrozen;
    };
    if (now.size() != m_shown.size() || !std::ranges::equal(now, m_shown, isSameField))
        return false;
    const core::Change* other = nullptr;
    for (std::size_t at = 0; at < now.size(); ++at) {
        if (now[at] == m_shown[at])
            continue;
        if (other || !now[at].element.isRoot() || now[at].kind != core::ChangeKind::Text)
            return false;
        other = &now[at];
    }
    m_shown = now;
    for (ChangeGroup* group : m_groups)
        group->replace(*other);
    return true;
}

/// What people folded stays folded; of very many changes all are at first.
void ChangeList::addGroups()
{
    std::vector<QString> folded;
    for (const ChangeGroup* group : m_groups)
        if (!group->isOpen())
            folded.push_back(group->title());
    m_groups.clear();
    std::vector<core::Change> usual;
    std::vector<core::Change> frozen;
    for (const core::Change& change : m_shown)
        if (m_filters->shows(change))
            (change.isFrozen ? frozen : usual).push_back(change);
    for (const core::ChangedPage& page : core::changedPages(usual)) {
        std::vector<core::Change> changes;
        changes.reserve(page.changes.size());
        for (const core::Change* change : page.changes)
            changes.push_back(*change);
        addGroup(QCoreApplication::translate("page", page.title), false, std::move(changes));
    }
    if (!frozen.empty())
        addGroup(tr("Frozen since it was published"), true, std::move(frozen));
    for (ChangeGroup* group : m_groups)
        group->setOpen(m_isBuilt && !m_groups.empty() && !folded.empty()
                           ? std::ranges::find(folded, group->title()) == folded.end()
                           : usual.size() <= kMaxOpen);
}

void ChangeList::rebuild()
{
    const auto focused = m_next ? m_next : focusedRow();
    m_next.reset();
    m_shown = m_document.changes();
    m_filters->count(m_shown);
    if (m_plane) {
        m_plane->hide();
        m_plane->deleteLater();
    }
    m_plane = new QWidget(m_card);
    auto* column = new QVBoxLayout(m_plane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_card->layout()->addWidget(m_plane);
    addGroups();
    m_plane->show();
    m_card->setVisible(!m_groups.empty());
    m_none->setVisible(m_groups.empty());
    m_none->setText(m_document.baseline()
                        ? tr("Nothing changed: the offer is as it was published.")
                        : tr("Nothing to compare with. Choose the bundle that went live last: "
                             "from then on this page tells what an update changes."));
    m_bundle->setText(m_document.baseline() ? tr("&Other bundle…") : tr("Ch&oose the bundle…"));
    m_isBuilt = true;
    const auto all = rows();
    // What has no place yet would be brought into view at the top of the page.
    for (QWidget* plane = m_plane; plane && plane != window(); plane = plane->parentWidget())
        if (plane->layout())
            plane->layout()->activate();
    if (focused && !all.empty())
        all[std::min(*focused, all.size() - 1)]->name()->setFocus(Qt::OtherFocusReason);
    emit tabStopsChanged();
}

void ChangeList::addGroup(const QString& title, bool isFrozen, std::vector<core::Change> changes)
{
    auto* group = new ChangeGroup(m_document, title, isFrozen, std::move(changes), m_plane);
    m_plane->layout()->addWidget(group);
    connect(group, &ChangeGroup::placeWanted, this, &ChangeList::placeWanted);
    connect(group, &ChangeGroup::takeBackWanted, this, &ChangeList::takeBack);
    connect(group, &ChangeGroup::locateWanted, this, &ChangeList::locate);
    connect(group, &ChangeGroup::stepWanted, this, &ChangeList::step);
    connect(group, &ChangeGroup::toggled, this, &ChangeList::tabStopsChanged);
    m_groups.push_back(group);
}

// The row that asked goes with its change; the next one moves under the pointer, where the second
// click of a double click would meet it.
void ChangeList::takeBack(const core::Change& change)
{
    if (m_takenBack.isValid() && m_takenBack.elapsed() < QApplication::doubleClickInterval())
        return;
    m_takenBack.start();
    const auto all = rows();
    const auto row = std::ranges::find(all, change, &ChangeRow::change);
    if (row != all.end())
        m_next = static_cast<std::size_t>(row - all.begin());
    QMetaObject::invokeMethod(
        this,
        [this, change] {
            if (!m_document.baseline())
                return;
            const QString name = wording(core::elementTitleWithPlan(
                core::holderOf(change, m_document.baseline()->published().offer,
                               m_document.offer()),
                change.element));
            m_document.takeBack(change);
            // More went or came than the row tells.
            if (change.element != core::FieldPath() && change.element != change.where)
                tellUntilNextChange(
                    change.before
                        ? tr("%1 is there again as a whole. Undo takes it out.").arg(name)
                        : tr("%1 is taken out as a whole. Undo brings it back.").arg(name));
        },
        Qt::QueuedConnection);
}

void ChangeList::tellUntilNextChange(const QString& sentence)
{
    m_news = sentence;
    m_newsFor = m_document.changes();
    emit newsWanted(sentence);
}

void ChangeList::takeNewsBack()
{
    m_news.clear();
    emit newsWanted({});
}

void ChangeList::locate()
{
    auto* dialog =
        new QFileDialog(this, tr("Where is the bundle that went live?"), {}, tr("Bundles (*.zip)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        if (!m_document.baseline())
            return;
        tellUntilNextChange(tr("Reading %1…").arg(pathText(pathFrom(name).filename())));
        m_document.locateBaseline(pathFrom(name));
    });
    askOnce(*dialog);
}

std::vector<ChangeRow*> ChangeList::rows() const
{
    std::vector<ChangeRow*> all;
    for (const ChangeGroup* group : m_groups)
        if (group->isOpen())
            all.insert(all.end(), group->rows().begin(), group->rows().end());
    return all;
}

std::optional<std::size_t> ChangeList::focusedRow() const
{
    const QWidget* focus = window()->focusWidget();
    const auto all = rows();
    const auto found = std::ranges::find_if(
        all, [&](const ChangeRow* row) { return focus && row->isAncestorOf(focus); });
    if (found == all.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - all.begin());
}

void ChangeList::step(int by)
{
    const auto focused = focusedRow();
    if (!focused)
        return;
    const auto all = rows();
    const auto to = static_cast<std::ptrdiff_t>(*focused) + by;
    if (to >= 0 && to < static_cast<std::ptrdiff_t>(all.size()))
        all[static_cast<std::size_t>(to)]->name()->setFocus(Qt::TabFocusReason);
}

// The words carry the colours of the theme.
void ChangeList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_isBuilt)
        QMetaObject::invokeMethod(this, &ChangeList::rebuild, Qt::QueuedConnection);
}

} // namespace app
