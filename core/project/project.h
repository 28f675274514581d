#pragma once

#include "core/offer/field_path.h"
#include "core/offer/offer.h"
#include "core/offer/result.h"

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

/// Where a field stands in the text files of a project: 1-based lines and columns (code points),
/// end exclusive. The file is relative to the project folder.
struct Place {
    std::string file;
    int line = 1;
    int column = 1;
    int endLine = 1;
    int endColumn = 1;

    bool operator==(const Place&) const = default;
};
using Places = std::map<FieldPath, Place>;

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

/// Reads a folder with an offer.json. Errors: there is no such folder or file, it cannot be read,
/// or it is larger than 16 MiB. A broken file is not an error: its problems are listed.
[[nodiscard]] Result<Project> loadProject(const std::filesystem::path& folder);

/// The text files of a project, byte for byte as they are saved: relative path to UTF-8 text.
using ProjectFiles = std::map<std::string, std::string>;
[[nodiscard]] ProjectFiles projectFiles(const Offer& offer);

/// The same as loadProject, from bytes; files that are no text file of a project are its assets.
[[nodiscard]] Project projectFromFiles(const std::map<std::string, std::string>& files);

/// Where every field stands in the files that projectFiles() makes.
[[nodiscard]] Places placesIn(const ProjectFiles& files);

/// Writes the files that changed, each atomically (temporary file, fsync, rename); an unchanged
/// project changes no byte. An offer.json that had problems is first copied beside itself.
Result<std::monostate> saveProject(const std::filesystem::path& folder,
                                   const ProjectContent& content);

} // namespace core
