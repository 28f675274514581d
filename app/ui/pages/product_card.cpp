#include "app/ui/pages/product_card.h"

#include "app/document/document.h"
#include "app/document/logo_pictures.h"
#include "app/ui/style_draw.h"
#include "app/ui/widgets/text.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

const char* roleOf(ProductCard::Shape shape)
{
    switch (shape) {
    case ProductCard::Shape::Tile:
        return "medium";
    case ProductCard::Shape::WideTile:
        return "wide";
    case ProductCard::Shape::Row:
        return "small";
    case ProductCard::Shape::Header:
        return "large";
    }
    return "";
}

QString orElse(const std::string& text, const QString& otherwise)
{
    return text.empty() ? otherwise : fromUtf8(text);
}

} // namespace

/// The logo pixel by pixel, or the first letter of the title on the accent colour.
class ProductCard::Logo : public QWidget {
public:
    Logo(const Theme* theme, QWidget* parent) : QWidget(parent), m_theme(theme) {}

    void show(const QImage& picture, QSize pixels, const QString& initial)
    {
        const QSizeF size = QSizeF(pixels) / devicePixelRatioF();
        setFixedSize(static_cast<int>(std::ceil(size.width())),
                     static_cast<int>(std::ceil(size.height())));
        m_picture = picture;
        m_initial = initial;
        update();
    }
    [[nodiscard]] const QImage& picture() const { return m_picture; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& theme = m_theme ? *m_theme : themeOf(this);
        if (!m_picture.isNull()) {
            const QSizeF own = QSizeF(m_picture.size()) / devicePixelRatioF();
            const bool isTooLarge = own.width() > width() || own.height() > height();
            painter.setRenderHint(QPainter::SmoothPixmapTransform, isTooLarge);
            painter.drawImage(
                QRectF(QPointF(), isTooLarge ? own.scaled(size(), Qt::KeepAspectRatio) : own),
                m_picture);
            return;
        }
        draw::box(painter, rect(), kCardRadius, theme.accentSoft, Qt::transparent);
        QFont font = fontFor(TextRole::PageTitle);
        font.setPixelSize(std::max(11, std::min(width(), height()) / 2));
        painter.setFont(font);
        painter.setPen(theme.onAccentSoft);
        painter.drawText(rect(), Qt::AlignCenter, m_initial);
    }

private:
    const Theme* m_theme;
    QImage m_picture;
    QString m_initial;
};

ProductCard::ProductCard(Shape shape, const Theme* theme, QWidget* parent)
    : Surface(Kind::Card, parent),
      m_shape(shape),
      m_theme(theme),
      m_logo(new Logo(theme, this)),
      m_title(
          new Text(shape == Shape::Header ? TextRole::SectionTitle : TextRole::Label, {}, this)),
      m_publisher(new Text(TextRole::Help, {}, this)),
      m_sentence(new Text(TextRole::Help, {}, this))
{
    if (theme)
        setPalette(paletteFor(*theme));
    m_title->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::WindowText);
    const bool isTile = shape == Shape::Tile || shape == Shape::WideTile;
    auto* parts = new QBoxLayout(isTile ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    parts->setContentsMargins(space::card, space::card, space::card, space::card);
    parts->setSpacing(space::inside);
    parts->addWidget(m_logo, 0, Qt::AlignTop | Qt::AlignLeft);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space::tight);
    for (Text* text : {m_title, m_publisher, m_sentence})
        texts->addWidget(text);
    texts->addStretch(1);
    parts->addLayout(texts, 1);
    if (shape == Shape::Tile)
        setMaximumWidth(240);
}

void ProductCard::showOffer(const Document& document, const LogoPictures& logos)
{
    const core::Offer& offer = document.offer();
    const QString title = orElse(offer.listing.title, tr("Title"));
    m_title->setText(breakable(title));
    m_publisher->setText(breakable(orElse(offer.identity.publisherId, tr("Publisher"))));
    m_sentence->setText(breakable(orElse(offer.listing.summary, tr("Summary"))));
    const core::ImageSlot* slot = document.profile().image(roleOf(m_shape));
    m_logo->show(logos.picture(roleOf(m_shape)),
                 slot ? QSize(slot->width, slot->height) : QSize(64, 64), title.left(1).toUpper());
}

QImage ProductCard::logo() const
{
    return m_logo->picture();
}

void ProductCard::paintEvent(QPaintEvent* event)
{
    if (!m_theme) {
        Surface::paintEvent(event);
        return;
    }
    QPainter painter(this);
    draw::box(painter, rect(), kCardRadius, m_theme->card, m_theme->hairline);
}

} // namespace app
