#include "core/platform/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace core::platform {

namespace {

std::optional<std::size_t> columnsOf(int descriptor)
{
    winsize size{};
    if (::ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return std::nullopt;
    return size.ws_col;
}

} // namespace

bool isOutputTerminal()
{
    return ::isatty(STDOUT_FILENO) == 1;
}

bool isErrorTerminal()
{
    return ::isatty(STDERR_FILENO) == 1;
}

std::optional<std::size_t> outputColumns()
{
    return columnsOf(STDOUT_FILENO);
}

std::optional<std::size_t> errorColumns()
{
    return columnsOf(STDERR_FILENO);
}

} // namespace core::platform
