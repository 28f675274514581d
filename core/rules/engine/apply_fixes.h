#pragma once

#include "core/rules/engine/validate.h"

#include <string_view>
#include <vector>

namespace core {

/// A fix that was applied, and the finding it mended.
struct AppliedFix {
    Finding finding;
    Message label;
};

/// An offer after its findings were mended as far as they can be.
struct FixOutcome {
    Offer offer;
    std::vector<AppliedFix> applied;
    /// What is left.
    Report report;
};

/// Applies fixes, all together where they do not stand in each other's way, then those of what is
/// left, until there is none or a bound is met. Without a rule only safe fixes; with one, the first
/// fix of each of its findings. A fix that leaves its finding, or brings more errors, is taken
/// back.
[[nodiscard]] FixOutcome applyFixes(const Subject& subject, std::string_view rule = {});

} // namespace core
