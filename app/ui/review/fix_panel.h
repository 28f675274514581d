#pragma once

#include "app/document/base/undo_step.h"
#include "app/ui/widgets/card.h"

class QPushButton;

namespace app {

class Document;
class TextLabel;

/// Mends at one press what can be mended without a loss and without a guess; the button previews
/// the changes, and afterwards it says what was mended. Takes no room where there is nothing of the
/// kind.
class FixPanel : public Card {
    Q_OBJECT

public:
    explicit FixPanel(Document& document, QWidget* parent = nullptr);

    void refresh();
    /// Hides it also where there is something to tell.
    void setFolded(bool isFolded);
    /// Without a frame, where the page is low.
    void setSlim(bool isSlim);

private:
    void fixAll();

    Document& m_document;
    TextLabel* m_sentence;
    QPushButton* m_fix;
    int m_count = 0;
    /// The offer that the mending made, while the panel tells of it.
    Snapshot m_fixed;
    bool m_isWanted = false;
    bool m_isFolded = false;
};

} // namespace app
