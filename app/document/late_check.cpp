#include "app/document/late_check.h"

#include <chrono>

namespace app {

namespace {

/// Longer than between two keys of a quick typist, shorter than a look at what was typed.
constexpr std::chrono::milliseconds kPause{150};

} // namespace

LateCheck::LateCheck(QObject* parent) : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &LateCheck::paused);
}

LateCheck::~LateCheck()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void LateCheck::drop()
{
    m_isDue = false;
    m_pause.stop();
    ++m_number;
}

void LateCheck::putOff()
{
    m_isDue = true;
    ++m_number;
    m_pause.start();
}

void LateCheck::start(Run run)
{
    m_worker.clear();
    m_worker.start([this, number = m_number, run = std::move(run)] {
        QMetaObject::invokeMethod(
            this, [this, number, report = run()] { take(number, report); }, Qt::QueuedConnection);
    });
}

void LateCheck::take(int number, const core::Report& report)
{
    if (number != m_number)
        return;
    drop();
    emit finished(report);
}

} // namespace app

#include "moc_late_check.cpp"
