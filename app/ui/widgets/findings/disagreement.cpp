#include "app/ui/widgets/findings/disagreement.h"

#include "app/document/wording.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

Disagreement::Disagreement(QWidget* parent)
    : QWidget(parent),
      m_sentence(new TextLabel(TextRole::Help, {}, this)),
      m_link(new QPushButton(this)),
      m_rows(new QVBoxLayout(this))
{
    setButtonKind(m_link, ButtonKind::Link);
    m_link->setFont(fontFor(TextRole::Help));
    m_link->setAutoDefault(false);
    m_link->setCursor(Qt::PointingHandCursor);
    connect(m_link, &QPushButton::clicked, this, [this] {
        m_isOpen = !m_isOpen;
        rebuild();
    });
    auto* line = new QHBoxLayout;
    line->setSpacing(space::unit);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_link, 0, Qt::AlignTop);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::tight);
    m_rows->addLayout(line);
    hide();
}

bool Disagreement::setConflicts(const std::vector<const core::Conflict*>& conflicts)
{
    if (std::ranges::equal(conflicts, m_conflicts, {}, [](const auto* one) { return *one; }))
        return false;
    m_conflicts.clear();
    for (const core::Conflict* conflict : conflicts)
        m_conflicts.push_back(*conflict);
    rebuild();
    return true;
}

QString Disagreement::text() const
{
    if (m_conflicts.empty())
        return {};
    if (m_conflicts.size() > 1)
        return tr("Documents disagree on %n points; the safest reading of each counts.", nullptr,
                  static_cast<int>(m_conflicts.size()));
    return tr("Documents disagree; the safest reading counts: %1")
        .arg(profileText(m_conflicts.front().chosen));
}

void Disagreement::rebuild()
{
    delete m_details;
    m_details = nullptr;
    m_sentence->setText(text());
    m_link->setText(m_isOpen ? tr("Show less") : tr("Details"));
    m_link->setAccessibleName(m_isOpen ? tr("Show less") : tr("How the documents disagree"));
    if (m_isOpen && !m_conflicts.empty()) {
        m_details = new QWidget(this);
        auto* rows = new QVBoxLayout(m_details);
        rows->setContentsMargins(space::card, 0, 0, space::tight);
        rows->setSpacing(space::tight);
        for (const core::Conflict& conflict : m_conflicts)
            addDetails(conflict);
        m_rows->addWidget(m_details);
    }
    setHidden(m_conflicts.empty());
}

void Disagreement::addDetails(const core::Conflict& conflict)
{
    const QStringList sentences{profileText(conflict.question),
                                tr("We follow: %1").arg(profileText(conflict.chosen)),
                                profileText(conflict.why)};
    m_details->layout()->addWidget(
        new TextLabel(TextRole::Help, breakable(sentences.join(u' ')), m_details));
}

} // namespace app
