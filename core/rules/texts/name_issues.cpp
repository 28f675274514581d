#include "core/rules/texts/listed_words.h"
#include "core/rules/texts/phrase_issues.h"
#include "core/rules/texts/sign_in_words.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

bool isName(const TextField& field)
{
    const std::string_view address = field.address;
    return address == "/listing/title" || address == "/plans/*/title";
}

std::string_view tokenAt(const TextField& field, std::size_t at)
{
    return at < field.tokens.size() ? std::string_view(field.tokens[at].text) : "";
}
std::string_view foldedAt(const TextField& field, std::size_t at)
{
    return at < field.tokens.size() ? std::string_view(field.tokens[at].folded) : "";
}

TextIssue wordsIssue(const TextField& field, std::size_t at, std::size_t count, const char* text)
{
    return {.range = rangeOfTokens(field, at, count),
            .text = text,
            .arguments = {field.name(), textOfTokens(field, at, count)}};
}

bool isStageWord(std::string_view folded)
{
    constexpr std::array<std::string_view, 9> kStages{"beta", "alpha", "preview", "dev", "uat",
                                                      "test", "demo",  "trial",   "poc"};
    return std::ranges::find(kStages, folded) != kStages.end() || folded == "rc"
           || (folded.size() == 3 && folded.starts_with("rc") && folded[2] >= '0'
               && folded[2] <= '9');
}

/// Products of Microsoft by their capitals; those that are ordinary words only behind its name, or
/// before a number or "Server". Returns how many tokens the name takes.
std::size_t productAt(const TextField& field, std::size_t at)
{
    const std::string_view word = tokenAt(field, at);
    const std::string_view next = tokenAt(field, at + 1);
    if (word == "Microsoft" || word == "Azure")
        return 1;
    if ((word == "SQL" && next == "Server") || (word == "Power" && next == "BI")
        || (word == "Visual" && next == "Studio"))
        return 2;
    constexpr std::array<std::string_view, 4> kFamiliar{"Windows", "Office", "Teams", "Dynamics"};
    const bool isOrdinary = std::ranges::find(kFamiliar, word) != kFamiliar.end();
    const bool isNumber =
        at + 1 < field.tokens.size() && field.tokens[at + 1].kind == PhraseToken::Kind::Number;
    const bool isMeant = at > 0 && tokenAt(field, at - 1) == "MS";
    return isOrdinary && (isNumber || isMeant || next == "Server") ? 1 : 0;
}

/// A name in a form that Microsoft does not use, and the right one.
struct WrongForm {
    std::size_t count = 0;
    std::string right;
};

WrongForm wrongFormAt(const TextField& field, std::size_t at)
{
    const std::string_view word = tokenAt(field, at);
    const std::string_view next = tokenAt(field, at + 1);
    const std::string_view third = foldedAt(field, at + 2);
    constexpr std::array<std::string_view, 4> kProducts{"Azure", "Teams", "IoT", "SQL"};
    if (word == "MS" && std::ranges::find(kProducts, next) != kProducts.end())
        return {1, "Microsoft"};
    if (word == "MSFT")
        return {1, "Microsoft"};
    if (word == "O365")
        return {1, "Microsoft 365"};
    if (word == "Office" && next == "365" && third != "e1" && third != "e3" && third != "e5")
        return {2, "Microsoft 365"};
    if (word == "Azure" && (next == "VM" || next == "VMs"))
        return {2, "Azure Virtual Machines"};
    if (word == "Azure" && next == "AD" && third != "b2c")
        return {2, "Microsoft Entra ID"};
    if (word == "Azure" && next == "IOT")
        return {2, "Azure IoT"};
    if (word == "IotEdge")
        return {1, "IoT Edge"};
    if (word == "IOT" && next == "Edge")
        return {2, "IoT Edge"};
    if (word == "IoTHub")
        return {1, "IoT Hub"};
    return {};
}

bool isInCode(const TextField& field, std::size_t at)
{
    return field.characters[field.tokens[at].first].isCode;
}

