#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace core {

/// One value of a configuration.
struct Setting {
    /// As text: "warning", "true", an absolute path.
    std::string value;
    /// "offers/offerwright.json:2:14"
    std::string from;

    bool operator==(const Setting&) const = default;
};

/// What is set for all projects in $XDG_CONFIG_HOME/offerwright/config.json, and for those below a
/// folder in its offerwright.json:
///
///     {"profile": "pc-2022", "failOn": "warning", "spelling": true, "facts": "links.json",
///      "format": "github", "reports": {"sarif": "offers.sarif"}}
///
/// Paths are relative to the file's folder.
struct Config {
    /// The id of the profile of projects that name none; empty for the default.
    std::string profile;
    /// Where it was read; empty where there is no such file.
    std::filesystem::path file;
    /// Each setting by its name, profile included; but for "reports".
    std::map<std::string, Setting, std::less<>> settings = {};
    /// By format the file.
    std::map<std::string, Setting, std::less<>> reports = {};

    /// Null where it is not set.
    [[nodiscard]] const Setting* setting(std::string_view name) const;
};

/// Errors: the file cannot be read, is no such object, or has another member; with line and column.
[[nodiscard]] Result<Config> userConfig();

/// The offerwright.json of the folder or of the nearest one above it. Errors: as above.
[[nodiscard]] Result<Config> projectConfig(const std::filesystem::path& folder);

/// What is set nearer, and what is set farther where that says nothing.
[[nodiscard]] Config overlaid(const Config& nearer, const Config& farther);

} // namespace core
