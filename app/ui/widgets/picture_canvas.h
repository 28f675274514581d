#pragma once

#include <QImage>
#include <QWidget>

namespace app {

/// A picture at its true size, pixel by pixel of the screen, on a checkerboard that shows where it
/// is transparent. Where the window is too narrow for it, it is shown smaller.
class PictureCanvas : public QWidget {
    Q_OBJECT

public:
    explicit PictureCanvas(QWidget* parent = nullptr);

    /// The size that the place is for, in pixels of the screen.
    void setSlot(QSize pixels);
    void setPicture(const QImage& picture);
    [[nodiscard]] const QImage& picture() const { return m_picture; }
    /// Stands in the middle while there is no picture.
    void setPlaceholder(const QString& text);
    /// 100 unless the picture is shown smaller.
    [[nodiscard]] int percent() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void percentChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QSize m_slot;
    QImage m_picture;
    QString m_placeholder;
};

} // namespace app
