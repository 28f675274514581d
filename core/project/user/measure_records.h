#pragma once

#include "core/image/measure/image_facts.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// What was measured of a sound picture as one line of JSON: arrays of the members in the order of
/// their structs, without names. `facts` has measures and no problem.
[[nodiscard]] std::string asRecord(const ImageFacts& facts);

/// Nothing where the line is no such record.
[[nodiscard]] std::optional<ImageFacts> factsIn(std::string_view record);

} // namespace core
