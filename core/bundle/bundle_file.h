#pragma once

#include "core/bundle/bundle.h"

#include <filesystem>

namespace core {

/// Writes a bundle to a file, all or nothing: into a temporary file beside it, to the disk, read
/// back and compared byte for byte, then renamed. A file that was there is replaced only then.
/// Errors: something else than a file is there, the folder cannot be written, the disk is full, or
/// what was read back is not the bundle; nothing is left behind.
Result<std::monostate> saveBundle(const Bundle& bundle, const std::filesystem::path& file);

/// Writes a file the same way, without the reading back.
Result<std::monostate> writeFile(const std::filesystem::path& file, std::string_view bytes);

constexpr long long kLargestFile = 4LL << 30;
/// More than any text that people write for this program has.
constexpr long long kLargestText = 16LL << 20;

/// The bytes of a file. Errors: it cannot be read, is no plain file, or has more than `most` bytes.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& file,
                                           long long most = kLargestFile);

} // namespace core
