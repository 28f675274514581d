#pragma once

#include <filesystem>

namespace app {

/// What somebody gives the program by dropping it, told by its content and not by its name.
enum class FileKind {
    Unknown,
    Project,
    Bundle,
    Manifest,
    Picture,
    /// What tells of an offer field by field: a folder of texts and pictures, a description, a
    /// table of links, an offer of another program.
    Source
};

/// PNG, JPEG, WebP or SVG by the first bytes; a damaged one is a picture, too, and is told of where
/// it goes. A file that cannot be read is judged by its name.
[[nodiscard]] bool isPictureFile(const std::filesystem::path& file);

/// Reads what it takes to be sure: a bundle or project as a whole.
[[nodiscard]] FileKind fileKindOf(const std::filesystem::path& path);

/// The same by name and first bytes alone, for what is still held above the window.
[[nodiscard]] FileKind likelyKindOf(const std::filesystem::path& path);

} // namespace app
