#include "core/text/json/json_scalars.h"

#include "core/text/json/json_character.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::string_view kJsonSpace = " \t\r\n";
/// More would help nobody; a file that is no JSON at all has one at every byte.
constexpr std::size_t kMaxProblems = 100;

bool isJsonSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// Removes the digits at the start and says whether there were any.
bool takeDigits(std::string_view& text)
{
    const auto end = std::ranges::find_if_not(text, isAsciiDigit);
    const auto count = static_cast<std::size_t>(end - text.begin());
    text.remove_prefix(count);
    return count > 0;
}

/// What other languages write for JSON's three words.
struct ForeignWord {
    std::string_view word;
    JsonKind kind;
    std::string_view meaning;
};
constexpr std::array<ForeignWord, 7> kForeignWords{{{"True", JsonKind::Boolean, "true"},
                                                    {"TRUE", JsonKind::Boolean, "true"},
                                                    {"False", JsonKind::Boolean, "false"},
                                                    {"FALSE", JsonKind::Boolean, "false"},
                                                    {"None", JsonKind::Null, ""},
                                                    {"NULL", JsonKind::Null, ""},
                                                    {"undefined", JsonKind::Null, ""}}};

/// What stands for itself in a text: printable ASCII but quotes and the backslash.
constexpr auto kIsPlain = [] {
    std::array<bool, 256> plain{};
    for (std::size_t c = ' '; c < 0x7F; ++c)
        plain[c] = c != '"' && c != '\'' && c != '\\';
    return plain;
}();

} // namespace

bool isJsonNumber(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    if (text.starts_with('0'))
        text.remove_prefix(1);
    else if (!takeDigits(text))
        return false;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        if (!takeDigits(text))
            return false;
    }
    if (text.starts_with('e') || text.starts_with('E')) {
        text.remove_prefix(1);
        if (text.starts_with('+') || text.starts_with('-'))
            text.remove_prefix(1);
        if (!takeDigits(text))
            return false;
    }
    return text.empty();
}

void JsonScanner::problem(TextRange range, const char* text, std::vector<Argument> arguments)
{
    if (m_isCut)
        return;
    if (m_problems.size() < kMaxProblems)
        m_problems.push_back({{"json", text, std::move(arguments)}, range});
    else if (m_problems.size() == kMaxProblems)
        m_problems.push_back({{"json",
                               translatable("json", "There are more faults than the %1 listed. Fix "
                                                    "these first, then look again."),
                               {static_cast<long long>(kMaxProblems)}},
                              {m_text.size(), m_text.size()}});
}

void JsonScanner::skipSpace()
{
    do {
        while (!atEnd() && isJsonSpace(m_text[m_at]))
            ++m_at;
    } while (skipComment() || skipStrangeSpace());
}

bool JsonScanner::skipComment()
{
    if (peek() != '/' && peek() != '#')
        return false;
    const std::size_t start = m_at;
    const bool isBlock = rest().starts_with("/*");
    if (isBlock) {
        const auto end = m_text.find("*/", m_at + 2);
        m_at = end == std::string_view::npos ? m_text.size() : end + 2;
    } else if (rest().starts_with("//") || peek() == '#') {
        m_at = std::min(m_text.find('\n', m_at), m_text.size());
    } else {
        return false;
    }
    problem({start, m_at}, translatable("json", "JSON has no comments; this one is not kept. "
                                                "Remove it."));
    return true;
}

/// White space that pasting from web pages and word processors brings along.
bool JsonScanner::skipStrangeSpace()
{
    if (const char c = peek(); c >= ' ' && c <= '~')
        return false;
    constexpr std::array<std::string_view, 6> kSpaces{
        "\xC2\xA0", "\xEF\xBB\xBF", "\xE2\x80\x8B", "\xE2\x80\xA8", "\f", "\v"};
    const auto* const space = std::ranges::find_if(
        kSpaces, [this](std::string_view one) { return rest().starts_with(one); });
    if (space == kSpaces.end())
        return false;
    problem({m_at, m_at + space->size()},
            translatable("json",
                         "This white space is not allowed in JSON. Replace it by a plain space."));
    m_at += space->size();
    return true;
}

void JsonScanner::skipUnexpected()
{
    const std::size_t start = m_at++;
    while (!atEnd() && (m_text[m_at] & '\xC0') == '\x80')
        ++m_at;
    problem({start, m_at}, translatable("json", "This character has no place here. Remove it."));
}

