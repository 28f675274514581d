#pragma once

#include "core/project/project.h"
#include "core/rules/profile/profile.h"

namespace core {

/// Binds the answers that do not tell what they answered to what stands in the project and, of the
/// rules that the profile has, to its requirements. Projects of formats before 3 have such answers,
/// and whoever writes offer.json by hand may leave it to the program. Returns how many there were.
int bindAnswers(ProjectContent& content, const Profile& profile);

} // namespace core
