#include "app/ui/update/update_banner.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/flow_layout.h"
#include "app/ui/widgets/text_label.h"
#include "core/changes/element_title.h"
#include "core/offer/pages.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <set>

namespace app {

namespace {

constexpr int kUpdateIcon = 20;
constexpr int kMaxNameCharacters = 40;

/// "11 changes on 5 pages".
QString sumText(const std::vector<core::Change>& changes)
{
    if (changes.empty())
        return UpdateBanner::tr("no change yet");
    std::set<std::size_t> pages;
    for (const core::Change& change : changes)
        pages.insert(core::pageIndexOf(change.where).value_or(core::allPages().size()));
    return UpdateBanner::tr("%n change(s)", nullptr,
                            static_cast<int>(core::countOfChanges(changes)))
           + u' ' + UpdateBanner::tr("on %n page(s)", nullptr, static_cast<int>(pages.size()));
}

} // namespace

UpdateBanner::UpdateBanner(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_since(new TextLabel(TextRole::Body, {}, this)),
      m_changes(new QPushButton(this)),
      m_findings(new TextLabel(TextRole::Help, tr("Findings"), this)),
      m_new(addChoice(false)),
      m_all(addChoice(true)),
      m_end(new QPushButton(tr("End update…"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(marginsFromStart(space::field + kUpdateIcon + space::unit,
                                             space::labelToField, space::field,
                                             space::labelToField));
    row->setSpacing(space::unit);
    for (QPushButton* link : {m_changes, m_end})
        setButtonKind(link, ButtonKind::Link);
    connect(m_changes, &QPushButton::clicked, this, &UpdateBanner::changesWanted);
    connect(m_end, &QPushButton::clicked, this, &UpdateBanner::endWanted);
    m_findings->setWordWrap(false);
    m_findings->setForegroundRole(QPalette::WindowText);
    row->addWidget(buildSentence(), 1);
    row->addSpacing(space::unit);
    row->addWidget(m_findings);
    row->addWidget(m_new);
    row->addWidget(m_all);
    row->addSpacing(space::unit);
    row->addWidget(m_end);
    hide();
}

QWidget* UpdateBanner::buildSentence()
{
    auto* plane = new QWidget(this);
    auto* words = new FlowLayout(space::unit, 0, plane);
    words->setContentsMargins(0, 0, 0, 0);
    words->addWidget(new TextLabel(TextRole::Label, tr("Updating a published offer."), plane));
    words->addWidget(m_since);
    words->addWidget(m_changes);
    return plane;
}

QPushButton* UpdateBanner::addChoice(bool showsOlder)
{
    auto* choice = new QPushButton(this);
    choice->setCheckable(true);
    connect(choice, &QPushButton::clicked, this, [this, showsOlder] {
        m_document.setShowsOlder(showsOlder);
        refreshFindings();
    });
    return choice;
}

void UpdateBanner::refresh(bool isOnStart)
{
    setVisible(m_document.baseline() && !isOnStart);
    if (isHidden())
        return;
    m_since->setText(sinceText());
    m_changes->setText(sumText(m_document.changes()));
    m_changes->setAccessibleName(tr("What changed: %1").arg(m_changes->text()));
    refreshFindings();
}

QString UpdateBanner::sinceText() const
{
    const Baseline& baseline = *m_document.baseline();
    const QString day = dayText(baseline.published().date);
    const QString bundle = baseline.bundleName();
    if (bundle.isEmpty())
        return tr("Compared with what is live since %1:").arg(day);
    const QString shown = fontMetrics().elidedText(
        bundle, Qt::ElideMiddle, fontMetrics().averageCharWidth() * kMaxNameCharacters);
    return tr("Compared with %1 of %2:").arg(shown, day);
}

void UpdateBanner::refreshFindings()
{
    const core::Counts counts = m_document.report().counts();
    const int older = static_cast<int>(m_document.olderFindings().size());
    const int listed = counts.errors + counts.warnings;
    const int fresh = m_document.showsOlder() ? listed - older : listed;
    m_new->setText(tr("New %1").arg(fresh));
    m_all->setText(tr("All %1").arg(fresh + older));
    m_new->setAccessibleName(tr("Findings that are new: %1").arg(fresh));
    m_all->setAccessibleName(
        tr("All findings, also those the published version had: %1").arg(fresh + older));
    m_new->setChecked(!m_document.showsOlder());
    m_all->setChecked(m_document.showsOlder());
    for (QPushButton* choice : {m_new, m_all})
        setButtonKind(choice, choice->isChecked() ? ButtonKind::Primary : ButtonKind::Secondary);
    for (QWidget* part : std::initializer_list<QWidget*>{m_findings, m_new, m_all})
        part->setVisible(older > 0);
}

void UpdateBanner::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), theme.accentSoft);
    painter.fillRect(0, height() - 1, width(), 1, theme.hairline);
    const int left =
        layoutDirection() == Qt::LeftToRight ? space::field : width() - space::field - kUpdateIcon;
    paintIcon(painter, Icon::History,
              QRectF(left, (height() - kUpdateIcon) / 2.0, kUpdateIcon, kUpdateIcon), theme.accent);
}

} // namespace app
