#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// " Did you mean "check"?", or nothing.
[[nodiscard]] std::string didYouMean(std::string_view word,
                                     const std::vector<std::string_view>& candidates);

} // namespace app
