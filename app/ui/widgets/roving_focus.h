#pragma once

#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace app {

/// Makes one stop of the tab key of a row of controls: Left and Right lead from one to the next,
/// and the tab key comes back to the one that had the focus last.
class RovingFocus : public QObject {
    Q_OBJECT

public:
    /// In the order of the row. The first one is the stop until another has had the focus.
    RovingFocus(std::vector<QWidget*> controls, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeStop(const QObject* control);
    void leave(const QWidget& control);
    [[nodiscard]] QWidget* next(const QObject* from, int step) const;

    std::vector<QPointer<QWidget>> m_controls;
};

} // namespace app
