#pragma once

#include "core/rules/engine/report.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace app {

/// Keeps typing quick in an offer whose check takes long: the check is put off until typing pauses,
/// and then runs off the GUI thread. One that the next key made old is not told.
class LateCheck : public QObject {
    Q_OBJECT

public:
    /// Everything that the rules look at, in values that nobody changes meanwhile.
    using Run = std::function<core::Report()>;

    explicit LateCheck(QObject* parent = nullptr);
    /// Waits for the check that runs.
    ~LateCheck() override;

    /// The value changed: a check is due once nothing changes for a moment.
    void putOff();
    [[nodiscard]] bool isDue() const { return m_isDue; }
    /// Somebody checks at once.
    void drop();
    /// In answer to paused().
    void start(Run run);

signals:
    /// What is due shall be started.
    void paused();
    /// Somebody checked at once in the middle of something; now it is over.
    void caughtUp();
    /// Nothing is due any more.
    void finished(const core::Report& report);

private:
    void take(int number, const core::Report& report);

    bool m_isDue = false;
    /// Of the check whose report is waited for; a key, an answer or a drop makes it another.
    int m_number = 0;
    QTimer m_pause;
    QThreadPool m_worker;
};

} // namespace app
