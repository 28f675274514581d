#pragma once

#include "core/text/json/json_tree.h"

#include <optional>
#include <utility>

namespace core {

/// Reads one JSON text by recursive descent. What is missing or too much is reported and passed
/// over, so that one slip of an editor costs one message and no data.
class JsonReader {
public:
    explicit JsonReader(std::string_view text) : m_text(text) {}

    [[nodiscard]] JsonTree read();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// NUL at the end.
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }
    void problem(TextRange range, const char* text, std::vector<Argument> arguments = {});

    void skipSpace();
    bool skipComment();
    bool skipStrangeSpace();
    void skipUnexpected();

    /// Nothing where no value starts; the place is then unchanged.
    [[nodiscard]] std::optional<JsonNode> value();
    [[nodiscard]] JsonNode container();
    [[nodiscard]] JsonNode skippedContainer(const char* why);
    [[nodiscard]] bool ended(const JsonNode& container);
    [[nodiscard]] bool endedByOther(bool isObject);
    [[nodiscard]] bool endsTooEarly(bool isObject);
    void readMember(JsonNode& object);
    void readMemberValue(JsonNode& object, JsonMember member);
    void readItem(JsonNode& array);
    void readComma(char closing);
    [[nodiscard]] std::optional<JsonMember> key();

    [[nodiscard]] JsonNode string();
    void takePlain(std::string& text);
    [[nodiscard]] bool stringEnds(char quote) const;
    [[nodiscard]] bool lineBreakEndsString() const;
    void endWithoutQuote(JsonNode& node);
    [[nodiscard]] JsonNode bareValue();
    [[nodiscard]] JsonNode word(std::string_view stops);
    void reportDuplicates(const JsonNode& object);

    std::string_view m_text;
    std::size_t m_at = 0;
    /// End of the last value or key, where a missing comma belongs.
    std::size_t m_lastEnd = 0;
    int m_values = 0;
    /// The brackets that are open, outermost first.
    std::string m_open;
    std::vector<JsonProblem> m_problems;
};

/// Whether the text is a number by the grammar of RFC 8259.
[[nodiscard]] bool isJsonNumber(std::string_view text);

} // namespace core
