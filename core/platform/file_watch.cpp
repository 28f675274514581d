#include "core/platform/file_watch.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <map>
#include <poll.h>
#include <string_view>
#include <sys/inotify.h>
#include <tuple>
#include <unistd.h>
#include <vector>

namespace core::platform {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr std::uint32_t kEvents = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM
                                  | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF;

/// Milliseconds for poll(), never less than none.
int millisecondsUntil(Clock::time_point end)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
    return left < 0 ? 0 : static_cast<int>(left);
}

} // namespace

struct FileWatch::Watches {
    int queue = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    /// By the system's number.
    std::map<int, fs::path> folders;
    std::vector<std::string> ignored;

    [[nodiscard]] bool isHeard(std::string_view name) const
    {
        return !name.starts_with('.')
               && std::ranges::none_of(
                   ignored, [&](const std::string& start) { return name.starts_with(start); });
    }
};

FileWatch::FileWatch() : m_watches(std::make_unique<Watches>()) {}

FileWatch::~FileWatch()
{
    if (m_watches->queue >= 0)
        ::close(m_watches->queue);
}

bool FileWatch::add(const fs::path& folder)
{
    const int number = ::inotify_add_watch(m_watches->queue, folder.c_str(), kEvents | IN_ONLYDIR);
    if (number < 0)
        return false;
    m_watches->folders[number] = folder;
    bool isHeard = true;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        std::error_code unknown;
        const bool isFolder = !at->is_symlink(unknown) && at->is_directory(unknown);
        if (isFolder && !at->path().filename().string().starts_with('.'))
            isHeard = add(at->path()) && isHeard;
    }
    return isHeard;
}

void FileWatch::ignore(const std::string& nameStart)
{
    m_watches->ignored.push_back(nameStart);
}

bool FileWatch::take()
{
    bool isChange = false;
    alignas(inotify_event) std::array<char, 16384> bytes{};
    while (true) {
        const auto count = ::read(m_watches->queue, bytes.data(), bytes.size());
        if (count <= 0)
            return isChange;
        for (std::size_t at = 0; at < static_cast<std::size_t>(count);) {
            inotify_event event{};
            std::memcpy(&event, &bytes[at], sizeof event);
            const std::string_view name =
                event.len > 0 ? std::string_view(&bytes[at + sizeof event]) : std::string_view();
            at += sizeof event + event.len;
            isChange = isChange || m_watches->isHeard(name);
            const bool isNewFolder =
                (event.mask & IN_ISDIR) != 0U && (event.mask & (IN_CREATE | IN_MOVED_TO)) != 0U;
            const auto folder = m_watches->folders.find(event.wd);
            if (isNewFolder && folder != m_watches->folders.end() && !name.starts_with('.'))
                std::ignore = add(folder->second / name);
        }
    }
}

FileWatch::News FileWatch::wait(std::chrono::milliseconds quiet, int stop)
{
    constexpr int kMax = 10;
    std::array<pollfd, 2> waiting{{{m_watches->queue, POLLIN, 0}, {stop, POLLIN, 0}}};
    bool isChanged = false;
    Clock::time_point last;
    Clock::time_point end;
    while (true) {
        const int timeout = isChanged ? millisecondsUntil(std::min(last + quiet, end)) : -1;
        const int ready = ::poll(waiting.data(), waiting.size(), timeout);
        if (ready < 0 && errno != EINTR)
            return News::Failed;
        if (ready == 0)
            return News::Changed;
        if (ready < 0)
            continue;
        if (waiting[1].revents != 0)
            return News::Stopped;
        if ((waiting[0].revents & ~POLLIN) != 0)
            return News::Failed;
        if (!take())
            continue;
        last = Clock::now();
        if (!isChanged)
            end = last + kMax * quiet;
        isChanged = true;
    }
}

} // namespace core::platform
