#pragma once

#include "app/ui/theme.h"
#include "app/ui/widgets/surface.h"

#include <QImage>

namespace app {

class Document;
class LogoPictures;
class Text;

/// The offer as a marketplace shows it: logo at its exact size, title, publisher and a sentence.
class ProductCard : public Surface {
    Q_OBJECT

public:
    /// A tile shows the medium logo, a wide tile the wide one, a row of search results the small
    /// one, and the head of the details page the large one.
    enum class Shape { Tile, WideTile, Row, Header };

    /// With the colours of the theme, or of the window where that is null.
    explicit ProductCard(Shape shape, const Theme* theme = nullptr, QWidget* parent = nullptr);

    /// Takes over the offer's texts and the logo as it is drawn by now.
    void showOffer(const Document& document, const LogoPictures& logos);
    /// Null while the first letter of the title stands in for it.
    [[nodiscard]] QImage logo() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Logo;

    Shape m_shape;
    const Theme* m_theme;
    Logo* m_logo;
    Text* m_title;
    Text* m_publisher;
    Text* m_sentence;
};

} // namespace app
