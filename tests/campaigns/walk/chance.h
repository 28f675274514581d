#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <random>

namespace campaigns {

/// What a seed decides. An action has a chance of its own, so that leaving out another one changes
/// nothing of it.
class Chance {
public:
    Chance(std::uint64_t seed, std::uint64_t session, std::uint64_t action)
    {
        std::seed_seq parts{seed, session, action};
        m_random.seed(parts);
    }

    /// From 0 up to `count` - 1; 0 where there is nothing to choose from.
    template <class Count>
    std::size_t below(Count count)
    {
        return count == 0
                   ? 0
                   : static_cast<std::size_t>(m_random() % static_cast<std::uint64_t>(count));
    }
    int between(int least, int most) { return least + static_cast<int>(below(most - least + 1)); }
    bool percent(int share) { return between(0, 99) < share; }
    template <class Range>
    const auto& of(const Range& range)
    {
        return *std::next(std::begin(range), static_cast<std::ptrdiff_t>(below(std::size(range))));
    }

private:
    std::mt19937_64 m_random;
};

} // namespace campaigns
