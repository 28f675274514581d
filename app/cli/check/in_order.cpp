#include "app/cli/check/in_order.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace app {

namespace {

/// So many results per thread may wait for the one before them.
constexpr std::size_t kWaiting = 8;

class OrderedWork {
public:
    OrderedWork(std::size_t count, unsigned jobs,
                const std::function<CheckedOffer(std::size_t)>& make)
        : m_count(count), m_window(jobs * kWaiting), m_make(make)
    {
        for (unsigned job = 0; job < jobs; ++job)
            m_threads.emplace_back([this] { work(); });
    }

    ~OrderedWork()
    {
        stop();
        for (std::thread& thread : m_threads)
            thread.join();
    }
    OrderedWork(const OrderedWork&) = delete;
    OrderedWork& operator=(const OrderedWork&) = delete;

    /// Waits for the next one.
    [[nodiscard]] CheckedOffer take();

private:
    void work();
    void stop();

    std::size_t m_count;
    std::size_t m_window;
    const std::function<CheckedOffer(std::size_t)>& m_make;
    std::mutex m_lock;
    std::condition_variable m_changed;
    std::map<std::size_t, CheckedOffer> m_made;
    std::exception_ptr m_fault;
    std::size_t m_next = 0;
    std::size_t m_taken = 0;
    bool m_isStopped = false;
    std::vector<std::thread> m_threads;
};

void OrderedWork::work()
{
    std::unique_lock lock(m_lock);
    while (true) {
        m_changed.wait(lock, [this] { return m_isStopped || m_next < m_taken + m_window; });
        if (m_isStopped || m_next == m_count)
            return;
        const std::size_t at = m_next++;
        lock.unlock();
        try {
            CheckedOffer made = m_make(at);
            lock.lock();
            m_made.emplace(at, std::move(made));
        } catch (...) {
            if (!lock.owns_lock())
                lock.lock();
            m_fault = std::current_exception();
            m_isStopped = true;
        }
        m_changed.notify_all();
    }
}

void OrderedWork::stop()
{
    const std::scoped_lock lock(m_lock);
    m_isStopped = true;
    m_changed.notify_all();
}

CheckedOffer OrderedWork::take()
{
    std::unique_lock lock(m_lock);
    m_changed.wait(lock, [this] { return m_fault || m_made.contains(m_taken); });
    if (m_fault)
        std::rethrow_exception(m_fault);
    CheckedOffer made = std::move(m_made.extract(m_taken).mapped());
    ++m_taken;
    m_changed.notify_all();
    return made;
}

} // namespace

void makeInOrder(std::size_t count, unsigned jobs,
                 const std::function<CheckedOffer(std::size_t)>& make,
                 const std::function<bool(CheckedOffer)>& take)
{
    const auto threads = static_cast<unsigned>(std::min<std::size_t>(jobs, count));
    if (threads <= 1) {
        for (std::size_t at = 0; at < count; ++at)
            if (!take(make(at)))
                return;
        return;
    }
    OrderedWork work(count, threads, make);
    for (std::size_t at = 0; at < count; ++at)
        if (!take(work.take()))
            return;
}

} // namespace app
