#include "core/bundle/bundle_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <span>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace core {

namespace {

/// An open file, closed at the end of its scope.
class OpenFile {
public:
    OpenFile(const std::filesystem::path& path, int flags)
        : m_descriptor(::open(path.c_str(), flags | O_CLOEXEC, 0666))
    {
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    OpenFile(OpenFile&&) = delete;
    OpenFile& operator=(OpenFile&&) = delete;

    explicit operator bool() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    /// False, with errno, if the system reports a late fault.
    bool close() { return ::close(std::exchange(m_descriptor, -1)) == 0; }

private:
    int m_descriptor;
};

/// Removes a temporary file at the end of its scope, unless it became the real one.
class TemporaryFile {
public:
    explicit TemporaryFile(std::filesystem::path path) : m_path(std::move(path)) {}
    ~TemporaryFile()
    {
        if (!m_path.empty())
            ::unlink(m_path.c_str());
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    TemporaryFile(TemporaryFile&&) = delete;
    TemporaryFile& operator=(TemporaryFile&&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] bool becomes(const std::filesystem::path& target)
    {
        if (::rename(m_path.c_str(), target.c_str()) != 0)
            return false;
        m_path.clear();
        return true;
    }

private:
    std::filesystem::path m_path;
};

std::string systemReason()
{
    return std::strerror(errno);
}

tl::unexpected<Error> cannotWrite(const std::filesystem::path& file)
{
    const auto reason = systemReason();
    return fail(translatable("error", "%1 cannot be written: %2. Choose a folder that you may "
                                      "write to and that has room."),
                {file.string(), reason});
}

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

/// The rename itself reaches the disk with its folder. Some file systems cannot; the file is
/// whole there all the same.
void syncFolderOf(const std::filesystem::path& file)
{
    const auto folder = file.parent_path();
    const OpenFile opened(folder.empty() ? "." : folder, O_RDONLY | O_DIRECTORY);
    if (opened)
        ::fsync(opened.descriptor());
}

/// The count of bytes that were read, fewer only at the end of the file; nothing, with errno, if it
/// cannot be read.
std::optional<std::size_t> readAll(int descriptor, std::span<char> bytes)
{
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const auto count = ::read(descriptor, &bytes[filled], bytes.size() - filled);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            break;
        filled += static_cast<std::size_t>(count);
    }
    return filled;
}

/// Bytes that lie in several places and belong one behind the other.
using Pieces = std::span<const std::string_view>;

/// Whether the file has just these bytes.
bool holds(const std::filesystem::path& file, Pieces pieces)
{
    const OpenFile opened(file, O_RDONLY);
    if (!opened)
        return false;
    std::vector<char> buffer(std::size_t{1} << 16U);
    for (auto piece : pieces)
        while (!piece.empty()) {
            const auto part = std::span(buffer).first(std::min(buffer.size(), piece.size()));
            if (readAll(opened.descriptor(), part) != part.size()
                || !std::ranges::equal(part, piece.substr(0, part.size())))
                return false;
            piece.remove_prefix(part.size());
        }
    return readAll(opened.descriptor(), std::span(buffer).first(1)) == 0;
}

/// What forbids to put a file of that name there: a device or a pipe stands in its place, and would
/// be lost by the renaming. Nothing where there is a plain file, or none.
std::optional<Error> obstacleAt(const std::filesystem::path& file)
{
    struct stat status{};
    if (::stat(file.c_str(), &status) != 0 || S_ISREG(status.st_mode) || S_ISDIR(status.st_mode))
        return std::nullopt;
    return fail(translatable("error", "%1 is a device or a pipe, and stays as it is. Name a file."),
                {file.string()})
        .value();
}

/// Writes the bytes beside `file`, asks `isSound` about them, and renames them.
template <class Check>
Result<std::monostate> replaceFile(const std::filesystem::path& file, Pieces pieces, Check isSound)
{
    if (auto obstacle = obstacleAt(file))
        return tl::unexpected(std::move(*obstacle));
    auto name = file;
    name += ".part-" + std::to_string(::getpid());
    // A process of the same number that was killed may have left one.
    ::unlink(name.c_str());
    OpenFile opened(name, O_WRONLY | O_CREAT | O_EXCL);
    if (!opened)
        return cannotWrite(file);
    TemporaryFile temporary(name);
    const auto isWritten = [&opened](std::string_view piece) {
        return writeAll(opened.descriptor(), piece);
    };
    if (!std::ranges::all_of(pieces, isWritten) || ::fsync(opened.descriptor()) != 0
        || !opened.close())
        return cannotWrite(file);
    if (!isSound(temporary.path()))
        return fail(translatable("error", "%1 was written, but what was read back is not the same. "
                                          "The disk may be failing; save elsewhere."),
                    {file.string()});
    if (!temporary.becomes(file))
        return cannotWrite(file);
    syncFolderOf(file);
    return std::monostate();
}

} // namespace

Result<std::monostate> saveBundle(const Bundle& bundle, const std::filesystem::path& file)
{
    // The manifests were made of these bytes: a file that has them needs no digest of its own, only
    // the archive's checksums to tell that no byte changed in between.
    const auto pieces = bundle.archive.pieces();
    return replaceFile(file, pieces, [&](const std::filesystem::path& written) {
        return holds(written, pieces) && bundle.archive.isIntact();
    });
}

Result<std::monostate> writeFile(const std::filesystem::path& file, std::string_view bytes)
{
    return replaceFile(file, std::span(&bytes, 1),
                       [](const std::filesystem::path&) { return true; });
}

Result<std::string> readFile(const std::filesystem::path& file, long long most)
{
    const auto cannotRead = [&file](const Argument& reason) {
        return fail(translatable("error", "%1 cannot be read: %2. Check the path and your right to "
                                          "read it."),
                    {file.string(), reason});
    };
    const OpenFile opened(file, O_RDONLY | O_NONBLOCK);
    struct stat status{};
    if (!opened || ::fstat(opened.descriptor(), &status) != 0)
        return cannotRead(systemReason());
    if (!S_ISREG(status.st_mode))
        return cannotRead(TranslatableText{"error", translatable("error", "it is no plain file")});
    if (status.st_size > most)
        return fail(translatable("error", "The file %1 is larger than %2 MiB. Make it smaller."),
                    {file.string(), most >> 20});
    std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
    const auto filled = readAll(opened.descriptor(), bytes);
    if (!filled)
        return cannotRead(systemReason());
    bytes.resize(*filled);
    return bytes;
}

} // namespace core
