#pragma once

#include "core/base/translatable.h" // IWYU pragma: export

#include <memory>
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

struct Message;

/// A sentence within another: what a file's fault is, say.
class InnerMessage {
public:
    explicit InnerMessage(Message message);

    [[nodiscard]] const Message& message() const { return *m_message; }
    bool operator==(const InnerMessage& other) const;

private:
    std::shared_ptr<const Message> m_message;
};

using Argument = std::variant<std::string, long long, TranslatableText, InnerMessage>;

/// A sentence that is rendered where it is shown: English with %1, %2 … and what goes there.
struct Message {
    const char* context = "";
    const char* text = "";
    std::vector<Argument> arguments;

    bool operator==(const Message& other) const;
};

/// The message in English, for what programs read, and for logs: one line, as what fills it is
/// printable(). Markers without an argument stay. People are told it by Language::wording().
[[nodiscard]] std::string inEnglish(const Message& message);

} // namespace core