/// "Industry 4.0" and "OPC UA 1.05" are names.
bool isNamedNumber(const TextField& field, std::size_t at)
{
    if (at == 0)
        return false;
    const std::string_view before = foldedAt(field, at - 1);
    constexpr std::array<std::string_view, 8> kNumbered{"industry", "industrie", "ua",  "mqtt",
                                                        "modbus",   "bluetooth", "tls", "rs"};
    return std::ranges::find(kNumbered, before) != kNumbered.end();
}

/// A version number: "2.1", "v2", or a small number or a year at the end.
bool isVersion(const TextField& field, std::size_t at)
{
    const std::string& word = field.tokens[at].folded;
    const bool isDotted =
        field.tokens[at].kind == PhraseToken::Kind::Number && word.find('.') != std::string::npos;
    const bool isMarked =
        word.size() > 1 && word.size() <= 3 && word[0] == 'v'
        && std::ranges::all_of(word.substr(1), [](char c) { return c >= '0' && c <= '9'; });
    const bool isLast = at + 1 == field.tokens.size() && at > 0 && !field.tokens[at].isJoined;
    const bool isNumber = field.tokens[at].kind == PhraseToken::Kind::Number && !isDotted;
    const bool isYear = word.size() == 4 && (word.starts_with("19") || word.starts_with("20"));
    return isDotted || isMarked || (isLast && isNumber && (word.size() <= 2 || isYear));
}

/// Role addresses are nobody's.
bool isRole(std::string_view word)
{
    constexpr std::array<std::string_view, 16> kRoles{
        "support", "info", "sales",   "contact", "hello",    "help",      "service",     "office",
        "kontakt", "team", "privacy", "legal",   "security", "marketing", "engineering", "iot"};
    return std::ranges::find(kRoles, word) != kRoles.end();
}

bool isJoinedWord(const TextField& field, std::size_t at)
{
    return at < field.tokens.size() && field.tokens[at].isJoined
           && field.tokens[at].kind != PhraseToken::Kind::Sign;
}

/// The words of a person's e-mail address around the "@" of the place: first and count.
std::pair<std::size_t, std::size_t> personAddressAt(const TextField& field, std::size_t at)
{
    if (tokenAt(field, at) != "@" || at == 0 || !isJoinedWord(field, at + 1))
        return {at, 0};
    std::size_t first = at - 1;
    while (first > 1 && field.tokens[first].isJoined
           && (tokenAt(field, first - 1) == "." || tokenAt(field, first - 1) == "_"))
        first -= 2;
    // "name.surname" is a person, one word may be a department.
    if (first + 1 == at || isRole(foldedAt(field, first)))
        return {at, 0};
    std::size_t end = at + 2;
    while (tokenAt(field, end) == "." && field.tokens[end].isJoined && isJoinedWord(field, end + 1))
        end += 2;
    return {first, end - first};
}

/// "+49 30 123456": a plus and at least seven digits.
std::size_t phoneAt(const TextField& field, std::size_t at)
{
    if (tokenAt(field, at) != "+")
        return 0;
    constexpr std::size_t kLeastDigits = 7;
    std::size_t digits = 0;
    std::size_t end = at + 1;
    for (; end < field.tokens.size(); ++end) {
        const PhraseToken& token = field.tokens[end];
        const bool isNumber = token.kind == PhraseToken::Kind::Number;
        const bool isApart =
            token.text == "-" || token.text == "(" || token.text == ")" || token.text == "/";
        if (token.startsLine || (!isNumber && !isApart))
            break;
        digits += isNumber ? token.text.size() : 0;
    }
    return digits >= kLeastDigits ? end - at : 0;
}

} // namespace

