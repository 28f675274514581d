#pragma once

#include <QImage>
#include <QWidget>

class QPainter;

namespace app {

/// A picture at its true size, pixel by pixel of the screen, on a checkerboard that shows where it
/// is transparent. Where the window is too narrow for it, it is shown smaller.
class PictureCanvas : public QWidget {
    Q_OBJECT

public:
    explicit PictureCanvas(QWidget* parent = nullptr);

    /// The size that the place is for, in pixels of the screen.
    void setSlot(QSize pixels);
    /// The plane takes the room that there is, with the picture in its middle, smaller where the
    /// room is; it is the top of a card where it has rounded corners.
    void setFills(bool isRoundedAbove);
    void setPicture(const QImage& picture);
    [[nodiscard]] const QImage& picture() const { return m_picture; }
    /// Stands in the middle while there is no picture.
    void setPlaceholder(const QString& text);
    [[nodiscard]] const QString& placeholder() const { return m_placeholder; }
    /// 100 unless the picture is shown smaller.
    [[nodiscard]] int percent() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return !m_fills; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void percentChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The picture's, as it is shown in the plane.
    [[nodiscard]] QSizeF shownSize() const;
    void clipCorners(QPainter& painter) const;

    QSize m_slot;
    QImage m_picture;
    QString m_placeholder;
    bool m_fills = false;
    bool m_isRoundedAbove = false;
};

} // namespace app
