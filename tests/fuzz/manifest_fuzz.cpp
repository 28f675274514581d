#include "core/importers/manifest_import.h"
#include "tests/fuzz/fuzz_target.h"

/// Any bytes are imported or refused; a module has at most five of each.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto import = core::importManifest(fuzz::asText(data, size));
    if (!import)
        return 0;
    constexpr std::size_t kMost = 5;
    for (const core::ImportedModule& module : import->modules) {
        fuzz::require(module.defaults.routes.size() <= kMost, "at most five routes");
        fuzz::require(module.defaults.twin.size() <= kMost, "at most five properties");
        fuzz::require(module.defaults.environment.size() <= kMost, "at most five variables");
    }
    return 0;
}
