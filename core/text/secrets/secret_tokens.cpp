#include "core/text/secrets/secret_tokens.h"

#include "core/text/letters/characters.h"
#include "core/text/secrets/secret_kinds.h"

#include <algorithm>
#include <array>

/// Tokens of services, which say by their first letters what they are.
namespace core {

namespace {

/// The start of a token, how long the whole is at least, and what it is.
struct TokenShape {
    std::string_view start;
    std::size_t least;
    const char* kind;
};

constexpr const char* kAws = translatable("secret", "an access key of AWS");
constexpr const char* kGitHub = translatable("secret", "a token of GitHub");
constexpr const char* kSlack = translatable("secret", "a token of Slack");
constexpr const char* kStripe = translatable("secret", "a key of Stripe");
constexpr const char* kGitLab = translatable("secret", "a token of GitLab");
constexpr const char* kGoogle = translatable("secret", "a key of Google");
constexpr const char* kNpm = translatable("secret", "a token of npm");

constexpr const char* kService = translatable("secret", "a token of a service");

constexpr std::array kTokens{
    TokenShape{"sk-proj-", 32, kService},
    TokenShape{"sk-ant-", 32, kService},
    TokenShape{"sk-svcacct-", 32, kService},
    TokenShape{"sk-or-v1-", 32, kService},
    TokenShape{"dckr_pat_", 30, kService},
    TokenShape{"dckr_oat_", 30, kService},
    TokenShape{"hf_", 30, kService},
    TokenShape{"pypi-AgEI", 40, kService},
    TokenShape{"SG.", 40, kService},
    TokenShape{"dop_v1_", 40, kService},
    TokenShape{"doo_v1_", 40, kService},
    TokenShape{"dor_v1_", 40, kService},
    TokenShape{"ya29.", 24, kGoogle},
    TokenShape{"GOCSPX-", 30, kGoogle},
    TokenShape{"shpat_", 30, kService},
    TokenShape{"shpss_", 30, kService},
    TokenShape{"shpca_", 30, kService},
    TokenShape{"shppa_", 30, kService},
    TokenShape{"glptt-", 20, kGitLab},
    TokenShape{"gldt-", 20, kGitLab},
    TokenShape{"glrt-", 20, kGitLab},
    TokenShape{"glcbt-", 20, kGitLab},
    TokenShape{"glft-", 20, kGitLab},
    TokenShape{"glsoat-", 20, kGitLab},
    TokenShape{"glagent-", 20, kGitLab},
    TokenShape{"whsec_", 24, kStripe},
    TokenShape{"hvs.", 40, kService},
    TokenShape{"hvb.", 40, kService},
    TokenShape{"glsa_", 40, kService},
    TokenShape{"glc_", 40, kService},
    TokenShape{"lin_api_", 40, kService},
    TokenShape{"PMAK-", 60, kService},
    TokenShape{"NRAK-", 32, kService},
    TokenShape{"figd_", 40, kService},
    TokenShape{"xkeysib-", 60, kService},
    TokenShape{"tskey-", 30, kService},
    TokenShape{"pul-", 44, kService},
    TokenShape{"ATATT3", 40, kService},
    TokenShape{"ATCTT3", 40, kService},
    TokenShape{"sntrys_", 40, kService},
    TokenShape{"sntryu_", 40, kService},
    TokenShape{"CCIPAT_", 40, kService},
    TokenShape{"nfp_", 40, kService},
    TokenShape{"gsk_", 50, kService},
    TokenShape{"EAACEdEose0cBA", 40, kService},
    TokenShape{"AGE-SECRET-KEY-1", 40, kService},
    TokenShape{"rubygems_", 40, kService},
    TokenShape{"AKIA", 20, kAws},
    TokenShape{"ASIA", 20, kAws},
    TokenShape{"ghp_", 36, kGitHub},
    TokenShape{"gho_", 36, kGitHub},
    TokenShape{"ghu_", 36, kGitHub},
    TokenShape{"ghs_", 36, kGitHub},
    TokenShape{"ghr_", 36, kGitHub},
    TokenShape{"github_pat_", 40, kGitHub},
    TokenShape{"xoxb-", 24, kSlack},
    TokenShape{"xoxp-", 24, kSlack},
    TokenShape{"xoxa-", 24, kSlack},
    TokenShape{"xoxr-", 24, kSlack},
    TokenShape{"xoxs-", 24, kSlack},
    TokenShape{"xapp-", 24, kSlack},
    TokenShape{"glpat-", 20, kGitLab},
    TokenShape{"AIza", 39, kGoogle},
    TokenShape{"sk_live_", 24, kStripe},
    TokenShape{"rk_live_", 24, kStripe},
    TokenShape{"npm_", 40, kNpm},
};

bool isTokenCharacter(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == '_' || c == '-' || c == '.' || c == '~';
}

bool holdsDigit(std::string_view text)
{
    return std::ranges::any_of(text, isAsciiDigit);
}

/// As chance writes it, unlike words.
bool isMixed(std::string_view text)
{
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    return holdsDigit(text)
           || (std::ranges::any_of(text, isUpper) && std::ranges::any_of(text, isLower));
}

/// Words of an AWS key are capitals and digits only, unlike a name that begins as one.
bool fits(const TokenShape& shape, std::string_view word)
{
    if (word.size() < shape.least || !word.starts_with(shape.start))
        return false;
    const std::string_view rest = word.substr(shape.start.size());
    if (isStandIn(rest) || !isMixed(rest))
        return false;
    return shape.kind != kAws || std::ranges::all_of(rest, [](char c) {
               return isAsciiDigit(c) || (c >= 'A' && c <= 'Z');
           });
}

/// Three parts of base64, the first of which is a JSON object.
bool isWebToken(std::string_view word)
{
    constexpr std::size_t kLeast = 40;
    return word.size() >= kLeast && word.starts_with("eyJ") && std::ranges::count(word, '.') == 2;
}

/// Letters and digits in one run after a start that names of other things have, too: "sk-learn".
bool isBareToken(std::string_view word)
{
    constexpr std::size_t kLeastRun = 32;
    for (const std::string_view start : {"sk-", "key-", "dapi"}) {
        const std::string_view rest = word.substr(std::min(start.size(), word.size()));
        if (word.starts_with(start) && rest.size() >= kLeastRun && holdsDigit(rest)
            && !isStandIn(rest) && std::ranges::all_of(rest, [](char c) {
                   return isAsciiLetter(c) || isAsciiDigit(c);
               }))
            return true;
    }
    return false;
}

/// 84 characters with a mark near the end.
bool isDevOpsToken(std::string_view word)
{
    return word.size() == 84 && word.substr(76, 4) == "AZDO";
}

/// Three characters, a digit, "Q~", and 31 to 34 more.
bool isAzureClientSecret(std::string_view word)
{
    return word.size() >= 37 && word.size() <= 44 && isAsciiDigit(word[3])
           && word.substr(4, 2) == "Q~";
}

/// Keys that Azure signs: which letters stand where in a key of which length.
struct AzureKey {
    std::size_t size;
    std::size_t place;
    std::string_view mark;
};

constexpr std::array kAzureKeys{
    AzureKey{88, 76, "+ASt"}, AzureKey{88, 76, "ACDb"}, AzureKey{88, 76, "+ABa"},
    AzureKey{88, 76, "APIM"}, AzureKey{56, 44, "AzFu"}, AzureKey{52, 42, "+ACR"},
    AzureKey{52, 42, "AzSe"}, AzureKey{44, 33, "AIoT"}, AzureKey{44, 33, "+ASb"},
    AzureKey{44, 33, "+AEh"}, AzureKey{44, 33, "+ARm"}, AzureKey{44, 33, "AzCa"},
};

bool isBase64Character(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == '+' || c == '/' || c == '=';
}

void findAzureKeys(std::string_view text, std::vector<Secret>& found)
{
    constexpr std::size_t kShortest = 44;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && isBase64Character(text[end]))
            ++end;
        const std::string_view word = text.substr(at, end - at);
        if (word.size() >= kShortest && std::ranges::any_of(kAzureKeys, [&](const AzureKey& key) {
                return word.size() == key.size && word.substr(key.place).starts_with(key.mark);
            }))
            found.push_back({{at, end}, {"secret", translatable("secret", "a key of Azure")}});
        at = end + 1;
    }
}

