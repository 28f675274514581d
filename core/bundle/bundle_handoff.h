#pragma once

#include "core/base/result.h"
#include "core/bundle/handoff.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What a bundle has to be entered into the portal.
struct BundleHandoff {
    /// "contoso.vibration-monitor"
    std::string storeAddress;
    std::string title;
    std::string profileId;
    std::string profileTitle;
    std::vector<HandoffPage> pages;
    /// The bytes of the pictures by the names that the pages have.
    Assets pictures;
    bool isDraft = false;
};

/// Errors: the bundle does not verify, or is for a profile that is not built in.
[[nodiscard]] Result<BundleHandoff> handoffOfBundle(std::string_view zip);

} // namespace core
