#include "app/ui/widgets/radio_group.h"

#include "app/ui/look/theme.h"
#include "app/ui/widgets/flow_layout.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace app {

RadioGroup::RadioGroup(QWidget* parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { emit picked(m_values[id]); });
}

void RadioGroup::add(const QString& value, const QString& text)
{
    auto* button = new QRadioButton(text, this);
    if (m_values.isEmpty())
        setFocusProxy(button);
    m_buttons->addButton(button, static_cast<int>(m_values.size()));
    m_values += value;
    layout()->addWidget(button);
}

void RadioGroup::setAcross()
{
    delete layout();
    auto* flow = new FlowLayout(space::section, space::tight, this);
    for (QAbstractButton* button : m_buttons->buttons())
        flow->addWidget(button);
}

void RadioGroup::setValue(const QString& value)
{
    if (auto* button = m_buttons->button(static_cast<int>(m_values.indexOf(value)))) {
        button->setChecked(true);
        setFocusProxy(button);
        return;
    }
    m_buttons->setExclusive(false);
    for (QAbstractButton* button : m_buttons->buttons())
        button->setChecked(false);
    m_buttons->setExclusive(true);
}

void RadioGroup::setDescription(const QString& text)
{
    setAccessibleDescription(text);
    for (QAbstractButton* button : m_buttons->buttons())
        button->setAccessibleDescription(text);
}

} // namespace app
