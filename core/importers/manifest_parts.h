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
    /// Its entry in the deployment, null for a module that has desired properties only; lies in the
    /// tree that was read.
    const JsonNode* entry = nullptr;
    TextRange nameRange;
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
    /// A piece that edgeAgent does not take at all, createOptions00; or empty.
    TextRange createOptionsZero;
    /// A second name of theirs without a number, "createOptions_old"; or empty.
    TextRange createOptionsTwice;
    std::vector<JsonMember> twin;
};

struct RoutePart {
    std::string name;
    std::string text;
    /// Of the route's text.
    TextRange range;
    TextRange nameRange;
    /// What stands under the name; lies in the tree that was read.
    const JsonNode* entry = nullptr;
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

/// A key of a module's section that is not "properties.desired", or one of the runtime's that is
/// named as twins of the hub are: "properties" or "desired".
struct TwinSpelling {
    std::string section;
    std::string key;
    TextRange range;
};

struct Parts {
    /// Without edgeAgent and edgeHub.
    std::vector<ModulePart> modules;
    std::vector<ModulePart> systemModules;
    std::vector<RoutePart> routes;
    /// Sections with all of their desired properties; layered deployments have none.
    std::vector<SectionPart> sections;
    std::vector<MisplacedPart> misplaced;
    std::vector<TwinSpelling> twinSpellings;
    /// Keys of the file that are none of these.
    std::vector<std::string> unknown;
    /// The old word moduleContent, or empty.
    TextRange oldRoot;
    /// $edgeAgent or $edgeHub has keys such as properties.desired.modules.NAME: the file adds to a
    /// deployment and is none itself.
    bool isLayered = false;
};

/// The JSON of a file; comments, as templates have them, and a fence of Markdown are passed over.
[[nodiscard]] JsonTree readManifest(std::string_view text);
/// The parts lie in the tree, which must outlive them. The entry of a module by itself, or several
/// with their names, are the modules; one without a name is called "module".
[[nodiscard]] Parts partsOf(const JsonNode& root);

} // namespace core::importers
