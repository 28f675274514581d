#pragma once

#include "core/rules/engine/rule.h"

#include <vector>

/// What can be changed in the offer where the registry holds less than it promises.
namespace core {

/// Takes a tag that the registry does not have off the list, and out of what refers to it. Not for
/// `latest`, without which nothing is published.
[[nodiscard]] std::vector<Fix> takeTagOff(const Subject& subject, const Finding& finding);

/// Promises a subset of the platforms where a list lacks one of Tier 1, and takes its tags off. Not
/// where the registry has an image under such a tag: then the list is to be pushed again.
[[nodiscard]] std::vector<Fix> takePlatformsOut(const Subject& subject, const Finding& finding);

} // namespace core
