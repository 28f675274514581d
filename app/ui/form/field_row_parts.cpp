#include "app/document/base/wording.h"
#include "app/ui/form/field_row.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

/// What a page adds to a row.
namespace app {

FieldRow& FieldRow::suffix(const QString& text)
{
    auto* edit = qobject_cast<QLineEdit*>(m_editor);
    auto* label = new TextLabel(TextRole::Body, text, edit);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* inside = new QHBoxLayout(edit);
    inside->setContentsMargins(space::inside, 0, space::inside, 0);
    inside->addStretch(1);
    inside->addWidget(label);
    const int room = label->sizeHint().width() + space::unit;
    const bool isFromLeft = edit->layoutDirection() == Qt::LeftToRight;
    edit->setTextMargins(isFromLeft ? 0 : room, 0, isFromLeft ? room : 0, 0);
    return *this;
}

FieldRow& FieldRow::below(QWidget* widget)
{
    m_column->insertSpacing(m_column->count() - 1, space::tight);
    m_column->insertWidget(m_column->count() - 1, widget);
    // The tab order follows the children; the messages stand last.
    m_messages->raise();
    return *this;
}

FieldRow& FieldRow::optional()
{
    m_isOptional = true;
    m_optional->show();
    return *this;
}

FieldRow& FieldRow::explainedBy(std::string_view rule)
{
    auto* why = new QPushButton(tr("Why?"), m_headPlane);
    setButtonKind(why, ButtonKind::Link);
    why->setAccessibleName(tr("Why? %1").arg(m_name));
    const QString id = fromUtf8(rule);
    connect(why, &QPushButton::clicked, this, [this, id] { emit explanationWanted(id); });
    m_head->addWidget(why, 0, Qt::AlignTop);
    m_messages->setSilent();
    return *this;
}

FieldRow& FieldRow::compact()
{
    if (m_helpText)
        m_helpText->hide();
    m_editor->setToolTip(m_help);
    // Editors side by side stand on one line, whether a chip stands beside a label or not.
    m_headPlane->setMinimumHeight(space::chip);
    return *this;
}

FieldRow& FieldRow::besideLabel(QWidget* widget)
{
    m_head->insertWidget(m_head->indexOf(m_optional) + 1, widget, 0, Qt::AlignVCenter);
    return *this;
}

} // namespace app
