#pragma once

#include "tests/campaigns/walk/properties.h"

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace campaigns {

/// One way over a fresh window: which actions of a seed, of which session.
struct Way {
    std::uint64_t seed = 1;
    std::uint64_t session = 0;
    /// Their numbers; fewer while a failure is shrunk.
    std::vector<int> actions;
    /// The profile of the offer; empty: the seed decides.
    std::string profile;
    double mostMs = 1000;
};

struct Walked {
    Fault fault;
    int actions = 0;
    std::set<std::string> pages;
};

/// Walks it. Each action is said before it is done.
Walked walk(const Way& way, const std::function<void(const std::string&)>& say);

} // namespace campaigns
