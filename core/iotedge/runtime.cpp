#include "core/iotedge/runtime.h"

#include <charconv>

namespace core {

bool isEndedRuntime(std::string_view version)
{
    constexpr int kSupported = 6;
    constexpr std::string_view kMajor = "1.";
    if (!version.starts_with(kMajor))
        return false;
    int minor = 0;
    const auto read =
        std::from_chars(version.data() + kMajor.size(), version.data() + version.size(), minor);
    return read.ec == std::errc() && minor < kSupported;
}

} // namespace core
