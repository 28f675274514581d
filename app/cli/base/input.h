#pragma once

#include "app/cli/base/command.h"
#include "core/base/result.h"
#include "core/project/facts/facts.h"
#include "core/project/project.h"
#include "core/project/published.h"

#include <compare>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace app {

/// What a command works on.
struct Input {
    core::Project project;
    /// What stands before a file's name so that a terminal can open it: "my-offer/".
    std::string prefix;
    /// The project's folder; empty for a bundle.
    std::filesystem::path folder;
};

/// The project folder that the path names, itself or by its offer.json; empty for a bundle.
[[nodiscard]] std::filesystem::path folderOf(const std::string& path);

/// A project folder, its offer.json, or a bundle. Problems in the project's files go to standard
/// error with file, line and column. Errors: there is none, or it cannot be read.
[[nodiscard]] core::Result<Input> openInput(const std::string& path);

/// The same without a word on standard error.
[[nodiscard]] core::Result<Input> readInput(const std::string& path);

/// Errors: the bundle cannot be read.
[[nodiscard]] core::Result<core::ProjectContent> contentOfBundle(const std::string& file);

/// What is wrong with the content of a file, led by the file's name.
[[nodiscard]] core::Error inFile(const std::string& file, const core::Error& error);
/// The same with line and column of the byte `at` in the file's text.
[[nodiscard]] core::Error inFile(const std::string& file, const std::string& text, std::size_t at,
                                 const core::Message& message);
/// The same where the error itself says “Line %1, column %2: …”, else led by the file's name alone.
[[nodiscard]] core::Error inTextFile(const std::string& file, const core::Error& error);
/// Why the text is no JSON, with the place; the error where it is some, but not what was wanted.
[[nodiscard]] core::Error inJsonFile(const std::string& file, const std::string& text,
                                     const core::Error& error);

/// What a command line knows of the world outside the project.
struct Sources {
    core::FactSources facts;
    /// What --baseline names.
    std::shared_ptr<const core::ProjectContent> earlier;
    /// The file that the offer is compared with, or the day on which that was published; both are
    /// empty where it is no update.
    std::string baselineName = {};
    std::string publishedOn = {};
    /// The digests of its pictures.
    std::map<std::string, std::string, std::less<>> baselinePictures = {};
    /// What the store has: what the project notes of it, or what --baseline names; or null.
    std::shared_ptr<const core::Published> published = {};
};

/// A look at every picture (with --no-cache no earlier one counts), what is published (--baseline,
/// else the project's published.json), --facts, --spelling, the day, and whether
/// OFFERWRIGHT_REGISTRY_PASSWORD is set. Errors: one of these files cannot be read, or
/// SOURCE_DATE_EPOCH is no number.
[[nodiscard]] core::Result<Sources> sourcesFor(const Arguments& arguments, const Input& input);

/// What a configuration may say in place of an option.
struct SourceChoice {
    bool spelling = false;
    /// A file's path, or empty.
    std::string facts = {};

    auto operator<=>(const SourceChoice&) const = default;
};

/// The part of it that is the same for every input; its look may be used by several threads.
[[nodiscard]] core::Result<Sources> commonSources(const Arguments& arguments,
                                                  const SourceChoice& choice);
/// Adds what the input itself has published, unless a bundle was named.
[[nodiscard]] core::Result<std::monostate> addPublished(const Input& input, Sources& sources);

} // namespace app
