#include "app/cli/check/name_pattern.h"

#include <cstddef>

namespace app {

namespace {

/// What a pattern has at its start for one character.
struct Sign {
    std::size_t length = 1;
    bool isMatch = false;
};

/// A "[" without its end stands for itself.
Sign classAt(std::string_view pattern, char c)
{
    std::size_t at = 1;
    const bool isNot = at < pattern.size() && (pattern[at] == '!' || pattern[at] == '^');
    at += isNot ? 1 : 0;
    const std::size_t first = at;
    bool isIn = false;
    for (; at < pattern.size() && (pattern[at] != ']' || at == first); ++at) {
        const bool isRange =
            at + 2 < pattern.size() && pattern[at + 1] == '-' && pattern[at + 2] != ']';
        isIn = isIn || (isRange ? pattern[at] <= c && c <= pattern[at + 2] : pattern[at] == c);
        at += isRange ? 2 : 0;
    }
    if (at >= pattern.size())
        return {1, c == '['};
    return {at + 1, isIn != isNot};
}

Sign signAt(std::string_view pattern, char c)
{
    if (pattern.front() == '?')
        return {1, true};
    return pattern.front() == '[' ? classAt(pattern, c) : Sign{1, pattern.front() == c};
}

} // namespace

bool isPattern(std::string_view word)
{
    return word.find_first_of("*?[") != std::string_view::npos;
}

bool matches(std::string_view pattern, std::string_view name)
{
    if (name.starts_with('.') && !pattern.starts_with('.'))
        return false;
    constexpr std::size_t kNone = std::string_view::npos;
    std::size_t star = kNone;
    std::size_t afterStar = 0;
    std::size_t in = 0;
    std::size_t at = 0;
    while (at < name.size()) {
        if (in < pattern.size() && pattern[in] == '*') {
            star = in++;
            afterStar = at;
            continue;
        }
        const Sign sign = in < pattern.size() ? signAt(pattern.substr(in), name[at]) : Sign();
        if (sign.isMatch) {
            in += sign.length;
            ++at;
        } else if (star != kNone) {
            in = star + 1;
            at = ++afterStar;
        } else {
            return false;
        }
    }
    while (in < pattern.size() && pattern[in] == '*')
        ++in;
    return in == pattern.size();
}

} // namespace app
