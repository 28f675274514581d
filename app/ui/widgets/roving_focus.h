#pragma once

#include <QObject>
#include <QPointer>

#include <set>
#include <vector>

class QWidget;

namespace app {

/// Makes one stop of the tab key of a row of controls: Left and Right lead from one to the next,
/// and the tab key comes back to the one that had the focus last.
class RovingFocus : public QObject {
    Q_OBJECT

public:
    /// In the order of the row, all of them in the area. The first one is the stop until another
    /// has had the focus.
    RovingFocus(std::vector<QWidget*> controls, QWidget& area);

    /// Tab in the edit goes past the controls; from what follows, Shift+Tab leads to them.
    void letPass(QWidget* edit);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeStop(const QObject* control);
    void leave(const QWidget& control);
    bool passBy(QObject& edit, QEvent& key);
    /// Whether it can have the focus while the area is in sight and in use.
    [[nodiscard]] bool isAtHand(const QWidget& control) const;
    [[nodiscard]] QWidget* next(const QObject* from, int step) const;

    const QWidget& m_area;
    std::vector<QPointer<QWidget>> m_controls;
    std::set<const QObject*> m_passing;
};

} // namespace app
