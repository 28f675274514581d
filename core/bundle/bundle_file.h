#pragma once

#include "core/bundle/bundle.h"
#include "core/platform/pending_file.h"

#include <filesystem>
#include <span>
#include <string_view>
#include <utility>
#include <variant>

namespace core {

/// Writes a bundle to a file, all or nothing: into a temporary file beside it, to the disk, read
/// back and compared byte for byte, then renamed. A file that was there is replaced only then.
/// Errors: a file of a project or something else than a file is there, the folder cannot be
/// written, the disk is full, or what was read back is not the bundle; nothing is left behind.
Result<std::monostate> saveBundle(const Bundle& bundle, const std::filesystem::path& file);

/// A file and what it is to hold.
struct NewFile {
    std::filesystem::path file;
    std::string_view bytes;
};

/// The same of a bundle and of the files that belong to it.
Result<std::monostate> saveBundle(const Bundle& bundle, const std::filesystem::path& file,
                                  std::span<const NewFile> beside);

/// Writes a file the same way, without the reading back; the same errors.
Result<std::monostate> writeFile(const std::filesystem::path& file, std::string_view bytes);

/// Several files as one step: all of them are prepared before the first is put in place, and where
/// one cannot be put there, those before it are as they were. The same errors; where what was there
/// cannot be put back, the error says how many files are new.
Result<std::monostate> writeFiles(std::span<const NewFile> files);

/// A file that is written part by part and takes its place as a whole: whoever looks finds the old
/// one or the new one, and nothing is left of one that was not finished.
class GrowingFile {
public:
    /// Errors: a file of a project or something else than a file is there, or the folder cannot be
    /// written.
    [[nodiscard]] static Result<GrowingFile> begin(const std::filesystem::path& file);

    /// Errors: the disk is full.
    Result<std::monostate> add(std::string_view bytes);
    Result<std::monostate> putInPlace();

private:
    explicit GrowingFile(platform::PendingFile file) : m_file(std::move(file)) {}

    platform::PendingFile m_file;
};

constexpr long long kMaxFile = 4LL << 30;
/// More than any text that people write for this program has.
constexpr long long kMaxText = 16LL << 20;

/// The bytes of a file. Errors: it cannot be read, is no plain file, or has more than `most` bytes.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& file,
                                           long long most = kMaxFile);

} // namespace core
