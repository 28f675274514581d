#include "core/text/prose/placeholder.h"

#include "core/text/letters/characters.h"
#include "core/text/prose/template_values.h"

#include <algorithm>
#include <array>

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

/// The marks of a template's value that a placeholder may stand in, and what its name may hold
/// beside letters, digits and low lines.
struct PlaceholderForm {
    std::string_view open;
    std::string_view close;
    std::string_view extra;
};

constexpr std::array<PlaceholderForm, 4> kForms{
    {{"<", ">", " .-:/"}, {"${", "}", ".-:"}, {"{{", "}}", " .-"}, {"$", "", ""}}};

/// The value's name, where it is one that people read; empty for what only tools write.
std::string_view nameIn(const PlaceholderForm& form, std::string_view value)
{
    const std::string_view name =
        value.substr(form.open.size(), value.size() - form.open.size() - form.close.size());
    const bool isName =
        !name.empty() && name.size() <= kMaxPlaceholderName && name.back() != ' '
        && (isAsciiLetter(name.front()) || name.front() == '_')
        && std::ranges::all_of(name, [&](char c) {
               return isNameCharacter(c) || form.extra.find(c) != std::string_view::npos;
           });
    if (!isName || (form.open == "$" && (name.size() == 1 || !isConventionalName(name))))
        return {};
    return name;
}

bool isMarkUp(std::string_view text)
{
    return text.find("</") != std::string_view::npos || text.find("/>") != std::string_view::npos;
}

} // namespace

std::vector<Placeholder> findPlaceholders(std::string_view text)
{
    std::vector<Placeholder> found;
    const bool markUp = isMarkUp(text);
    for (const TextRange range : templateValues(text)) {
        const std::string_view value = text.substr(range.start, range.end - range.start);
        const auto form = std::ranges::find_if(kForms, [&](const PlaceholderForm& each) {
            return value.starts_with(each.open) && value.ends_with(each.close);
        });
        const bool isAngle = value.front() == '<';
        const bool isQuotedDollar = range.start > 0 && text[range.start - 1] == '$';
        if (form == kForms.end() || (isAngle && markUp) || (form->open == "$" && isQuotedDollar))
            continue;
        if (const auto name = nameIn(*form, value); !name.empty())
            found.push_back({range, std::string(name), isAngle && isConventionalName(name)});
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