std::vector<TextIssue> prereleaseIssues(const TextField& field)
{
    std::vector<TextIssue> issues;
    const bool isDescription = field.address == "/listing/description";
    if (!isName(field) && !isDescription)
        return issues;
    for (std::size_t at = 0; at < field.tokens.size(); ++at) {
        const std::string_view word = foldedAt(field, at);
        const bool isLast = at > 0 && at + 1 == field.tokens.size();
        const bool isBracketed =
            at > 0 && tokenAt(field, at - 1) == "(" && tokenAt(field, at + 1) == ")";
        const bool isSaid = (word == "beta" || word == "preview" || word == "trial")
                            && (foldedAt(field, at + 1) == "version"
                                || (at > 0 && word != "trial" && foldedAt(field, at - 1) == "in"));
        if (isDescription ? isSaid : isStageWord(word) && (isLast || isBracketed))
            issues.push_back(
                wordsIssue(field, at, 1,
                           translatable("rule", "“%1” says “%2”: the store sells finished "
                                                "products. Take the word out of the name; if the "
                                                "module is unfinished, wait.")));
    }
    return issues;
}

std::vector<TextIssue> microsoftFormIssues(const TextField& field)
{
    std::vector<TextIssue> issues;
    if (!field.isPublic)
        return issues;
    for (std::size_t at = 0; at < field.tokens.size(); ++at) {
        WrongForm form = wrongFormAt(field, at);
        if (form.count == 0 || isInCode(field, at))
            continue;
        TextIssue issue = wordsIssue(field, at, form.count,
                                     translatable("rule", "“%1” writes “%2”, which Microsoft "
                                                          "writes “%3” (policy 100.7 and the "
                                                          "trademark rules). Write “%3”."));
        issue.arguments.emplace_back(form.right);
        if (form.count == 1 && form.right == "Microsoft" && tokenAt(field, at) == "MS") {
            issue.fixId = "writeName";
            issue.fixLabel = translatable("fix", "Write “%3”");
            issue.edits = {{issue.range, form.right}};
        }
        issues.push_back(std::move(issue));
        at += form.count - 1;
    }
    return issues;
}

std::vector<TextIssue> microsoftTitleIssues(const TextField& field)
{
    std::vector<TextIssue> issues;
    if (!isName(field))
        return issues;
    for (std::size_t at = 0; at < field.tokens.size(); ++at) {
        const std::size_t count = productAt(field, at);
        // The one form that reviewers accepted.
        const bool isAccepted = foldedAt(field, at - 1) == "on" && tokenAt(field, at) == "Azure"
                                && at + 1 == field.tokens.size() && at > 1;
        if (count == 0 || isAccepted)
            continue;
        issues.push_back(
            wordsIssue(field, at, count,
                       translatable("rule", "“%1” holds “%2”, a name of Microsoft. Reviewers "
                                            "refused such names in 2026 (policy 100.7.1); use your "
                                            "own name, and if it must be, “… on Azure” behind "
                                            "it.")));
        at += count - 1;
    }
    return issues;
}

std::vector<TextIssue> versionIssues(const TextField& field)
{
    std::vector<TextIssue> issues;
    if (field.address != "/listing/title")
        return issues;
    for (std::size_t at = 0; at < field.tokens.size(); ++at)
        if (isVersion(field, at) && !isNamedNumber(field, at))
            issues.push_back(
                wordsIssue(field, at, 1,
                           translatable("rule", "“%1” holds “%2”, which looks like a version. The "
                                                "title stays for all versions, and links hang on "
                                                "it. Leave the number out.")));
    return issues;
}

std::vector<TextIssue> personIssues(const TextField& field)
{
    std::vector<TextIssue> issues;
    if (!field.isPublic)
        return issues;
    for (std::size_t at = 0; at < field.tokens.size(); ++at) {
        auto [first, count] = personAddressAt(field, at);
        if (count == 0) {
            first = at;
            count = std::max(signInAt(field.tokens, at), phoneAt(field, at));
        }
        if (count == 0)
            continue;
        issues.push_back(
            wordsIssue(field, first, count,
                       translatable("rule", "“%1” shows “%2” to everybody: a person's address or "
                                            "number, or a sign-in (policies 100.6 and 100.11). "
                                            "Name a shared mailbox or a support page.")));
        at = first + count - 1;
    }
    return issues;
}

} // namespace core
