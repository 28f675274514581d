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

/// The platforms that the hardware paragraph names beyond doubt; none where there is no such
/// paragraph. A guess at words.
[[nodiscard]] std::set<std::string_view> namedPlatforms(const Subject& subject, Checking& report);

/// The one platform that the end of a tag names, "x64" of "linux-amd64"; empty where it names none
/// or several, or says "arm" alone, which is either width.
[[nodiscard]] std::string_view platformOf(std::string_view suffix);

} // namespace core
