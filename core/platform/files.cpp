#include "core/platform/files.h"

#include "core/platform/descriptor.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core::platform {

namespace {

tl::unexpected<ReadFault> refused()
{
    return tl::unexpected(
        ReadFault{ReadFault::Kind::Refused, std::error_code(errno, std::generic_category())});
}

} // namespace

tl::expected<std::string, ReadFault> readFile(const std::filesystem::path& file,
                                              std::uintmax_t limit)
{
    // Without O_NONBLOCK a named pipe would wait for a writer for ever.
    const Descriptor opened(file, O_RDONLY | O_NONBLOCK);
    struct stat status{};
    if (!opened.isOpen() || ::fstat(opened.number(), &status) != 0)
        return refused();
    if (!S_ISREG(status.st_mode))
        return tl::unexpected(ReadFault{ReadFault::Kind::NotRegular, {}});
    const auto size = static_cast<std::uintmax_t>(status.st_size);
    if (size > limit)
        return tl::unexpected(ReadFault{ReadFault::Kind::TooLarge, {}});
    std::string bytes(static_cast<std::size_t>(size), '\0');
    const auto filled = opened.read(bytes);
    if (!filled)
        return refused();
    bytes.resize(*filled);
    return bytes;
}

bool removeFile(const std::filesystem::path& file)
{
    return ::unlink(file.c_str()) == 0;
}

} // namespace core::platform
