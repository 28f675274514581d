#include "app/ui/widgets/findings/disagreement.h"

#include "app/document/base/wording.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/popup_card.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace app {

namespace {

constexpr int kChipIcon = 14;

void addConflict(PopupCard& card, const core::Conflict& conflict)
{
    card.addGap();
    card.addLine(TextRole::Label, profileText(conflict.question));
    card.addLine(TextRole::Body,
                 Disagreement::tr("We follow: %1").arg(profileText(conflict.chosen)));
    card.addLine(TextRole::Help, profileText(conflict.why));
}

} // namespace

Disagreement::Disagreement(QWidget* row) : QPushButton(row)
{
    setButtonKind(this, ButtonKind::Chip);
    setFont(fontFor(TextRole::Help));
    setIcon(iconFor(Icon::Info));
    setIconSize({kChipIcon, kChipIcon});
    setText(words());
    m_wholeWidth = sizeHint().width();
    // The row keeps its height when the words come.
    setFixedHeight(sizeHint().height());
    setButtonKind(this, ButtonKind::Link);
    setAccessibleName(words());
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &Disagreement::open);
    row->installEventFilter(this);
    hide();
}

bool Disagreement::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitBesideLabel();
    return QPushButton::eventFilter(watched, event);
}

void Disagreement::fitBesideLabel()
{
    const QWidget& row = *parentWidget();
    int room = row.width();
    for (const QWidget* other : row.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (other != this && !other->isHidden())
            room -= other->sizeHint().width() + row.layout()->spacing();
    const bool isMute = m_isBrief || !m_isConcerned || room < m_wholeWidth;
    const QString shown = isMute ? QString() : words();
    if (shown != text())
        setText(shown);
}

QString Disagreement::words()
{
    return tr("Microsoft's pages differ");
}

void Disagreement::setConcerned(bool isConcerned)
{
    if (m_isConcerned == isConcerned)
        return;
    m_isConcerned = isConcerned;
    setButtonKind(this, isConcerned ? ButtonKind::Chip : ButtonKind::Link);
    updateGeometry();
    fitBesideLabel();
}

bool Disagreement::setConflicts(const std::vector<const core::Conflict*>& conflicts)
{
    if (std::ranges::equal(conflicts, m_conflicts, {}, [](const auto* one) { return *one; }))
        return false;
    m_conflicts.clear();
    for (const core::Conflict* conflict : conflicts)
        m_conflicts.push_back(*conflict);
    setToolTip(sentence());
    setHidden(m_conflicts.empty());
    fitBesideLabel();
    return true;
}

QString Disagreement::sentence() const
{
    if (m_conflicts.empty())
        return {};
    if (m_conflicts.size() > 1)
        return tr("Microsoft's pages differ on %n points; the safest reading of each counts.",
                  nullptr, static_cast<int>(m_conflicts.size()));
    return tr("Microsoft's pages differ; the safest reading counts: %1")
        .arg(profileText(m_conflicts.front().chosen));
}

void Disagreement::open()
{
    auto* card = new PopupCard(this, tr("How Microsoft's pages differ"));
    card->addLine(TextRole::SectionTitle, tr("What Microsoft's own pages differ about"));
    QStringList said;
    for (const core::Conflict& conflict : m_conflicts) {
        addConflict(*card, conflict);
        said += profileText(conflict.question) + u' ' + profileText(conflict.chosen);
    }
    card->open(said.join(u' '));
}

} // namespace app
