#pragma once

#include "core/intake/field_names.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::intake {

/// "en-US/plans/pro/title.txt" in its parts.
struct NamedFile {
    std::string path;
    std::vector<std::string> folders;
    std::string stem;
    /// In lower case.
    std::string ending;
};

/// The parts of a path with "/" between them.
[[nodiscard]] NamedFile namedFile(const std::string& path);

[[nodiscard]] bool isTextFile(const NamedFile& file);
[[nodiscard]] bool isPicture(const NamedFile& file);
/// Whether the file or one of its folders is called so.
[[nodiscard]] bool isScreenshot(const NamedFile& file);
/// The field of the logo that the picture is, by its name, and by the size in it where that says no
/// more than "logo": "/media/logos/wide" of "wide.png" and of "logo 255x115.png"; empty for none.
[[nodiscard]] std::string_view logoOf(const NamedFile& file);
/// Behind "plans" the folder is a plan; empty where the file is of none.
[[nodiscard]] std::string planOf(const NamedFile& file);
/// The field that the file is named after.
[[nodiscard]] std::optional<FileField> fieldOf(const NamedFile& file);

} // namespace core::intake
