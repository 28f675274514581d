#include "core/text/html/html_characters.h"

#include "core/text/html/html_tree.h"
#include "core/text/letters/characters.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

/// The longest name of the standard has 31 letters.
constexpr std::size_t kMaxReferenceLength = 40;

/// The bytes from "&" to before its ";", as far as they can belong to a reference.
std::string_view referenceAt(std::string_view text)
{
    std::size_t end = 1;
    if (text.substr(1).starts_with('#'))
        ++end;
    while (end < std::min(text.size(), kMaxReferenceLength)
           && (isAsciiLetter(text[end]) || isAsciiDigit(text[end])))
        ++end;
    return text.substr(0, end);
}

/// False for NUL, surrogates, controls and what lies beyond Unicode.
bool standsForCharacter(std::string_view reference)
{
    std::string_view digits = reference.substr(2);
    const bool isHex = !digits.empty() && asciiLower(digits.front()) == 'x';
    if (isHex)
        digits.remove_prefix(1);
    unsigned long value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, isHex ? 16 : 10);
    if (error != std::errc() || end != digits.data() + digits.size())
        return false;
    const bool isSpace = value == '\t' || value == '\n' || value == ' ';
    return (value > 0x20 || isSpace) && (value < 0x7F || value > 0x9F)
           && (value < 0xD800 || value > 0xDFFF) && value <= 0x10FFFF;
}

std::optional<HtmlProblemKind> problemOfReference(std::string_view reference, bool isTerminated)
{
    const std::string whole = std::string(reference) + (isTerminated ? ";" : "");
    if (reference.size() == 1 || reference == "&#")
        return HtmlProblemKind::BareAmpersand;
    if (reference[1] == '#' && !standsForCharacter(reference))
        return HtmlProblemKind::InvalidReference;
    if (!isDecodedHtmlReference(whole))
        return isTerminated ? HtmlProblemKind::UnknownReference : HtmlProblemKind::BareAmpersand;
    return isTerminated ? std::nullopt : std::optional(HtmlProblemKind::UnterminatedReference);
}

/// The length of what was looked at.
std::size_t addReference(std::string_view rest, std::size_t start,
                         std::vector<HtmlProblem>& problems)
{
    const auto reference = referenceAt(rest);
    const bool isTerminated =
        reference.size() > 1 && rest.substr(reference.size()).starts_with(';');
    const auto length = reference.size() + (isTerminated ? 1 : 0);
    const auto kind = problemOfReference(reference, isTerminated);
    if (!kind)
        return length;
    const bool isBare = *kind == HtmlProblemKind::BareAmpersand;
    HtmlProblem problem{*kind, {start, start + (isBare ? 1 : length)}, {}, {}};
    problem.name = rest.substr(0, isBare ? 1 : length);
    if (*kind == HtmlProblemKind::UnterminatedReference)
        problem.repair = {{{problem.range.end, problem.range.end}, ";"}};
    else if (*kind == HtmlProblemKind::InvalidReference)
        problem.repair = {{problem.range, ""}};
    else
        problem.repair = {{{start, start + 1}, "&amp;"}};
    problems.push_back(std::move(problem));
    return length;
}

} // namespace

void addCharacterProblems(std::string_view source, TextRange text,
                          std::vector<HtmlProblem>& problems)
{
    for (auto at = text.start; at < text.end;) {
        const TextRange here{at, at + 1};
        if (source[at] == '&') {
            at += addReference(source.substr(at, text.end - at), at, problems);
            continue;
        }
        if (source[at] == '<')
            problems.push_back({HtmlProblemKind::BareLessThan, here, "<", {{here, "&lt;"}}});
        else if (isAsciiControl(source[at]))
            problems.push_back({HtmlProblemKind::ControlCharacter, here, "", {{here, ""}}});
        ++at;
    }
}

} // namespace core
