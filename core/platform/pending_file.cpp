#include "core/platform/pending_file.h"

#include "core/platform/descriptor.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace core::platform {

namespace {

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

/// In one step, so that neither name is ever without a file.
bool exchange(const std::filesystem::path& one, const std::filesystem::path& other)
{
    return ::renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE) == 0;
}

bool writeAll(const DiskCalls& calls, int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = calls.write(file, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// A new file is for whom the old one was for.
void takeMode(const Descriptor& file, const std::filesystem::path& old)
{
    constexpr mode_t kPermissions = 07777;
    struct stat status{};
    if (::stat(old.c_str(), &status) == 0)
        ::fchmod(file.number(), status.st_mode & kPermissions);
}

} // namespace

DiskCalls DiskCalls::system()
{
    return {&::write, &::fsync, &std::rename};
}

PendingFile::PendingFile(std::filesystem::path target, std::filesystem::path temporary,
                         DiskCalls calls)
    : m_target(std::move(target)), m_temporary(std::move(temporary)), m_calls(calls)
{
}

PendingFile::PendingFile(PendingFile&& other) noexcept
    : m_target(std::move(other.m_target)),
      m_temporary(std::exchange(other.m_temporary, {})),
      m_before(other.m_before),
      m_calls(other.m_calls),
      m_open(std::move(other.m_open))
{
}

PendingFile::~PendingFile()
{
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

std::error_code PendingFile::begin()
{
    ::unlink(m_temporary.c_str());
    m_open = std::make_unique<Descriptor>(m_temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW);
    if (!m_open->isOpen()) {
        const auto error = lastError();
        m_open.reset();
        m_temporary.clear();
        return error;
    }
    takeMode(*m_open, m_target);
    return {};
}

std::error_code PendingFile::append(std::string_view bytes)
{
    return writeAll(m_calls, m_open->number(), bytes) ? std::error_code() : lastError();
}

std::error_code PendingFile::end()
{
    const bool isOnDisk = m_calls.sync(m_open->number()) == 0 && m_open->close();
    const auto error = isOnDisk ? std::error_code() : lastError();
    m_open.reset();
    return error;
}

std::error_code PendingFile::write(Pieces pieces)
{
    if (const auto error = begin())
        return error;
    for (const auto piece : pieces)
        if (const auto error = append(piece))
            return error;
    return end();
}

bool PendingFile::holds(Pieces pieces) const
{
    constexpr std::size_t kBufferSize = std::size_t{1} << 16U;
    const Descriptor file(m_temporary, O_RDONLY);
    if (!file.isOpen())
        return false;
    std::vector<char> buffer(kBufferSize);
    for (auto piece : pieces)
        while (!piece.empty()) {
            const auto part = std::span(buffer).first(std::min(buffer.size(), piece.size()));
            if (file.read(part) != part.size()
                || !std::ranges::equal(part, piece.substr(0, part.size())))
                return false;
            piece.remove_prefix(part.size());
        }
    return file.read(std::span(buffer).first(1)) == 0;
}

std::error_code PendingFile::putInPlace()
{
    const std::error_code error = platform::putInPlace(m_temporary, m_target, m_calls);
    if (!error)
        m_temporary.clear();
    return error;
}

std::error_code PendingFile::putInPlaceForNow()
{
    struct stat status{};
    if (::lstat(m_target.c_str(), &status) != 0) {
        if (m_calls.rename(m_temporary.c_str(), m_target.c_str()) != 0)
            return lastError();
        m_before = Before::Nothing;
    } else if (S_ISDIR(status.st_mode)) {
        return std::make_error_code(std::errc::is_a_directory);
    } else if (exchange(m_temporary, m_target)) {
        m_before = Before::Exchanged;
    } else {
        if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
            return lastError();
        if (m_calls.rename(m_temporary.c_str(), m_target.c_str()) != 0)
            return lastError();
        m_before = Before::Lost;
    }
    syncFolder(m_target.parent_path(), m_calls);
    return {};
}

std::error_code PendingFile::putBack()
{
    if (m_before == Before::Lost)
        return std::make_error_code(std::errc::operation_not_supported);
    const bool isBack = m_before == Before::Nothing ? ::unlink(m_target.c_str()) == 0
                                                    : exchange(m_temporary, m_target);
    if (!isBack)
        return lastError();
    syncFolder(m_target.parent_path(), m_calls);
    return {};
}

void PendingFile::leave()
{
    m_temporary.clear();
}

std::error_code putInPlace(const std::filesystem::path& temporary,
                           const std::filesystem::path& target, const DiskCalls& calls)
{
    if (calls.rename(temporary.c_str(), target.c_str()) != 0)
        return lastError();
    syncFolder(target.parent_path(), calls);
    return {};
}

void syncFolder(const std::filesystem::path& folder, const DiskCalls& calls)
{
    const Descriptor opened(folder.empty() ? "." : folder, O_RDONLY | O_DIRECTORY);
    if (opened.isOpen())
        calls.sync(opened.number());
}

std::error_code makeFolders(const std::filesystem::path& folder, const DiskCalls& calls)
{
    std::error_code error;
    if (folder.empty() || std::filesystem::is_directory(folder, error))
        return {};
    if (error && error != std::errc::no_such_file_or_directory)
        return error;
    const auto above =
        folder.has_filename() ? folder.parent_path() : folder.parent_path().parent_path();
    if (const auto reason = makeFolders(above, calls))
        return reason;
    if (!std::filesystem::create_directory(folder, error) && error)
        return error;
    syncFolder(above, calls);
    return {};
}

} // namespace core::platform
