#pragma once

#include "app/cli/base/command.h"
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace app {

enum class Style { Plain, Bold, Dim, Red, Yellow, Green, Cyan };

/// The text in that style if standard output is a terminal that wants colours (NO_COLOR is not
/// set, TERM is not "dumb"), else as it is.
[[nodiscard]] std::string styled(Style style, std::string_view text);

/// How many columns a terminal needs for the text.
[[nodiscard]] std::size_t columnsOf(std::string_view text);

/// Writes to standard output. What could steer a terminal (a control character in the name of an
/// entry, say) is written as "�", but for styled()'s own codes. Unreadable, with a message, if it
/// takes no more (a full disk).
[[nodiscard]] ExitCode print(std::string_view text, ExitCode exit = ExitCode::Clean);

/// Writes "offerwright-cli: " and the message to standard error.
void printError(std::string_view message);
ExitCode printError(const core::Error& error, ExitCode exit = ExitCode::Unreadable);

/// The text in lines of at most the terminal's width (100 columns elsewhere), all but the first
/// indented.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t indent);

} // namespace app
