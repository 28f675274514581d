#pragma once

#include "app/document/picture_drawer.h"
#include "app/ui/icons.h"
#include "app/ui/widgets/surface.h"

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace app {

class Document;
class PictureCanvas;
class StateLine;

/// One screenshot: its picture, its caption, what the portal makes of its size, and its place among
/// the others.
class ScreenshotItem : public Surface {
    Q_OBJECT

public:
    ScreenshotItem(Document& document, std::size_t index, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* caption() const { return m_caption; }
    /// Takes over what the document holds.
    void refresh();

signals:
    /// The screenshot has another place now.
    void moved(std::size_t to);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addButton(QHBoxLayout& row, Icon icon, const QString& text, bool withText);
    void move(int by);
    void replace();
    void showVerdict(const std::string& file);

    Document& m_document;
    std::size_t m_index;
    PictureDrawer m_drawer;
    PictureCanvas* m_canvas;
    QLineEdit* m_caption;
    StateLine* m_verdict;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
};

} // namespace app
