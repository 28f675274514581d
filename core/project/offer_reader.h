#pragma once

#include "core/base/result.h"
#include "core/project/project.h"
#include "core/project/source_locations.h"

#include <functional>
#include <set>
#include <string>

namespace core {

/// The bytes of a file of the project, by relative path; no more than so many. The error says why
/// they cannot be had.
using FetchFile = std::function<Result<std::string>(const std::string& name, std::size_t limit)>;

/// What the text files of a project say.
struct OfferText {
    Offer offer;
    SourceLocations places;
    std::vector<ProjectProblem> problems;
    /// The text files that were read, offer.json among them.
    std::set<std::string> files;
    /// The version that offer.json says it has.
    int version = 0;
};

/// Reads the bytes of offer.json and, through `fetch`, the long texts that it names; where they
/// stand goes to the given places.
[[nodiscard]] OfferText readOffer(const std::string& offerJson, const FetchFile& fetch,
                                  SourceLocations places = {});

} // namespace core
