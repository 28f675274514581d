#pragma once

#include "app/ui/widgets/card.h"
#include "core/bundle/bundle_handoff.h"

class QBoxLayout;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace app {

class PictureShelf;
class StateLine;
class TextLabel;

/// One box of the portal: its name there, what goes in, how long that is, and the ways to get it
/// over: copied, dragged, or done by hand.
class EntryCard : public Card {
    Q_OBJECT

public:
    explicit EntryCard(QWidget* parent = nullptr);

    /// `emptyRun` are the boxes from this one on that are only to be left empty and can be ticked
    /// off with it; with fewer than two there is no button for that.
    void show(const core::BundleHandoff& handoff, const core::HandoffPage& page,
              const core::HandoffField& field,
              const std::vector<const core::HandoffField*>& emptyRun);
    /// Whether each paste brings the next text; the hints say which way it goes on.
    void setGoesOn(bool goesOn);
    /// Copies, or where that was just done asks to go on. What is set by hand needs a tick of its
    /// own: the button that does it gets the focus.
    void press();
    /// Whether there is a text to be copied; all else is set or dragged by hand.
    [[nodiscard]] bool canCopy() const;
    /// Something of the entry was copied.
    [[nodiscard]] bool isCopied() const { return m_isCopied; }
    /// What press() copies next, and its HTML where it is formatted.
    [[nodiscard]] QString nextPlain() const;
    [[nodiscard]] QString nextHtml() const;
    /// It went to the clipboard, or the clipboard did not take it.
    void sayCopied(bool isTaken);
    /// All parts of a list were copied.
    [[nodiscard]] bool isComplete() const;

signals:
    void copyWanted();
    void previousWanted();
    void nextWanted();
    /// All boxes of the run are left empty.
    void emptyRunDone();

private:
    void showValue();
    void showCount();
    void showNote(const std::vector<const core::HandoffField*>& emptyRun);
    void showButtons();
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QWidget* layContent();
    void layButtons(QBoxLayout& rows);
    void connectButtons();
    void copyAgain();

    const core::HandoffField* m_field = nullptr;
    /// Of a list: how many parts were copied.
    std::size_t m_parts = 0;
    bool m_isCopied = false;
    bool m_goesOn = false;
    /// How many boxes the button for empty ones ticks off; fewer than two for none.
    std::size_t m_empty = 0;
    /// They are boxes, and no switches among them.
    bool m_areBoxes = false;
    TextLabel* m_title;
    TextLabel* m_note;
    QPlainTextEdit* m_value;
    PictureShelf* m_pictures;
    StateLine* m_count;
    /// What is done first, at one place: copy, tick off the empty ones, or nothing.
    QStackedWidget* m_first;
    QPushButton* m_copy;
    QPushButton* m_run;
    QPushButton* m_folder;
    QPushButton* m_previous;
    QPushButton* m_next;
    TextLabel* m_hint;
};

} // namespace app
