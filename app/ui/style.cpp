#include "app/ui/style.h"

#include "app/ui/style_draw.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

namespace app {

namespace {

constexpr const char* kButtonKind = "buttonKind";
constexpr const char* kFieldState = "fieldState";
constexpr int kControlHeight = 34;
constexpr int kMarker = 18;
/// Keeps the square viewport of a text edit inside the rounded outline.
constexpr int kScrollFrame = 3;

ButtonKind kindOf(const QWidget* button)
{
    return button ? static_cast<ButtonKind>(button->property(kButtonKind).toInt())
                  : ButtonKind::Secondary;
}

FieldState stateOf(const QWidget* editor)
{
    return editor ? static_cast<FieldState>(editor->property(kFieldState).toInt())
                  : FieldState::Plain;
}

bool isCellEditor(const QWidget* widget)
{
    const QWidget* holder = widget ? widget->parentWidget() : nullptr;
    return holder && qobject_cast<const QAbstractItemView*>(holder->parentWidget());
}

QColor labelColour(const QStyleOptionButton& button, ButtonKind kind, const Theme& theme)
{
    if (!(button.state & QStyle::State_Enabled))
        return theme.disabledText;
    switch (kind) {
    case ButtonKind::Primary:
        return theme.onAccent;
    case ButtonKind::Secondary:
        return theme.text;
    case ButtonKind::Quiet:
    case ButtonKind::Link:
        return theme.accent;
    }
    return theme.text;
}

} // namespace

void setButtonKind(QWidget* button, ButtonKind kind)
{
    button->setProperty(kButtonKind, static_cast<int>(kind));
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
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(&theme)
{
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget)
        || qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
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
        else
            draw::field(*painter, *option, stateOf(widget), *m_theme);
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
        draw::toolButton(*painter, *option, *m_theme);
        return;
    case PE_IndicatorCheckBox:
        draw::checkBox(*painter, *option, *m_theme);
        return;
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
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
        const ButtonKind kind = kindOf(widget);
        if (element == CE_PushButtonBevel) {
            draw::button(*painter, *button, kind, *m_theme);
            return;
        }
        if (element == CE_PushButtonLabel) {
            QStyleOptionButton label = *button;
            label.palette.setColor(QPalette::ButtonText, labelColour(*button, kind, *m_theme));
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        if (element == CE_PushButton) {
            drawControl(CE_PushButtonBevel, option, painter, widget);
            QStyleOptionButton label = *button;
            label.rect = subElementRect(SE_PushButtonContents, button, widget);
            drawControl(CE_PushButtonLabel, &label, painter, widget);
            return;
        }
    }
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
    if (element == CE_ProgressBarGroove || element == CE_ProgressBarLabel)
        return;
    if (element == CE_ProgressBarContents) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            draw::progress(*painter, *bar, *m_theme);
            return;
        }
    }
    if (element == CE_Splitter)
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
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
    if (control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            const QRect thumb = subControlRect(control, option, SC_ScrollBarSlider, widget);
            draw::scrollBar(*painter, *slider, thumb, *m_theme);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl part, const QWidget* widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(space::unit, 2, -30, -2));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(
            option->direction, option->rect,
            QRect(option->rect.right() - 28, option->rect.top(), 24, option->rect.height()));
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && part == SC_ScrollBarGroove)
        return option->rect;
    if (control == CC_ScrollBar && part == SC_ScrollBarSlider) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            const bool flat = bar->orientation == Qt::Horizontal;
            const int room = flat ? bar->rect.width() : bar->rect.height();
            const long long range = static_cast<long long>(bar->maximum) - bar->minimum;
            const long long whole = std::max(1LL, range + bar->pageStep);
            const int length =
                std::clamp(static_cast<int>(room * bar->pageStep / whole), 32, std::max(32, room));
            const int start = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, room - length, bar->upsideDown);
            return flat ? QRect(bar->rect.x() + start, bar->rect.y(), length, bar->rect.height())
                        : QRect(bar->rect.x(), bar->rect.y() + start, bar->rect.width(), length);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option,
                            const QWidget* widget) const
{
    if (element == SE_LineEditContents && !isCellEditor(widget))
        return option->rect.adjusted(space::unit, 2, -space::unit, -2);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (kindOf(widget) == ButtonKind::Link)
            return {contents.width() + 2 * space::labelToField,
                    std::max(26, contents.height() + 8)};
        size = {contents.width() + 2 * space::card,
                std::max(kControlHeight, contents.height() + 14)};
        break;
    case CT_ToolButton:
        size = size.expandedTo({32, 32});
        break;
    case CT_ComboBox:
        size.rwidth() += 2 * space::unit;
        [[fallthrough]];
    case CT_LineEdit:
        size.setHeight(std::max(kControlHeight, contents.height() + 14));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        size.setHeight(std::max(size.height(), 26));
        break;
    case CT_HeaderSection:
        size.setHeight(std::max(size.height(), kControlHeight));
        break;
    default:
        break;
    }
    return size;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea*>(widget) ? kScrollFrame : 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return kMarker;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::unit;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return space::unit;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 18;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* result) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ComboBox_Popup:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

} // namespace app
