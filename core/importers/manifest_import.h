#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/offer/offer.h"

#include <string>
#include <string_view>
#include <vector>

/// From a deployment manifest, as devices and developers have it, to the defaults of a plan.
namespace core {

/// One module that a manifest deploys, as the marketplace would start it.
struct ImportedModule {
    std::string name;
    /// As the file has it, where no device would take that name.
    std::string sourceName;
    ModuleDefaults defaults;
    /// Registry, repository and tag as far as the image's name tells them.
    ContainerImage image;
    /// What was taken, what the marketplace has no room for, and what was not understood: sentences
    /// of the context "import".
    std::vector<Message> taken;
    std::vector<Message> dropped;
    std::vector<Message> notUnderstood;
};

/// What a file holds.
struct ManifestImport {
    /// In the order of the file; the runtime's own modules are none of them.
    std::vector<ImportedModule> modules;
    /// What belongs to no module and stays behind.
    std::vector<Message> leftBehind;
};

/// Reads a deployment manifest, a template of one, a layered deployment, the wrapper of the REST
/// interface, a list of modules with their twins; or a Compose file, the output of docker inspect,
/// a docker run line, whose containers become modules. Secrets become placeholders. Errors: the
/// text is no JSON (with line and column), deploys no module, or has more than 16 MiB.
[[nodiscard]] Result<ManifestImport> importManifest(std::string_view text);

} // namespace core
