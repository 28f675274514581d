#pragma once

#include "core/base/result.h"
#include "core/bundle/handoff.h"
#include "core/project/published.h"

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
    /// Of the whole file, in lower-case hex: another bundle is another way through the portal.
    std::string sha256 = {};
    /// The day on which the version was noted that the entries are marked against; empty where
    /// they are marked against none.
    std::string publishedOn = {};
};

/// With what the store has of the same offer, each entry is marked as that differs from it, and
/// what the offer no longer has is an entry to be deleted. Errors: the bundle does not verify, or
/// is for a profile that is not built in.
[[nodiscard]] Result<BundleHandoff> handoffOfBundle(std::string_view zip,
                                                    const Published* published = nullptr);

} // namespace core
