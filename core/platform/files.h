#pragma once

#include <tl/expected.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <system_error>

namespace core::platform {

/// Why a file could not be read; the sentence for it is the caller's.
struct ReadFault {
    enum class Kind {
        /// The system refuses, for the reason in `error`.
        Refused,
        /// A folder, device or pipe.
        NotRegular,
        /// More bytes than the limit.
        TooLarge
    };
    Kind kind = Kind::Refused;
    std::error_code error;
};

/// The bytes of a regular file, at most `limit`. Follows links; never waits for a pipe's writer.
[[nodiscard]] tl::expected<std::string, ReadFault> readFile(const std::filesystem::path& file,
                                                            std::uintmax_t limit);

/// Removes a file or a link, never a folder; no matter whether there is one. True if there was.
bool removeFile(const std::filesystem::path& file);

} // namespace core::platform
