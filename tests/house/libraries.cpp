#include "tests/house/libraries.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

namespace house {

namespace {

struct Allowance {
    std::string_view folder;
    /// Between blanks.
    std::string_view qtModules;
};

constexpr auto kAllowances = std::to_array<Allowance>({
    {"core", ""},
    {"app/cli", ""},
    {"app/online", " QtCore QtNetwork "},
    {"app/document", " QtCore QtGui "},
});

constexpr auto kSystemFolders = std::to_array<std::string_view>(
    {"arpa/", "asm/", "bits/", "linux/", "net/", "netinet/", "sys/"});
constexpr auto kSystemHeaders = std::to_array<std::string_view>(
    {"aio.h",     "csignal",    "cpio.h",      "dirent.h",  "dlfcn.h",  "err.h",      "execinfo.h",
     "fcntl.h",   "features.h", "fnmatch.h",   "ftw.h",     "getopt.h", "glob.h",     "grp.h",
     "iconv.h",   "ifaddrs.h",  "langinfo.h",  "libgen.h",  "link.h",   "monetary.h", "mqueue.h",
     "netdb.h",   "nl_types.h", "poll.h",      "pthread.h", "pty.h",    "pwd.h",      "regex.h",
     "sched.h",   "search.h",   "semaphore.h", "signal.h",  "spawn.h",  "strings.h",  "syslog.h",
     "tar.h",     "termios.h",  "ucontext.h",  "ulimit.h",  "unistd.h", "utime.h",    "utmpx.h",
     "windows.h", "wordexp.h"});

bool isSystemHeader(std::string_view header)
{
    return std::ranges::find(kSystemHeaders, header) != kSystemHeaders.end()
           || std::ranges::any_of(
               kSystemFolders, [&](std::string_view folder) { return header.starts_with(folder); });
}

/// A fault for each include that is wrong where it stands.
template <typename IsWrong>
Faults faultsOf(const SourceTree& tree, std::string_view rule, IsWrong isWrong)
{
    Faults faults;
    for (const SourceFile& file : tree) {
        for (const Include& include : file.includes) {
            if (isWrong(file, include))
                faults.push_back(file.path + ':' + std::to_string(include.line) + " includes "
                                 + include.name + ": " + std::string(rule));
        }
    }
    return faults;
}

} // namespace

QtModules qtModulesIn(const std::filesystem::path& headers)
{
    std::map<std::string, std::string, std::less<>> modules;
    for (const auto& folder : std::filesystem::directory_iterator(headers)) {
        if (!folder.is_directory())
            continue;
        const std::string module = folder.path().filename().string();
        for (const auto& header : std::filesystem::directory_iterator(folder.path()))
            modules.emplace(header.path().filename().string(), module);
    }
    return [modules = std::move(modules)](std::string_view header) {
        if (header.starts_with("Qt") && header.find('/') != header.npos)
            return std::string(header.substr(0, header.find('/')));
        const auto known = modules.find(header);
        return known == modules.end() ? std::string() : known->second;
    };
}

bool looksLikeQt(std::string_view header)
{
    if (header.size() < 2 || header.front() != 'Q')
        return header.starts_with('q') && header.ends_with(".h");
    return std::isupper(static_cast<unsigned char>(header[1])) != 0 || header.starts_with("Qt");
}

Faults qtOutOfPlace(const SourceTree& tree, const QtModules& modules)
{
    return faultsOf(
        tree,
        "core and app/cli know no Qt, app/online no module but QtCore and QtNetwork, app/document "
        "none but QtCore and QtGui",
        [&](const SourceFile& file, const Include& include) {
            const auto allowance = std::ranges::find_if(kAllowances, [&](const Allowance& each) {
                return liesIn(roomOf(file.path), each.folder);
            });
            if (allowance == kAllowances.end() || include.quoted || !looksLikeQt(include.name))
                return false;
            return allowance->qtModules.find(' ' + modules(include.name) + ' ')
                   == std::string_view::npos;
        });
}

Faults facesThatMeet(const SourceTree& tree)
{
    return faultsOf(tree,
                    "app/cli, app/online and app/document include nothing of app but themselves",
                    [](const SourceFile& file, const Include& include) {
                        const std::string room = roomOf(file.path);
                        const std::string other = roomOf(file, include);
                        return liesIn(other, "app")
                               && std::ranges::any_of(kAllowances, [&](const Allowance& each) {
                                      return each.folder != "core" && liesIn(room, each.folder)
                                             && !liesIn(other, each.folder);
                                  });
                    });
}

Faults jsonLibraryInHeaders(const SourceTree& tree)
{
    return faultsOf(tree, "no header includes nlohmann's",
                    [](const SourceFile& file, const Include& include) {
                        return file.isHeader() && include.name.starts_with("nlohmann/");
                    });
}

Faults systemOutsidePlatform(const SourceTree& tree)
{
    return faultsOf(tree, "only core/platform includes what POSIX and the loader give",
                    [](const SourceFile& file, const Include& include) {
                        return isSystemHeader(include.name)
                               && !liesIn(roomOf(file.path), "core/platform");
                    });
}

} // namespace house
