#include "core/bundle/bundle_file.h"

#include "core/platform/files.h"
#include "core/platform/pending_file.h"
#include "core/platform/process.h"
#include "core/project/project_member.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <optional>
#include <span>
#include <system_error>
#include <utility>
#include <vector>

namespace core {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> cannotWrite(const fs::path& file, const std::error_code& reason)
{
    return fail(translatable("error", "%1 cannot be written: %2. Choose a folder that you may "
                                      "write to and that has room."),
                {file.string(), reason.message()});
}

/// What forbids to put a file of that name there: a device or a pipe stands in its place, and would
/// be lost by the renaming. Nothing where there is a plain file, or none.
std::optional<Error> obstacleAt(const fs::path& file)
{
    if (isProjectMember(file))
        return fail(translatable("error", "%1 is a file of the project, and stays as it is. Name "
                                          "another file for the output."),
                    {file.string()})
            .value();
    std::error_code error;
    const auto status = fs::status(file, error);
    if (!fs::exists(status) || fs::is_regular_file(status) || fs::is_directory(status))
        return std::nullopt;
    return fail(translatable("error", "%1 is a device or a pipe, and stays as it is. Name a file."),
                {file.string()})
        .value();
}

constexpr std::string_view kPart = ".part-";

/// Takes away what processes that were killed while they wrote this file have left beside it.
void removeAbandoned(const std::filesystem::path& file)
{
    const std::string start = file.filename().string() + std::string(kPart);
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    std::error_code unreadable;
    for (const auto& entry : std::filesystem::directory_iterator(folder, unreadable)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(start))
            continue;
        long long process = 0;
        const char* end = name.data() + name.size();
        const auto read = std::from_chars(name.data() + start.size(), end, process);
        const bool isOurs = read.ec == std::errc() && read.ptr == end && process > 0;
        if (isOurs && !platform::isRunning(process))
            std::filesystem::remove(entry.path(), unreadable);
    }
}

/// The file beside it that will take its place.
platform::PendingFile pendingFor(const fs::path& file)
{
    removeAbandoned(file);
    auto name = file;
    name += std::string(kPart) + std::to_string(platform::processId());
    return {file, name};
}

/// Files that are written beside their places.
using Prepared = std::vector<platform::PendingFile>;

Result<std::monostate> prepare(Prepared& files, const fs::path& file, platform::Pieces pieces)
{
    if (auto obstacle = obstacleAt(file))
        return tl::unexpected(std::move(*obstacle));
    if (const auto reason = files.emplace_back(pendingFor(file)).write(pieces))
        return cannotWrite(file, reason);
    return std::monostate();
}

/// Those before it are put back; where that fails, too, the error says so.
tl::unexpected<Error> takeBack(Prepared& files, std::size_t failed, const std::error_code& reason)
{
    long long stayed = 0;
    for (std::size_t at = failed; at-- > 0;)
        if (files[at].putBack())
            ++stayed;
    const fs::path& file = files[failed].target();
    if (stayed == 0)
        return cannotWrite(file, reason);
    return fail(translatable("error",
                             "%1 cannot be written: %2. %3 of %4 files are new already, and "
                             "the others are as they were. Choose a folder that you may "
                             "write to and that has room."),
                {file.string(), reason.message(), stayed, static_cast<long long>(files.size())});
}

Result<std::monostate> putInPlace(Prepared& files)
{
    if (files.size() == 1) {
        if (const auto reason = files.front().putInPlace())
            return cannotWrite(files.front().target(), reason);
        return std::monostate();
    }
    for (std::size_t at = 0; at < files.size(); ++at)
        if (const auto reason = files[at].putInPlaceForNow())
            return takeBack(files, at, reason);
    return std::monostate();
}

} // namespace

Result<std::monostate> saveBundle(const Bundle& bundle, const fs::path& file)
{
    return saveBundle(bundle, file, {});
}

Result<std::monostate> saveBundle(const Bundle& bundle, const fs::path& file,
                                  std::span<const NewFile> beside)
{
    // The manifests were made of these bytes: a file that has them needs no digest of its own, only
    // the archive's checksums to tell that no byte changed in between.
    Prepared files;
    const auto pieces = bundle.archive.pieces();
    if (auto done = prepare(files, file, pieces); !done)
        return done;
    if (!files.front().holds(pieces) || !bundle.archive.isIntact())
        return fail(translatable("error", "%1 was written, but what was read back is not the same. "
                                          "The disk may be failing; save elsewhere."),
                    {file.string()});
    for (const NewFile& other : beside)
        if (auto done = prepare(files, other.file, std::span(&other.bytes, 1)); !done)
            return done;
    return putInPlace(files);
}

Result<std::monostate> writeFile(const fs::path& file, std::string_view bytes)
{
    const NewFile only{file, bytes};
    return writeFiles({&only, 1});
}

Result<std::monostate> writeFiles(std::span<const NewFile> files)
{
    Prepared prepared;
    for (const NewFile& file : files)
        if (auto done = prepare(prepared, file.file, std::span(&file.bytes, 1)); !done)
            return done;
    return putInPlace(prepared);
}

Result<GrowingFile> GrowingFile::begin(const fs::path& file)
{
    if (auto obstacle = obstacleAt(file))
        return tl::unexpected(std::move(*obstacle));
    GrowingFile growing(pendingFor(file));
    if (const auto reason = growing.m_file.begin())
        return cannotWrite(file, reason);
    return growing;
}

Result<std::monostate> GrowingFile::add(std::string_view bytes)
{
    if (const auto reason = m_file.append(bytes))
        return cannotWrite(m_file.target(), reason);
    return std::monostate();
}

Result<std::monostate> GrowingFile::putInPlace()
{
    auto reason = m_file.end();
    if (!reason)
        reason = m_file.putInPlace();
    if (reason)
        return cannotWrite(m_file.target(), reason);
    return std::monostate();
}

Result<std::string> readFile(const fs::path& file, long long most)
{
    auto bytes = platform::readFile(file, static_cast<std::uintmax_t>(most));
    if (bytes)
        return std::move(*bytes);
    const auto cannotRead = [&file](Argument reason) {
        return fail(translatable("error", "%1 cannot be read: %2. Check the path and your right to "
                                          "read it."),
                    {file.string(), std::move(reason)});
    };
    switch (bytes.error().kind) {
    case platform::ReadFault::Kind::NotRegular:
        return cannotRead(TranslatableText{"error", translatable("error", "it is no plain file")});
    case platform::ReadFault::Kind::TooLarge:
        return fail(translatable("error", "The file %1 is larger than %2 MiB. Make it smaller."),
                    {file.string(), most >> 20});
    case platform::ReadFault::Kind::Refused:
        break;
    }
    return cannotRead(bytes.error().error.message());
}

} // namespace core
