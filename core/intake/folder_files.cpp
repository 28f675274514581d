#include "core/intake/folder_files.h"

#include <algorithm>
#include <cstddef>

namespace core::intake {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxFiles = 10'000;
constexpr int kMaxDepth = 8;

} // namespace

Result<FolderFiles> filesBelow(const fs::path& folder)
{
    FolderFiles files;
    std::error_code error;
    fs::recursive_directory_iterator entries(folder, error);
    for (const fs::recursive_directory_iterator end; !error && entries != end;
         entries.increment(error)) {
        const fs::path& path = entries->path();
        const std::string name = path.lexically_relative(folder).generic_string();
        if (path.filename().string().starts_with('.')) {
            entries.disable_recursion_pending();
            continue;
        }
        const fs::file_status status = entries->symlink_status(error);
        if (fs::is_directory(status)) {
            if (entries.depth() >= kMaxDepth)
                return fail(translatable("error", "%1 lies more than %2 folders deep. Choose a "
                                                  "folder with the texts and pictures of one "
                                                  "offer."),
                            {path.string(), static_cast<long long>(kMaxDepth)});
            continue;
        }
        (fs::is_regular_file(status) ? files.names : files.notFollowed).push_back(name);
        if (files.names.size() > kMaxFiles)
            return fail(translatable("error", "%1 holds more than %2 files. Choose a folder with "
                                              "the texts and pictures of one offer."),
                        {folder.string(), static_cast<long long>(kMaxFiles)});
    }
    if (error)
        return fail(translatable("error", "Cannot read %1: %2."),
                    {folder.string(), error.message()});
    std::ranges::sort(files.names);
    std::ranges::sort(files.notFollowed);
    return files;
}

} // namespace core::intake
