#pragma once

#include "app/ui/pages/product_card.h"

#include <QScrollArea>

#include <vector>

namespace app {

class Document;
class LogoPictures;

/// Where the logos appear: product card, search result, details page and wide tile, each on light
/// and on dark, with the offer's own texts and the logos at their exact pixel size.
class LogoPreview : public QScrollArea {
    Q_OBJECT

public:
    LogoPreview(Document& document, LogoPictures& logos, QWidget* parent = nullptr);

    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showCards();
    QWidget* place(const QString& name, ProductCard::Shape shape);

    Document& m_document;
    LogoPictures& m_logos;
    std::vector<ProductCard*> m_cards;
    QWidget* m_wide;
};

} // namespace app
