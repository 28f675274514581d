#include "core/project/disk.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr mode_t kNewFileMode = 0666;

std::string reasonOf(int error)
{
    return std::generic_category().message(error);
}

/// An open file that closes itself.
class DiskFile {
public:
    DiskFile(const fs::path& path, int flags, mode_t mode = 0)
        : m_file(::open(path.c_str(), flags | O_CLOEXEC, mode))
    {
    }
    ~DiskFile()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    DiskFile(const DiskFile&) = delete;
    DiskFile& operator=(const DiskFile&) = delete;

    [[nodiscard]] bool isOpen() const { return m_file >= 0; }
    [[nodiscard]] int number() const { return m_file; }

private:
    int m_file;
};

tl::unexpected<Error> unreadable(const fs::path& path, int error)
{
    if (error == ENOENT || error == ENOTDIR)
        return fail(translatable("error", "The file %1 is missing. Add it, or remove its name from "
                                          "the offer."),
                    {path.string()});
    return fail(translatable("error", "Cannot read %1: %2."), {path.string(), reasonOf(error)});
}

tl::unexpected<Error> unwritable(const fs::path& path, int error)
{
    return fail(translatable("error",
                             "Cannot write %1: %2. Nothing was changed; make room or choose "
                             "a folder you may write to, then save again."),
                {path.string(), reasonOf(error)});
}

/// Each file is old or new, but not all of them are what they were.
tl::unexpected<Error> unfinished(const fs::path& path, int error, std::size_t placed,
                                 std::size_t all)
{
    return fail(translatable("error",
                             "Cannot write %1: %2. %3 of %4 changed files are saved, this and "
                             "those after it are as they were. Make room, or see that you may "
                             "write to the folder, then save again."),
                {path.string(), reasonOf(error), static_cast<long long>(placed),
                 static_cast<long long>(all)});
}

bool liesInside(const fs::path& folder, const fs::path& path)
{
    std::error_code error;
    const fs::path root = fs::weakly_canonical(folder, error);
    const fs::path real = fs::weakly_canonical(path, error);
    const auto relative = real.lexically_relative(root);
    return !error && !relative.empty() && *relative.begin() != "..";
}

Result<std::string> readAll(int file, const fs::path& path, std::size_t size)
{
    std::string bytes(size, '\0');
    std::size_t done = 0;
    while (done < size) {
        const ssize_t got = ::read(file, bytes.data() + done, size - done);
        if (got < 0 && errno != EINTR)
            return unreadable(path, errno);
        if (got == 0)
            break;
        done += got > 0 ? static_cast<std::size_t>(got) : 0;
    }
    bytes.resize(done);
    return bytes;
}

int writeWhole(const DiskCalls& calls, int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = calls.write(file, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return errno;
        if (written > 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

void syncFolder(const DiskCalls& calls, const fs::path& folder)
{
    const DiskFile file(folder, O_RDONLY | O_DIRECTORY);
    if (file.isOpen())
        calls.sync(file.number());
}

} // namespace

DiskCalls DiskCalls::system()
{
    return {&::write, &::fsync, &std::rename};
}

Result<std::string> readInside(const fs::path& folder, const std::string& name, std::size_t limit)
{
    const fs::path path = folder / name;
    if (!liesInside(folder, path))
        return fail(translatable("error",
                                 "%1 is a link out of the project folder and was not read. "
                                 "Put the file itself into the folder."),
                    {path.string()});
    // Without O_NONBLOCK a named pipe would wait for a writer for ever.
    const DiskFile file(path, O_RDONLY | O_NONBLOCK);
    if (!file.isOpen())
        return unreadable(path, errno);
    struct stat status{};
    if (::fstat(file.number(), &status) != 0)
        return unreadable(path, errno);
    if (!S_ISREG(status.st_mode))
        return fail(translatable("error", "%1 is no regular file. Put a file in its place."),
                    {path.string()});
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > limit)
        return fail(translatable("error", "The file %1 is larger than %2 MiB. Make it smaller."),
                    {path.string(), static_cast<long long>(limit >> 20)});
    return readAll(file.number(), path, size);
}

StagedFiles::StagedFiles(fs::path folder, DiskCalls calls)
    : m_folder(std::move(folder)), m_calls(calls)
{
}

StagedFiles::~StagedFiles()
{
    for (const Staged& file : m_files)
        ::unlink(file.temporary.c_str());
}

Result<std::monostate> StagedFiles::add(const std::string& name, std::string_view bytes)
{
    const fs::path target = m_folder / name;
    if (!liesInside(m_folder, target.parent_path() / "file"))
        return fail(translatable("error", "%1 lies behind a link out of the project folder and was "
                                          "not written. Remove the link."),
                    {target.string()});
    std::error_code error;
    fs::create_directories(target.parent_path(), error);
    if (error)
        return unwritable(target.parent_path(), error.value());
    struct stat status{};
    const bool exists = ::stat(target.c_str(), &status) == 0;
    if (exists && !S_ISREG(status.st_mode))
        return fail(translatable("error", "%1 is no regular file. Put a file in its place."),
                    {target.string()});
    const fs::path temporary = target.parent_path() / ("." + target.filename().string() + ".new");
    // A killed save may have left one; whoever saves now owns the name.
    ::unlink(temporary.c_str());
    const DiskFile file(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, kNewFileMode);
    if (!file.isOpen())
        return unwritable(target, errno);
    m_files.push_back({temporary, target});
    if (exists)
        ::fchmod(file.number(), status.st_mode & 07777);
    if (const int reason = writeWhole(m_calls, file.number(), bytes))
        return unwritable(target, reason);
    if (m_calls.sync(file.number()) != 0)
        return unwritable(target, errno);
    return {};
}

Result<std::monostate> StagedFiles::commit()
{
    const std::size_t all = m_files.size();
    for (; !m_files.empty(); m_files.pop_front()) {
        const Staged& file = m_files.front();
        if (m_calls.rename(file.temporary.c_str(), file.target.c_str()) != 0) {
            const std::size_t placed = all - m_files.size();
            return placed == 0 ? unwritable(file.target, errno)
                               : unfinished(file.target, errno, placed, all);
        }
        syncFolder(m_calls, file.target.parent_path());
    }
    return {};
}

} // namespace core
