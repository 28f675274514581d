#include "core/text/prose/hardware_needs.h"

#include "core/text/html/html_sanitise.h"
#include "core/text/letters/characters.h"
#include "core/text/prose/minimum_hardware.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct NeedWords {
    std::string_view language;
    std::string_view label;
    std::string_view processor;
    std::string_view memory;
    std::string_view storage;
    std::string_view architecture;
    std::string_view gaps;
};

/// English comes first: it stands in for the languages that have no words here.
constexpr std::array<NeedWords, 3> kNeedWords{
    {{"en", "Minimum hardware requirements:", "processor: ", "memory: ", "storage: ",
      "architecture: ", "[operating system], [RAM], [storage]"},
     {"de", "Hardware-Mindestanforderungen:", "Prozessor: ", "Arbeitsspeicher: ", "Speicherplatz: ",
      "Architektur: ", "[Betriebssystem], [Arbeitsspeicher], [Speicherplatz]"},
     {"fr", "Configuration matérielle minimale :", "processeur : ", "mémoire vive : ",
      "stockage : ", "architecture : ", "[système d’exploitation], [mémoire vive], [stockage]"}}};

const NeedWords& needWords(std::string_view language)
{
    const std::string primary = asciiLower(language.substr(0, 2));
    const auto found = std::ranges::find(kNeedWords, primary, &NeedWords::language);
    return found == kNeedWords.end() ? kNeedWords.front() : *found;
}

std::string_view trimmedNeed(std::string_view text)
{
    while (!text.empty() && isAsciiSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isAsciiSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::vector<std::string> splitNeeds(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(separator, start), text.size());
        if (const auto part = trimmedNeed(text.substr(start, end - start)); !part.empty())
            parts.emplace_back(part);
        start = end + 1;
    }
    return parts;
}

std::string joinNeeds(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string text;
    for (const std::string& part : parts) {
        if (!text.empty())
            text += separator;
        text += part;
    }
    return text;
}

/// Separators inside a value would cut it in two when it is read again.
std::string needValue(std::string_view text)
{
    std::string value(trimmedNeed(text));
    std::ranges::replace(value, ';', ',');
    return value;
}

/// Takes the part if it begins with the word.
bool takeNeed(std::string_view part, std::string_view word, std::string& value)
{
    if (!part.starts_with(word))
        return false;
    value = trimmedNeed(part.substr(word.size()));
    return true;
}

HardwareNeeds readNeeds(std::string_view text, const NeedWords& words)
{
    HardwareNeeds needs;
    std::vector<std::string> others;
    bool isKnown = false;
    for (const std::string& part : splitNeeds(text, ';')) {
        std::string architectures;
        if (takeNeed(part, words.processor, needs.processor)
            || takeNeed(part, words.memory, needs.memory)
            || takeNeed(part, words.storage, needs.storage)) {
            isKnown = true;
        } else if (takeNeed(part, words.architecture, architectures)) {
            needs.architectures = splitNeeds(architectures, ',');
            isKnown = true;
        } else if (!isKnown && needs.system.empty()) {
            needs.system = part;
        } else {
            others.push_back(part);
        }
    }
    needs.other = joinNeeds(others, ", ");
    if (!isKnown)
        return {.other = std::string(trimmedNeed(text))};
    return needs;
}

} // namespace

std::string minimumHardwareTemplate(std::string_view language)
{
    const NeedWords& words = needWords(language);
    return "<p><u>" + std::string(words.label) + "</u> " + std::string(words.gaps) + "</p>";
}

std::string hardwareParagraph(const HardwareNeeds& needs, std::string_view language)
{
    const NeedWords& words = needWords(language);
    std::vector<std::string> parts;
    const auto add = [&parts](std::string_view word, std::string_view text) {
        if (const std::string value = needValue(text); !value.empty())
            parts.push_back(std::string(word) + value);
    };
    add({}, needs.system);
    add(words.processor, needs.processor);
    add(words.memory, needs.memory);
    add(words.storage, needs.storage);
    add(words.architecture, joinNeeds(needs.architectures, ", "));
    add({}, needs.other);
    if (parts.empty())
        return {};
    return "<p><u>" + std::string(words.label) + "</u> " + escapedHtmlText(joinNeeds(parts, "; "))
           + "</p>";
}

HardwareNeeds hardwareNeedsIn(std::string_view description)
{
    const auto html = parseHtml(description);
    const auto found = html ? minimumHardware(*html) : std::nullopt;
    if (!found)
        return {};
    const std::string& text = html->blocks[found->firstBlock].text;
    if (found->firstBlock == found->lastBlock)
        for (const NeedWords& words : kNeedWords)
            if (text.starts_with(words.label))
                return readNeeds(std::string_view(text).substr(words.label.size()), words);
    // Somebody's own words: as they were written, without the label.
    std::string own;
    for (auto block = found->firstBlock; block <= found->lastBlock; ++block)
        own += html->blocks[block].text + ' ';
    const auto colon = own.find(':');
    return {.other =
                std::string(trimmedNeed(colon == std::string::npos ? own : own.substr(colon + 1)))};
}

std::string withHardwareParagraph(std::string_view description, std::string_view paragraph)
{
    std::string text(description);
    const auto html = parseHtml(description);
    if (const auto found = html ? minimumHardware(*html) : std::nullopt)
        text.erase(found->range.start, found->range.end - found->range.start);
    text.erase(std::ranges::find_if_not(text.rbegin(), text.rend(), isAsciiSpace).base(),
               text.end());
    if (!text.empty() && !paragraph.empty())
        text += '\n';
    return text.append(paragraph);
}

} // namespace core
