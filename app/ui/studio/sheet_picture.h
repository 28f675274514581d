#pragma once

#include "app/ui/studio/overlay.h"
#include "core/image/measure/vision.h"

#include <QImage>
#include <QWidget>

namespace app {

struct Theme;

/// A picture on the page of a theme, each of its pixels as a square of one, two or three pixels.
class SheetPicture : public QWidget {
    Q_OBJECT

public:
    SheetPicture(QSize slot, int zoom, const Theme& page, QWidget* parent = nullptr);

    /// Null where there is none.
    void setPicture(const QImage& picture);
    void setVision(core::Vision vision);
    void setOverlay(Overlay overlay);
    void setLimits(const OverlayLimits& limits);
    [[nodiscard]] const QImage& picture() const { return m_picture; }
    [[nodiscard]] const Theme& page() const { return m_page; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QImage drawn() const;
    void redraw();

    QSize m_slot;
    int m_zoom;
    const Theme& m_page;
    QImage m_picture;
    core::Vision m_vision = core::Vision::Usual;
    Overlay m_overlay = Overlay::None;
    OverlayLimits m_limits;
    /// Null until it is painted again.
    QImage m_drawn;
};

} // namespace app
