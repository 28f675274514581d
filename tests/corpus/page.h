#pragma once

#include "tests/corpus/score.h"

#include <string>
#include <vector>

/// The score as people read it: resources/SCORECARD.md.
namespace corpus {

/// Below so many labels a rate says nothing.
inline constexpr int kLabelsForRate = 10;

[[nodiscard]] std::string pageOf(const Score& score);

/// The rules that tell too much: "rule: 18 of 20 …". Of an error 99 of 100 findings must be right,
/// of a warning 95.
[[nodiscard]] std::vector<std::string> tooLoudRules(const Score& score);

} // namespace corpus
