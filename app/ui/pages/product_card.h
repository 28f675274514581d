#pragma once

#include "app/ui/widgets/surface.h"

#include <QPixmap>

namespace app {

class Text;

/// A product as a marketplace shows it: logo, title, publisher and a sentence.
class ProductCard : public Surface {
    Q_OBJECT

public:
    enum class Shape { Tile, Row };

    explicit ProductCard(Shape shape, QWidget* parent = nullptr);

    void setProduct(const QString& title, const QString& publisher, const QString& sentence);
    /// A null picture shows the first letter of the title instead.
    void setLogo(const QPixmap& logo);

private:
    class Logo;
    Logo* m_logo;
    Text* m_title;
    Text* m_publisher;
    Text* m_sentence;
};

} // namespace app
