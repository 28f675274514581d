#pragma once

#include "core/base/translatable.h" // IWYU pragma: export

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace core {

/// What fills a place marker of a message: a user's text, a number, or a text that is itself
/// translatable (a unit, the label of a field).
struct TranslatableText {
    const char* context;
    const char* text;

    bool operator==(const TranslatableText& other) const;
};
using Argument = std::variant<std::string, long long, TranslatableText>;

/// A sentence that is rendered where it is shown: English with %1, %2 … and what goes there.
struct Message {
    const char* context = "";
    const char* text = "";
    std::vector<Argument> arguments;

    bool operator==(const Message& other) const;
};

/// The message in English, for the command line, reports and logs: one line, as what fills it is
/// printable(). Markers without an argument stay.
[[nodiscard]] std::string inEnglish(const Message& message);

} // namespace core
