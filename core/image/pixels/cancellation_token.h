#pragma once

#include <atomic>

namespace core {

/// Follows the making of pictures from another thread, and ends it.
class CancellationToken {
public:
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

    void setPercent(int percent) { m_percent = percent; }
    /// How much of the master was read.
    [[nodiscard]] int percent() const { return m_percent; }

private:
    std::atomic<bool> m_isCancelled = false;
    std::atomic<int> m_percent = 0;
};

} // namespace core
