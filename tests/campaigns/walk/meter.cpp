#include "tests/campaigns/walk/meter.h"

#include <QEvent>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <utility>

namespace campaigns {

namespace {

long long processorNanoseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

} // namespace

bool Meter::notify(QObject* receiver, QEvent* event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const int loop = QThread::currentThread()->loopLevel();
    if (!m_frames.empty() && m_frames.back().loop == loop)
        return QApplication::notify(receiver, event);
    const char* name = receiver->metaObject()->className();
    const auto type = static_cast<int>(event->type());
    enter(loop);
    const bool isTaken = QApplication::notify(receiver, event);
    const double took = leave();
    m_recentMs = std::max(m_recentMs, took);
    if (took > m_worstMs) {
        m_worstMs = took;
        m_worst = "event " + std::to_string(type) + " of " + name;
    }
    std::size_t bin = 0;
    for (double limit = 1; bin + 1 < m_histogram.size() && took >= limit; limit *= 2)
        ++bin;
    ++m_histogram[bin];
    return isTaken;
}

double Meter::takeWorstMs()
{
    return std::exchange(m_recentMs, 0);
}

void Meter::enter(int loop)
{
    m_frames.push_back({processorNanoseconds(), 0, loop});
}

double Meter::leave()
{
    const Frame frame = m_frames.back();
    m_frames.pop_back();
    const long long total = processorNanoseconds() - frame.begun;
    if (!m_frames.empty())
        m_frames.back().inner += total;
    return static_cast<double>(total - frame.inner) / 1e6;
}

Meter::Outside::Outside()
{
    static_cast<Meter*>(qApp)->enter(-1);
}

Meter::Outside::~Outside()
{
    static_cast<Meter*>(qApp)->leave();
}

} // namespace campaigns
