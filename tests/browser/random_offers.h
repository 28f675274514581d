#pragma once

#include "core/bundle/bundle_handoff.h"

#include <random>
#include <string>
#include <vector>

namespace tests {

/// Offers for today's portal in which each text is a random one, of letters of many scripts, signs
/// that HTML and JSON escape, and what joins into one character; the same for the same seed.
class RandomOffers {
public:
    explicit RandomOffers(unsigned seed) : m_random(seed) {}

    [[nodiscard]] core::BundleHandoff next();

private:
    [[nodiscard]] int below(int limit);
    [[nodiscard]] std::string text(bool hasLines);
    [[nodiscard]] std::string html();

    std::mt19937 m_random;
};

} // namespace tests
