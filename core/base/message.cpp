#include "core/base/message.h"

#include "core/base/language.h"

#include <utility>

namespace core {

bool TranslatableText::operator==(const TranslatableText& other) const
{
    return std::string_view(context) == other.context && std::string_view(text) == other.text;
}

InnerMessage::InnerMessage(Message message)
    : m_message(std::make_shared<const Message>(std::move(message)))
{
}

bool InnerMessage::operator==(const InnerMessage& other) const
{
    return message() == other.message();
}

bool Message::operator==(const Message& other) const
{
    return std::string_view(context) == other.context && std::string_view(text) == other.text
           && arguments == other.arguments;
}

std::string inEnglish(const Message& message)
{
    return Language().wording(message);
}

} // namespace core
