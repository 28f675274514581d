#include "app/ui/widgets/rich/copy_lines.h"

#include "app/ui/look/icons.h"
#include "app/ui/widgets/text_label.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QToolButton>

namespace app {

CopyLines::CopyLines(QWidget* parent) : Card(Kind::Card, parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(
        marginsFromStart(space::field, space::inside, space::inside, space::inside));
    m_grid->setHorizontalSpacing(space::unit);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
}

void CopyLines::addLine(const QString& name, const QString& hint)
{
    const int row = m_grid->rowCount();
    auto* value = new TextLabel(TextRole::Code, {}, this);
    value->setWordWrap(true);
    // The name is nearer to its value than to the one above.
    value->setContentsMargins(0, 2, 0, space::unit);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(name);
    auto* copy = new QToolButton(this);
    copy->setIcon(iconFor(Icon::Copy));
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setToolTip(tr("Copy"));
    copy->setAccessibleName(tr("Copy: %1", "the name of a value").arg(name));
    const std::size_t line = m_lines.size();
    connect(copy, &QToolButton::clicked, this,
            [this, line] { QGuiApplication::clipboard()->setText(m_lines[line].text); });
    auto* label = new TextLabel(TextRole::Help, name, this);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(value, row + 1, 0);
    m_grid->addWidget(copy, row, 1, 2, 1, Qt::AlignVCenter);
    m_lines.push_back({label, value, copy, hint, {}});
}

void CopyLines::setValue(std::size_t line, const QString& value)
{
    Line& shown = m_lines[line];
    shown.text = value;
    shown.value->setText(value.isEmpty() ? shown.hint : breakable(value));
    shown.value->setForegroundRole(value.isEmpty() ? QPalette::PlaceholderText
                                                   : QPalette::WindowText);
    shown.copy->setEnabled(!value.isEmpty());
}

void CopyLines::setShown(std::size_t line, bool isShown)
{
    const Line& found = m_lines[line];
    for (QWidget* part : std::initializer_list<QWidget*>{found.name, found.value, found.copy})
        part->setVisible(isShown);
}

} // namespace app
