#include "core/intake/language_tag.h"

#include "core/text/letters/characters.h"

#include <algorithm>

namespace core::intake {

std::string canonicalLanguage(std::string_view tag)
{
    std::string result;
    for (std::size_t at = 0; at <= tag.size();) {
        const std::size_t end = std::min(tag.find_first_of("-_", at), tag.size());
        std::string part = asciiLower(tag.substr(at, end - at));
        const bool isFirst = at == 0;
        const auto upper = [](char c) {
            return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        };
        if (!isFirst && part.size() == 2)
            std::ranges::transform(part, part.begin(), upper);
        else if (!isFirst && part.size() == 4)
            part.front() = upper(part.front());
        result += (isFirst ? "" : "-") + part;
        at = end + 1;
    }
    return result;
}

bool looksLikeLanguage(std::string_view name)
{
    const std::size_t end = std::min(name.find_first_of("-_"), name.size());
    const std::size_t rest = name.size() - end;
    const bool isAlone = end == 2 && rest == 0;
    const bool hasRegion = (end == 2 || end == 3) && rest >= 3 && rest <= 9;
    return (isAlone || hasRegion) && std::ranges::all_of(name, [](char c) {
               return isAsciiLetter(c) || isAsciiDigit(c) || c == '-' || c == '_';
           });
}

} // namespace core::intake
