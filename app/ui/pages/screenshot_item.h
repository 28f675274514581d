#pragma once

#include "app/document/picture_drawer.h"
#include "app/ui/look/icons.h"
#include "app/ui/widgets/card.h"
#include "core/rules/engine/profile.h"

#include <QPoint>

#include <optional>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace app {

class Document;
class PictureCanvas;
class StateLine;

/// One screenshot: its picture as the portal gets it, its caption, what becomes of its size, and
/// its place among the others, which keys, buttons and a drag change.
class ScreenshotItem : public Card {
    Q_OBJECT

public:
    ScreenshotItem(Document& document, std::size_t index, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* caption() const { return m_caption; }
    /// Takes over what the document holds.
    void refresh();

signals:
    /// The screenshot has another place now.
    void moved(std::size_t to);
    /// It is about to go.
    void removing(std::size_t screenshot);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addButton(QHBoxLayout& row, Icon icon, const QString& text, bool withText);
    void move(int by);
    void moveTo(std::size_t to);
    void drawPicture(const std::string& file);
    void setTarget(bool isTarget);
    [[nodiscard]] std::optional<std::size_t> dragged(const QDropEvent& event) const;
    [[nodiscard]] static QString marginsIn(const core::ImageSlot& slot,
                                           const core::ImageFacts& facts);
    void replace();
    void showVerdict(const std::string& file);

    Document& m_document;
    std::size_t m_index;
    QPoint m_pressed;
    bool m_isTarget = false;
    PictureDrawer m_drawer;
    PictureCanvas* m_canvas;
    QLineEdit* m_caption;
    StateLine* m_verdict;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
};

} // namespace app
