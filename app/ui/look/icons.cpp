#include "app/ui/look/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>

#include <array>
#include <charconv>
#include <string_view>

namespace app {

namespace {

/// The strokes on a grid of 24: M x y moves, L x y draws a line, C is a cubic curve, Z closes,
/// O x y r is a circle, R x y w h r a rounded box. One row per value of Icon, in its order.
constexpr std::array<std::string_view, 43> kStrokes{
    "M 12 3 L 20 7.5 L 20 16.5 L 12 21 L 4 16.5 L 4 7.5 Z M 4 7.5 L 12 12 L 20 7.5 M 12 12 L 12 21",
    "R 4 3.5 16 17 2 M 8 8.5 L 16 8.5 M 8 12 L 16 12 M 8 15.5 L 13 15.5",
    "R 3.5 4.5 17 15 2 O 8.5 9.5 1.5 M 4 17 L 9 13 L 12 15.5 L 16 11.5 L 20.5 15.5",
    "M 10 14 C 8 12 8 10 9.5 8.5 L 13 5 C 14.5 3.5 17 3.5 18.8 5.2 C 20.5 7 20.5 9.5 19 11 L 17.5 "
    "12.5 M 14 10 C 16 12 16 14 14.5 15.5 L 11 19 C 9.5 20.5 7 20.5 5.2 18.8 C 3.5 17 3.5 14.5 5 "
    "13 L 6.5 11.5",
    "M 12 4 L 12 20 M 7.5 20 L 16.5 20 M 5 7 L 19 7 M 5 7 L 2.5 13.5 M 5 7 L 7.5 13.5 M 2.5 13.5 C "
    "3 16 7 16 7.5 13.5 Z M 19 7 L 16.5 13.5 M 19 7 L 21.5 13.5 M 16.5 13.5 C 17 16 21 16 21.5 "
    "13.5 Z",
    "O 12 12 8.5 O 12 12 3.5 M 6 6 L 9.5 9.5 M 18 6 L 14.5 9.5 M 6 18 L 9.5 14.5 M 18 18 L 14.5 "
    "14.5",
    "M 12 3.5 L 20.5 8 L 12 12.5 L 3.5 8 Z M 3.5 12 L 12 16.5 L 20.5 12 M 3.5 16 L 12 20.5 L 20.5 "
    "16",
    "R 3 7 18 10.5 1.5 M 7 10.5 L 7 14 M 10.4 10.5 L 10.4 14 M 13.7 10.5 L 13.7 14 M 17 10.5 L 17 "
    "14",
    "M 4 7 L 13 7 M 18 7 L 20 7 O 15.5 7 2.3 M 4 17 L 6 17 M 11 17 L 20 17 O 8.5 17 2.3 M 4 12 L "
    "20 12",
    "O 9 8.5 3.5 M 2.8 19.5 C 3.2 13 14.8 13 15.2 19.5 M 15 5.3 C 19 5.5 19 11.5 15 11.7 M 17.5 "
    "14.5 C 20 15 21 17 21.2 19.5",
    "M 4 6.5 L 5.5 8 L 8.5 5 M 12 6.5 L 20 6.5 M 4 12.5 L 5.5 14 L 8.5 11 M 12 12.5 L 20 12.5 M 4 "
    "18.5 L 5.5 20 L 8.5 17 M 12 18.5 L 20 18.5",
    "M 20 4 L 3.5 10.5 L 10.5 13.5 L 13.5 20.5 Z M 10.5 13.5 L 20 4",
    "M 8.5 4.5 L 4 9 L 8.5 13.5 M 4 9 L 14.5 9 C 21.5 9 21.5 19 14.5 19 L 10 19",
    "M 15.5 4.5 L 20 9 L 15.5 13.5 M 20 9 L 9.5 9 C 2.5 9 2.5 19 9.5 19 L 14 19",
    "M 19.8 14.2 C 12.5 17 7 11.5 9.8 4.2 C 1.5 7 2.5 20 12 20.5 C 16 20.5 18.8 18 19.8 14.2 Z",
    "M 4 7 L 20 7 M 4 12 L 20 12 M 4 17 L 20 17",
    "O 12 12 9 M 8 12.3 L 11 15.2 L 16.2 9.3",
    "M 12 3.8 L 21.3 20 L 2.7 20 Z M 12 10 L 12 14.2 M 12 17 L 12 17.1",
    "O 12 12 9 M 12 7.3 L 12 13 M 12 16.4 L 12 16.5",
    "O 12 12 9 M 12 11.2 L 12 16.6 M 12 7.7 L 12 7.8",
    "M 12 5 L 12 19 M 5 12 L 19 12",
    "M 4.5 7 L 19.5 7 M 9.5 7 L 9.5 4.5 L 14.5 4.5 L 14.5 7 M 6.5 7 L 7.5 20 L 16.5 20 L 17.5 7 M "
    "10.3 11 L 10.3 16 M 13.7 11 L 13.7 16",
    "M 12 19 L 12 5 M 6 11 L 12 5 L 18 11",
    "M 12 5 L 12 19 M 6 13 L 12 19 L 18 13",
    "R 8.5 8.5 11.5 11.5 2 M 15.5 8.5 L 15.5 6 C 15.5 4.7 14.8 4 13.5 4 L 6 4 C 4.7 4 4 4.7 4 6 L "
    "4 13.5 C 4 14.8 4.7 15.5 6 15.5 L 8.5 15.5",
    "M 3.5 19 L 3.5 5.5 L 9.5 5.5 L 11.5 8 L 20.5 8 L 20.5 19 Z",
    "M 6 6 L 18 18 M 18 6 L 6 18",
    "M 14.5 5.5 L 8 12 L 14.5 18.5",
    "M 12 15 L 12 4 M 7.5 8.5 L 12 4 L 16.5 8.5 M 4.5 14.5 L 4.5 20 L 19.5 20 L 19.5 14.5",
    "M 8 5 L 8 19 L 13 19 C 17.5 19 17.5 12 13 12 L 8 12 M 13 12 C 16.5 12 16.5 5 13 5 L 8 5",
    "M 10 5 L 16 5 M 8 19 L 14 19 M 13 5 L 11 19",
    "M 9.5 6.5 L 20 6.5 M 9.5 12 L 20 12 M 9.5 17.5 L 20 17.5 O 5 6.5 0.7 O 5 12 0.7 O 5 17.5 0.7",
    "M 10.5 6.5 L 20 6.5 M 10.5 12 L 20 12 M 10.5 17.5 L 20 17.5 M 4 5.2 L 5.3 4.3 L 5.3 9 M 3.8 "
    "15.3 C 4.2 13.6 7 13.9 6.6 15.8 L 3.8 19.5 L 7 19.5",
    "O 12 12 8.5",
    "M 9.5 4 C 7 4 7 5 7 8 C 7 10.5 6.5 12 4.5 12 C 6.5 12 7 13.5 7 16 C 7 19 7 20 9.5 20 M 14.5 4 "
    "C 17 4 17 5 17 8 C 17 10.5 17.5 12 19.5 12 C 17.5 12 17 13.5 17 16 C 17 19 17 20 14.5 20",
    "M 4 11 C 5 1.5 20.5 2 20.5 12 C 20.5 20.5 9 22.5 5.5 16.5 M 3.5 6 L 4 11 L 9 10 M 12 8 L 12 "
    "12.5 L 15 14",
    "M 2.5 12 C 6 5 18 5 21.5 12 C 18 19 6 19 2.5 12 Z O 12 12 3",
    "O 5.5 12 0.8 O 12 12 0.8 O 18.5 12 0.8",
    "M 9.5 5.5 L 16 12 L 9.5 18.5",
    "M 4 8.5 L 20 8.5 M 16 4.5 L 20 8.5 L 16 12.5 M 20 16 L 4 16 M 8 12 L 4 16 L 8 20",
    "R 5.5 11 13 9.5 2 M 8.5 11 L 8.5 8 C 8.5 3.5 15.5 3.5 15.5 8 L 15.5 11",
    "O 10.5 10.5 6.5 M 15.3 15.3 L 20.5 20.5",
    "M 4.5 10.5 C 6 3.5 15 2 18.8 8 M 19.3 3.5 L 19 8.3 L 14.2 8 M 19.5 13.5 C 18 20.5 9 22 5.2 16 "
    "M "
    "4.7 20.5 L 5 15.7 L 9.8 16",
};

constexpr qreal kGrid = 24;
constexpr qreal kPen = 1.8;

/// Reads the numbers and letters of one row.
class StrokeReader {
public:
    explicit StrokeReader(std::string_view text) : m_text(text) {}

