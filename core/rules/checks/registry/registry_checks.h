#pragma once

#include "core/rules/engine/checking.h"

/// The checks of the rows on what the container registry holds. Each needs facts: without them it
/// is not run, and what a registry refused to tell is not judged.
namespace core {

void checkTagsExist(const Subject& subject, Checking& report);
void checkListedPlatforms(const Subject& subject, Checking& report);
void checkBuiltPlatforms(const Subject& subject, Checking& report);
void checkDigestsKept(const Subject& subject, Checking& report);
void checkPullSize(const Subject& subject, Checking& report);
void checkImageUser(const Subject& subject, Checking& report);
void checkImageSecrets(const Subject& subject, Checking& report);

} // namespace core
