#pragma once

#include "app/ui/look/theme.h"

#include <QIcon>
#include <QRectF>

class QAbstractScrollArea;
class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionViewItem;

namespace app {

enum class ButtonKind;
enum class FieldState;

/// The strokes of the style, one function per part; unless it says so, each leaves the painter as
/// it was.
namespace draw {

/// A filled rounded box whose outline lies on whole device pixels.
void box(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill,
         const QColor& outline, qreal width = 1);
void focusRing(QPainter& painter, const QRectF& rect, qreal radius, const Theme& theme);
void field(QPainter& painter, const QStyleOption& option, FieldState state, const Theme& theme);
void button(QPainter& painter, const QStyleOptionButton& option, ButtonKind kind,
            const Theme& theme);
/// Between the icon and the text of a push button.
[[nodiscard]] int besideIcon(ButtonKind kind);
/// The icon and the text of a push button, in the middle, in its direction.
void iconLabel(QPainter& painter, const QStyleOptionButton& label, ButtonKind kind);
/// With words beside its icon it has an outline.
void toolButton(QPainter& painter, const QStyleOption& option, bool hasWords, const Theme& theme);
void checkBox(QPainter& painter, const QStyleOption& option, const Theme& theme);
void radioButton(QPainter& painter, const QStyleOption& option, const Theme& theme);
enum class Towards { Up, Down };
void chevron(QPainter& painter, const QRectF& rect, const QColor& colour,
             Towards towards = Towards::Down);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider,
               const Theme& theme);
void header(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme);
void itemPanel(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme);
void progress(QPainter& painter, const QStyleOptionProgressBar& option, const Theme& theme);
/// A line between what stands side by side.
void splitter(QPainter& painter, const QStyleOption& option, const Theme& theme);
/// Sets the painter of a line's panel up for the example, which the line draws with it.
void slantExample(QPainter& painter, const QWidget* widget);
/// The example of a text of several lines has the font of the viewport, and its value that of the
/// document.
void slantExample(const QAbstractScrollArea& area);
/// The strokes of an icon in another colour, as sharp as what they are painted on.
[[nodiscard]] QIcon tinted(const QIcon& icon, QSize size, const QPainter& on, const QColor& colour);

} // namespace draw

} // namespace app
