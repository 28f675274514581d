#pragma once

#include "app/ui/look/theme.h"
#include "app/ui/widgets/card.h"

#include <QString>

class QVBoxLayout;

namespace app {

/// A card that a chip or link opens below itself, and that goes at a click elsewhere or at Escape.
class PopupCard : public Card {
    Q_OBJECT

public:
    /// `name` is what assistive technology calls it.
    PopupCard(QWidget* anchor, const QString& name);

    void addLine(TextRole role, const QString& text);
    void addGap();

    /// `description` is read aloud in the place of the lines.
    void open(const QString& description);

private:
    QWidget* m_anchor;
    QVBoxLayout* m_rows;
};

} // namespace app
