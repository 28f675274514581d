// A library to be loaded before a program's own (LD_PRELOAD). It counts the calls by which the
// program works on files below OFFERWRIGHT_CALLS_ROOT, and its allocations; appends each to the
// file OFFERWRIGHT_CALLS; and lets those fail that OFFERWRIGHT_FAULT names: "KIND NUMBER ERRNO
// MODE", where KIND is a number of Call, NUMBER counts from 1 and MODE is a letter of FaultMode.
// Nothing here allocates.
#include "tests/campaigns/call_fault.h"

#include <cerrno>
#include <cstdarg>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// The C library's own, below what is replaced here.
extern "C" {
void* __libc_malloc(std::size_t size) noexcept;                    // NOLINT
void* __libc_calloc(std::size_t count, std::size_t size) noexcept; // NOLINT
void* __libc_realloc(void* old, std::size_t size) noexcept;        // NOLINT
}

namespace {

using campaigns::Call;
using campaigns::CallHead;
using campaigns::isBelowRoot;
using campaigns::isInside;
using campaigns::memoryFails;
using campaigns::next;
using campaigns::note;
using campaigns::Outcome;
using campaigns::setInside;

int openAt(int folder, const char* path, int flags, mode_t mode)
{
    if (!isBelowRoot(path))
        return static_cast<int>(::syscall(SYS_openat, folder, path, flags, mode));
    CallHead head{.call = Call::Open, .flags = flags};
    if (next(Call::Open) == Outcome::Fails) {
        head.isFault = head.isFailed = 1;
        note(head, path);
        return -1;
    }
    const int file = static_cast<int>(::syscall(SYS_openat, folder, path, flags, mode));
    head.file = file;
    head.isFailed = file < 0;
    note(head, path);
    setInside(file, true);
    return file;
}

/// A call on paths that changes what folders hold.
template <class Do>
int onPaths(Call call, int flags, const char* first, const char* second, Do act)
{
    if (!isBelowRoot(first) && !(second && isBelowRoot(second)))
        return act();
    CallHead head{.call = call, .flags = flags};
    int result = -1;
    if (next(call) == Outcome::Fails) {
        head.isFault = 1;
    } else {
        result = act();
    }
    head.isFailed = result != 0;
    note(head, first, second ? second : "");
    return result;
}

template <class Do>
int onStatus(bool isCounted, Do act)
{
    if (!isCounted || next(Call::Status) != Outcome::Fails)
        return act();
    note({.call = Call::Status, .isFault = 1, .isFailed = 1});
    return -1;
}

mode_t modeOf(int flags, va_list rest)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
}

} // namespace

#define OFFERWRIGHT_OPEN(name)                                                                     \
    int name(const char* path, int flags, ...)                                                     \
    {                                                                                              \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        const mode_t mode = modeOf(flags, rest);                                                   \
        va_end(rest);                                                                              \
        return openAt(AT_FDCWD, path, flags, mode);                                                \
    }
#define OFFERWRIGHT_OPENAT(name)                                                                   \
    int name(int folder, const char* path, int flags, ...)                                         \
    {                                                                                              \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        const mode_t mode = modeOf(flags, rest);                                                   \
        va_end(rest);                                                                              \
        return openAt(folder, path, flags, mode);                                                  \
    }

