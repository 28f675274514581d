#include "app/ui/studio/sketch.h"

#include "app/ui/look/style_draw.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <QLinearGradient>
#include <QPainter>
#include <QTextDocument>
#include <QTextLayout>

#include <cmath>

namespace app {

namespace {

constexpr int kButtonHeight = 32;
constexpr int kFade = 48;

QFont fontOf(const TextLook& look)
{
    QFont font = fontFor(TextRole::Body);
    font.setPixelSize(look.pixels);
    font.setWeight(look.isBold ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

void Sketch::fill(const QRect& rect, const QColor& colour)
{
    m_painter.fillRect(rect, colour);
}

void Sketch::box(const QRect& rect, qreal radius, const QColor& fill, const QColor& outline)
{
    draw::box(m_painter, rect, radius, fill, outline);
}

void Sketch::line(QPoint from, int width)
{
    m_painter.fillRect(QRect(from, QSize(width, 1)), m_theme.hairline);
}

int Sketch::text(const QRect& place, const QString& text, const TextLook& look, int lines)
{
    const QFont font = fontOf(look);
    const QFontMetrics metrics(font);
    m_painter.setFont(font);
    m_painter.setPen(look.colour);
    QTextLayout layout(text, font);
    // A word that is longer than the place goes on in the next line.
    QTextOption breaking;
    breaking.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(breaking);
    layout.beginLayout();
    int y = place.top();
    for (int number = 1; number <= lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(place.width());
        const QString rest = text.mid(line.textStart());
        const QString shown = number < lines
                                  ? text.mid(line.textStart(), line.textLength())
                                  : metrics.elidedText(rest, Qt::ElideRight, place.width());
        m_painter.drawText(QPoint(place.left(), y + metrics.ascent()), shown.trimmed());
        y += metrics.lineSpacing();
    }
    layout.endLayout();
    return y;
}

void Sketch::html(const QRect& place, const QString& html, const TextLook& look)
{
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(fontOf(look));
    QTextOption breaking = document.defaultTextOption();
    breaking.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(breaking);
    document.setHtml(html);
    document.setTextWidth(place.width());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, look.colour);
    context.clip = QRectF(QPointF(), place.size());
    m_painter.save();
    m_painter.setClipRect(place, Qt::IntersectClip);
    m_painter.translate(place.topLeft());
    document.documentLayout()->draw(&m_painter, context);
    m_painter.restore();
    if (document.size().height() <= place.height())
        return;
    const QRect end = place.adjusted(0, place.height() - kFade, 0, 1);
    QLinearGradient fade(end.topLeft(), end.bottomLeft());
    QColor clear = m_theme.card;
    clear.setAlpha(0);
    fade.setColorAt(0, clear);
    fade.setColorAt(1, m_theme.card);
    m_painter.fillRect(end, fade);
}

QSize Sketch::extent(QSize pixels) const
{
    const qreal ratio = m_painter.device()->devicePixelRatioF();
    return {static_cast<int>(std::ceil(pixels.width() / ratio)),
            static_cast<int>(std::ceil(pixels.height() / ratio))};
}

void Sketch::logo(QPoint corner, const QImage& picture, QSize pixels, const QString& initial)
{
    const QRect place(corner, extent(pixels));
    if (!picture.isNull()) {
        const qreal ratio = m_painter.device()->devicePixelRatioF();
        const QSizeF own = QSizeF(picture.size()) / ratio;
        const bool isTooLarge = own.width() > place.width() || own.height() > place.height();
        const QSizeF shown = isTooLarge ? own.scaled(place.size(), Qt::KeepAspectRatio) : own;
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform, isTooLarge);
        m_painter.drawImage(QRectF(corner, shown), picture);
        return;
    }
    box(place, kCardRadius, m_theme.accentSoft, Qt::transparent);
    m_painter.setFont(fontOf({std::max(11, place.height() / 2), {}, true}));
    m_painter.setPen(m_theme.onAccentSoft);
    m_painter.drawText(place, Qt::AlignCenter, initial);
}

int Sketch::button(QPoint corner, int most, const QString& words, bool isPrimary)
{
    const QFontMetrics metrics(fontOf(bold(13)));
    const int width = std::min(most, metrics.horizontalAdvance(words) + 2 * space::card);
    const QRect place(corner, QSize(width, kButtonHeight));
    box(place, kRadius, isPrimary ? m_theme.accent : m_theme.card,
        isPrimary ? m_theme.accent : m_theme.outline);
    const int inset = (kButtonHeight - metrics.height()) / 2;
    text(place.adjusted(space::card, inset, 2 - space::card, 0), words,
         {13, isPrimary ? m_theme.onAccent : m_theme.text, true});
    return place.right() + 1;
}

} // namespace app
