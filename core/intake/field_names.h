#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core::intake {

/// How the text of a file is taken.
enum class FileForm {
    /// One line.
    Line,
    /// As it stands.
    Text,
    /// HTML or Markdown.
    Description,
    /// A list: an element in each line.
    Lines
};

/// The field that a file is for.
struct FileField {
    /// "/listing/title", or relative to a plan: "title".
    std::string_view address;
    FileForm form = FileForm::Line;
};

/// By a file's name without its ending, in any case, with or without dashes: "Long-Summary",
/// "short_description"; also by the name of its folder before it: "support/email".
[[nodiscard]] std::optional<FileField> fileFieldOf(std::string_view name);
/// The same for a file of a plan.
[[nodiscard]] std::optional<FileField> planFileFieldOf(std::string_view name);

/// The field of a logo by the name of its file: "/media/logos/small" of "logo-small_48x48"; empty
/// for a picture that is none.
[[nodiscard]] std::string_view logoFieldOf(std::string_view name);

/// In lower case, letters and digits only.
[[nodiscard]] std::string plainName(std::string_view name);

} // namespace core::intake
