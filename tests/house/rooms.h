#pragma once

#include "tests/house/source_tree.h"

#include <string>
#include <vector>

namespace house {

/// What breaks a rule of the house, a line each: file, line, include and the rule.
using Faults = std::vector<std::string>;

/// No include leads up the ladder, and of two parts on one rung at most one includes the other:
///
///     core/base < platform < text < image, offer, iotedge < rules < importers, project < report
///     < bundle < app/cli, app/online, app/document < app/ui < app
///
/// A folder of core or app that stands on no rung is a fault too.
[[nodiscard]] Faults climbingIncludes(const SourceTree& tree);

/// No two rooms include each other. Both directions are named, each by its first include.
[[nodiscard]] Faults mutualRooms(const SourceTree& tree);

/// No way leads from a room by includes through others back to it. One circle of each set of rooms
/// that are caught in one is told, an include for each step.
[[nodiscard]] Faults circlesOfRooms(const SourceTree& tree);

} // namespace house
