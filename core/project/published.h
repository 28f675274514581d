#pragma once

#include "core/base/result.h"
#include "core/offer/offer.h"
#include "core/project/project.h"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

/// What the store has of an offer. It lies beside offer.json as published.json, text made for git:
/// the baseline of the rules that hold on update. It is no part of a bundle.
namespace core {

/// The name of the file in a project folder.
constexpr const char* kPublishedFile = "published.json";

struct Published {
    Offer offer;
    /// The SHA-256 of each picture's file in lower-case hex, by its relative path.
    std::map<std::string, std::string, std::less<>> pictures;
    /// The id of the profile that it was exported for.
    std::string profile;
    /// The day on which it was noted, "YYYY-MM-DD" in UTC.
    std::string date;
    /// Of the bundle, in lower-case hex.
    std::string bundleSha256;

    bool operator==(const Published&) const = default;
};

/// The SHA-256 of a picture as a bundle has it, without what it tells of people, in lower-case hex.
[[nodiscard]] std::string digestInBundle(std::string_view picture);
/// The same of each picture, by its relative path: an offer has those of the bundle made of it.
[[nodiscard]] std::map<std::string, std::string, std::less<>> pictureDigests(const Assets& assets);

/// The text of the file: the offer as in offer.json, its long texts line by line.
[[nodiscard]] std::string publishedAsJson(const Published& published);

/// Reads it; `file` leads the errors: it is broken (with line and column), of another program, or
/// of a newer version of this one.
[[nodiscard]] Result<Published> publishedFrom(const std::string& file, std::string_view text);

/// What the project's folder has; absent where nothing is published. Errors: as publishedFrom(), or
/// the file cannot be read.
[[nodiscard]] Result<std::optional<Published>> readPublished(const std::filesystem::path& folder);

/// Replaces the file in the project's folder. One that cannot be understood is first copied to
/// published.json.broken-1, -2, …; one of a newer version is an error, as is a disk that refuses.
Result<std::monostate> savePublished(const std::filesystem::path& folder,
                                     const Published& published);

/// The project is compared with nothing any more: its published.json goes by the name
/// published.json.ended-1, -2, …, whichever is free, and none where there is no such file. Returns
/// that name. Errors: the disk refuses.
[[nodiscard]] Result<std::string> setPublishedAside(const std::filesystem::path& folder);

/// What setPublishedAside() set aside under this name is what the store has again. Errors:
/// something else is noted by now, or the disk refuses; both stay as they are.
[[nodiscard]] Result<std::monostate> takePublishedBack(const std::filesystem::path& folder,
                                                       const std::string& name);

} // namespace core
