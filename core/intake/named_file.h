#pragma once

#include "core/intake/field_names.h"

#include <optional>
#include <string>
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
/// Behind "plans" the folder is a plan; empty where the file is of none.
[[nodiscard]] std::string planOf(const NamedFile& file);
/// The field that the file is named after.
[[nodiscard]] std::optional<FileField> fieldOf(const NamedFile& file);

} // namespace core::intake
