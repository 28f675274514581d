#include "core/text/secrets/secret_assignments.h"

#include "core/text/letters/characters.h"
#include "core/text/secrets/secret_guess.h"
#include "core/text/secrets/secret_kinds.h"
#include "core/text/secrets/secret_names.h"

#include <algorithm>
#include <bitset>
#include <optional>
#include <string>

/// "name=value", as connection strings, query strings and environment files have it.
namespace core {

namespace {

using namespace std::string_view_literals;

constexpr auto kValueStops = "; \t\r\n\"'<>&,"sv;
constexpr std::string_view kQuotes = R"("'\)";
constexpr std::string_view kEnds = ",]}";
constexpr std::size_t kMaxAssigned = 64;
/// Keys are 32 bytes and more in base64; a run of few letters is a placeholder.
constexpr std::size_t kLeastKey = 20;
constexpr std::size_t kLeastKeyLetters = 6;
/// Of a value whose name alone says what it is.
constexpr std::size_t kLeastNamed = 8;
constexpr std::size_t kLeastNamedLetters = 5;

struct Assignment {
    /// In lower case.
    std::string name;
    std::size_t nameStart = 0;
    TextRange value;
    /// Spaces around the sign, as prose has them too.
    bool isSpaced = false;
};

bool isAssignedCharacter(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == '_' || c == '-' || c == '.';
}

bool isBlankBetween(char c)
{
    return c == ' ' || c == '\t';
}

std::size_t spacesBefore(std::string_view text, std::size_t end)
{
    std::size_t count = 0;
    while (count < 4 && count < end && isBlankBetween(text[end - count - 1]))
        ++count;
    return count;
}

/// What the sign at `equals` assigns; without a name where none stands before it.
Assignment assignmentAt(std::string_view text, std::size_t equals)
{
    Assignment found;
    const std::size_t before = spacesBefore(text, equals);
    const std::size_t nameEnd = equals - before;
    std::size_t start = nameEnd;
    while (start > 0 && nameEnd - start < kMaxAssigned && isAssignedCharacter(text[start - 1]))
        --start;
    std::size_t value = equals + 1;
    while (value < text.size() && value - equals < 4 && isBlankBetween(text[value]))
        ++value;
    found.isSpaced = before > 0 || value > equals + 1;
    while (value < text.size() && kQuotes.find(text[value]) != std::string_view::npos)
        ++value;
    // A quote that ends what a list or an object holds is none that begins the value.
    if (value > equals + 1 && value < text.size()
        && kEnds.find(text[value]) != std::string_view::npos
        && text.substr(equals + 1, value - equals - 1).find_first_of("\"'")
               != std::string_view::npos)
        value = text.size();
    found.name = asciiLower(text.substr(start, nameEnd - start));
    found.nameStart = start;
    found.value = {value, value};
    return found;
}

/// So much of the value as tells whether it may be a secret; empty where it is none.
TextRange keyFrom(std::string_view text, std::size_t start, std::size_t least, std::size_t letters)
{
    // A repetition of few letters is none, however long it is.
    constexpr std::size_t kLook = 256;
    std::bitset<256> seen;
    std::size_t end = start;
    while (end < text.size() && end - start < kLook
           && kValueStops.find(text[end]) == std::string_view::npos)
        seen.set(static_cast<unsigned char>(text[end++]));
    // Of the quote that ends the value in JSON within JSON.
    while (end > start && end < text.size() && text[end] == '"' && text[end - 1] == '\\')
        --end;
    if (end - start < least || seen.count() < letters || isStandIn(text.substr(start, end - start)))
        return {start, start};
    return {start, end};
}

std::size_t wholeEnd(std::string_view text, std::size_t end)
{
    return std::min(text.find_first_of(kValueStops, end), text.size());
}

bool followsOneOf(std::string_view text, std::size_t at, std::string_view marks)
{
    return at == 0 || marks.find(text[at - 1]) != std::string_view::npos;
}

/// "user=u password=p": one of several settings with blanks between.
bool followsAssignment(std::string_view text, std::size_t start)
{
    if (start == 0 || !isBlankBetween(text[start - 1]))
        return false;
    std::size_t at = start - spacesBefore(text, start);
    const std::size_t end = at;
    while (at > 0 && end - at < kMaxAssigned && !isAsciiSpace(text[at - 1]) && text[at - 1] != '=')
        --at;
    return at > 1 && at < end && text[at - 1] == '=' && isAssignedCharacter(text[at - 2]);
}

/// After a separator, or alone: in prose a password is told of, not given.
bool standsApart(std::string_view text, const Assignment& assignment)
{
    const std::size_t start = assignment.nameStart - spacesBefore(text, assignment.nameStart);
    if (!followsOneOf(text, start, ";?&,\n\r\"'{["))
        return !assignment.isSpaced && followsAssignment(text, assignment.nameStart);
    const bool isAfterSeparator = start > 0 && text[start - 1] == ';';
    if (!assignment.isSpaced || isAfterSeparator)
        return true;
    const std::size_t end = wholeEnd(text, assignment.value.end);
    return end == text.size() || ";\r\n\"'"sv.find(text[end]) != std::string_view::npos;
}

/// Next to the other parts of a shared access signature.
bool standsAmongSigned(std::string_view text, std::size_t at)
{
    constexpr std::size_t kBefore = 256;
    constexpr std::size_t kWindow = 512;
    const auto near = text.substr(at > kBefore ? at - kBefore : 0, kWindow);
    return near.find("SharedAccessSignature") != std::string_view::npos
           || near.find("&se=") != std::string_view::npos
           || near.find("&skn=") != std::string_view::npos;
}

/// The key of a function app, which is a part of its address.
bool isOfFunctionApp(std::string_view text, std::size_t at)
{
    constexpr std::size_t kBefore = 256;
    const std::size_t start = at > kBefore ? at - kBefore : 0;
    return text.substr(start, at - start).find(".azurewebsites.net/") != std::string_view::npos;
}

/// Narrows the value to what may be a key; whether anything is left.
bool holdsKey(std::string_view text, Assignment& assignment, std::size_t least, std::size_t letters)
{
    assignment.value = keyFrom(text, assignment.value.start, least, letters);
    return assignment.value.end > assignment.value.start;
}

/// Of a value by the names that Azure gives its keys.
std::optional<TranslatableText> kindOfSharedKey(std::string_view text, Assignment& assignment)
{
    const std::string& name = assignment.name;
    const bool isSurelySigned = name == "sig" && standsAmongSigned(text, assignment.nameStart);
    if (!followsOneOf(text, assignment.nameStart, name == "sig" ? "?&; \t\n\"'" : "; \t\n\"'")
        || !(isSurelySigned ? holdsKey(text, assignment, kLeastNamed, kLeastNamedLetters)
                            : holdsKey(text, assignment, kLeastKey, kLeastKeyLetters)))
        return std::nullopt;
    if (name == "accountkey")
        return TranslatableText{"secret", translatable("secret", "the key of a storage account")};
    if (name == "sharedaccesskey")
        return TranslatableText{"secret", translatable("secret", "a shared access key")};
    return TranslatableText{"secret",
                            translatable("secret", "the signature of a shared access token")};
}

/// Of a value in the query of an address.
std::optional<TranslatableText> kindInQuery(std::string_view text, Assignment& assignment)
{
    constexpr std::size_t kLeastCode = 40;
    if (assignment.name != "code") {
        if (holdsKey(text, assignment, kLeastKey, kLeastKeyLetters))
            return TranslatableText{"secret",
                                    translatable("secret", "the signature of an address")};
        return std::nullopt;
    }
    if (isOfFunctionApp(text, assignment.nameStart)
        && holdsKey(text, assignment, kLeastCode, kLeastKeyLetters))
        return TranslatableText{"secret", translatable("secret", "the key of a function app")};
    return std::nullopt;
}

std::optional<TranslatableText> kindOf(std::string_view text, Assignment& assignment)
{
    const std::string& name = assignment.name;
    if (name == "accountkey" || name == "sharedaccesskey" || name == "sig")
        return kindOfSharedKey(text, assignment);
    if (name == "x-amz-signature" || name == "x-goog-signature" || name == "code")
        return kindInQuery(text, assignment);
    if (name == "password" || name == "passwd" || name == "pwd") {
        if (holdsKey(text, assignment, 1, 1) && standsApart(text, assignment))
            return TranslatableText{"secret", translatable("secret", "a password")};
        return std::nullopt;
    }
    const bool isRandom = namesRandomKey(name);
    if (assignment.isSpaced || (!isRandom && !namesSecret(name))
        || !holdsKey(text, assignment, kLeastNamed, kLeastNamedLetters))
        return std::nullopt;
    const auto value =
        text.substr(assignment.value.start, assignment.value.end - assignment.value.start);
    if (!mayBeSecret(value) || std::ranges::none_of(value, isAsciiDigit)
        || (isRandom && !isKeyShaped(value)))
        return std::nullopt;
    return TranslatableText{"secret",
                            translatable("secret", "a value that is named like a secret")};
}

} // namespace

void findAssignedSecrets(std::string_view text, bool isSetting, std::vector<Secret>& found)
{
    for (auto at = text.find('='); at != std::string_view::npos; at = text.find('=', at)) {
        Assignment assignment = assignmentAt(text, at);
        const TextRange name{assignment.nameStart, assignment.nameStart + assignment.name.size()};
        const bool isShared = !isSetting && isOfSharedLink(text, name);
        const auto kind = isShared ? std::nullopt : kindOf(text, assignment);
        if (kind)
            assignment.value.end = wholeEnd(text, assignment.value.end);
        if (kind)
            found.push_back({assignment.value, *kind});
        at = kind ? assignment.value.end : at + 1;
    }
}

} // namespace core
