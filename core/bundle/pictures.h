#pragma once

#include "core/base/result.h"
#include "core/bundle/bundle.h"
#include "core/bundle/bundle_files.h"

namespace core {

/// A picture ready for the portal.
struct Upload {
    /// The slot it is for: "small" … "hero", "screenshot", "thumbnail".
    std::string role;
    /// Its name inside the bag, "data/logos/small_40x40.png".
    std::string file;
    /// The field that it is for: "/media/logos/small", "/media/screenshots/0/file".
    FieldPath field;
    std::shared_ptr<const std::string> bytes;
};

/// A picture of the project as the bundle holds it: the same bytes, or a copy that tells nothing
/// beside its pixels. Null stays null.
[[nodiscard]] std::shared_ptr<const std::string>
cleanPicture(const std::shared_ptr<const std::string>& picture);

/// The pictures in the order of the portal: the offer's own file for a slot, else one derived from
/// the master. Screenshots and thumbnails larger than their slot are fitted to it, on white.
/// Errors: an own file is missing, a required logo has neither, or the master cannot be used; in a
/// draft such pictures are left out.
[[nodiscard]] Result<std::vector<Upload>> uploadsOf(const BundleRequest& request);

} // namespace core
