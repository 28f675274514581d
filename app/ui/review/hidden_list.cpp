#include "app/ui/review/hidden_list.h"

#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/findings/rule_text.h"
#include "app/ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

HiddenList::HiddenList(Document& document, QWidget* parent)
    : Card(Kind::Card, parent), m_document(document), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::field, space::card, space::field, space::card);
    m_column->setSpacing(space::unit);
    m_column->addWidget(new TextLabel(TextRole::SectionTitle, tr("Hidden on purpose"), this));
    hide();
}

void HiddenList::refresh()
{
    const auto& suppressions = m_document.offer().suppressions;
    if (suppressions == m_shown)
        return;
    m_shown = suppressions;
    setVisible(!m_shown.empty() && !m_isFolded);
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    for (std::size_t at = 0; at < m_shown.size(); ++at)
        rows->addWidget(rowOf(at));
    m_column->addWidget(m_rows);
}

void HiddenList::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    setVisible(!m_shown.empty() && !m_isFolded);
}

QWidget* HiddenList::rowOf(std::size_t at)
{
    const core::Suppression& suppression = m_shown[at];
    const QString title = ruleTitle(fromUtf8(suppression.rule));
    const bool isOver = m_document.facts().today && suppression.until < *m_document.facts().today;
    const QString day = dayText(suppression.until);
    auto* row = new QWidget(m_rows);
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::unit);
    const QString sentence = isOver ? tr("%1: shown again since %2. %3", "rule, day, reason")
                                          .arg(title, day, fromUtf8(suppression.reason))
                                    : tr("%1: until %2. %3", "rule, day, reason")
                                          .arg(title, day, fromUtf8(suppression.reason));
    auto* text = new TextLabel(TextRole::Body, breakable(sentence), row);
    text->setWordWrap(true);
    columns->addWidget(text, 1);
    auto* again = new QPushButton(isOver ? tr("Remove") : tr("Show again"), row);
    setButtonKind(again, ButtonKind::Quiet);
    again->setAccessibleName(isOver ? tr("Remove: %1", "%1 is the title of a rule").arg(title)
                                    : tr("Show again: %1", "%1 is the title of a rule").arg(title));
    connect(again, &QPushButton::clicked, this, [this, at] { showAgain(at); });
    columns->addWidget(again, 0, Qt::AlignTop);
    return row;
}

void HiddenList::showAgain(std::size_t at)
{
    m_document.editOnce(
        tr("Show %1 again", "%1 is the title of a rule").arg(ruleTitle(fromUtf8(m_shown[at].rule))),
        [at](core::Offer& offer) {
            offer.suppressions.erase(offer.suppressions.begin() + static_cast<std::ptrdiff_t>(at));
        });
}

} // namespace app
