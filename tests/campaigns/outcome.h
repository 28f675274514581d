#pragma once

#include "tests/campaigns/workplace.h"

#include <string>
#include <string_view>

namespace campaigns {

/// What is left beside files that are being written, until they are in their places.
[[nodiscard]] bool isLeftover(std::string_view path);

/// The files as people see them: without what is left over, and without what can be made again.
[[nodiscard]] Tree shown(const Tree& tree);

/// The files below the root as Offerwright reads them: what a save that was cut off has prepared
/// is put in its place first. Changes the folder.
[[nodiscard]] Tree readBack(const std::filesystem::path& root);

/// Whether each file is that of one of the trees.
[[nodiscard]] bool isEachOfOne(const Tree& now, const Tree& one, const Tree& other);

/// The names of the files in which the trees differ, for people.
[[nodiscard]] std::string differences(const Tree& from, const Tree& to);

} // namespace campaigns
