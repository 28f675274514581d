#pragma once

#include <QWidget>

namespace app {

/// A plane of the window: the chrome around the page, or a card on it.
class Card : public QWidget {
    Q_OBJECT

public:
    /// Current is the card that is worked on.
    enum class Kind { Chrome, Page, Card, Current };

    explicit Card(Kind kind, QWidget* parent = nullptr);
    /// Hairlines on these sides; a card has all four anyway.
    void setEdges(Qt::Edges edges);
    /// Paints nothing: what is on it stands on the page.
    void setPlain(bool isPlain);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    Qt::Edges m_edges;
    bool m_isPlain = false;
};

} // namespace app
