#pragma once

#include <QImage>
#include <QWidget>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace app {

class ScratchFolder;

/// Files of the bundle by their names inside it, "data/logos/small_48x48.png".
using Pictures = std::vector<std::pair<std::string, std::shared_ptr<const std::string>>>;

/// A picture of the bundle on a chequer, or a box for several. They are dragged as files, into an
/// upload box or a folder.
class PictureTile : public QWidget {
    Q_OBJECT

public:
    explicit PictureTile(QWidget* parent = nullptr);
    ~PictureTile() override;

    void show(Pictures pictures);
    /// Where the first file lies now, to be opened in a file manager; empty where it cannot be
    /// written.
    [[nodiscard]] QString file();
    /// "280 × 280", or empty for what is no picture, and for several.
    [[nodiscard]] QString size() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void paintBox(QPainter& painter);
    void paintPicture(QPainter& painter);
    [[nodiscard]] QStringList files();

    std::unique_ptr<ScratchFolder> m_folder;
    Pictures m_shown;
    QImage m_image;
    QPoint m_pressed;
};

} // namespace app
