#include "core/text/json/json_writer.h"

#include "core/text/json/json_character.h"
#include "core/text/json/json_tree.h"

namespace core {

namespace {

/// Appends JSON to one string.
class JsonWriter {
public:
    explicit JsonWriter(JsonStyle style) : m_style(style) {}

    void write(const JsonNode& node);
    [[nodiscard]] std::string take() { return std::move(m_result); }

private:
    void writeString(std::string_view text);
    void writeMembers(const std::vector<JsonMember>& members);
    void writeItems(const std::vector<JsonNode>& items);
    void newLine();

    JsonStyle m_style;
    std::size_t m_depth = 0;
    std::string m_result;
};

void JsonWriter::newLine()
{
    if (m_style == JsonStyle::Compact)
        return;
    m_result += '\n';
    m_result.append(2 * m_depth, ' ');
}

void JsonWriter::writeString(std::string_view text)
{
    constexpr std::string_view kShort = "\"\\\b\f\n\r\t";
    constexpr std::string_view kNames = "\"\\bfnrt";
    constexpr std::string_view kHex = "0123456789abcdef";
    m_result += '"';
    for (const char c : validUtf8(text)) {
        const auto value = static_cast<unsigned char>(c);
        if (const auto found = kShort.find(c); found != std::string_view::npos)
            (m_result += '\\') += kNames[found];
        else if (value < 0x20)
            ((m_result += "\\u00") += kHex[value >> 4]) += kHex[value & 15];
        else
            m_result += c;
    }
    m_result += '"';
}

void JsonWriter::writeMembers(const std::vector<JsonMember>& members)
{
    m_result += '{';
    ++m_depth;
    for (const JsonMember& member : members) {
        if (&member != members.data())
            m_result += ',';
        newLine();
        writeString(member.key);
        m_result += m_style == JsonStyle::Compact ? ":" : ": ";
        write(member.value);
    }
    --m_depth;
    if (!members.empty())
        newLine();
    m_result += '}';
}

void JsonWriter::writeItems(const std::vector<JsonNode>& items)
{
    m_result += '[';
    ++m_depth;
    for (const JsonNode& item : items) {
        if (&item != items.data())
            m_result += ',';
        newLine();
        write(item);
    }
    --m_depth;
    if (!items.empty())
        newLine();
    m_result += ']';
}

void JsonWriter::write(const JsonNode& node)
{
    switch (node.kind) {
    case JsonKind::Null:
        m_result += "null";
        return;
    case JsonKind::Boolean:
    case JsonKind::Number:
        m_result += node.text;
        return;
    case JsonKind::String:
        return writeString(node.text);
    case JsonKind::Array:
        return writeItems(node.items);
    case JsonKind::Object:
        return writeMembers(node.members);
    }
}

} // namespace

std::string writeJson(const JsonNode& node, JsonStyle style)
{
    JsonWriter writer(style);
    writer.write(node);
    return writer.take();
}

} // namespace core
