#pragma once

#include "core/base/result.h"
#include "core/project/offer_reader.h"
#include "core/project/offer_writer.h"
#include "core/project/project.h"
#include "core/project/source_locations.h"

#include <filesystem>
#include <map>
#include <string>

namespace core {

/// Reads a folder with an offer.json: its text files, and the images that the offer names. Errors:
/// there is no such folder or file, it cannot be read, or it is larger than 16 MiB. A broken file
/// is not an error: its problems are listed, and everything that can be understood is kept. What
/// stands where another kind of value belongs is kept as an unknown member "<name> (unreadable)".
[[nodiscard]] Result<Project> loadProject(const std::filesystem::path& folder);

/// The same with another way to each file, such as what an editor has not saved yet.
[[nodiscard]] Result<Project> loadProject(const FetchFile& fetch);

/// The same as loadProject, from bytes; files that are no text file of a project are its assets.
[[nodiscard]] Project projectFromFiles(const std::map<std::string, std::string>& files);

/// Where the fields stand in the files that projectFiles() makes, those that `places` keeps.
[[nodiscard]] SourceLocations placesIn(const ProjectFiles& files, SourceLocations places = {});

} // namespace core
