#pragma once

#include <chrono>
#include <cstddef>
#include <string_view>

namespace app {

/// How far the check of many offers has come, in one line of standard error that is rewritten and
/// at last removed. It says nothing where that is no terminal, and nothing of a single offer.
class Progress {
public:
    explicit Progress(std::size_t count);
    ~Progress() { clear(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// So many are done, and this is the one after them; told a few times a second.
    void tell(std::size_t done, std::string_view next);
    /// Makes room for what is printed to the terminal next.
    void clear();

private:
    using Clock = std::chrono::steady_clock;

    std::size_t m_count;
    bool m_isWanted;
    bool m_isShown = false;
    Clock::time_point m_due;
};

} // namespace app