    [[nodiscard]] char command()
    {
        skipSpaces();
        if (m_text.empty())
            return 0;
        const char letter = m_text.front();
        m_text.remove_prefix(1);
        return letter;
    }

    [[nodiscard]] qreal number()
    {
        skipSpaces();
        qreal value = 0;
        const auto [end, error] =
            std::from_chars(m_text.data(), m_text.data() + m_text.size(), value);
        Q_ASSERT(error == std::errc{});
        m_text.remove_prefix(static_cast<std::size_t>(end - m_text.data()));
        return value;
    }

    [[nodiscard]] QPointF point()
    {
        const qreal x = number();
        return {x, number()};
    }

private:
    void skipSpaces()
    {
        while (!m_text.empty() && m_text.front() == ' ')
            m_text.remove_prefix(1);
    }

    std::string_view m_text;
};

QPainterPath pathOf(Icon icon)
{
    QPainterPath path;
    StrokeReader reader(kStrokes[static_cast<std::size_t>(icon)]);
    while (const char command = reader.command()) {
        if (command == 'M') {
            path.moveTo(reader.point());
        } else if (command == 'L') {
            path.lineTo(reader.point());
        } else if (command == 'C') {
            const QPointF first = reader.point();
            const QPointF second = reader.point();
            path.cubicTo(first, second, reader.point());
        } else if (command == 'Z') {
            path.closeSubpath();
        } else if (command == 'O') {
            const QPointF centre = reader.point();
            const qreal radius = reader.number();
            path.addEllipse(centre, radius, radius);
        } else if (command == 'R') {
            const QPointF corner = reader.point();
            const QPointF size = reader.point();
            const qreal radius = reader.number();
            path.addRoundedRect({corner, QSizeF(size.x(), size.y())}, radius, radius);
        }
    }
    return path;
}

class StrokeEngine : public QIconEngine {
public:
    explicit StrokeEngine(Icon icon, const QColor& colour = {}) : m_icon(icon), m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State /*state*/) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role =
            mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        paintIcon(*painter, m_icon, rect,
                  m_colour.isValid() ? m_colour : QGuiApplication::palette().color(group, role));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, {QPoint(), size}, mode, state);
        return result;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new StrokeEngine(m_icon, m_colour); }

private:
    Icon m_icon;
    QColor m_colour;
};

/// What points along the line of reading points the other way where one reads from the right.
bool pointsAlong(Icon icon)
{
    return icon == Icon::Back || icon == Icon::Undo || icon == Icon::Redo;
}

} // namespace

void paintIcon(QPainter& painter, Icon icon, const QRectF& rect, const QColor& colour)
{
    const qreal side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side, side) / 2);
    painter.scale(side / kGrid, side / kGrid);
    if (pointsAlong(icon) && QGuiApplication::isRightToLeft()) {
        painter.translate(kGrid, 0);
        painter.scale(-1, 1);
    }
    painter.setPen(QPen(colour, kPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(pathOf(icon));
    painter.restore();
}

QIcon iconFor(Icon icon)
{
    return QIcon(new StrokeEngine(icon));
}

QIcon iconFor(Icon icon, const QColor& colour)
{
    return QIcon(new StrokeEngine(icon, colour));
}

} // namespace app
