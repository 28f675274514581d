#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace core {

/// A file of resources/ that was built in.
struct EmbeddedFile {
    /// Relative to resources/, such as "profiles/cpp-2019.json".
    std::string_view path;
    std::string_view bytes;
};

[[nodiscard]] std::span<const EmbeddedFile> embeddedFiles();

/// The bytes of one of them; empty where none was built in by that path.
[[nodiscard]] std::string_view embeddedFile(std::string_view path);

} // namespace core