extern "C" {

OFFERWRIGHT_OPEN(open)
OFFERWRIGHT_OPEN(open64)
OFFERWRIGHT_OPENAT(openat)
OFFERWRIGHT_OPENAT(openat64)

int __open_2(const char* path, int flags) // NOLINT
{
    return openAt(AT_FDCWD, path, flags, 0);
}

DIR* opendir(const char* path)
{
    const int file = openAt(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
    return file < 0 ? nullptr : ::fdopendir(file);
}

ssize_t read(int file, void* bytes, size_t size)
{
    if (isInside(file) && next(Call::Read) == Outcome::Fails) {
        note({.call = Call::Read, .isFault = 1, .isFailed = 1, .file = file});
        return -1;
    }
    return ::syscall(SYS_read, file, bytes, size);
}

ssize_t __read_chk(int file, void* bytes, size_t size, size_t /*room*/) // NOLINT
{
    return read(file, bytes, size);
}

ssize_t write(int file, const void* bytes, size_t size)
{
    if (!isInside(file))
        return ::syscall(SYS_write, file, bytes, size);
    CallHead head{.call = Call::Write, .file = file};
    const Outcome outcome = next(Call::Write);
    if (outcome == Outcome::Halves)
        size = size > 1 ? size / 2 : size;
    head.isFault = outcome != Outcome::Passes;
    const ssize_t written =
        outcome == Outcome::Fails ? -1 : ::syscall(SYS_write, file, bytes, size);
    head.isFailed = written < 0;
    note(head, {static_cast<const char*>(bytes), written < 0 ? 0 : static_cast<size_t>(written)});
    return written;
}

int fsync(int file)
{
    if (!isInside(file))
        return static_cast<int>(::syscall(SYS_fsync, file));
    CallHead head{.call = Call::Sync, .file = file};
    const bool fails = next(Call::Sync) == Outcome::Fails;
    const int result = fails ? -1 : static_cast<int>(::syscall(SYS_fsync, file));
    head.isFault = fails;
    head.isFailed = result != 0;
    note(head);
    return result;
}

int fdatasync(int file)
{
    return fsync(file);
}

int close(int file)
{
    const bool inside = isInside(file);
    setInside(file, false);
    const int result = static_cast<int>(::syscall(SYS_close, file));
    // A close that fails has closed all the same.
    const bool fails = inside && next(Call::Close) == Outcome::Fails;
    if (inside)
        note({.call = Call::Close, .isFault = fails, .isFailed = fails, .file = file});
    return fails ? -1 : result;
}

int rename(const char* from, const char* to) noexcept
{
    return onPaths(Call::Rename, 0, from, to, [=] {
        return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
    });
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to,
              unsigned int flags) noexcept
{
    return onPaths(Call::Rename, static_cast<int>(flags), from, to, [=] {
        return static_cast<int>(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
    });
}

int unlink(const char* path) noexcept
{
    return onPaths(Call::Unlink, 0, path, nullptr,
                   [=] { return static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, 0)); });
}

int unlinkat(int folder, const char* path, int flags) noexcept
{
    return onPaths(Call::Unlink, flags, path, nullptr,
                   [=] { return static_cast<int>(::syscall(SYS_unlinkat, folder, path, flags)); });
}

int remove(const char* path) noexcept
{
    if (unlink(path) == 0)
        return 0;
    return errno == EISDIR ? unlinkat(AT_FDCWD, path, AT_REMOVEDIR) : -1;
}

int mkdir(const char* path, mode_t mode) noexcept
{
    return onPaths(Call::MakeFolder, 0, path, nullptr,
                   [=] { return static_cast<int>(::syscall(SYS_mkdirat, AT_FDCWD, path, mode)); });
}

int fchmod(int file, mode_t mode) noexcept
{
    if (isInside(file) && next(Call::Mode) == Outcome::Fails) {
        note({.call = Call::Mode, .isFault = 1, .isFailed = 1, .file = file});
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fchmod, file, mode));
}

int stat(const char* path, struct stat* status) noexcept
{
    return onStatus(isBelowRoot(path), [=] {
        return static_cast<int>(::syscall(SYS_newfstatat, AT_FDCWD, path, status, 0));
    });
}

int lstat(const char* path, struct stat* status) noexcept
{
    return onStatus(isBelowRoot(path), [=] {
        return static_cast<int>(
            ::syscall(SYS_newfstatat, AT_FDCWD, path, status, AT_SYMLINK_NOFOLLOW));
    });
}

int fstat(int file, struct stat* status) noexcept
{
    return onStatus(isInside(file),
                    [=] { return static_cast<int>(::syscall(SYS_fstat, file, status)); });
}

void* malloc(size_t size) noexcept
{
    return memoryFails() ? nullptr : __libc_malloc(size);
}

void* calloc(size_t count, size_t size) noexcept
{
    return memoryFails() ? nullptr : __libc_calloc(count, size);
}

void* realloc(void* old, size_t size) noexcept
{
    return memoryFails() ? nullptr : __libc_realloc(old, size);
}

} // extern "C"
