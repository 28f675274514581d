#pragma once

#include "core/base/message.h"
#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

/// Files of the program's own beside an offer: what is published, configuration and state.
namespace core {

/// Bytes; more is no file of ours.
constexpr std::size_t kMaxOwnFile = std::size_t{16} << 20;

/// The bytes of a file; absent where there is none. Errors: it cannot be read, is no regular file,
/// or is larger than kMaxOwnFile.
[[nodiscard]] Result<std::optional<std::string>> readIfThere(const std::filesystem::path& file);

/// Replaces the file as one step, with its folders. Errors: the disk refuses.
Result<std::monostate> keepFile(const std::filesystem::path& file, std::string_view bytes);

/// "<file>:<line>:<column>: <message>" for a fault at a byte offset of the file's text.
[[nodiscard]] tl::unexpected<Error> faultIn(const std::string& file, std::string_view text,
                                            std::size_t offset, const Message& message);

} // namespace core
