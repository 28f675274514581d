#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// The candidates that someone who typed `word` may have meant, the nearest first, at most three:
/// those within a third of its length in typing errors (a wrong, missing, added or swapped
/// character), and those that go on where it ends.
[[nodiscard]] std::vector<std::string_view>
closest(std::string_view word, const std::vector<std::string_view>& candidates);

/// " Did you mean "check"?", or nothing.
[[nodiscard]] std::string didYouMean(std::string_view word,
                                     const std::vector<std::string_view>& candidates);

} // namespace app
