#pragma once

#include "core/base/field_path.h"
#include "core/base/message.h"

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

/// The one seam between core's English UTF-8 and the user's QString: everything that core says
/// passes here, in the language of the installed translators.
namespace app {

[[nodiscard]] QString fromUtf8(std::string_view text);
[[nodiscard]] std::string toUtf8(const QString& text);

/// A file's name as the system has it, to be shown or given to Qt.
[[nodiscard]] QString pathText(const std::filesystem::path& path);
[[nodiscard]] std::filesystem::path pathFrom(const QString& text);

/// The sentence with its arguments; markers without an argument stay.
[[nodiscard]] QString wording(const core::Message& message);

/// The label of a field as the table declares it, such as Field<…>::label().
[[nodiscard]] QString fieldLabel(const char* label);

/// A text of a profile: a requirement, a conflict, the profile's title.
[[nodiscard]] QString profileText(const std::string& text);

/// A text of a core::RuleNote. Examples that are values of fields are the same in every language.
[[nodiscard]] QString noteText(const std::string& text);

/// "e.g. Vibration Monitor": what stands in an empty field must not look like a value. Of nothing,
/// nothing.
[[nodiscard]] QString exampleText(const QString& value);

/// A day such as 2026-11-23 as the user's language writes it; another text stays.
[[nodiscard]] QString dayText(std::string_view day);

/// "Title length", or the id of a rule that has no title.
[[nodiscard]] QString ruleTitle(const QString& rule);

/// "Plans › 2 › Plan title"; the whole offer has no words.
[[nodiscard]] QString placeName(const core::FieldPath& path);

/// The last words of the place, where the rest is in view anyway: "Plan title", or "Useful links
/// 2" for an element of a list.
[[nodiscard]] QString fieldName(const core::FieldPath& path);

} // namespace app
