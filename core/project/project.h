#pragma once

#include "core/base/message.h"
#include "core/offer/offer.h"
#include "core/project/source_locations.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace core {

/// The image files of an offer by relative path ("logos/master.png"). Bytes are shared, because
/// every undo step and a running export hold the same ones.
using Assets = std::map<std::string, std::shared_ptr<const std::string>, std::less<>>;

/// Everything that a project folder holds.
struct ProjectContent {
    Offer offer;
    Assets assets;
};

/// Something in the project's files that could not be understood; the rest was kept.
struct ProjectProblem {
    Message message;
    SourceLocation place;
};

/// A project folder as it was read.
struct Project {
    ProjectContent content;
    SourceLocations places;
    /// Empty when everything was understood.
    std::vector<ProjectProblem> problems;
    /// Written by a newer version: it can be read and is never saved over.
    bool isNewer = false;
    /// The id of the profile that a bundle was made for; empty for a folder.
    std::string bundleProfile = {};
};

} // namespace core
