#include "tests/campaigns/walk/sockets.h"

#include <atomic>
#include <cerrno>
#include <dlfcn.h>
#include <netdb.h>
#include <sys/socket.h>

namespace campaigns {

namespace {

std::atomic<int> connections = 0; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

} // namespace

int connectionsAsked()
{
    return connections;
}

} // namespace campaigns

// What a program defines stands before the C library's for all libraries that it loads.
extern "C" {

int socket(int domain, int type, int protocol) noexcept
{
    if (domain == AF_INET || domain == AF_INET6) {
        ++campaigns::connections;
        errno = EACCES;
        return -1;
    }
    using Socket = int (*)(int, int, int);
    static const auto real = reinterpret_cast<Socket>(::dlsym(RTLD_NEXT, "socket"));
    return real(domain, type, protocol);
}

int getaddrinfo(const char* /*node*/, const char* /*service*/, const addrinfo* /*hints*/,
                addrinfo** /*result*/)
{
    ++campaigns::connections;
    return EAI_FAIL;
}
}
