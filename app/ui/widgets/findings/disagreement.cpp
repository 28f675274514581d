#include "app/ui/widgets/findings/disagreement.h"

#include "app/document/base/wording.h"
#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

constexpr int kCardCharacters = 64;
constexpr int kChipIcon = 14;

void addLine(QVBoxLayout& rows, TextRole role, const QString& text)
{
    auto* line = new TextLabel(role, breakable(text));
    line->setWordWrap(true);
    rows.addWidget(line);
}

void addConflict(QVBoxLayout& rows, const core::Conflict& conflict)
{
    rows.addSpacing(space::unit);
    addLine(rows, TextRole::Label, profileText(conflict.question));
    addLine(rows, TextRole::Body,
            Disagreement::tr("We follow: %1").arg(profileText(conflict.chosen)));
    addLine(rows, TextRole::Help, profileText(conflict.why));
}

} // namespace

Disagreement::Disagreement(QWidget* row) : QPushButton(row)
{
    setButtonKind(this, ButtonKind::Chip);
    setFont(fontFor(TextRole::Help));
    setIcon(iconFor(Icon::Info));
    setIconSize({kChipIcon, kChipIcon});
    setText(tr("Documents disagree"));
    m_wholeWidth = sizeHint().width();
    setAccessibleName(tr("How the documents disagree"));
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
    const QString words = room < m_wholeWidth ? QString() : tr("Documents disagree");
    if (words != text())
        setText(words);
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
        return tr("Documents disagree on %n points; the safest reading of each counts.", nullptr,
                  static_cast<int>(m_conflicts.size()));
    return tr("Documents disagree; the safest reading counts: %1")
        .arg(profileText(m_conflicts.front().chosen));
}

void Disagreement::open()
{
    auto* card = new Card(Card::Kind::Card, this);
    card->setWindowFlags(Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint);
    card->setAttribute(Qt::WA_DeleteOnClose);
    card->setAttribute(Qt::WA_TranslucentBackground);
    // A click on the chip closes the card; passed on, it would open the next one.
    card->setAttribute(Qt::WA_NoMouseReplay);
    card->setAccessibleName(tr("How the documents disagree"));
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(space::card, space::card, space::card, space::card);
    rows->setSpacing(space::tight);
    addLine(*rows, TextRole::SectionTitle, tr("What Microsoft's documents disagree about"));
    QStringList said;
    for (const core::Conflict& conflict : m_conflicts) {
        addConflict(*rows, conflict);
        said += profileText(conflict.question) + u' ' + profileText(conflict.chosen);
    }
    card->setAccessibleDescription(said.join(u' '));
    const int width = std::min(fontMetrics().averageCharWidth() * kCardCharacters + 2 * space::card,
                               window()->width());
    card->setFixedSize(width, rows->totalHeightForWidth(width));
    // Within the window where it fits, so that nothing is cut off at the screen's edge.
    const QPoint below = mapTo(window(), QPoint(0, height() + space::tight));
    const QPoint inside(std::clamp(below.x(), 0, std::max(0, window()->width() - width)),
                        below.y());
    card->move(window()->mapToGlobal(inside));
    card->show();
}

} // namespace app
