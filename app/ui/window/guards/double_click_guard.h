#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace app {

/// Keeps the second half of a double click from what has taken the place of the widget that was
/// clicked first: whoever starts an offer by a double click means no page of the rail.
class DoubleClickGuard : public QObject {
public:
    /// Watches all of the program as long as the parent lives.
    explicit DoubleClickGuard(QObject* parent);

    bool eventFilter(QObject* object, QEvent* event) override;

private:
    /// The innermost widget of the last press; null once it is gone.
    QPointer<QWidget> m_pressed;
    quint64 m_pressedAt = 0;
};

} // namespace app
