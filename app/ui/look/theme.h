#pragma once

#include <QColor>
#include <QFont>
#include <QMargins>
#include <QPalette>

class QWidget;

namespace app {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Every colour of the program, by what it is for. A pair that carries text has a contrast of at
/// least 4.5:1, a control against its surface 3:1.
struct Theme {
    /// Rail, top bar and foot.
    QColor chrome;
    QColor page;
    QColor card;
    QColor field;
    /// Decorative lines between surfaces.
    QColor hairline;
    /// The outline of a control.
    QColor outline;
    QColor text;
    QColor secondaryText;
    QColor disabledText;
    /// The row or button under the pointer.
    QColor hover;

    QColor accent;
    QColor accentStrong;
    QColor onAccent;
    QColor accentSoft;
    QColor onAccentSoft;

    QColor success;
    QColor warning;
    QColor error;
    QColor successSoft;
    QColor warningSoft;
    QColor errorSoft;

    /// Of code: tag or key, attribute or string, number, comment.
    QColor codeName;
    QColor codeString;
    QColor codeNumber;
    QColor codeComment;

    bool isDark = false;
    /// What has a colour to its ground has a line around it, too.
    bool isHighContrast = false;
};

[[nodiscard]] const Theme& lightTheme();
[[nodiscard]] const Theme& darkTheme();
[[nodiscard]] const Theme& highContrastTheme();
/// High contrast where the system is light.
[[nodiscard]] const Theme& lightContrastTheme();
/// The colours of a choice; System follows the palette that the platform gave.
[[nodiscard]] const Theme& themeFor(ThemeChoice choice, const QPalette& platform);
/// The colours that the widget's style draws with.
[[nodiscard]] const Theme& themeOf(const QWidget* widget);

[[nodiscard]] QPalette paletteFor(const Theme& theme);
/// WCAG 2.2 contrast ratio, 1 to 21.
[[nodiscard]] double contrastOf(const QColor& one, const QColor& other);

/// The grid that every distance is a multiple of, in device-independent pixels.
namespace space {
constexpr int tight = 4;
constexpr int labelToField = 6;
constexpr int unit = 8;
constexpr int inside = 12;
constexpr int card = 16;
constexpr int field = 20;
constexpr int section = 32;
constexpr int page = 32;
constexpr int chip = 24;
constexpr int columnWidth = 640;
constexpr int tableWidth = 960;
constexpr int previewWidth = 480;
} // namespace space

constexpr qreal kRadius = 6;
constexpr qreal kCardRadius = 8;

enum class TextRole { Body, Label, Help, SectionTitle, EntryTitle, PageTitle, StartTitle, Code };

/// The font of a role, derived from the program's font; none is below 11 px.
[[nodiscard]] QFont fontFor(TextRole role);
/// Margins of a layout or widget: Qt mirrors its contents, and not these.
[[nodiscard]] QMargins marginsFromStart(int start, int top, int end, int bottom);
/// For what reads from left to right in every language: IDs, addresses, code. It stands at the side
/// where reading starts all the same.
void keepLeftToRight(QWidget& editor);
/// The alignment as QPainter::drawText() takes it, mirrored from right to left.
[[nodiscard]] int textFlags(Qt::LayoutDirection direction, Qt::Alignment alignment);

} // namespace app
