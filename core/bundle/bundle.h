#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/bundle/zip.h"
#include "core/project/project.h"
#include "core/rules/engine/facts.h"
#include "core/rules/engine/report.h"
#include "core/rules/profile/profile.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct Published;

/// What goes into a bundle.
struct BundleRequest {
    const ProjectContent& content;
    const Facts& facts;
    const Profile& profile;
    const Report& report;
    /// Seconds since 1970, the one time in the bundle; SOURCE_DATE_EPOCH or 1980-01-01.
    long long time = 315532800;
    /// Marks a bundle that was exported with errors; pictures that cannot be had are left out.
    bool draft = false;
    /// BCP 47 tag of the language of hand-off and report; empty for that of the project.
    std::string language = {};
    /// What the store has of the offer, to mark in the hand-off what an update has to enter; or
    /// null.
    const Published* published = nullptr;

    /// That which hand-off and report are written in.
    [[nodiscard]] Language spoken() const;
};

/// "offerwright-<publisher>.<offer>-<profile>.offer.zip"
[[nodiscard]] std::string bundleFileName(const Offer& offer, const Profile& profile);

/// A finished bundle: a zip-serialised BagIt 1.0 bag (RFC 8493), the same bytes for the same
/// request on every machine.
struct Bundle {
    /// bundleFileName().
    std::string fileName;
    /// Every entry with its bytes, sorted.
    std::map<std::string, std::shared_ptr<const std::string>> files;
    /// Views of `files`.
    ZipArchive archive;
    /// Lower-case hex SHA-256 of the archive.
    std::string sha256;
};

/// Errors: there is no such language, a logo cannot be derived, an asset is missing, two files
/// would have the same name, or a text holds a secret. The report is not consulted: the caller
/// decides whether errors forbid the export. Files of the project that the offer does not name stay
/// outside.
[[nodiscard]] Result<Bundle> makeBundle(const BundleRequest& request);

} // namespace core
