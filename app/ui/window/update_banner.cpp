#include "app/ui/window/update_banner.h"

#include "app/document/document.h"
#include "app/document/wording.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/text_label.h"
#include "core/offer/pages.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <set>

namespace app {

namespace {

constexpr int kUpdateIcon = 20;

/// "11 changes on 5 pages".
QString sumText(const std::vector<core::Change>& changes)
{
    if (changes.empty())
        return UpdateBanner::tr("no change yet");
    std::set<std::size_t> pages;
    for (const core::Change& change : changes)
        pages.insert(core::pageIndexOf(change.where).value_or(core::allPages().size()));
    return UpdateBanner::tr("%n change(s)", nullptr, static_cast<int>(changes.size())) + u' '
           + UpdateBanner::tr("on %n page(s)", nullptr, static_cast<int>(pages.size()));
}

} // namespace

UpdateBanner::UpdateBanner(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_sentence(new TextLabel(TextRole::Body, {}, this)),
      m_changes(new QPushButton(this)),
      m_findings(new TextLabel(TextRole::Help, tr("Findings"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::field + kUpdateIcon + space::unit, space::tight, space::field,
                            space::tight);
    row->setSpacing(space::unit);
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setWordWrap(true);
    setButtonKind(m_changes, ButtonKind::Link);
    connect(m_changes, &QPushButton::clicked, this, &UpdateBanner::changesWanted);
    m_findings->setWordWrap(false);
    m_findings->setForegroundRole(QPalette::WindowText);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_changes);
    row->addSpacing(space::unit);
    row->addWidget(m_findings);
    m_new = addChoice(false);
    m_all = addChoice(true);
    row->addWidget(m_new);
    row->addWidget(m_all);
    hide();
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
    const Baseline* baseline = m_document.baseline();
    setVisible(baseline && !isOnStart);
    if (isHidden())
        return;
    const QString day = dayText(baseline->published().date);
    const QString bundle = baseline->bundleName();
    const QString since =
        bundle.isEmpty()
            ? tr("Compared with what is live since %1:").arg(day.toHtmlEscaped())
            : tr("Compared with %1 of %2:").arg(bundle.toHtmlEscaped(), day.toHtmlEscaped());
    m_sentence->setText(
        QStringLiteral("<b>%1</b> %2").arg(tr("Updating a published offer."), since));
    m_changes->setText(sumText(m_document.changes()));
    m_changes->setAccessibleName(tr("What changed: %1").arg(m_changes->text()));
    refreshFindings();
}

void UpdateBanner::refreshFindings()
{
    const core::Counts counts = m_document.report().counts();
    const int older = m_document.olderCount();
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
