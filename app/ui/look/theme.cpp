#include "app/ui/look/theme.h"

#include "app/ui/look/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLineEdit>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

constexpr int kSmallestPixels = 11;

double luminance(const QColor& colour)
{
    const auto linear = [](float channel) {
        const auto value = static_cast<double>(channel);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

void setBoth(QPalette& palette, QPalette::ColorRole role, const QColor& colour)
{
    palette.setColor(QPalette::Active, role, colour);
    palette.setColor(QPalette::Inactive, role, colour);
}

} // namespace

const Theme& lightTheme()
{
    static const Theme theme{.chrome = 0xf3f5f9,
                             .page = 0xffffff,
                             .card = 0xffffff,
                             .field = 0xffffff,
                             .hairline = 0xdde2ea,
                             .outline = 0x7b889d,
                             .text = 0x18202c,
                             .secondaryText = 0x566275,
                             .disabledText = 0x98a2b3,
                             .hover = 0xe8ecf3,
                             .accent = 0x1b62c4,
                             .accentStrong = 0x144e9e,
                             .onAccent = 0xffffff,
                             .accentSoft = 0xe1ecfb,
                             .onAccentSoft = 0x123f80,
                             .success = 0x1a7540,
                             .warning = 0x8a5a00,
                             .error = 0xb3261e,
                             .successSoft = 0xe6f4eb,
                             .warningSoft = 0xfdf3dd,
                             .errorSoft = 0xfdeceb,
                             .codeName = 0x1b57ab,
                             .codeString = 0x1a6b3c,
                             .codeNumber = 0x8f4700,
                             .codeComment = 0x5f6b7d};
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme{.chrome = 0x12161d,
                             .page = 0x191e27,
                             .card = 0x202733,
                             .field = 0x12161d,
                             .hairline = 0x2f3846,
                             .outline = 0x76849a,
                             .text = 0xe7ebf2,
                             .secondaryText = 0xa7b2c3,
                             .disabledText = 0x6b7789,
                             .hover = 0x262e3b,
                             .accent = 0x6ba6f7,
                             .accentStrong = 0x8fbcfa,
                             .onAccent = 0x0a1729,
                             .accentSoft = 0x1d3355,
                             .onAccentSoft = 0xd3e4fd,
                             .success = 0x5fca8c,
                             .warning = 0xe8b54f,
                             .error = 0xff8f86,
                             .successSoft = 0x17301f,
                             .warningSoft = 0x35290f,
                             .errorSoft = 0x3b1c1b,
                             .codeName = 0x86b7fa,
                             .codeString = 0x7fd6a4,
                             .codeNumber = 0xf0b27a,
                             .codeComment = 0x97a3b5,
                             .isDark = true};
    return theme;
}

const Theme& highContrastTheme()
{
    static const Theme theme{.chrome = Qt::black,
                             .page = Qt::black,
                             .card = Qt::black,
                             .field = Qt::black,
                             .hairline = 0xffffff,
                             .outline = 0xffffff,
                             .text = 0xffffff,
                             .secondaryText = 0xffffff,
                             .disabledText = 0xb0b0b0,
                             .hover = 0x1c2c44,
                             .accent = 0x8cc4ff,
                             .accentStrong = 0xb8dbff,
                             .onAccent = Qt::black,
                             .accentSoft = 0x10335f,
                             .onAccentSoft = 0xffffff,
                             .success = 0x6cf0a0,
                             .warning = 0xffd45c,
                             .error = 0xffa59e,
                             .successSoft = Qt::black,
                             .warningSoft = Qt::black,
                             .errorSoft = Qt::black,
                             .codeName = 0x8cc4ff,
                             .codeString = 0x6cf0a0,
                             .codeNumber = 0xffd45c,
                             .codeComment = 0xe0e0e0,
                             .isDark = true,
                             .isHighContrast = true};
    return theme;
}

const Theme& lightContrastTheme()
{
    static const Theme theme{.chrome = Qt::white,
                             .page = Qt::white,
                             .card = Qt::white,
                             .field = Qt::white,
                             .hairline = Qt::black,
                             .outline = Qt::black,
                             .text = Qt::black,
                             .secondaryText = Qt::black,
                             .disabledText = 0x595959,
                             .hover = 0xd6e4f7,
                             .accent = 0x003e92,
                             .accentStrong = 0x002a63,
                             .onAccent = Qt::white,
                             .accentSoft = 0xcfe0f7,
                             .onAccentSoft = Qt::black,
                             .success = 0x0b4f27,
                             .warning = 0x5c3b00,
                             .error = 0x8c1009,
                             .successSoft = Qt::white,
                             .warningSoft = Qt::white,
                             .errorSoft = Qt::white,
                             .codeName = 0x003e92,
                             .codeString = 0x0b4f27,
                             .codeNumber = 0x5c3b00,
                             .codeComment = 0x303030,
                             .isHighContrast = true};
    return theme;
}

const Theme& themeFor(ThemeChoice choice, const QPalette& platform)
{
    switch (choice) {
    case ThemeChoice::System:
        return platform.color(QPalette::Window).lightness() < 128 ? darkTheme() : lightTheme();
    case ThemeChoice::Light:
        return lightTheme();
    case ThemeChoice::Dark:
        return darkTheme();
    case ThemeChoice::HighContrast:
        return highContrastTheme();
    }
    return lightTheme();
}

const Theme& themeOf(const QWidget* widget)
{
    const auto* style =
        qobject_cast<const Style*>(widget ? widget->style() : QApplication::style());
    return style ? style->theme() : lightTheme();
}

QPalette paletteFor(const Theme& theme)
{
    QPalette palette;
    setBoth(palette, QPalette::Window, theme.page);
    setBoth(palette, QPalette::WindowText, theme.text);
    setBoth(palette, QPalette::Base, theme.field);
    setBoth(palette, QPalette::AlternateBase, theme.card);
    setBoth(palette, QPalette::Text, theme.text);
    setBoth(palette, QPalette::PlaceholderText, theme.secondaryText);
    setBoth(palette, QPalette::Button, theme.card);
    setBoth(palette, QPalette::ButtonText, theme.text);
    setBoth(palette, QPalette::BrightText, theme.error);
    setBoth(palette, QPalette::Light, theme.card);
    setBoth(palette, QPalette::Midlight, theme.hover);
    setBoth(palette, QPalette::Mid, theme.hairline);
    setBoth(palette, QPalette::Dark, theme.outline);
    setBoth(palette, QPalette::Shadow, theme.outline);
    setBoth(palette, QPalette::Highlight, theme.accent);
    setBoth(palette, QPalette::HighlightedText, theme.onAccent);
    setBoth(palette, QPalette::Link, theme.accent);
    setBoth(palette, QPalette::LinkVisited, theme.accent);
    setBoth(palette, QPalette::ToolTipBase, theme.card);
    setBoth(palette, QPalette::ToolTipText, theme.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.page);
    palette.setColor(QPalette::Disabled, QPalette::Window, theme.page);
    palette.setColor(QPalette::Disabled, QPalette::Button, theme.page);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.hover);
    return palette;
}

