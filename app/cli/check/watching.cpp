#include "app/cli/check/watching.h"

#include "app/cli/base/language.h"
#include "app/cli/base/terminal.h"
#include "app/cli/check/settings.h"
#include "core/base/printable.h"
#include "core/platform/end_signals.h"
#include "core/platform/file_watch.h"

#include <filesystem>
#include <set>

namespace app {

namespace {

namespace fs = std::filesystem;
using core::platform::FileWatch;

/// A save writes several files, one behind the other.
constexpr std::chrono::milliseconds kQuiet{20};

/// The folders of the paths; what is not there yet is waited for in the folder that is.
std::set<fs::path> foldersOf(const std::vector<std::string>& paths)
{
    std::set<fs::path> folders;
    for (const std::string& path : paths) {
        std::error_code error;
        fs::path folder = fs::absolute(settingsFolderOf(path), error).lexically_normal();
        while (!fs::is_directory(folder, error) && folder.has_relative_path())
            folder = folder.parent_path();
        folders.insert(folder);
    }
    return folders;
}

} // namespace

ExitCode keepChecking(const std::vector<std::string>& paths,
                      const std::vector<std::string>& reports,
                      const std::function<ExitCode()>& check)
{
    const core::platform::EndSignals signals;
    FileWatch watch;
    for (const std::string& report : reports)
        watch.ignore(fs::path(report).filename().string());
    for (const fs::path& folder : foldersOf(paths))
        if (!watch.add(folder)) {
            printError(spoken(
                core::translatable("cli", "Changes in \"%1\" cannot be watched. Check your right "
                                          "to read it, and fs.inotify.max_user_watches."),
                {core::printable(folder.string())}));
            return ExitCode::Unreadable;
        }
    while (true) {
        const ExitCode exit = check();
        const auto news = watch.wait(kQuiet, core::platform::EndSignals::descriptor());
        if (news == FileWatch::News::Stopped)
            return exit;
        if (news == FileWatch::News::Failed) {
            printError(spoken(
                core::translatable("cli", "The system tells of no further changes. Start again.")));
            return ExitCode::Unreadable;
        }
    }
}

} // namespace app
