#include "core/text/prose/placeholder.h"

#include "core/text/letters/characters.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t kMaxPlaceholderName = 80;

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isNameCharacter(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == '_';
}

bool isConventionalName(std::string_view name)
{
    return isUpper(name.front()) && std::ranges::all_of(name, [](char c) {
               return isUpper(c) || isAsciiDigit(c) || c == '_';
           });
}

/// What stands between `open` at `at` and the next `close`, if it reads as a name.
std::string_view nameBetween(std::string_view text, std::size_t at, std::string_view open,
                             std::string_view close, std::string_view extra)
{
    if (!text.substr(at).starts_with(open))
        return {};
    const std::size_t start = at + open.size();
    const auto end = text.substr(start, kMaxPlaceholderName + close.size()).find(close);
    if (end == std::string_view::npos || end == 0)
        return {};
    const std::string_view name = text.substr(start, end);
    const bool isName = std::ranges::all_of(name, [&](char c) {
        return isNameCharacter(c) || extra.find(c) != std::string_view::npos;
    });
    return isName && (isAsciiLetter(name.front()) || name.front() == '_') && name.back() != ' '
               ? name
               : std::string_view();
}

/// "$NAME" in capitals: system properties such as $upstream are none.
std::string_view shellName(std::string_view text, std::size_t at)
{
    if (text[at] != '$' || (at > 0 && (text[at - 1] == '$' || isNameCharacter(text[at - 1]))))
        return {};
    std::size_t end = at + 1;
    while (end < text.size() && isNameCharacter(text[end]))
        ++end;
    const std::string_view name = text.substr(at + 1, end - at - 1);
    return name.size() > 1 && isConventionalName(name) ? name : std::string_view();
}

bool isMarkUp(std::string_view text)
{
    return text.find("</") != std::string_view::npos || text.find("/>") != std::string_view::npos;
}

} // namespace

std::vector<Placeholder> findPlaceholders(std::string_view text)
{
    std::vector<Placeholder> found;
    constexpr std::string_view kMarks = "<${";
    const bool markUp = isMarkUp(text);
    for (auto at = text.find_first_of(kMarks); at != std::string_view::npos;
         at = text.find_first_of(kMarks, at)) {
        const auto take = [&](std::string_view name, std::size_t marks, bool conventional) {
            if (!name.empty()) {
                found.push_back({{at, at + name.size() + marks}, std::string(name), conventional});
                at += name.size() + marks;
            }
            return !name.empty();
        };
        const auto angle = markUp ? std::string_view() : nameBetween(text, at, "<", ">", " .-:/");
        if (!take(angle, 2, !angle.empty() && isConventionalName(angle))
            && !take(nameBetween(text, at, "${", "}", ".-:"), 3, false)
            && !take(nameBetween(text, at, "{{", "}}", " .-"), 4, false)
            && !take(shellName(text, at), 1, false))
            ++at;
    }
    return found;
}

bool holdsPlaceholder(std::string_view text)
{
    return text.find_first_of("<${") != std::string_view::npos && !findPlaceholders(text).empty();
}

bool isShellName(std::string_view placeholder)
{
    return placeholder.starts_with('$') && !placeholder.starts_with("${");
}

std::string asPlaceholder(std::string_view name)
{
    std::string result;
    for (std::size_t at = 0; at < name.size(); ++at) {
        const char c = name[at];
        const bool startsWord = isUpper(c) && at > 0
                                && (isAsciiDigit(name[at - 1])
                                    || (isAsciiLetter(name[at - 1]) && !isUpper(name[at - 1])));
        if (startsWord)
            result += '_';
        if (isAsciiLetter(c))
            result += static_cast<char>(isUpper(c) ? c : c - 'a' + 'A');
        else if (isAsciiDigit(c) && !result.empty())
            result += c;
        else if (!result.empty() && result.back() != '_')
            result += '_';
    }
    while (result.ends_with('_'))
        result.pop_back();
    return '<' + (result.empty() ? std::string("MY_VALUE") : result) + '>';
}

} // namespace core