double contrastOf(const QColor& one, const QColor& other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QFont fontFor(TextRole role)
{
    QFont font = QApplication::font();
    double scale = 1;
    switch (role) {
    case TextRole::Body:
        break;
    case TextRole::Label:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Help:
        scale = 0.9;
        break;
    case TextRole::SectionTitle:
        scale = 1.15;
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::EntryTitle:
        scale = 1.3;
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::PageTitle:
        scale = 1.6;
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::StartTitle:
        scale = 2;
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Code:
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        break;
    }
    const double pixels = QFontInfo(QApplication::font()).pixelSize() * scale;
    font.setPixelSize(std::max(kSmallestPixels, qRound(pixels)));
    return font;
}

QMargins marginsFromStart(int start, int top, int end, int bottom)
{
    return QGuiApplication::isLeftToRight() ? QMargins(start, top, end, bottom)
                                            : QMargins(end, top, start, bottom);
}

void keepLeftToRight(QWidget& editor)
{
    const bool startsRight = QGuiApplication::isRightToLeft();
    editor.setLayoutDirection(Qt::LeftToRight);
    if (auto* line = qobject_cast<QLineEdit*>(&editor); line && startsRight)
        line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

int textFlags(Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    return static_cast<int>(QStyle::visualAlignment(direction, alignment).toInt());
}

} // namespace app
