#include "tests/campaigns/walk/shrink.h"

#include <algorithm>
#include <cstddef>

namespace campaigns {

std::vector<int> shrunk(std::vector<int> actions,
                        const std::function<bool(const std::vector<int>&)>& fails,
                        const std::function<bool()>& mayGoOn)
{
    for (std::size_t parts = 2; actions.size() > 1 && mayGoOn();) {
        const std::size_t length = (actions.size() + parts - 1) / parts;
        bool isLess = false;
        // From the end: what came last needs the fewest of those before it.
        for (std::size_t end = actions.size(); end > 0 && mayGoOn();) {
            const std::size_t begin = end > length ? end - length : 0;
            std::vector<int> rest = actions;
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(begin),
                       rest.begin() + static_cast<std::ptrdiff_t>(end));
            if (!rest.empty() && fails(rest)) {
                actions = std::move(rest);
                isLess = true;
            }
            end = begin;
        }
        if (length == 1 && !isLess)
            break;
        parts = std::min(isLess ? std::max<std::size_t>(parts - 1, 2) : parts * 2, actions.size());
    }
    return actions;
}

} // namespace campaigns
