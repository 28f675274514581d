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
    if (!project->problems.empty()) {
        const core::ProjectProblem& problem = project->problems.front();
        return core::fail(
            core::translatable("error", "%1:%2:%3: %4"),
            {(folder / problem.place.file).string(), static_cast<long long>(problem.place.line),
             static_cast<long long>(problem.place.column), core::InnerMessage(problem.message)});
    }
    return std::move(project->content);
}

} // namespace app
