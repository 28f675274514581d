#pragma once

#include "app/ui/widgets/card.h"
#include "core/offer/access.h"

#include <functional>

class QPushButton;

namespace app {

/// What a mend would change, before and after, as a card on the window beside its button.
class FixPreview : public Card {
    Q_OBJECT

public:
    /// The card shows while the button has the focus or is under the pointer, until Escape. The
    /// changes are asked for each time; a screen reader reads them as the button's description.
    /// What is returned asks anew where the card is open, for a value that changed.
    static std::function<void()> attach(QPushButton* button,
                                        std::function<std::vector<core::FieldChange>()> changes);

    FixPreview(const std::vector<core::FieldChange>& changes, QWidget* button);
    /// "Before: … After: …" of every change.
    [[nodiscard]] static QString inWords(const std::vector<core::FieldChange>& changes);

private:
    void addChange(const core::FieldChange& change, bool isNamed);
    void place(const QWidget* button);
};

} // namespace app
