#include "core/base/message.h"

#include "core/base/printable.h"

namespace core {

namespace {

std::string argumentInEnglish(const Argument& argument)
{
    if (const auto* number = std::get_if<long long>(&argument))
        return std::to_string(*number);
    if (const auto* translated = std::get_if<TranslatableText>(&argument))
        return translated->text;
    return printable(std::get<std::string>(argument));
}

} // namespace

bool TranslatableText::operator==(const TranslatableText& other) const
{
    return std::string_view(context) == other.context && std::string_view(text) == other.text;
}

bool Message::operator==(const Message& other) const
{
    return std::string_view(context) == other.context && std::string_view(text) == other.text
           && arguments == other.arguments;
}

std::string inEnglish(const Message& message)
{
    std::string result;
    const std::string_view text = message.text;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool marker =
            text[at] == '%' && at + 1 < text.size() && text[at + 1] >= '1' && text[at + 1] <= '9';
        const auto index = marker ? static_cast<std::size_t>(text[at + 1] - '1') : 0;
        if (!marker || index >= message.arguments.size()) {
            result += text[at];
            continue;
        }
        result += argumentInEnglish(message.arguments[index]);
        ++at;
    }
    return result;
}

} // namespace core
