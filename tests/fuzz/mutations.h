#pragma once

#include <random>
#include <span>
#include <string>

namespace fuzz {

/// An input made of others by a few changes that readers stumble over: bytes that are flipped, cut
/// out, doubled, put elsewhere or taken from another input, and pieces of many formats.
[[nodiscard]] std::string mutated(std::span<const std::string> inputs, std::mt19937& random);

} // namespace fuzz
