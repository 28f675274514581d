#pragma once

#include "app/ui/widgets/card.h"
#include "core/offer/offer.h"

#include <vector>

class QVBoxLayout;

namespace app {

class Document;

/// The warnings that are hidden on purpose: until when, why, and a button that shows each again.
/// Takes no room where there is none.
class HiddenList : public Card {
    Q_OBJECT

public:
    explicit HiddenList(Document& document, QWidget* parent = nullptr);

    void refresh();
    /// Hides it also where there is something to tell.
    void setFolded(bool isFolded);

private:
    QWidget* rowOf(std::size_t at);
    void showAgain(std::size_t at);

    Document& m_document;
    QVBoxLayout* m_column;
    QWidget* m_rows = nullptr;
    std::vector<core::Suppression> m_shown;
    bool m_isFolded = false;
};

} // namespace app
