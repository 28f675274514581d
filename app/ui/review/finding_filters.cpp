#include "app/ui/review/finding_filters.h"

#include "app/ui/look/icons.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/flow_layout.h"
#include "app/ui/widgets/text_label.h"

#include <QEvent>
#include <QPushButton>

namespace app {

FindingFilters::FindingFilters(QWidget* parent)
    : QWidget(parent), m_rest(new TextLabel(TextRole::Help, {}, this))
{
    auto* row = new FlowLayout(space::unit, space::unit, this);
    for (QPushButton*& chip : m_chips) {
        chip = new QPushButton(this);
        setButtonKind(chip, ButtonKind::Chip);
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        row->addWidget(chip);
    }
    m_chips[Errors]->setChecked(true);
    m_chips[Warnings]->setChecked(true);
    colour();
    m_chips[Older]->setIcon(iconFor(Icon::History));
    m_rest->setWordWrap(false);
    m_rest->setContentsMargins(0, space::tight, 0, space::tight);
    row->addWidget(m_rest);
    for (QPushButton* chip : m_chips)
        connect(chip, &QPushButton::toggled, this, &FindingFilters::changed);
}

void FindingFilters::colour()
{
    const Theme& theme = themeOf(this);
    m_chips[Errors]->setIcon(iconFor(Icon::Error, theme.error));
    m_chips[Warnings]->setIcon(iconFor(Icon::Warning, theme.warning));
}

void FindingFilters::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        colour();
}

void FindingFilters::setCounts(const core::Counts& counts, int older)
{
    m_chips[Errors]->setText(tr("%n error(s)", nullptr, counts.errors));
    m_chips[Warnings]->setText(tr("%n warning(s)", nullptr, counts.warnings));
    m_chips[Older]->setText(tr("%n published with it", nullptr, older));
    m_chips[Older]->setVisible(older > 0);
    QStringList rest{tr("%n passed", nullptr, counts.passed)};
    if (counts.notRun > 0)
        rest += tr("%n not checked", nullptr, counts.notRun);
    if (counts.hidden > older)
        rest += tr("%n hidden", nullptr, counts.hidden - older);
    m_rest->setText(rest.join(QStringLiteral(" · ")));
}

bool FindingFilters::shows(core::Severity severity) const
{
    return m_chips[severity == core::Severity::Error ? Errors : Warnings]->isChecked();
}

bool FindingFilters::showsOlder() const
{
    return m_chips[Older]->isChecked();
}

} // namespace app