JsonNode JsonScanner::string()
{
    const std::size_t start = m_at;
    const char quote = m_text[m_at++];
    JsonNode node;
    node.kind = JsonKind::String;
    std::size_t lastFaultEnd = 0;
    takePlain(node.text);
    for (; !atEnd() && (peek() != quote || isApostrophe(node.text) || !stringEnds(quote));
         takePlain(node.text)) {
        if (peek() == '\n' && lineBreakEndsString())
            break;
        if (quote == '\'' && isApostrophe(node.text)) {
            node.text += quote;
            m_at += 2;
            continue;
        }
        if (peek() == '"' || peek() == '\'') {
            if (peek() == quote)
                problem({m_at, m_at + 1}, translatable("json", "A quote stands inside a text and "
                                                               "was kept. Write it as \\\"."));
            node.text += m_text[m_at++];
            continue;
        }
        const JsonCharacter character = jsonCharacter(rest());
        if (character.fault && lastFaultEnd != m_at)
            problem({m_at, m_at + character.length}, character.fault,
                    {std::string(rest().substr(0, character.length))});
        m_at += character.length;
        lastFaultEnd = character.fault ? m_at : lastFaultEnd;
        node.text += character.text;
    }
    if (peek() == quote && !atEnd())
        ++m_at;
    else
        endWithoutQuote(node);
    if (quote == '\'')
        problem({start, m_at}, translatable("json", "This text stands in single quotes. Put it in "
                                                    "double quotes."));
    return node;
}

/// In a text that stands in single quotes two of them are one, as in YAML; `before` is what the
/// text has before them.
bool JsonScanner::isApostrophe(std::string_view before) const
{
    return !before.empty() && rest().starts_with("''");
}

/// Moves over what stands for itself.
void JsonScanner::takePlain(std::string& text)
{
    const std::size_t start = m_at;
    while (!atEnd() && kIsPlain[static_cast<unsigned char>(m_text[m_at])])
        ++m_at;
    text += m_text.substr(start, m_at - start);
}

/// A quote ends its text only where something that may follow a text follows; else it is part of
/// the text and its backslash was forgotten.
bool JsonScanner::stringEnds(char quote) const
{
    const std::string_view after = m_text.substr(m_at + 1);
    const auto found = after.find_first_not_of(" \t\r");
    if (found == std::string_view::npos)
        return true;
    constexpr std::string_view kFollowers = "\n,:}]/#={[";
    const char next = after[found];
    return kFollowers.find(next) != std::string_view::npos || next == quote || isAsciiDigit(next);
}

/// A text seldom goes on in the next line; its closing quote is missing if that line starts as one
/// of JSON's would.
bool JsonScanner::lineBreakEndsString() const
{
    const auto next = m_text.find_first_not_of(kJsonSpace, m_at);
    return next == std::string_view::npos
           || std::string_view("\"}]").find(m_text[next]) != std::string_view::npos;
}

void JsonScanner::endWithoutQuote(JsonNode& node)
{
    problem({m_at, m_at},
            translatable("json", "The text before this place has no closing quote. Add "
                                 "it."));
    const auto trim = [&](char c) {
        const bool found = node.text.ends_with(c) && m_text[m_at - 1] == c;
        if (found) {
            node.text.pop_back();
            --m_at;
        }
        return found;
    };
    trim('\r');
    if (!atEnd())
        trim(',');
}

JsonNode JsonScanner::bareValue()
{
    const std::size_t start = m_at;
    JsonNode node = word(" \t\r\n,:{}[]\"'/#");
    if (node.text == "true" || node.text == "false")
        node.kind = JsonKind::Boolean;
    else if (node.text == "null")
        node = JsonNode();
    else if (isJsonNumber(node.text))
        node.kind = JsonKind::Number;
    else if (const auto foreign = std::ranges::find(kForeignWords, node.text, &ForeignWord::word);
             foreign != kForeignWords.end()) {
        problem({start, m_at},
                translatable("json", "JSON does not know the word %1. Write true, false or null."),
                {excerpt(node.text)});
        node.kind = foreign->kind;
        node.text = foreign->meaning;
    } else {
        m_at = start;
        node = word("\r\n,}]");
        problem({start, m_at},
                translatable("json", "%1 is no JSON value and was read as a text. Put "
                                     "it in double quotes, or write a number."),
                {excerpt(node.text)});
    }
    return node;
}

/// What stands here up to one of the stops, at least one character, without white space at its end.
JsonNode JsonScanner::word(std::string_view stops)
{
    const std::size_t end = std::min(m_text.find_first_of(stops, m_at + 1), m_text.size());
    std::string_view found = m_text.substr(m_at, end - m_at);
    while (found.size() > 1 && isJsonSpace(found.back()))
        found.remove_suffix(1);
    m_at += found.size();
    JsonNode node;
    node.kind = JsonKind::String;
    node.text = validUtf8(found);
    return node;
}

/// Passes a bracket with all in it, by counting; texts may hold brackets of their own.
JsonNode JsonScanner::skippedContainer(const char* why)
{
    const std::size_t start = m_at;
    std::size_t depth = 0;
    bool inText = false;
    do {
        const char c = m_text[m_at++];
        if (inText && c == '\\')
            ++m_at;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '{' || c == '['))
            ++depth;
        else if (!inText && (c == '}' || c == ']'))
            --depth;
    } while (depth > 0 && !atEnd());
    m_at = std::min(m_at, m_text.size());
    m_isSkipped = true;
    problem({start, m_at}, why, {static_cast<long long>(kMaxJsonDepth)});
    return {};
}

} // namespace core
