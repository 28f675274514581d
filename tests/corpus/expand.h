#pragma once

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

/// The small grammar of the label files: "%{name}" stands for one of the alternatives of that name,
/// and "%{x*51}" for 51 times "x".
namespace corpus {

using Alternatives = std::map<std::string, std::vector<std::string>, std::less<>>;

/// The pattern with every part chosen; the same for the same state of `random`. A name that the
/// grammar does not have stays as it stands.
[[nodiscard]] std::string expand(std::string_view pattern, const Alternatives& grammar,
                                 std::mt19937& random);

/// So many different expansions at most, the same on every run.
[[nodiscard]] std::vector<std::string> draw(std::string_view pattern, const Alternatives& grammar,
                                            std::size_t count);

} // namespace corpus