/// Telegram's, of the bot's number and 35 characters: where it begins, with the colon before the
/// word at `start`.
std::size_t startOfBotToken(std::string_view text, std::size_t start, std::string_view word)
{
    constexpr std::size_t kSize = 35;
    constexpr std::size_t kLeastNumber = 8;
    constexpr std::size_t kMostNumber = 10;
    if (word.size() != kSize || start == 0 || text[start - 1] != ':' || !isMixed(word)
        || word.find_first_of(".~") != std::string_view::npos || isStandIn(word))
        return start;
    std::size_t number = start - 1;
    while (number > 0 && start - 1 - number <= kMostNumber && isAsciiDigit(text[number - 1]))
        --number;
    const std::size_t digits = start - 1 - number;
    return digits >= kLeastNumber && digits <= kMostNumber ? number : start;
}

const char* kindOf(std::string_view word)
{
    for (const TokenShape& shape : kTokens)
        if (fits(shape, word))
            return shape.kind;
    if (isWebToken(word))
        return translatable("secret", "a web token (JWT)");
    if (isDevOpsToken(word) || isBareToken(word) || word.find(".atlasv1.") == 14)
        return kService;
    if (isAzureClientSecret(word))
        return translatable("secret", "a client secret of Azure");
    return nullptr;
}

