#pragma once

#include "core/project/published.h"

namespace core {

/// Notes in the project's folder that the offer went live as this bundle has it, and remembers
/// where the bundle lies. The project itself stays as it is. `today` is "YYYY-MM-DD". Errors: the
/// bundle cannot be read, does not verify, is a draft, or is of another offer; the folder has no
/// project; published.json is of a newer version; the disk refuses.
Result<Published> publish(const std::filesystem::path& folder, const std::filesystem::path& bundle,
                          const std::string& today);

/// The same of a bundle whose project has no folder yet: nothing is noted or remembered.
Result<Published> publishedIn(const std::filesystem::path& bundle, const std::string& today);

} // namespace core
