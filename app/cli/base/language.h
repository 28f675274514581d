#pragma once

#include "core/base/language.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

/// The languages of this run. With --lang everything that is made for people is in that language:
/// what is said, what reports and bundles hold. Without it a terminal is told in the language of
/// its environment, and files and pipes get English, the same wherever they are made. What programs
/// read is English always.
namespace app {

/// Before anything is said. Nothing for no --lang.
void chooseLanguage(const std::optional<core::Language>& asked);

/// That of --lang.
[[nodiscard]] const std::optional<core::Language>& askedLanguage();
/// Of what goes to standard output and standard error.
[[nodiscard]] const core::Language& spoken();
/// Of what goes into files.
[[nodiscard]] const core::Language& written();

/// A text of the context "cli" as it is spoken, its markers filled by parts that stay as they are.
[[nodiscard]] std::string spoken(const char* text,
                                 std::initializer_list<std::string_view> parts = {});
[[nodiscard]] std::string spoken(const core::Message& message);

} // namespace app
