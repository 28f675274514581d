#include "app/ui/widgets/radio_group.h"

#include "app/ui/look/theme.h"
#include "app/ui/widgets/flow_layout.h"

#include <QButtonGroup>
#include <QKeyEvent>
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
    for (QAbstractButton* button : m_buttons->buttons()) {
        flow->addWidget(button);
        button->installEventFilter(this);
    }
}

/// Side by side, Qt finds no button above or below; everywhere else these keys lead through a
/// group.
bool RadioGroup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const auto all = m_buttons->buttons();
    const auto at = all.indexOf(qobject_cast<QAbstractButton*>(watched));
    const auto next = at + (key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0);
    if (at < 0 || next == at)
        return QWidget::eventFilter(watched, event);
    if (next >= 0 && next < all.size()) {
        all[next]->setFocus(Qt::TabFocusReason);
        all[next]->click();
    }
    return true;
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
