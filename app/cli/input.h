#pragma once

#include "app/cli/command.h"
#include "core/base/result.h"
#include "core/project/project.h"
#include "core/rules/engine/validate.h"

#include <filesystem>
#include <string>

namespace app {

/// What a command works on.
struct Input {
    core::Project project;
    /// What stands before a file's name so that a terminal can open it: "my-offer/".
    std::string prefix;
};

/// The project folder that the path names, itself or by its offer.json; empty for a bundle.
[[nodiscard]] std::filesystem::path folderOf(const std::string& path);

/// A project folder, its offer.json, or a bundle. Problems in the project's files go to standard
/// error with file, line and column. Errors: there is none, or it cannot be read.
[[nodiscard]] core::Result<Input> openInput(const std::string& path);

/// A look at every image of the offer; with --no-cache no earlier one counts.
[[nodiscard]] std::map<std::string, core::ImageFacts, std::less<>>
imagesOf(const core::ProjectContent& content, const Arguments& arguments);

/// Errors: the bundle cannot be read.
[[nodiscard]] core::Result<core::ProjectContent> contentOfBundle(const std::string& file);

/// What is wrong with the content of a file, led by the file's name.
[[nodiscard]] core::Error inFile(const std::string& file, const core::Error& error);

/// The facts that a command line has: a look at the images, --baseline, and whether
/// OFFERWRIGHT_REGISTRY_PASSWORD is set. Errors: the baseline cannot be read.
[[nodiscard]] core::Result<core::Facts> factsFor(const core::ProjectContent& content,
                                                 const Arguments& arguments);

/// Seconds since 1970 that SOURCE_DATE_EPOCH names, if it does. Errors: it is no such number.
[[nodiscard]] core::Result<std::optional<long long>> sourceDate();

/// "YYYY-MM-DD" in UTC.
[[nodiscard]] std::string dateOf(long long time);

} // namespace app
