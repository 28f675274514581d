#pragma once

#include "app/document/project/media_files.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/state_line.h"

#include <QImage>
#include <QPoint>

#include <string>

class QHBoxLayout;
class QMenu;
class QMimeData;
class QPushButton;
class QVBoxLayout;

namespace app {

class MoreButton;
class PictureCanvas;
class TextLabel;

/// The place of one picture: at true size on a checkerboard, with its name, size, state and source
/// in words below, and a menu. It takes a file that is chosen, dropped, or pasted while it has the
/// focus, and gives its own logo to other slots: dragged, or copied and pasted.
class LogoSlot : public Card {
    Q_OBJECT

public:
    /// The master has its buttons in view; the slot that may stay empty is one line until it is
    /// used.
    enum class Kind { Master, Size, Foldable };

    /// The picture has this size in pixels of the screen.
    LogoSlot(Kind kind, QSize pixels, QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    /// `size` names the size of the picture, or the one that is wanted, `source` where the picture
    /// is from.
    void say(StateKind kind, const QString& size, const QString& source);
    /// What was measured in the picture, in few numbers and in a whole sentence.
    void setMeasured(const QString& numbers, const QString& sentence = {});
    /// Removing is offered for a file of its own.
    void setRemovable(bool isRemovable);
    /// Only the line of its name is in view.
    void setFolded(bool isFolded);
    /// Stands where the picture will be.
    void setInvitation(const QString& text);
    /// What it is for, for assistive technology.
    void setSubject(const QString& subject);
    [[nodiscard]] const QString& subject() const { return m_subject; }
    /// What the slot is called where its logo goes to another.
    void setRole(const std::string& role) { m_role = role; }
    [[nodiscard]] QString sourceText() const { return m_state->sentence(); }
    [[nodiscard]] const PictureCanvas& canvas() const { return *m_canvas; }
    /// Takes the name before what is there.
    [[nodiscard]] QHBoxLayout& headLine() { return *m_head; }

signals:
    /// Chosen for this slot, or dropped and pasted onto it; `leftOut` says what came along and is
    /// no picture.
    void given(const std::vector<PictureFile>& files, bool isChosen, const QString& leftOut);
    /// The logo of another slot.
    void logoGiven(const std::string& role);
    void removed();
    void studioWanted();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void buildWords();
    void buildButtons(QVBoxLayout& words);
    void fillMenu(QMenu& menu);
    void moveFocus(int by);
    [[nodiscard]] QMimeData* mimeData() const;
    void copy() const;
    void paste();
    bool takeLogo(const QMimeData& data);
    void setTarget(bool isTarget);
    void choose();
    void take(const std::vector<PictureFile>& files, bool isChosen, const QString& leftOut = {});
    void refuse(const core::Message& message);
    void showMeasured();
    void sayAloud();

    Kind m_kind;
    PictureCanvas* m_canvas;
    QHBoxLayout* m_head = nullptr;
    TextLabel* m_size;
    TextLabel* m_measured;
    StateLine* m_state;
    StateLine* m_fault;
    MoreButton* m_more;
    /// Null for a size.
    QPushButton* m_choose = nullptr;
    /// Null but for the master.
    QPushButton* m_remove = nullptr;
    QString m_subject;
    QString m_numbers;
    StateKind m_stateKind = StateKind::Neutral;
    std::string m_role;
    QPoint m_pressed;
    bool m_isRemovable = false;
    bool m_isFolded = false;
    bool m_isTarget = false;
};

} // namespace app
