#include "app/cli/import/import_target.h"

#include "core/project/load.h"
#include "core/project/names.h"

#include <system_error>
#include <utility>

namespace app {

core::Result<std::optional<core::ProjectContent>>
projectToImportInto(const std::filesystem::path& folder)
{
    std::error_code error;
    if (!std::filesystem::exists(folder / core::kOfferFile, error))
        return std::nullopt;
    auto project = core::loadProject(folder);
    if (!project)
        return tl::unexpected(project.error());
    if (!project->problems.empty())
        return tl::unexpected(core::Error{project->problems.front().message});
    return std::move(project->content);
}

} // namespace app
