#include "core/platform/end_signals.h"

#include <array>
#include <cassert>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace core::platform {

namespace {

constexpr std::array kEnds{SIGTERM, SIGHUP, SIGINT, SIGQUIT};

/// A handler may do little more than write, and knows no object; the event loop reads at the other
/// end.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
std::array<int, 2> theSockets{-1, -1};

void tell(int signal)
{
    const auto byte = static_cast<unsigned char>(signal);
    [[maybe_unused]] const auto told = ::write(theSockets[0], &byte, 1);
}

void handleSignals(void (*handler)(int))
{
    for (const int signal : kEnds)
        std::signal(signal, handler);
}

} // namespace

EndSignals::EndSignals()
{
    assert(theSockets[0] == -1);
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, theSockets.data()) == 0)
        handleSignals(tell);
}

EndSignals::~EndSignals()
{
    if (theSockets[0] == -1)
        return;
    handleSignals(SIG_DFL);
    for (int& socket : theSockets)
        ::close(std::exchange(socket, -1));
}

int EndSignals::descriptor()
{
    return theSockets[1];
}

void EndSignals::endNow()
{
    unsigned char signal = SIGTERM;
    [[maybe_unused]] const auto heard = ::read(theSockets[1], &signal, 1);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

} // namespace core::platform
