#include "app/ui/pages/logo_preview.h"

#include "app/document/document.h"
#include "app/document/logo_pictures.h"
#include "app/ui/pages/product_card.h"
#include "app/ui/widgets/text.h"

#include <QVBoxLayout>

namespace app {

LogoPreview::LogoPreview(Document& document, LogoPictures& logos, QWidget* parent)
    : QScrollArea(parent), m_document(document), m_logos(logos)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("As customers see it"));
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(space::field, space::section - space::unit, space::field,
                             space::field);
    rows->setSpacing(space::field);
    rows->addWidget(new Text(TextRole::SectionTitle, tr("As customers see it"), content));
    rows->addWidget(place(tr("Product card"), ProductCard::Shape::Tile));
    rows->addWidget(place(tr("Search result"), ProductCard::Shape::Row));
    rows->addWidget(place(tr("Details page"), ProductCard::Shape::Header));
    m_wide = place(tr("Wide tile"), ProductCard::Shape::WideTile);
    rows->addWidget(m_wide);
    rows->addStretch(1);
    setWidget(content);
    connect(&document, &Document::changed, this, &LogoPreview::refresh);
    connect(&logos, &LogoPictures::changed, this, &LogoPreview::refresh);
    showCards();
}

QWidget* LogoPreview::place(const QString& name, ProductCard::Shape shape)
{
    auto* group = new QWidget;
    auto* rows = new QVBoxLayout(group);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::unit);
    rows->addWidget(new Text(TextRole::Help, name, group));
    auto* cards = new QBoxLayout(shape == ProductCard::Shape::Tile ? QBoxLayout::LeftToRight
                                                                   : QBoxLayout::TopToBottom);
    cards->setSpacing(space::unit);
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        auto* card = new ProductCard(shape, theme, group);
        card->setAccessibleName(theme->isDark ? tr("%1 on dark").arg(name)
                                              : tr("%1 on light").arg(name));
        cards->addWidget(card);
        m_cards.push_back(card);
    }
    rows->addLayout(cards);
    return group;
}

void LogoPreview::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    refresh();
}

void LogoPreview::refresh()
{
    if (!isVisible())
        return;
    m_logos.refresh();
    showCards();
}

void LogoPreview::showCards()
{
    m_wide->setVisible(m_document.profile().image("wide") != nullptr);
    for (ProductCard* card : m_cards)
        card->showOffer(m_document, m_logos);
}

} // namespace app
