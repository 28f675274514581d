#include "core/iotedge/pasted/interpolation.h"

#include "core/text/letters/characters.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace core::pasted {

namespace {

constexpr int kMaxNested = 8;

bool isNameCharacter(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == '_';
}

class Interpolator {
public:
    void visit(JsonNode& node)
    {
        if (node.kind == JsonKind::String && node.text.find('$') != std::string::npos)
            node.text = resolved(node.text, 0);
        for (JsonNode& item : node.items)
            visit(item);
        for (JsonMember& member : node.members)
            visit(member.value);
    }

    std::vector<Message> takeNotes()
    {
        std::vector<Message> notes;
        notes.reserve(m_open.size() + m_empty.size() + m_broken.size() + m_defaults.size());
        for (const auto& [name, value] : m_defaults)
            notes.push_back({"import",
                             translatable("import", "The variable ${%1} is taken with its default, "
                                                    "“%2”: a file .env, or the shell, that gives "
                                                    "it another value is not read."),
                             {name, excerpt(value)}});
        for (const std::string& name : m_open)
            notes.push_back({"import",
                             translatable("import", "The variable ${%1} has no default in the "
                                                    "text: the placeholder %2 stands in its "
                                                    "place."),
                             {name, asPlaceholder(name)}});
        for (const std::string& name : m_empty)
            notes.push_back({"import",
                             translatable("import", "The variable ${%1} has no value in the text, "
                                                    "so that what it would bring with it is left "
                                                    "out."),
                             {name}});
        for (const std::string& text : m_broken)
            notes.push_back({"import",
                             translatable("import", "“%1” is no variable of Compose, which refuses "
                                                    "it. It is kept as it is; write $$ for a "
                                                    "dollar sign."),
                             {text}});
        return notes;
    }

private:
    std::string resolved(std::string_view text, int depth);
    std::string valueOf(std::string_view inner, int depth);
    std::string placeholder(std::string_view name)
    {
        m_open.insert(std::string(name));
        return asPlaceholder(name);
    }

    std::map<std::string, std::string> m_defaults;
    std::set<std::string> m_open;
    std::set<std::string> m_empty;
    std::set<std::string> m_broken;
};

/// The end of the braces that open at `at`, those within them counted.
std::size_t closingBrace(std::string_view text, std::size_t at)
{
    int open = 0;
    for (; at < text.size(); ++at) {
        open += text[at] == '{' ? 1 : text[at] == '}' ? -1 : 0;
        if (open == 0)
            return at;
    }
    return std::string_view::npos;
}

/// Where the brace closes of "${NAME…}" at the start; 0 where there is none.
std::size_t endOfBraced(std::string_view text)
{
    const bool isOne =
        text.size() > 2 && text[1] == '{' && isNameCharacter(text[2]) && !isAsciiDigit(text[2]);
    const auto close = isOne ? closingBrace(text, 1) : std::string_view::npos;
    return close == std::string_view::npos ? 0 : close;
}

/// Where "$NAME" at the start ends; 0 where there is none.
std::size_t endOfName(std::string_view text)
{
    if (text.size() < 2 || !isNameCharacter(text[1]) || isAsciiDigit(text[1]))
        return 0;
    return static_cast<std::size_t>(std::ranges::find_if_not(text.substr(1), isNameCharacter)
                                    - text.begin());
}

/// What stands for "NAME", "NAME:-default", "NAME-default", "NAME:?message", "NAME:+other".
std::string Interpolator::valueOf(std::string_view inner, int depth)
{
    const auto end =
        static_cast<std::size_t>(std::ranges::find_if_not(inner, isNameCharacter) - inner.begin());
    const std::string_view name = inner.substr(0, end);
    std::string_view rest = inner.substr(end);
    if (rest.starts_with(':'))
        rest.remove_prefix(1);
    if (rest.starts_with('-')) {
        std::string value = resolved(rest.substr(1), depth + 1);
        m_defaults.emplace(name, value);
        return value;
    }
    // Only a variable that is set takes the other value.
    if (rest.starts_with('+')) {
        m_empty.insert(std::string(name));
        return {};
    }
    return placeholder(name);
}

std::string Interpolator::resolved(std::string_view text, int depth)
{
    if (depth > kMaxNested)
        return std::string(text);
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] != '$') {
            result += text[at++];
        } else if (text.substr(at).starts_with("$$")) {
            result += '$';
            at += 2;
        } else if (const auto close = endOfBraced(text.substr(at)); close > 0) {
            result += valueOf(text.substr(at + 2, close - 2), depth);
            at += close + 1;
        } else if (const auto end = endOfName(text.substr(at)); end > 1) {
            result += placeholder(text.substr(at + 1, end - 1));
            at += end;
        } else {
            m_broken.insert(excerpt(text.substr(at)));
            result += text[at++];
        }
    }
    return result;
}

} // namespace

Interpolated interpolated(const JsonNode& root)
{
    Interpolated result{root, {}};
    Interpolator interpolator;
    interpolator.visit(result.root);
    result.notes = interpolator.takeNotes();
    return result;
}

} // namespace core::pasted
