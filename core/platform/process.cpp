#include "core/platform/process.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <sys/stat.h>
#include <unistd.h>

namespace core::platform {

long long processId()
{
    return ::getpid();
}

bool isRunning(long long process)
{
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno != ESRCH;
}

std::string environmentVariable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::string programStamp()
{
    struct stat program{};
    if (::stat("/proc/self/exe", &program) != 0)
        return {};
    return std::to_string(program.st_size) + '-' + std::to_string(program.st_mtim.tv_sec) + '.'
           + std::to_string(program.st_mtim.tv_nsec) + '-' + std::to_string(program.st_ino);
}

} // namespace core::platform
