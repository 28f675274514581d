#include "core/intake/language_tag.h"

#include "core/text/letters/characters.h"

#include <algorithm>

namespace core::intake {

namespace {

/// ISO 639-1, and the languages with three letters that stores list.
constexpr std::string_view kLanguages =
    " aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da "
    "de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy "
    "hz ia id ie ig ii ik io is it iu iw ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb "
    "lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om "
    "or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw "
    "ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu "
    "ceb chr ckb dsb fil gsw haw hsb kok mni moh nso prs quc quz sah sma smj smn sms syr tzm ";

bool isLanguage(std::string_view part)
{
    const bool isLetters = std::ranges::all_of(part, [](char c) { return isAsciiLetter(c); });
    return part.size() >= 2 && isLetters
           && kLanguages.find(' ' + asciiLower(part) + ' ') != std::string_view::npos;
}

/// "US", "419", "Hant".
bool isScriptOrRegion(std::string_view part)
{
    const bool isLetters = std::ranges::all_of(part, [](char c) { return isAsciiLetter(c); });
    const bool isDigits = std::ranges::all_of(part, [](char c) { return isAsciiDigit(c); });
    return (isLetters && (part.size() == 2 || part.size() == 4)) || (isDigits && part.size() == 3);
}

} // namespace

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
    if (!isLanguage(name.substr(0, end)))
        return false;
    for (std::size_t at = end; at < name.size();) {
        const std::size_t next = std::min(name.find_first_of("-_", at + 1), name.size());
        if (!isScriptOrRegion(name.substr(at + 1, next - at - 1)))
            return false;
        at = next;
    }
    return true;
}

} // namespace core::intake
