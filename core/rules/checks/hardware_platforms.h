#pragma once

#include "core/rules/engine/checking.h"

#include <set>
#include <string_view>

namespace core {

/// Compares the platforms that the hardware paragraph names with those of the tags and of the
/// platform choice. A guess at words: a paragraph that names no processor is not compared.
void checkHardwarePlatforms(const Subject& subject, Checking& report);

/// The platforms of the tags and of the platform choices: "x64", "arm64", "arm32", "Windows".
[[nodiscard]] std::set<std::string_view> offeredPlatforms(const Offer& offer);

} // namespace core
