#include "app/ui/look/style_metrics.h"

#include "app/ui/look/style.h"
#include "app/ui/look/style_draw.h"
#include "app/ui/look/style_popup.h"

#include <QAbstractScrollArea>
#include <QStyleOption>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace app {

namespace {

constexpr int kControlHeight = 34;
constexpr int kAroundField = 14;
/// What a line edit itself leaves above and below its line, together.
constexpr int kAroundLine = 2;
constexpr int kMarker = 18;
/// Keeps the square viewport of a text edit inside the rounded outline.
constexpr int kScrollFrame = 3;
/// What a push button counts between its icon and its text.
constexpr int kBesideIconInQt = 4;

QRect thumbOf(const QStyleOptionSlider& bar)
{
    const bool flat = bar.orientation == Qt::Horizontal;
    const int room = flat ? bar.rect.width() : bar.rect.height();
    const long long range = static_cast<long long>(bar.maximum) - bar.minimum;
    const long long whole = std::max(1LL, range + bar.pageStep);
    const int length =
        std::clamp(static_cast<int>(1LL * room * bar.pageStep / whole), 32, std::max(32, room));
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      room - length, bar.upsideDown);
    return flat ? QRect(bar.rect.x() + start, bar.rect.y(), length, bar.rect.height())
                : QRect(bar.rect.x(), bar.rect.y() + start, bar.rect.width(), length);
}

QSize buttonSize(const QStyleOption* option, QSize contents, ButtonKind kind)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (button && !button->icon.isNull() && !button->text.isEmpty())
        contents.rwidth() += draw::besideIcon(kind) - kBesideIconInQt;
    switch (kind) {
    case ButtonKind::Chip:
        return {contents.width() + 2 * space::unit, std::max(space::chip, contents.height() + 4)};
    case ButtonKind::Link:
        return {contents.width() + 2 * space::labelToField, std::max(26, contents.height() + 8)};
    case ButtonKind::Small:
        return {contents.width() + 2 * space::inside, std::max(28, contents.height() + 10)};
    case ButtonKind::Primary:
    case ButtonKind::Secondary:
    case ButtonKind::Quiet:
        break;
    }
    return {contents.width() + 2 * (kind == ButtonKind::Quiet ? space::unit : space::card),
            std::max(kControlHeight, contents.height() + 14)};
}

/// Words of a tree stand on the line of its header's.
constexpr int kTreeMargin = 6;

} // namespace

bool hasWords(const QWidget* tool)
{
    const auto* button = qobject_cast<const QToolButton*>(tool);
    return button && button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
}

int fieldHeight(const QFontMetrics& metrics)
{
    return std::max(kControlHeight, metrics.height() + kAroundLine + kAroundField);
}

QRect StyleMetrics::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
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
    if (control == CC_ScrollBar && part == SC_ScrollBarSlider)
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return thumbOf(*bar);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect StyleMetrics::subElementRect(SubElement element, const QStyleOption* option,
                                   const QWidget* widget) const
{
    if (element == SE_LineEditContents && !isCellEditor(widget))
        return option->rect.adjusted(space::unit, 2, -space::unit, -2);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize StyleMetrics::sizeFromContents(ContentsType type, const QStyleOption* option,
                                     const QSize& contents, const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return buttonSize(option, contents, buttonKindOf(widget));
    case CT_ToolButton:
        size = size.expandedTo({32, 32});
        if (hasWords(widget))
            size.rwidth() += 2 * space::tight;
        break;
    case CT_ComboBox:
        size.rwidth() += 2 * space::unit;
        [[fallthrough]];
    case CT_LineEdit:
        size.setHeight(std::max(kControlHeight, contents.height() + kAroundField));
        break;
    case CT_SpinBox:
        size.setHeight(std::max(kControlHeight, contents.height()));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        size.setHeight(std::max(size.height(), 26));
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return popup::rowSize(*item, contents);
        break;
    case CT_HeaderSection:
        size.setHeight(std::max(size.height(), kControlHeight));
        break;
    default:
        break;
    }
    return size;
}

int StyleMetrics::pixelMetric(PixelMetric metric, const QStyleOption* option,
                              const QWidget* widget) const
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
    case PM_HeaderMargin:
        return qobject_cast<const QTreeView*>(widget ? widget->parentWidget() : nullptr)
                   ? kTreeMargin
                   : space::unit;
    case PM_FocusFrameHMargin:
        // The views add one.
        if (qobject_cast<const QTreeView*>(widget))
            return kTreeMargin - 1;
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return popup::inside;
    case PM_SplitterWidth:
        return space::unit;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 18;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int StyleMetrics::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* result) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    // Rather than a second column on a low screen.
    case SH_Menu_Scrollable:
        return 1;
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

} // namespace app
