#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <vector>

class QScrollArea;

namespace app {

/// Keeps what was pressed last, or has the focus, where it is on the screen while messages above it
/// come and go: what a hand is about to click does not move away under it. Where what was pressed
/// goes, such as the button of a fix, what it stood in stays. Where there is nothing left to
/// scroll, the page gets room below, which goes again as one scrolls up.
class ScrollAnchor : public QObject {
    Q_OBJECT

public:
    /// `area` has a widget that it may resize.
    explicit ScrollAnchor(QScrollArea& area);

    /// Forgets the room below, as when a page is shown anew.
    void reset();
    /// Moves the page within the view by so many pixels, as the view moved on the screen.
    void scrollBy(int pixels);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A widget and where its top was in the area.
    struct Anchor {
        QPointer<QWidget> widget;
        int top;
    };

    void listen(bool isWanted);
    void press(QObject* pressed);
    void followFocus();
    void hold(QWidget* innermost);
    void keep();
    void keepSoon();
    void remember();
    void heedRange(int least, int most);
    void heedPosition(int position);
    void reachDownTo(int position);
    /// The innermost that is still there.
    [[nodiscard]] const Anchor* anchor() const;
    [[nodiscard]] bool isInSight(const QWidget& widget) const;
    [[nodiscard]] int topOf(const QWidget& widget) const;

    QScrollArea& m_area;
    /// From the innermost up to the page.
    std::vector<Anchor> m_anchors;
    /// The height of the view that the range was for.
    int m_viewHeight = 0;
    bool m_isPressed = false;
    bool m_isCutOff = false;
    bool m_isKeeping = false;
    bool m_isAsked = false;
};

} // namespace app
