#include "app/ui/pages/product_card.h"

#include "app/ui/style_draw.h"
#include "app/ui/widgets/text.h"

#include <QBoxLayout>
#include <QPainter>

namespace app {

/// The logo, or the first letter of the title on the accent colour.
class ProductCard::Logo : public QWidget {
public:
    Logo(int side, QWidget* parent) : QWidget(parent) { setFixedSize(side, side); }

    void setPicture(const QPixmap& picture)
    {
        m_picture = picture;
        update();
    }
    void setInitial(const QString& initial)
    {
        m_initial = initial;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& theme = themeOf(this);
        if (!m_picture.isNull()) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawPixmap(rect(), m_picture);
            return;
        }
        draw::box(painter, rect(), kCardRadius, theme.accentSoft, Qt::transparent);
        QFont font = fontFor(TextRole::PageTitle);
        font.setPixelSize(height() / 2);
        painter.setFont(font);
        painter.setPen(theme.onAccentSoft);
        painter.drawText(rect(), Qt::AlignCenter, m_initial);
    }

private:
    QPixmap m_picture;
    QString m_initial;
};

ProductCard::ProductCard(Shape shape, QWidget* parent)
    : Surface(Kind::Card, parent),
      m_logo(new Logo(shape == Shape::Tile ? 64 : 40, this)),
      m_title(new Text(TextRole::Label, {}, this)),
      m_publisher(new Text(TextRole::Help, {}, this)),
      m_sentence(new Text(TextRole::Help, {}, this))
{
    m_title->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::WindowText);
    const bool isTile = shape == Shape::Tile;
    auto* parts = new QBoxLayout(isTile ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    parts->setContentsMargins(space::card, space::card, space::card, space::card);
    parts->setSpacing(space::inside);
    parts->addWidget(m_logo, 0, Qt::AlignTop | Qt::AlignLeft);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space::tight);
    for (Text* text : {m_title, m_publisher, m_sentence})
        texts->addWidget(text);
    parts->addLayout(texts, 1);
    if (isTile)
        setMaximumWidth(240);
}

void ProductCard::setProduct(const QString& title, const QString& publisher,
                             const QString& sentence)
{
    m_title->setText(title);
    m_publisher->setText(publisher);
    m_sentence->setText(sentence);
    m_logo->setInitial(title.left(1).toUpper());
}

void ProductCard::setLogo(const QPixmap& logo)
{
    m_logo->setPicture(logo);
}

} // namespace app
