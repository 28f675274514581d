#pragma once

#include <QWidget>

#include <memory>
#include <string>

class QTemporaryDir;

namespace app {

/// A picture of the bundle on a chequer. It is dragged as a file, into an upload box or a folder.
class PictureTile : public QWidget {
    Q_OBJECT

public:
    explicit PictureTile(QWidget* parent = nullptr);
    ~PictureTile() override;

    /// `name` is that of the file inside the bundle, "data/logos/small_48x48.png".
    void show(const std::string& name, std::shared_ptr<const std::string> bytes);
    /// Where the file lies now, to be opened in a file manager; empty where it cannot be written.
    [[nodiscard]] QString file();
    /// "280 × 280", or empty for what is no picture.
    [[nodiscard]] QString size() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_name;
    std::shared_ptr<const std::string> m_bytes;
    QImage m_image;
    QPoint m_pressed;
};

} // namespace app
