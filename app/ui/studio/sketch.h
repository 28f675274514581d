#pragma once

#include "app/ui/look/theme.h"

#include <QImage>
#include <QPoint>
#include <QRect>
#include <QString>

class QPainter;

namespace app {

/// How a text of a mock-up looks: in pixels, for a web page at 100 % has them whatever font this
/// program is shown in.
struct TextLook {
    int pixels = 13;
    QColor colour;
    bool isBold = false;
};

/// A painter that knows what pages are made of: boxes, texts that are cut where they are too long,
/// logos pixel by pixel, and buttons.
class Sketch {
public:
    Sketch(QPainter& painter, const Theme& theme) : m_painter(painter), m_theme(theme) {}

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] TextLook plain(int pixels) const { return {pixels, m_theme.text}; }
    [[nodiscard]] TextLook bold(int pixels) const { return {pixels, m_theme.text, true}; }
    [[nodiscard]] TextLook faint(int pixels) const { return {pixels, m_theme.secondaryText}; }

    void fill(const QRect& rect, const QColor& colour);
    void box(const QRect& rect, qreal radius, const QColor& fill, const QColor& outline);
    void line(QPoint from, int width);
    /// At most `lines` lines from the top of the place, the last cut by "…"; tells where the text
    /// ends.
    int text(const QRect& place, const QString& text, const TextLook& look, int lines = 1);
    /// Formatted text from the top of the place; what does not fit fades out, as on a page that
    /// goes on below the window.
    void html(const QRect& place, const QString& html, const TextLook& look);
    /// At its own size; the initial stands in for a missing picture of that size.
    void logo(QPoint corner, const QImage& picture, QSize pixels, const QString& initial);
    /// As wide as its words, but no wider than the place; tells where it ends.
    int button(QPoint corner, int most, const QString& words, bool isPrimary);
    /// What a picture takes of the page: pixels of the screen.
    [[nodiscard]] QSize extent(QSize pixels) const;

private:
    QPainter& m_painter;
    const Theme& m_theme;
};

} // namespace app
