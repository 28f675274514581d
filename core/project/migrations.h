#pragma once

#include "core/text/json/json_tree.h"

#include <span>

namespace core {

/// The version of the project format that this program writes.
constexpr int kSchemaVersion = 3;

/// Brings a project file of version `from` to the next one. Nodes keep their ranges, so that places
/// stay true.
struct Migration {
    int from = 0;
    void (*apply)(JsonNode& root) = nullptr;
};

/// The steps from each earlier version, oldest first; version 1 is the first there is.
[[nodiscard]] std::span<const Migration> projectMigrations();

/// Applies every step from `version` on.
void migrate(JsonNode& root, int version, std::span<const Migration> steps);

} // namespace core
