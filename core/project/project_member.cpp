#include "core/project/project_member.h"

#include "core/project/load.h"
#include "core/project/names.h"
#include "core/project/published.h"

#include <system_error>

namespace core {

namespace fs = std::filesystem;

namespace {

/// Folders; no project names files that lie deeper.
constexpr int kMaxDepth = 8;

bool names(const fs::path& folder, const std::string& file)
{
    if (file == kOfferFile || file == kPublishedFile)
        return true;
    const auto project = loadProject(folder);
    return project
           && (project->content.assets.contains(file) || project->places.textOf(file) != nullptr);
}

} // namespace

bool isProjectMember(const fs::path& file)
{
    std::error_code error;
    const fs::path real = fs::canonical(file, error);
    if (error || !fs::is_regular_file(real, error))
        return false;
    fs::path folder = real.parent_path();
    for (int depth = 0; depth < kMaxDepth; ++depth, folder = folder.parent_path()) {
        if (fs::exists(folder / kOfferFile, error)
            && names(folder, real.lexically_relative(folder).generic_string()))
            return true;
        if (folder == folder.parent_path())
            return false;
    }
    return false;
}

} // namespace core
