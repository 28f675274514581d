#pragma once

#include "core/base/result.h"
#include "core/project/source_locations.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// One value of a configuration.
struct Setting {
    /// As text: "warning", "true", an absolute path.
    std::string value;
    /// Where it is set; its end is not told.
    SourceLocation place;

    /// "offers/offerwright.json:2:14"
    [[nodiscard]] std::string from() const;

    bool operator==(const Setting&) const = default;
};

/// What is wrong in a configuration. The settings that it is not about hold all the same.
struct ConfigFault {
    /// Without the place.
    Message message;
    /// Absent where the file cannot be read; then the message names it.
    std::optional<SourceLocation> place = {};

    /// Led by the place.
    [[nodiscard]] Error asError() const;

    bool operator==(const ConfigFault&) const = default;
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
    /// In the order of the file: it cannot be read, is no such object, or says something that is no
    /// setting.
    std::vector<ConfigFault> faults = {};

    /// Null where it is not set.
    [[nodiscard]] const Setting* setting(std::string_view name) const;

    bool operator==(const Config&) const = default;
};

[[nodiscard]] Config userConfig();

/// The offerwright.json of the folder or of the nearest one above it.
[[nodiscard]] Config projectConfig(const std::filesystem::path& folder);

/// What is set nearer, and what is set farther where that says nothing; the faults of both.
[[nodiscard]] Config overlaid(const Config& nearer, const Config& farther);

} // namespace core
