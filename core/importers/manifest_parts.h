#pragma once

#include "core/text/json_tree.h"

#include <string>
#include <string_view>
#include <vector>

/// The parts of a deployment manifest, whatever it is wrapped in.
namespace core::importers {

struct ModulePart {
    std::string name;
    std::string image;
    std::vector<JsonMember> environment;
    /// Joined from its pieces, without escapes.
    std::string createOptions;
    /// The piece that lacks while a later one is there.
    std::string createOptionsGap;
    std::vector<JsonMember> twin;
};

struct RoutePart {
    std::string name;
    std::string text;
    bool hasPriority = false;
};

struct Parts {
    /// Without edgeAgent and edgeHub.
    std::vector<ModulePart> modules;
    std::vector<RoutePart> routes;
    /// Keys of the file that are none of these.
    std::vector<std::string> unknown;
};

/// The JSON of a file; comments, as templates have them, are passed over.
[[nodiscard]] JsonTree readManifest(std::string_view text);
[[nodiscard]] Parts partsOf(const JsonNode& root);

/// Whether a route takes messages of the module or sends messages to it.
[[nodiscard]] bool concerns(std::string_view route, std::string_view module);

} // namespace core::importers
