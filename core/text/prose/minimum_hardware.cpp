#include "core/text/prose/minimum_hardware.h"

#include "core/text/html/html_tags.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/search.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// As searchable() writes them.
constexpr std::array<std::string_view, 20> kHardwareLabels{
    "minimum hardware requirement",
    "minimal hardware requirement",
    "minimum hardware",
    "hardware requirements (minimum)",
    "minimum device requirement",
    "minimum system requirement",
    "mindestanforderungen an die hardware",
    "mindestanforderung an die hardware",
    "hardware-mindestanforderung",
    "hardwaremindestanforderung",
    "mindest-hardwareanforderung",
    "mindesthardwareanforderung",
    "minimale hardwareanforderung",
    "minimale hardware-anforderung",
    "hardware-mindestvoraussetzung",
    "configuration materielle minimale",
    "configuration materielle minimum",
    "configuration materielle requise (minimum)",
    "exigences materielles minimales",
    "materiel minimal requis"};

/// An article or the like may stand before the label.
constexpr std::size_t kMaxBeforeLabel = 8;

/// Where the label of a searchable text ends, or npos. The end of its last word counts, so that a
/// plural is part of it.
std::size_t endOfLabel(std::string_view searchableText)
{
    for (const std::string_view label : kHardwareLabels) {
        const auto found = searchableText.find(label);
        if (found > kMaxBeforeLabel)
            continue;
        auto end = found + label.size();
        while (end < searchableText.size() && isAsciiLetter(searchableText[end]))
            ++end;
        return end;
    }
    return std::string_view::npos;
}

std::string afterLabel(std::string_view searchableText)
{
    auto start = std::min(endOfLabel(searchableText), searchableText.size());
    while (start < searchableText.size()
           && (isAsciiSpace(searchableText[start]) || searchableText[start] == ':'
               || searchableText[start] == '-'))
        ++start;
    return std::string(searchableText.substr(start));
}

/// A gap between the marks with a letter inside, such as "[RAM]".
std::optional<std::string> markedGap(std::string_view text, char open, char close)
{
    for (auto start = text.find(open); start != std::string_view::npos;
         start = text.find(open, start + 1)) {
        const auto end = text.find(close, start);
        if (end == std::string_view::npos)
            return std::nullopt;
        const auto inside = text.substr(start + 1, end - start - 1);
        if (std::ranges::any_of(inside, isAsciiLetter))
            return std::string(text.substr(start, end - start + 1));
    }
    return std::nullopt;
}

bool standsAlone(std::string_view text, std::size_t start, std::size_t length)
{
    const auto isInWord = [&](std::size_t at) {
        return at < text.size() && isAsciiLetter(text[at]);
    };
    return (start == 0 || !isInWord(start - 1)) && !isInWord(start + length);
}

} // namespace

std::optional<MinimumHardware> minimumHardware(const Html& html)
{
    for (auto index = html.blocks.size(); index-- > 0;) {
        const HtmlBlock& block = html.blocks[index];
        const std::string text = searchable(block.text);
        if (isListHtmlTag(block.tag) || endOfLabel(text) == std::string::npos)
            continue;
        MinimumHardware found{index, index, block.range, afterLabel(text)};
        bool wantsParagraph = found.requirement.empty();
        for (auto next = index + 1; next < html.blocks.size(); ++next) {
            const HtmlBlock& following = html.blocks[next];
            const bool isParagraph = following.tag == "p" || following.tag.empty();
            if (!isListHtmlTag(following.tag) && !(wantsParagraph && isParagraph))
                break;
            wantsParagraph = false;
            found.lastBlock = next;
            found.range.end = following.range.end;
            if (!found.requirement.empty())
                found.requirement.push_back(' ');
            found.requirement.append(searchable(following.text));
        }
        return found;
    }
    return std::nullopt;
}

std::optional<std::string> unfilledGap(std::string_view visibleText)
{
    for (const char* mark : {"…", "...", "___", "???", "xxx", "XXX"})
        if (visibleText.find(mark) != std::string_view::npos)
            return mark;
    if (auto gap = markedGap(visibleText, '[', ']'))
        return gap;
    if (auto gap = markedGap(visibleText, '<', '>'))
        return gap;
    const std::string lower = asciiLower(visibleText);
    for (const std::string_view word : {"tbd", "todo", "tba"})
        for (auto at = lower.find(word); at != std::string::npos; at = lower.find(word, at + 1))
            if (standsAlone(lower, at, word.size()))
                return std::string(visibleText.substr(at, word.size()));
    return std::nullopt;
}

} // namespace core
