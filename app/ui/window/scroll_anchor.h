#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace app {

/// Keeps what has the focus where it is on the screen while messages above it come and go: what a
/// hand is about to click does not move away under it. Where there is nothing left to scroll, the
/// page gets room below, which goes again as one scrolls up.
class ScrollAnchor : public QObject {
    Q_OBJECT

public:
    /// `area` has a widget that it may resize.
    explicit ScrollAnchor(QScrollArea& area);

    /// Forgets the room below, as when a page is shown anew.
    void reset();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep();
    void remember();
    void watch(bool isWanted);
    void forgetRoom(int position);
    void reachDownTo(int position);
    /// The widget with the focus, if it is in the area and in sight.
    [[nodiscard]] QWidget* focused() const;
    [[nodiscard]] int topOf(const QWidget& widget) const;

    QScrollArea& m_area;
    QPointer<QWidget> m_anchor;
    int m_top = 0;
    bool m_isKeeping = false;
    bool m_isAsked = false;
};

} // namespace app
