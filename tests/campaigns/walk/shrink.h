#pragma once

#include <functional>
#include <vector>

namespace campaigns {

/// As few of the actions as still fail, by leaving out halves, quarters and so on (Zeller's ddmin),
/// as long as `mayGoOn`.
[[nodiscard]] std::vector<int> shrunk(std::vector<int> actions,
                                      const std::function<bool(const std::vector<int>&)>& fails,
                                      const std::function<bool()>& mayGoOn);

} // namespace campaigns
