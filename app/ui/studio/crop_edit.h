#pragma once

#include "core/offer/offer.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace app {

/// A picture on which a part is chosen: its handles and its inside are dragged, arrow keys move it,
/// with Shift they change its size, with Ctrl in fine steps.
class CropEdit : public QWidget {
    Q_OBJECT

public:
    explicit CropEdit(QWidget* parent = nullptr);

    /// The picture fills the widget, which takes its size; null where there is none.
    void setPicture(const QImage& picture);
    [[nodiscard]] const QImage& picture() const { return m_picture; }
    /// Shows the part without an edit.
    void setCrop(const core::LogoCrop& crop);
    [[nodiscard]] const core::LogoCrop& crop() const { return m_crop; }
    /// The part in pixels of the widget.
    [[nodiscard]] QRectF part() const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void cropped(const core::LogoCrop& crop);
    /// A drag or a key has ended.
    void settled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    /// The sides of the part that follow the pointer; all of them move it.
    struct Drag {
        Qt::Edges edges;
        QPointF from;
        core::LogoCrop before;
    };

    [[nodiscard]] QRectF frame() const;
    [[nodiscard]] Qt::Edges edgesAt(const QPointF& point) const;
    void give(const core::LogoCrop& crop);
    void showCursor(const QPointF& point);

    QImage m_picture;
    core::LogoCrop m_crop;
    std::optional<Drag> m_drag;
};

} // namespace app
