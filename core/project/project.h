#pragma once

#include "core/base/field_path.h"
#include "core/base/result.h"
#include "core/offer/offer.h"
#include "core/project/places.h"

#include <filesystem>
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
    Place place;
};

/// A project folder as it was read.
struct Project {
    ProjectContent content;
    Places places;
    /// Empty when everything was understood.
    std::vector<ProjectProblem> problems;
};

/// Every field that names an image file, in the order of the field table, set or not.
[[nodiscard]] std::vector<FieldPath> imageFields(const Offer& offer);

/// Reads a folder with an offer.json: its text files, and the images that the offer names. Errors:
/// there is no such folder or file, it cannot be read, or it is larger than 16 MiB. A broken file
/// is not an error: its problems are listed, and everything that can be understood is kept. What
/// stands where another kind of value belongs is kept as an unknown member "<name> (unreadable)".
[[nodiscard]] Result<Project> loadProject(const std::filesystem::path& folder);

/// The text files of a project, byte for byte as they are saved: relative path to UTF-8 text.
/// Every field is written, also where it is empty: so each has a line of its own to point at, to
/// fill in, and to compare, and an edit is a change of one line. Long texts are files of their own,
/// with one line feed added at their end.
using ProjectFiles = std::map<std::string, std::string>;
[[nodiscard]] ProjectFiles projectFiles(const Offer& offer);

/// The same as loadProject, from bytes; files that are no text file of a project are its assets.
[[nodiscard]] Project projectFromFiles(const std::map<std::string, std::string>& files);

/// Where every field stands in the files that projectFiles() makes.
[[nodiscard]] Places placesIn(const ProjectFiles& files);

/// Writes the files that changed, each atomically (temporary file, fsync, rename), all of them
/// prepared before the first is put in place; the folder is made if needed. An unchanged project
/// changes no byte. An offer.json that had problems is first copied to offer.json.broken-1, -2, …;
/// plan texts that are no longer named are removed.
///
/// Errors: a field holds a secret (key, password, token; nothing is written, the offer in memory
/// stays as typed), the project on disk was written by a newer version, an asset's path leaves the
/// folder, the disk refuses (full, read-only); the folder then holds what it held before.
Result<std::monostate> saveProject(const std::filesystem::path& folder,
                                   const ProjectContent& content);

} // namespace core
