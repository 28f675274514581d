#include "app/ui/look/style.h"

#include "app/ui/look/style_draw.h"
#include "app/ui/look/style_popup.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace app {

namespace {

constexpr const char* kButtonKind = "buttonKind";
constexpr const char* kFieldState = "fieldState";

FieldState stateOf(const QWidget* editor)
{
    return editor ? static_cast<FieldState>(editor->property(kFieldState).toInt())
                  : FieldState::Plain;
}

/// A spin box draws the outline around its line and its arrows.
bool isPartOfSpinBox(const QWidget* line)
{
    return qobject_cast<const QAbstractSpinBox*>(line ? line->parentWidget() : nullptr);
}

QColor labelColour(const QStyleOptionButton& button, ButtonKind kind, const Theme& theme)
{
    if (!(button.state & QStyle::State_Enabled))
        return theme.disabledText;
    switch (kind) {
    case ButtonKind::Primary:
        return theme.onAccent;
    case ButtonKind::Secondary:
    case ButtonKind::Small:
        return theme.text;
    case ButtonKind::Quiet:
    case ButtonKind::Link:
        return theme.accent;
    case ButtonKind::Chip:
        return button.state & QStyle::State_On ? theme.onAccentSoft : theme.secondaryText;
    }
    return theme.text;
}

} // namespace

ButtonKind buttonKindOf(const QWidget* button)
{
    return button ? static_cast<ButtonKind>(button->property(kButtonKind).toInt())
                  : ButtonKind::Secondary;
}

bool isCellEditor(const QWidget* widget)
{
    const QWidget* holder = widget ? widget->parentWidget() : nullptr;
    return holder && qobject_cast<const QAbstractItemView*>(holder->parentWidget());
}

void setButtonKind(QWidget* button, ButtonKind kind)
{
    button->setProperty(kButtonKind, static_cast<int>(kind));
    // Qt leaves Enter to buttons of dialogs; on a page the main one is pressed by it, too.
    if (auto* push = qobject_cast<QPushButton*>(button); push && kind == ButtonKind::Primary)
        push->setAutoDefault(true);
    button->update();
}

void setFieldState(QWidget* editor, FieldState state)
{
    if (stateOf(editor) == state)
        return;
    editor->setProperty(kFieldState, static_cast<int>(state));
    editor->update();
}

Style::Style(const Theme& theme)
    : StyleMetrics(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(&theme)
{
}

void Style::polish(QWidget* widget)
{
    StyleMetrics::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget)
        || qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QPlainTextEdit*>(widget) || qobject_cast<QTextEdit*>(widget))
        draw::slantExample(*static_cast<QAbstractScrollArea*>(widget));
    if (auto* combo = qobject_cast<QComboBox*>(widget); combo && !combo->isEditable())
        polishList(*combo);
    if (qobject_cast<QMenu*>(widget))
        widget->installEventFilter(this);
    if (qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)) {
        widget->installEventFilter(this);
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    }
}

void Style::unpolish(QWidget* widget)
{
    widget->removeEventFilter(this);
    StyleMetrics::unpolish(widget);
}

/// Its list is measured before it is shown for the first time.
void Style::polishList(QComboBox& combo)
{
    combo.setItemDelegate(new popup::Rows(&combo));
    QWidget* frame = combo.view()->parentWidget();
    frame->setContentsMargins(1, popup::inside, 1, popup::inside);
    frame->installEventFilter(this);
}

bool Style::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && popup::isOne(qobject_cast<QWidget*>(watched)))
        popup::round(*static_cast<QWidget*>(watched));
    // The wheel scrolls the page; a value under the pointer must not change on the way.
    if (event->type() != QEvent::Wheel)
        return StyleMetrics::eventFilter(watched, event);
    event->ignore();
    return true;
}

void Style::polish(QPalette& palette)
{
    palette = paletteFor(*m_theme);
}

QPalette Style::standardPalette() const
{
    return paletteFor(*m_theme);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (isCellEditor(widget)
            || qobject_cast<const QComboBox*>(widget ? widget->parentWidget() : nullptr))
            painter->fillRect(option->rect, m_theme->field);
        else if (!isPartOfSpinBox(widget))
            draw::field(*painter, *option, stateOf(widget), *m_theme);
        draw::slantExample(*painter, widget);
        return;
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea*>(widget)) {
            QStyleOption frame = *option;
            frame.state.setFlag(State_HasFocus, widget->hasFocus());
            draw::field(*painter, frame, stateOf(widget), *m_theme);
            return;
        }
        break;
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel:
        draw::toolButton(*painter, *option, hasWords(widget), *m_theme);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        return popup::panel(*painter, *option, *m_theme);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        draw::checkBox(*painter, *option, *m_theme);
        return;
    case PE_IndicatorRadioButton:
        draw::radioButton(*painter, *option, *m_theme);
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView*>(widget))
            draw::focusRing(*painter, option->rect, 4, *m_theme);
        else
            draw::box(*painter, option->rect, 0, Qt::transparent, m_theme->accent, 2);
        return;
    case PE_PanelItemViewRow:
        // The words of a cell keep their colour when it is selected.
        if (option->state & State_Selected)
            painter->fillRect(option->rect, m_theme->accentSoft);
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            draw::itemPanel(*painter, *item, *m_theme);
            return;
        }
        break;
    case PE_IndicatorArrowDown:
        draw::chevron(*painter, option->rect, m_theme->secondaryText);
        return;
    default:
        break;
    }
    StyleMetrics::drawPrimitive(element, option, painter, widget);
}

