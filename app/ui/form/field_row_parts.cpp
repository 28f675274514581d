#include "app/document/base/wording.h"
#include "app/document/document.h"
#include "app/ui/form/field_row.h"
#include "app/ui/look/style.h"
#include "app/ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

/// What a page adds to a row.
namespace app {

FieldRow& FieldRow::counted(const char* limitRule)
{
    m_limitRule = QString::fromLatin1(limitRule);
    return *this;
}

FieldRow& FieldRow::signsOf(const char* charactersRule)
{
    m_charactersRule = QString::fromLatin1(charactersRule);
    m_helpWithoutSigns = m_help;
    fillInSigns();
    return *this;
}

void FieldRow::fillInSigns()
{
    const core::Limit* limit = m_document.profile().limit(toUtf8(m_charactersRule));
    if (m_charactersRule.isEmpty() || !limit)
        return;
    m_help = m_helpWithoutSigns.arg(fromUtf8(limit->signs()));
    m_helpText->setText(m_help);
    describe();
}

FieldRow& FieldRow::width(int characters)
{
    const int pixels = fontMetrics().averageCharWidth() * characters + 2 * space::card;
    m_editor->setMaximumWidth(pixels);
    m_headPlane->setMaximumWidth(pixels);
    return *this;
}

FieldRow& FieldRow::named(const QString& label)
{
    m_name = label;
    setLabel(label);
    m_hooks.focus->setAccessibleName(label);
    return *this;
}

FieldRow& FieldRow::onlyItself()
{
    m_isOnlyItself = true;
    return *this;
}

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
    // Editors side by side stand on one line.
    return steadyHead();
}

FieldRow& FieldRow::steadyHead()
{
    m_headPlane->setMinimumHeight(space::chip);
    return *this;
}

FieldRow& FieldRow::headIn(QBoxLayout& line)
{
    m_isWrapped = true;
    line.insertWidget(0, m_headPlane, 1);
    fillColumn();
    setLabel(m_name);
    return compact();
}

FieldRow& FieldRow::asCell(QBoxLayout* heading)
{
    m_isCell = true;
    m_messages->setNarrow();
    fillColumn();
    if (heading)
        heading->addWidget(m_headPlane);
    else
        m_column->insertWidget(1, m_headPlane);
    if (!heading)
        m_head->setContentsMargins(0, space::tight, 0, 0);
    return *this;
}

FieldRow& FieldRow::endedBy(QWidget* widget)
{
    m_head->addWidget(widget, 0, Qt::AlignTop);
    return *this;
}

FieldRow& FieldRow::tickedBy(QWidget* tick)
{
    m_isWrapped = true;
    m_head->insertWidget(0, tick, 0, Qt::AlignTop);
    // Before what stands in the head already: the tab order follows the children.
    tick->lower();
    const int indent = tick->sizeHint().width() + m_head->spacing();
    m_editor->setContentsMargins(marginsFromStart(indent, 0, 0, 0));
    fillColumn();
    m_column->insertWidget(0, m_headPlane);
    setLabel(m_name);
    setToolTip(m_help);
    return compact();
}

FieldRow& FieldRow::inOneLine(int labelWidth)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::unit);
    m_headPlane->setFixedWidth(labelWidth);
    m_isInOneLine = true;
    line->addWidget(m_headPlane);
    m_column->removeWidget(m_editor);
    line->addWidget(m_editor, 1);
    fillColumn();
    m_column->insertLayout(0, line);
    return compact();
}

/// Nothing stands above the editor, and it has the room that there is.
void FieldRow::fillColumn()
{
    m_column->removeWidget(m_headPlane);
    for (int at = m_column->count() - 1; at >= 0; --at)
        if (m_column->itemAt(at)->spacerItem())
            delete m_column->takeAt(at);
    m_column->setStretchFactor(m_editor, 1);
}

FieldRow& FieldRow::messagesIn(QBoxLayout& place)
{
    m_areMessagesElsewhere = true;
    m_messages->setNarrow(false);
    m_column->removeWidget(m_messages);
    place.addWidget(m_messages);
    return *this;
}

void FieldRow::foldMessages(bool isFolded)
{
    m_messages->setFolded(isFolded);
}

FieldRow& FieldRow::besideLabel(QWidget* widget)
{
    m_head->insertWidget(m_head->indexOf(m_optional) + 1, widget, 0, Qt::AlignVCenter);
    // Tab goes to the field first, whatever stands above it.
    if (widget->focusPolicy() != Qt::NoFocus) {
        m_headPlane->raise();
        m_messages->raise();
    }
    return *this;
}

} // namespace app
