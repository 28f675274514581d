#pragma once

#include "app/ui/studio/mockup.h"
#include "core/image/measure/vision.h"

#include <QWidget>

namespace app {

struct Theme;

/// A place with the offer in it, as the eyes of somebody see it. Texts give way to a narrow
/// window, pictures never change size.
class MockupView : public QWidget {
    Q_OBJECT

public:
    /// In the colours of the theme, or of the window where that is null.
    MockupView(Mockup place, const Theme* theme, QWidget* parent = nullptr);

    void setShown(const Shown& shown);
    /// In pixels: no wider than this, and as wide where there is room.
    void setWidest(int width);
    void setVision(core::Vision vision);
    [[nodiscard]] Mockup place() const { return m_row.place; }
    /// The logo that it shows; null while a letter stands in for it.
    [[nodiscard]] QImage logo() const { return m_shown.picture(m_row.role); }
    /// The whole place, drawn.
    [[nodiscard]] QImage picture() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int placeHeight() const;
    void redraw();

    const MockupRow& m_row;
    int m_widest;
    const Theme* m_theme;
    Shown m_shown;
    core::Vision m_vision = core::Vision::Usual;
    /// Null until it is painted again.
    mutable QImage m_drawn;
};

} // namespace app