void Style::drawButtonLabel(const QStyleOptionButton& button, QPainter* painter,
                            const QWidget* widget) const
{
    const ButtonKind kind = buttonKindOf(widget);
    QStyleOptionButton label = button;
    label.palette.setColor(QPalette::ButtonText, labelColour(button, kind, *m_theme));
    if (kind == ButtonKind::Primary && !label.icon.isNull())
        label.icon = label.icon.pixmap(label.iconSize, painter->device()->devicePixelRatio(),
                                       QIcon::Selected);
    else if (kind == ButtonKind::Quiet || kind == ButtonKind::Link)
        label.icon = draw::tinted(label.icon, label.iconSize, *painter,
                                  label.palette.color(QPalette::ButtonText));
    if (!label.icon.isNull() && !label.text.isEmpty())
        draw::iconLabel(*painter, label, kind);
    else
        StyleMetrics::drawControl(CE_PushButtonLabel, &label, painter, widget);
}

bool Style::drawButton(ControlElement element, const QStyleOptionButton& button, QPainter* painter,
                       const QWidget* widget) const
{
    if (element == CE_PushButtonBevel) {
        QStyleOptionButton plane = button;
        const auto* known = qobject_cast<const QAbstractButton*>(widget);
        if (known && known->isCheckable() && !known->isChecked())
            plane.state |= State_Off;
        draw::button(*painter, plane, buttonKindOf(widget), *m_theme);
    } else if (element == CE_PushButtonLabel) {
        drawButtonLabel(button, painter, widget);
    } else if (element == CE_PushButton) {
        drawControl(CE_PushButtonBevel, &button, painter, widget);
        QStyleOptionButton label = button;
        label.rect = subElementRect(SE_PushButtonContents, &button, widget);
        drawControl(CE_PushButtonLabel, &label, painter, widget);
    } else {
        return false;
    }
    return true;
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (button && drawButton(element, *button, painter, widget))
        return;
    if (element == CE_HeaderSection) {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            draw::header(*painter, *header, *m_theme);
            return;
        }
    }
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, m_theme->chrome);
        return;
    }
    if (element == CE_ToolButtonLabel && hasWords(widget))
        if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            QStyleOptionToolButton label = *tool;
            label.rect.adjust(space::tight, 0, -space::tight, 0);
            StyleMetrics::drawControl(element, &label, painter, widget);
            return;
        }
    if (element == CE_ProgressBarGroove || element == CE_ProgressBarLabel)
        return;
    if (element == CE_ProgressBarContents) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            draw::progress(*painter, *bar, *m_theme);
            return;
        }
    }
    if (popup::draws(element, *option, *painter, widget, *m_theme))
        return;
    if (element == CE_Splitter)
        return draw::splitter(*painter, *option, *m_theme);
    if (element == CE_ItemViewItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            // Selected text in an editor stands on the accent, a selected row on its soft shade.
            QStyleOptionViewItem row = *item;
            row.palette.setColor(QPalette::HighlightedText, m_theme->onAccentSoft);
            StyleMetrics::drawControl(element, &row, painter, widget);
            return;
        }
    }
    StyleMetrics::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        if (isCellEditor(widget))
            painter->fillRect(option->rect, m_theme->field);
        else
            draw::field(*painter, *option, stateOf(widget), *m_theme);
        draw::chevron(*painter, arrow, m_theme->secondaryText);
        return;
    }
    if (control == CC_SpinBox) {
        draw::field(*painter, *option, stateOf(widget), *m_theme);
        draw::chevron(*painter, subControlRect(control, option, SC_SpinBoxUp, widget),
                      m_theme->secondaryText, draw::Towards::Up);
        draw::chevron(*painter, subControlRect(control, option, SC_SpinBoxDown, widget),
                      m_theme->secondaryText);
        return;
    }
    if (control == CC_ToolButton) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            QStyleOptionToolButton plain = *button;
            plain.features &= ~QStyleOptionToolButton::HasMenu;
            StyleMetrics::drawComplexControl(control, &plain, painter, widget);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            const QRect thumb = subControlRect(control, option, SC_ScrollBarSlider, widget);
            draw::scrollBar(*painter, *slider, thumb, *m_theme);
            return;
        }
    }
    StyleMetrics::drawComplexControl(control, option, painter, widget);
}

} // namespace app
