#include "core/text/html/html_characters.h"

#include "core/text/html/html_tree.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/encode.h"
#include "core/text/letters/windows_1252.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <system_error>

namespace core {

namespace {

/// The longest name of the standard has 31 letters.
constexpr std::size_t kMaxReferenceLength = 40;

/// What "&" and the characters behind it are to browsers.
struct FoundReference {
    /// From "&" to before the ";".
    std::size_t length = 1;
    bool isTerminated = false;
    std::optional<HtmlProblemKind> kind = HtmlProblemKind::BareAmpersand;
    /// The character of the old table of Windows that browsers show for a control.
    std::int32_t sign = 0;
};

/// The digits from `start`, letters counted where they are hexadecimal.
std::size_t digitsEnd(std::string_view text, std::size_t start, bool isHex)
{
    const auto isDigit = [&](char c) { return isHex ? isHexDigit(c) : isAsciiDigit(c); };
    while (start < text.size() && isDigit(text[start]))
        ++start;
    return start;
}

/// False for NUL, surrogates, controls and what lies beyond Unicode.
bool isShownCharacter(unsigned long value)
{
    const bool isSpace = value == '\t' || value == '\n' || value == ' ';
    return (value > 0x20 || isSpace) && (value < 0x7F || value > 0x9F)
           && (value < 0xD800 || value > 0xDFFF) && value <= 0x10FFFF;
}

/// "&#169": it ends at the first character that is no digit.
FoundReference numericReferenceAt(std::string_view text)
{
    FoundReference found;
    const bool isHex = asciiLower(text.substr(2, 1)) == "x";
    const std::size_t start = isHex ? 3 : 2;
    const std::size_t end = digitsEnd(text, start, isHex);
    if (end == start)
        return found;
    found.length = end;
    found.isTerminated = text.substr(end).starts_with(';');
    unsigned long value = 0;
    const auto [last, error] =
        std::from_chars(text.data() + start, text.data() + end, value, isHex ? 16 : 10);
    if (error == std::errc() && isShownCharacter(value)) {
        found.kind = found.isTerminated ? std::nullopt
                                        : std::optional(HtmlProblemKind::UnterminatedReference);
        return found;
    }
    const auto sign = error == std::errc() && value >= 0x80 && value <= 0x9F
                          ? windows1252Sign(static_cast<std::int32_t>(value))
                          : std::nullopt;
    found.sign = sign.value_or(0);
    found.kind = sign ? HtmlProblemKind::WindowsReference : HtmlProblemKind::InvalidReference;
    return found;
}

/// "&copy": the longest name that browsers know. The oldest ones they know without ";", too,
/// whatever follows: "&copy2026" and "&notit;".
FoundReference namedReferenceAt(std::string_view text)
{
    FoundReference found;
    std::size_t end = 1;
    while (end < std::min(text.size(), kMaxReferenceLength)
           && (isAsciiLetter(text[end]) || isAsciiDigit(text[end])))
        ++end;
    if (end == 1)
        return found;
    found.isTerminated = text.substr(end).starts_with(';');
    const std::size_t whole = end + (found.isTerminated ? 1 : 0);
    const std::size_t known = decodedHtmlName(text.substr(0, whole));
    found.length = known == 0 || known == whole ? end : known;
    if (known == 0)
        found.kind =
            found.isTerminated ? HtmlProblemKind::UnknownReference : HtmlProblemKind::BareAmpersand;
    else if (known < whole || !found.isTerminated)
        found.kind = HtmlProblemKind::UnterminatedReference;
    else
        found.kind = std::nullopt;
    found.isTerminated = found.isTerminated && (known == 0 || known == whole);
    return found;
}

std::vector<TextEdit> repairOf(const FoundReference& reference, TextRange range)
{
    switch (*reference.kind) {
    case HtmlProblemKind::UnterminatedReference:
        return {{{range.end, range.end}, ";"}};
    case HtmlProblemKind::InvalidReference:
        return {{range, ""}};
    case HtmlProblemKind::WindowsReference:
        return {{range, utf8(reference.sign)}};
    default:
        return {{{range.start, range.start + 1}, "&amp;"}};
    }
}

/// The length of what was looked at.
std::size_t addReference(std::string_view rest, std::size_t start,
                         std::vector<HtmlProblem>& problems)
{
    const FoundReference found =
        rest.substr(1).starts_with('#') ? numericReferenceAt(rest) : namedReferenceAt(rest);
    const auto length = found.length + (found.isTerminated ? 1 : 0);
    if (!found.kind)
        return length;
    const bool isBare = *found.kind == HtmlProblemKind::BareAmpersand;
    const TextRange range{start, start + (isBare ? 1 : length)};
    problems.push_back({*found.kind, range, std::string(rest.substr(0, range.end - start)),
                        repairOf(found, range)});
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
