#pragma once

#include "core/rules/profile/profile.h"

#include <span>
#include <string>

namespace core {

/// Every rule of the registry as a Markdown document: what each profile asks for and by which
/// document, why, and a wrong and a right example. resources/RULES.md is this text.
[[nodiscard]] std::string rulesAsMarkdown(std::span<const Profile> profiles);

} // namespace core
