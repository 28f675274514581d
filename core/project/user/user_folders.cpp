#include "core/project/user/user_folders.h"

#include "core/platform/process.h"

namespace core {

namespace {

namespace fs = std::filesystem;

fs::path folderIn(const char* variable)
{
    const fs::path folder(platform::environmentVariable(variable));
    return folder.is_absolute() ? folder : fs::path();
}

fs::path folderOf(const char* variable, const char* belowHome)
{
    if (const auto folder = folderIn(variable); !folder.empty())
        return folder / "offerwright";
    const auto home = folderIn("HOME");
    return home.empty() ? fs::path() : home / belowHome / "offerwright";
}

} // namespace

fs::path configFolder()
{
    return folderOf("XDG_CONFIG_HOME", ".config");
}

fs::path stateFolder()
{
    return folderOf("XDG_STATE_HOME", ".local/state");
}

fs::path cacheFolder()
{
    return folderOf("XDG_CACHE_HOME", ".cache");
}

fs::path dataFolder()
{
    return folderOf("XDG_DATA_HOME", ".local/share");
}

} // namespace core
