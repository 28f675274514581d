#include "core/text/prose/template_values.h"

#include "core/text/letters/characters.h"
#include "core/text/prose/code_fence.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::size_t kMaxValue = 128;

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isNamePart(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == '_';
}

/// The size of `open`, a name and `close` at the start; 0 where they are not there.
std::size_t between(std::string_view text, std::string_view open, std::string_view close,
                    std::string_view extra)
{
    if (!text.starts_with(open))
        return 0;
    const auto end = text.substr(0, kMaxValue).find(close, open.size());
    if (end == std::string_view::npos || end == open.size())
        return 0;
    const std::string_view name = text.substr(open.size(), end - open.size());
    const bool isName = (isNamePart(name.front())) && std::ranges::all_of(name, [&](char c) {
                            return isNamePart(c) || extra.find(c) != std::string_view::npos;
                        });
    return isName ? end + close.size() : 0;
}

/// "$NAME", two capitals at least.
std::size_t shellSize(std::string_view text)
{
    std::size_t end = 1;
    while (end < text.size()
           && (isCapital(text[end]) || isAsciiDigit(text[end]) || text[end] == '_'))
        ++end;
    const bool isWhole = end == text.size() || !isNamePart(text[end]);
    // edgeHub reads these words in any letter case.
    const std::string_view name = text.substr(1, end - 1);
    if (name == "UPSTREAM" || name == "BODY")
        return 0;
    if (end > 2 && isCapital(text[1]) && isWhole)
        return end;
    // $CloudStorageConnectionString: the tools expand it, and no part of the language begins so.
    end = 1;
    while (end < text.size() && isNamePart(text[end]))
        ++end;
    return end > 2 && isCapital(text[1]) ? end : 0;
}

std::size_t underscoredSize(std::string_view text)
{
    const auto end = text.substr(0, kMaxValue).find("__", 2);
    if (end == std::string_view::npos || end < 4 || !isCapital(text[2]))
        return 0;
    const bool isName = std::ranges::all_of(text.substr(2, end - 2), [](char c) {
        return isCapital(c) || isAsciiDigit(c) || c == '_';
    });
    return isName ? end + 2 : 0;
}

std::size_t wordSize(std::string_view text)
{
    constexpr std::array<std::string_view, 6> kWords{"replace_me", "replace-me", "replaceme",
                                                     "change_me",  "changeme",   "change-me"};
    const std::string start = asciiLower(text.substr(0, 10));
    for (const std::string_view word : kWords)
        if (start.starts_with(word)
            && (text.size() == word.size() || !isNamePart(text[word.size()])))
            return word.size();
    return 0;
}

std::size_t valueSize(std::string_view text, bool startsWord)
{
    switch (text.front()) {
    case '<':
        return between(text, "<", ">", " .,-:/_'()");
    case '$':
        if (const auto size = between(text, "${", "}", ".-:<>/\\"); size > 0)
            return size;
        if (const auto size = between(text, "$(", ")", ".-:"); size > 0)
            return size;
        return startsWord ? shellSize(text) : 0;
    case '{':
        if (const auto size = between(text, "{{", "}}", " .-"); size > 0)
            return size;
        return between(text, "{{ ", " }}", " .-");
    case '#':
        return between(text, "#{", "}#", ".-") + between(text, "#", "#", ".-");
    case '_':
        return startsWord && text.starts_with("__") ? underscoredSize(text) : 0;
    default:
        return startsWord && (asciiLower(text[0]) == 'r' || asciiLower(text[0]) == 'c')
                   ? wordSize(text)
                   : 0;
    }
}

} // namespace

std::vector<TextRange> templateValues(std::string_view text)
{
    std::vector<TextRange> found;
    // A description in mark-up has tags, and no values.
    const bool isMarkUp = text.find("</") != std::string_view::npos;
    for (std::size_t at = 0; at < text.size();) {
        const bool startsWord = at == 0 || !isNamePart(text[at - 1]);
        const std::size_t size =
            isMarkUp && text[at] == '<' ? 0 : valueSize(text.substr(at), startsWord);
        if (size > 0)
            found.push_back({at, at + size});
        at += std::max<std::size_t>(size, 1);
    }
    return found;
}

bool holdsTemplateValue(std::string_view text)
{
    return text.find_first_of("<${#_rRcC") != std::string_view::npos
           && !templateValues(text).empty();
}

std::string withStandIns(std::string_view text)
{
    std::string result(text);
    for (const TextRange range : templateValues(text))
        std::fill(result.begin() + static_cast<std::ptrdiff_t>(range.start),
                  result.begin() + static_cast<std::ptrdiff_t>(range.end), 'x');
    return result;
}

std::string plainManifest(std::string_view text)
{
    std::string plain(text);
    const auto blank = [&](std::size_t start, std::size_t end) {
        std::fill(plain.begin() + static_cast<std::ptrdiff_t>(start),
                  plain.begin() + static_cast<std::ptrdiff_t>(end), ' ');
    };
    if (const auto fence = codeFence(text)) {
        blank(fence->open.start, fence->open.end);
        blank(fence->close.start, fence->close.end);
    }
    bool isInText = false;
    for (std::size_t at = 0; at < plain.size(); ++at) {
        if (isInText && plain[at] == '\\') {
            ++at;
        } else if (plain[at] == '"') {
            isInText = !isInText;
        } else if (!isInText && plain.compare(at, 2, "//") == 0) {
            const auto end = std::min(plain.find('\n', at), plain.size());
            blank(at, end);
            at = end - 1;
        } else if (!isInText && plain.compare(at, 2, "/*") == 0) {
            const auto found = plain.find("*/", at + 2);
            const auto end = found == std::string::npos ? plain.size() : found + 2;
            blank(at, end);
            at = end - 1;
        } else if (!isInText && (plain[at] == '$' || plain[at] == '#' || plain[at] == '<')) {
            const auto size = valueSize(std::string_view(text).substr(at), true);
            if (size > 0) {
                blank(at, at + size);
                plain[at] = '0';
                at += size - 1;
            }
        }
    }
    return plain;
}

} // namespace core
