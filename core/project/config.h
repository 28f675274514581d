#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>

namespace core {

/// What the user set for all projects, in $XDG_CONFIG_HOME/offerwright/config.json:
///
///     {"profile": "pc-2022"}
struct Config {
    /// The id of the profile of projects that name none; empty for the default.
    std::string profile;
    /// Where it was read; empty where there is no such file.
    std::filesystem::path file;
};

/// Errors: the file cannot be read, is no such object, or has another member; with line and column.
[[nodiscard]] Result<Config> userConfig();

} // namespace core
