#pragma once

#include "core/text/json/json_tree.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Moves through a JSON text and reads what has no parts: white space, texts, numbers and words.
class JsonScanner {
protected:
    explicit JsonScanner(std::string_view text) : m_text(text) {}
    ~JsonScanner() = default;

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// NUL at the end.
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }
    void problem(TextRange range, const char* text, std::vector<Argument> arguments = {});

    void skipSpace();
    void skipUnexpected();
    [[nodiscard]] JsonNode string();
    [[nodiscard]] JsonNode bareValue();
    [[nodiscard]] JsonNode word(std::string_view stops);
    [[nodiscard]] JsonNode skippedContainer(const char* why);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<JsonProblem> m_problems;
    /// The rest is not read: what seems to be missing in it is no fault.
    bool m_isCut = false;
    bool m_isSkipped = false;

private:
    bool skipComment();
    bool skipStrangeSpace();
    void takePlain(std::string& text);
    [[nodiscard]] bool isApostrophe(std::string_view before) const;
    [[nodiscard]] bool stringEnds(char quote) const;
    [[nodiscard]] bool lineBreakEndsString() const;
    void endWithoutQuote(JsonNode& node);
};

/// Whether the text is a number by the grammar of RFC 8259.
[[nodiscard]] bool isJsonNumber(std::string_view text);

} // namespace core
