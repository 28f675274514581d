#include "core/iotedge/pasted/interpolation.h"

#include "core/text/letters/characters.h"
#include "core/text/prose/placeholder.h"

#include <algorithm>
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
        notes.reserve(m_open.size());
        for (const std::string& name : m_open)
            notes.push_back({"import",
                             translatable("import", "The variable ${%1} has no default in the "
                                                    "text: the placeholder %2 stands in its "
                                                    "place."),
                             {name, asPlaceholder(name)}});
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

    std::set<std::string> m_open;
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

/// What stands for "NAME", "NAME:-default", "NAME-default", "NAME:?message", "NAME:+other".
std::string Interpolator::valueOf(std::string_view inner, int depth)
{
    const auto end =
        static_cast<std::size_t>(std::ranges::find_if_not(inner, isNameCharacter) - inner.begin());
    const std::string_view name = inner.substr(0, end);
    std::string_view rest = inner.substr(end);
    if (rest.starts_with(':'))
        rest.remove_prefix(1);
    if (rest.starts_with('-'))
        return resolved(rest.substr(1), depth + 1);
    // Only a variable that is set takes the other value.
    if (rest.starts_with('+'))
        return {};
    return placeholder(name);
}

std::string Interpolator::resolved(std::string_view text, int depth)
{
    if (depth > kMaxNested)
        return std::string(text);
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] != '$' || at + 1 == text.size()) {
            result += text[at];
            ++at;
        } else if (text[at + 1] == '$') {
            result += '$';
            at += 2;
        } else if (text[at + 1] == '{' && at + 2 < text.size() && isNameCharacter(text[at + 2])
                   && closingBrace(text, at + 1) != std::string_view::npos) {
            const auto close = closingBrace(text, at + 1);
            result += valueOf(text.substr(at + 2, close - at - 2), depth);
            at = close + 1;
        } else if (isAsciiLetter(text[at + 1]) || text[at + 1] == '_') {
            std::size_t end = at + 1;
            while (end < text.size() && isNameCharacter(text[end]))
                ++end;
            result += placeholder(text.substr(at + 1, end - at - 1));
            at = end;
        } else {
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
