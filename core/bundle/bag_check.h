#pragma once

#include "core/base/message.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// One thing wrong with a bundle. `entry` is relative to the bag's folder, and empty for the
/// archive as a whole.
struct BundleProblem {
    std::string entry;
    Message message;

    bool operator==(const BundleProblem&) const = default;
};

/// The files of a bag by their name inside its folder.
using BagFiles = std::map<std::string_view, std::string_view>;

/// A value of bag-info.txt; empty where there is no such label.
[[nodiscard]] std::string bagInfoValue(const BagFiles& files, std::string_view label);

/// What is wrong with a bag: a file is missing, added or changed, or a tag file is not as
/// RFC 8493 and our profile ask.
[[nodiscard]] std::vector<BundleProblem> problemsOf(const BagFiles& files);

} // namespace core
