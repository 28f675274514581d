#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What a BagIt profile (https://bagit-profiles.github.io/bagit-profiles-specification) asks of a
/// bag, as far as the profile of this program's bundles uses it.
struct BagProfile {
    /// A label of bag-info.txt.
    struct Label {
        std::string name;
        bool isRequired = false;
        bool isRepeatable = true;
        /// Empty where any value is good.
        std::vector<std::string> values;
    };

    std::string identifier;
    std::vector<Label> labels;
    /// Files that a bag must have; those that BagIt itself asks for are not among them.
    std::vector<std::string> requiredTagFiles;
    std::vector<std::string> requiredPayload;
    /// Files outside of data/ that a bag may have; "report/*" stands for every file in that folder.
    std::vector<std::string> allowedTagFiles;

    /// Whether a tag file may be there: one that BagIt itself knows, or an allowed one.
    [[nodiscard]] bool allowsTagFile(std::string_view name) const;
};

/// The text of resources/schema/bagit-profile.json, which every bundle brings with it.
[[nodiscard]] std::string_view bundleProfileText();

/// The same, read.
[[nodiscard]] const BagProfile& bundleProfile();

} // namespace core
