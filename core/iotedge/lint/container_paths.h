#pragma once

#include <string>
#include <string_view>

/// Paths of devices and containers, and binds, which are made of them.
namespace core::options {

/// "source:destination:mode" cut at its colons; a Windows drive keeps its own.
struct BindParts {
    std::string_view source;
    std::string_view destination;
    std::string_view mode;
    bool hasSource = false;
    bool hasMode = false;
    bool hasTooMany = false;
};
[[nodiscard]] BindParts bindParts(std::string_view bind);

/// "C:\\data", "d:/data", "\\\\server\\share", ".\\data": nothing that a Linux device knows.
[[nodiscard]] bool isWindowsPath(std::string_view path);
/// From the root, on Linux or on Windows.
[[nodiscard]] bool isAbsolutePath(std::string_view path);
/// As Docker compares paths: without a slash at the end, doubled ones, "." and "..".
[[nodiscard]] std::string cleanPath(std::string_view path);
/// What Docker takes as the name of a volume.
[[nodiscard]] bool isVolumeName(std::string_view text);
/// A name for what lies at the path: its last part, as far as a volume can be called so.
[[nodiscard]] std::string volumeNameFor(std::string_view path);

} // namespace core::options
