#pragma once

#include "core/rules/engine/rule.h"

#include <span>
#include <string_view>
#include <vector>

namespace core {

/// What the web addresses at these places of the offer answered, which may have "*" for any element
/// of a list: that they opened, and those that did not. Addresses that nobody asked are missing;
/// nothing where there is no address.
[[nodiscard]] std::vector<FactEvidence> linkProof(const Subject& subject,
                                                  std::span<const std::string_view> covered);

/// The same for what a rule covers, as its evidence.
template <const auto& Covered>
std::vector<FactEvidence> linkProofOf(const Subject& subject)
{
    return linkProof(subject, Covered);
}

} // namespace core