/// An address that is all that somebody needs to post as its owner, up to its secret path.
struct Hook {
    std::string_view start;
    const char* kind;
};

constexpr std::array kHooks{Hook{"hooks.slack.com/services/", kSlack},
                            Hook{"discord.com/api/webhooks/", kService},
                            Hook{"discordapp.com/api/webhooks/", kService},
                            Hook{".webhook.office.com/webhookb2/", kService}};

void findHooks(std::string_view text, const Hook& hook, std::vector<Secret>& found)
{
    constexpr std::size_t kLeast = 20;
    constexpr std::size_t kMax = 300;
    for (auto at = text.find(hook.start); at != std::string_view::npos;
         at = text.find(hook.start, at + 1)) {
        const std::size_t start = at + hook.start.size();
        std::size_t end = start;
        while (end < text.size() && end - start < kMax
               && (isTokenCharacter(text[end]) || text[end] == '/' || text[end] == '@'))
            ++end;
        if (end - start >= kLeast && holdsDigit(text.substr(start, end - start)))
            found.push_back({{start, end}, {"secret", hook.kind}});
    }
}

} // namespace

void findTokens(std::string_view text, std::vector<Secret>& found)
{
    constexpr std::size_t kLeast = 20;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && isTokenCharacter(text[end]))
            ++end;
        std::string_view word = text.substr(at, end - at);
        while (word.ends_with('.'))
            word.remove_suffix(1);
        if (const char* kind = word.size() >= kLeast ? kindOf(word) : nullptr)
            found.push_back({{at, at + word.size()}, {"secret", kind}});
        else if (const auto start = startOfBotToken(text, at, word); start < at)
            found.push_back({{start, at + word.size()}, {"secret", kService}});
        at = end + 1;
    }
    findAzureKeys(text, found);
    for (const Hook& hook : kHooks)
        findHooks(text, hook, found);
}

} // namespace core
