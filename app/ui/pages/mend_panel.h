#pragma once

#include "app/document/step.h"
#include "app/ui/widgets/surface.h"

class QPushButton;

namespace app {

class Document;
class Text;

/// Mends at one press what can be mended without a loss and without a guess; the button previews
/// the changes, and afterwards it says what was mended. Takes no room where there is nothing of the
/// kind.
class MendPanel : public Surface {
    Q_OBJECT

public:
    explicit MendPanel(Document& document, QWidget* parent = nullptr);

    void refresh();

private:
    void mendAll();

    Document& m_document;
    Text* m_sentence;
    QPushButton* m_mend;
    int m_count = 0;
    /// The offer that the mending made, while the panel tells of it.
    Snapshot m_mended;
};

} // namespace app
