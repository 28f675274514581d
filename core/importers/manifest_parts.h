#pragma once

#include "core/text/json/json_tree.h"

#include <string>
#include <string_view>
#include <vector>

/// The parts of a deployment manifest, whatever it is wrapped in. Ranges are those of the literals
/// in the file, empty where the part is missing.
namespace core::importers {

struct ModulePart {
    std::string name;
    std::string image;
    TextRange imageRange;
    std::vector<JsonMember> environment;
    TextRange environmentRange;
    /// Joined from its pieces, without escapes.
    std::string createOptions;
    /// From the first piece to the last.
    TextRange createOptionsRange;
    int createOptionsPieces = 0;
    /// The piece that lacks while a later one is there.
    std::string createOptionsGap;
    std::vector<JsonMember> twin;
};

struct RoutePart {
    std::string name;
    std::string text;
    TextRange range;
    bool hasPriority = false;
};

/// The desired properties of one section: the runtime's own, or a module's.
struct SectionPart {
    std::string name;
    JsonNode desired;
    TextRange nameRange;
};

/// Something that stands where the format has an object or a text, and was passed over.
struct MisplacedPart {
    std::string name;
    TextRange range;
    JsonKind wanted;
};

struct Parts {
    /// Without edgeAgent and edgeHub.
    std::vector<ModulePart> modules;
    std::vector<RoutePart> routes;
    /// Sections with all of their desired properties; layered deployments have none.
    std::vector<SectionPart> sections;
    std::vector<MisplacedPart> misplaced;
    /// Keys of the file that are none of these.
    std::vector<std::string> unknown;
};

/// The text with blanks in place of comments, each character in its place.
[[nodiscard]] std::string withoutComments(std::string_view text);
/// The JSON of a file; comments, as templates have them, are passed over.
[[nodiscard]] JsonTree readManifest(std::string_view text);
[[nodiscard]] Parts partsOf(const JsonNode& root);

/// Whether a route takes messages of the module or sends messages to it.
[[nodiscard]] bool concerns(std::string_view route, std::string_view module);

} // namespace core::importers
