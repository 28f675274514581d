#pragma once

#include "app/document/project/media_files.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/state_line.h"

#include <QImage>
#include <QPoint>

#include <string>

class QMimeData;
class QPushButton;

namespace app {

class PictureCanvas;
class TextLabel;

/// The place of one picture: at true size on a checkerboard, with its size, state and source in
/// words. It takes a file that is chosen, dropped, or pasted while it has the focus, and gives its
/// own logo to other slots: dragged, or copied and pasted.
class LogoSlot : public Card {
    Q_OBJECT

public:
    /// The canvas has the size in pixels of the screen; the words stand beside it, `indent` from
    /// the left, or below it where it is wider than that.
    LogoSlot(QSize pixels, int indent, QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    /// `size` names the size that is wanted, `source` where the picture is from.
    void say(StateKind kind, const QString& size, const QString& source);
    /// What was measured in the picture, in numbers.
    void setMeasured(const QString& numbers);
    /// Remove is offered for a file of its own.
    void setRemovable(bool isRemovable);
    /// Stands where the picture will be.
    void setInvitation(const QString& text);
    /// The buttons' names for assistive technology; "Choose file…" alone would not tell for what.
    void setSubject(const QString& subject);
    /// What the slot is called where its logo goes to another.
    void setRole(const std::string& role) { m_role = role; }
    [[nodiscard]] QString sourceText() const { return m_state->sentence(); }
    [[nodiscard]] const PictureCanvas& canvas() const { return *m_canvas; }

signals:
    /// Chosen for this slot, or dropped and pasted onto it; `leftOut` says what came along and is
    /// no picture.
    void given(const std::vector<PictureFile>& files, bool isChosen, const QString& leftOut);
    /// The logo of another slot.
    void logoGiven(const std::string& role);
    void removed();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void buildWords(QLayout* place);
    [[nodiscard]] QMimeData* mimeData() const;
    void copy() const;
    void paste();
    bool takeLogo(const QMimeData& data);
    void setTarget(bool isTarget);
    void choose();
    void take(const std::vector<PictureFile>& files, bool isChosen, const QString& leftOut = {});
    void refuse(const core::Message& message);
    void showSize();

    PictureCanvas* m_canvas;
    TextLabel* m_size;
    TextLabel* m_measured;
    StateLine* m_state;
    StateLine* m_fault;
    QPushButton* m_choose;
    QPushButton* m_remove;
    QString m_subject;
    QString m_sizeText;
    std::string m_role;
    QPoint m_pressed;
    bool m_isTarget = false;
};

} // namespace app
