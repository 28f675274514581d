#pragma once

#include "app/cli/base/command.h"
#include "core/iotedge/registry/image_description.h"
#include "core/project/project.h"

#include <vector>

namespace app {

/// The image that the arguments name. Errors: a sentence for the user.
[[nodiscard]] tl::expected<const core::registry::ImageDescription*, std::string>
chosenImage(const Arguments& arguments, std::string_view wanted,
            const std::vector<core::registry::ImageDescription>& images);

/// Puts into the offer what the image tells, and says what was taken and what was not.
[[nodiscard]] std::string takeFromImage(const core::registry::ImageDescription& image,
                                        bool replaces, core::Offer& offer, std::size_t plan);

} // namespace app
