#include "core/platform/descriptor.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace core::platform {

namespace {

constexpr mode_t kNewFileMode = 0666;

} // namespace

Descriptor::Descriptor(const std::filesystem::path& file, int flags)
    : m_number(::open(file.c_str(), flags | O_CLOEXEC, kNewFileMode))
{
}

Descriptor::~Descriptor()
{
    if (isOpen())
        ::close(m_number);
}

bool Descriptor::close()
{
    return ::close(std::exchange(m_number, -1)) == 0;
}

std::optional<std::size_t> Descriptor::read(std::span<char> bytes) const
{
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const auto count = ::read(m_number, &bytes[filled], bytes.size() - filled);
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

} // namespace core::platform
