#pragma once

#include "app/document/media_files.h"
#include "app/ui/widgets/state_line.h"
#include "app/ui/widgets/surface.h"

#include <QImage>

class QPushButton;

namespace app {

class PictureCanvas;
class Text;

/// The place of one picture: at true size on a checkerboard, with its size, state and source in
/// words. It takes a file that is chosen, dropped, or pasted while it has the focus.
class LogoSlot : public Surface {
    Q_OBJECT

public:
    /// The canvas has the size in pixels of the screen; the words stand beside it, `indent` from
    /// the left, or below it where it is wider than that.
    LogoSlot(QSize pixels, int indent, QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    /// `size` names the size that is wanted, `source` where the picture is from.
    void say(StateKind kind, const QString& size, const QString& source);
    /// Remove is offered for a file of its own.
    void setRemovable(bool isRemovable);
    /// Stands where the picture will be.
    void setInvitation(const QString& text);
    /// The buttons' names for assistive technology; "Choose file…" alone would not tell for what.
    void setSubject(const QString& subject);
    [[nodiscard]] QString sourceText() const { return m_state->sentence(); }
    [[nodiscard]] const PictureCanvas& canvas() const { return *m_canvas; }

signals:
    void given(const std::vector<PictureFile>& files);
    void removed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void buildWords(QLayout* place);
    void choose();
    void take(const std::vector<PictureFile>& files);
    void refuse(const core::Message& message);
    void showSize();

    PictureCanvas* m_canvas;
    Text* m_size;
    StateLine* m_state;
    StateLine* m_fault;
    QPushButton* m_choose;
    QPushButton* m_remove;
    QString m_subject;
    QString m_sizeText;
    bool m_isTarget = false;
};

} // namespace app
