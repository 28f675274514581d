#pragma once

#include "core/rules/engine/checking.h"

#include <optional>
#include <string_view>
#include <unordered_set>

/// What a registry's answers add to the rows on image tags. They know nothing where nobody asked,
/// and then say nothing.
namespace core {

/// Whether both tags of the plan's image point to the same digest; nothing where that is not known.
[[nodiscard]] std::optional<bool> isSameImage(const Subject& subject, std::size_t plan,
                                              std::string_view left, std::string_view right);

/// The tags of the offer that are published, of the same plan and name; none without a baseline and
/// answers of a registry.
[[nodiscard]] std::unordered_set<const Tag*> publishedTags(const Subject& subject);

/// Manifest lists that lack the image behind a tag to which they refer.
void checkListedDigests(const Subject& subject, Checking& report);
/// Published versions that point elsewhere than before.
void checkPublishedDigests(const Subject& subject, Checking& report);

} // namespace core
