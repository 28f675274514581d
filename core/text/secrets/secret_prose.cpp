#include "core/text/secrets/secret_prose.h"

#include "core/text/letters/characters.h"
#include "core/text/secrets/secret_guess.h"
#include "core/text/secrets/secret_names.h"

#include <algorithm>
#include <array>
#include <string>

namespace core {

namespace {

using namespace std::string_view_literals;

constexpr auto kToldStops = "; \t\r\n\"'<>&,"sv;

bool isToldNameCharacter(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == '_';
}

std::size_t skipped(std::string_view text, std::size_t at, std::string_view signs)
{
    // Blanks are few between a name and its value.
    constexpr std::size_t kMaxBetween = 4;
    const std::size_t end = std::min(text.size(), at + kMaxBetween);
    while (at < end && signs.find(text[at]) != std::string_view::npos)
        ++at;
    return at;
}

std::size_t toldEnd(std::string_view text, std::size_t start)
{
    auto end = std::min(text.find_first_of(kToldStops, start), text.size());
    for (const std::string_view mark :
         {"。"sv, "、"sv, "，"sv, "；"sv, "）"sv, "」"sv, "»"sv, "”"sv, "“"sv})
        end = std::min(text.substr(0, end).find(mark, start), end);
    while (end > start && ".)"sv.find(text[end - 1]) != std::string_view::npos)
        --end;
    return end;
}

/// As much of the value as judging it takes: a text that names passwords over and over would be
/// read to its end for each.
std::string_view toldWord(std::string_view text, std::size_t start)
{
    constexpr std::size_t kMostJudged = 256;
    const auto judged = text.substr(start, kMostJudged);
    return judged.substr(0, toldEnd(judged, 0));
}

/// The whole value from `start`; its end.
std::size_t addTold(std::string_view text, std::size_t start, std::vector<Secret>& found)
{
    const std::size_t end = toldEnd(text, start);
    found.push_back({{start, end}, {"secret", translatable("secret", "a password")}});
    return end;
}

constexpr auto kWideColon = "："sv;

/// Where the name before the sign ends: before its quotes, which are escaped in JSON within JSON,
/// and before the blank of an arrow or of a colon, as French has it.
std::size_t endOfName(std::string_view text, std::size_t sign)
{
    std::string_view before = text.substr(0, sign);
    const auto skip = [&](std::string_view mark) {
        if (before.ends_with(mark))
            before.remove_suffix(mark.size());
    };
    if (text[sign] != '>')
        for (const std::string_view blank : {" "sv, "\u00A0"sv, "\u202F"sv})
            skip(blank);
    for (const std::string_view quote : {"'"sv, R"(")"sv, R"(\)"sv, "»"sv, "”"sv})
        skip(quote);
    return before.size();
}

/// Behind the sign: a colon, an equals sign, an arrow, or the end of a tag.
std::size_t startOfTold(std::string_view text, std::size_t sign)
{
    const std::string_view rest = text.substr(sign);
    const std::size_t size = rest.starts_with(kWideColon) ? kWideColon.size()
                             : rest.starts_with("=>")     ? 2U
                                                          : 1U;
    std::size_t start = skipped(text, sign + size, " \t\"'\\");
    for (const std::string_view mark :
         {"\u00A0"sv, "\u202F"sv, "\u3000"sv, "«"sv, "“"sv, "„"sv, "「"sv})
        start += text.substr(start).starts_with(mark) ? mark.size() : 0;
    return start;
}

/// "Password: 48151623", and nothing behind it: a number that a sentence goes on with counts.
bool isLoneNumber(std::string_view text, std::size_t start, std::string_view word)
{
    constexpr std::size_t kLeast = 6;
    const std::size_t end = start + word.size();
    return word.size() >= kLeast && std::ranges::all_of(word, isAsciiDigit)
           && (end == text.size() || "\r\n<"sv.find(text[end]) != std::string_view::npos);
}

/// Whether it looks like a password where a sentence could go on instead, with a word such as
/// "WPA2-Enterprise".
bool isMixedInProse(std::string_view word)
{
    return isMixedByChance(word) && word.find('-') == std::string_view::npos;
}

/// "Password for admin:", "Kennwort (bitte ändern):": a name with a few words behind it.
bool isNameOnTheWay(std::string_view text, std::size_t sign)
{
    constexpr std::size_t kMost = 40;
    for (std::size_t at = sign; at > 0 && sign - at < kMost; --at) {
        const char c = text[at - 1];
        if (".,;:!?<>\r\n"sv.find(c) != std::string_view::npos)
            return false;
        if (c == ' ' && endsInPasswordName(text, at - 1))
            return true;
    }
    return false;
}

/// "PW", which may as well be a pulse's width or a power.
bool isAmbiguousName(std::string_view text, std::size_t end)
{
    constexpr auto kName = "pw"sv;
    return end >= kName.size()
           && asciiLower(text.substr(end - kName.size(), kName.size())) == kName;
}

/// The password after the sign.
void addAfterSign(std::string_view text, std::size_t sign, std::vector<Secret>& found)
{
    const std::size_t start = startOfTold(text, sign);
    const std::string_view word = toldWord(text, start);
    const std::size_t end = endOfName(text, sign);
    const bool mayBeOne = isAmbiguousName(text, end)
                              ? isMixedInProse(word)
                              : isMixedPassword(word) || isLoneNumber(text, start, word);
    const bool isNamed = mayBeOne && endsInPasswordName(text, end);
    if (isNamed || (text[sign] == ':' && isMixedInProse(word) && isNameOnTheWay(text, sign)))
        addTold(text, start, found);
}

/// "Use the password Sommer2024! to sign in": with a sign that no name of a method has.
void addBare(std::string_view text, std::vector<Secret>& found)
{
    constexpr auto kSigns = "!#%^&?"sv;
    for (auto at = text.find_first_of(kSigns); at != std::string_view::npos;
         at = text.find_first_of(kSigns, at + 1)) {
        constexpr std::size_t kMost = 64;
        std::size_t start = at;
        while (start > 0 && at - start < kMost
               && kToldStops.find(text[start - 1]) == std::string_view::npos)
            --start;
        if (start > 0 && text[start - 1] == ' ' && isMixedInProse(toldWord(text, start))
            && endsInPasswordName(text, start - 1))
            at = addTold(text, start, found) - 1;
    }
}

/// "The password is Sommer2024!": without quotes it must look like one, as sentences go on.
void addStated(std::string_view text, std::string_view verb, std::vector<Secret>& found)
{
    for (auto at = text.find(verb); at != std::string_view::npos; at = text.find(verb, at + 1)) {
        if (!endsInPasswordName(text, at))
            continue;
        std::size_t start = at + verb.size();
        const std::size_t unquoted = start;
        for (const std::string_view quote :
             {"&quot;"sv, R"(")"sv, "'"sv, "`"sv, "“"sv, "„"sv, "«"sv})
            start += text.substr(start).starts_with(quote) ? quote.size() : 0;
        const std::string_view word = toldWord(text, start);
        if (start > unquoted ? isMixedPassword(word) : isMixedInProse(word))
            addTold(text, start, found);
    }
}

/// The value of a header or a member that is named like a secret: "x-api-key: …".
void addNamed(std::string_view text, std::size_t colon, std::vector<Secret>& found)
{
    constexpr std::size_t kMaxName = 64;
    constexpr std::size_t kLeast = 16;
    const std::size_t end = endOfName(text, colon);
    std::size_t start = end;
    while (start > 0 && end - start < kMaxName
           && (isToldNameCharacter(text[start - 1]) || text[start - 1] == '-'))
        --start;
    const auto name = text.substr(start, end - start);
    const bool isRandom = namesRandomKey(name);
    if (name.empty() || (!isRandom && !namesSecret(name) && !namesKey(name)))
        return;
    const std::size_t value = startOfTold(text, colon);
    const auto word = toldWord(text, value);
    if (word.size() < kLeast || !(isRandom ? isKeyShaped(word) : isMixedPassword(word)))
        return;
    found.push_back({{value, toldEnd(text, value)},
                     {"secret", translatable("secret", "a value that is named like a secret")}});
}

/// The word after "Authorization: Basic" and its like, at the colon.
void addCredentials(std::string_view text, std::size_t colon, std::vector<Secret>& found)
{
    constexpr auto kHeader = "authorization"sv;
    const std::size_t end = colon > 0 && text[colon - 1] == '"' ? colon - 1 : colon;
    if (end < kHeader.size()
        || asciiLower(text.substr(end - kHeader.size(), kHeader.size())) != kHeader)
        return;
    const std::size_t scheme = skipped(text, colon + 1, " \t\"'");
    const std::string lower = asciiLower(text.substr(scheme, 8));
    for (const std::string_view name : {"basic "sv, "bearer "sv, "token "sv}) {
        if (!lower.starts_with(name))
            continue;
        constexpr std::size_t kLeast = 8;
        const auto word = toldWord(text, scheme + name.size());
        const bool isMixed = std::ranges::any_of(
            word, [](char c) { return isAsciiDigit(c) || c == '=' || (c >= 'A' && c <= 'Z'); });
        if (word.size() >= kLeast && isMixed && mayBeSecret(word))
            addTold(text, scheme + name.size(), found);
    }
}

/// The next place that may stand between a name and its value, or the text's end.
std::size_t signFrom(std::string_view text, std::size_t at)
{
    const auto isSign = [](char c) {
        return c == ':' || c == '=' || c == '>' || c == kWideColon.front();
    };
    while (at < text.size() && !isSign(text[at]))
        ++at;
    return at;
}

} // namespace

void findToldSecrets(std::string_view text, std::vector<Secret>& found)
{
    for (auto at = signFrom(text, 0); at < text.size(); at = signFrom(text, at + 1)) {
        if (!isAscii(text[at]) && !text.substr(at).starts_with(kWideColon))
            continue;
        const std::size_t before = found.size();
        addAfterSign(text, at, found);
        if (text[at] == ':')
            addCredentials(text, at, found);
        if (text[at] == ':' && found.size() == before)
            addNamed(text, at, found);
        if (found.size() > before)
            at = found.back().range.end - 1;
    }
    for (const std::string_view verb :
         {" is "sv, " ist "sv, " lautet "sv, " est "sv, " es "sv, " - "sv, " – "sv, " — "sv})
        addStated(text, verb, found);
    addBare(text, found);
}

} // namespace core
