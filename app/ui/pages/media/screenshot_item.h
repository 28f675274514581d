#pragma once

#include "app/document/picture_drawer.h"
#include "app/ui/widgets/state_line.h"
#include "core/rules/profile/profile.h"

#include <QPoint>
#include <QWidget>

#include <optional>

class QMenu;
class QPushButton;

namespace app {

class CaptionEdit;
class Document;
class MoreButton;
class PictureCanvas;
class ScreenshotBadge;

/// The height of a screenshot's picture, with what is around it: lower where the profile has more
/// above it, for the whole page to be in view.
[[nodiscard]] int screenshotHeight(const core::Profile& profile);

/// One screenshot as a cell: its picture as the portal gets it, its caption, what becomes of its
/// size, and a menu; keys, the menu and a drag change its place among the others.
class ScreenshotItem : public QWidget {
    Q_OBJECT

public:
    ScreenshotItem(Document& document, std::size_t index, QWidget* parent = nullptr);

    [[nodiscard]] CaptionEdit* caption() const { return m_caption; }
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

private:
    void fillMenu(QMenu& menu);
    void remove();
    void move(int by);
    void moveTo(std::size_t to);
    void drawPicture(const std::string& file);
    void setTarget(bool isTarget);
    [[nodiscard]] std::optional<std::size_t> dragged(const QDropEvent& event) const;
    [[nodiscard]] static QString marginsIn(const core::ImageSlot& slot,
                                           const core::ImageFacts& facts);
    [[nodiscard]] StateKind judged(StateKind otherwise) const;
    void replace();
    void frame();
    void takeFramed();
    void showVerdict(const std::string& file);

    Document& m_document;
    std::size_t m_index;
    QPoint m_pressed;
    bool m_isTarget = false;
    bool m_isWrong = false;
    PictureDrawer m_drawer;
    PictureDrawer m_framer;
    /// The file that is set on a ground of the portal's size.
    QString m_framed;
    PictureCanvas* m_canvas;
    ScreenshotBadge* m_badge = nullptr;
    CaptionEdit* m_caption;
    StateLine* m_verdict;
    MoreButton* m_more;
    QPushButton* m_frame;
};

} // namespace app
