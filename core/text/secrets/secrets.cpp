#include "core/text/secrets/secrets.h"

#include "core/text/letters/characters.h"
#include "core/text/secrets/secret_assignments.h"
#include "core/text/secrets/secret_commands.h"
#include "core/text/secrets/secret_guess.h"
#include "core/text/secrets/secret_kinds.h"
#include "core/text/secrets/secret_names.h"
#include "core/text/secrets/secret_packing.h"
#include "core/text/secrets/secret_prose.h"
#include "core/text/secrets/secret_tokens.h"
#include "core/text/secrets/untagged.h"

#include <algorithm>

namespace core {

namespace {

/// Those that are not packed.
std::vector<Secret> findOpenSecrets(std::string_view text, bool isSetting)
{
    std::vector<Secret> found;
    findPrivateKeys(text, found);
    findAssignedSecrets(text, isSetting, found);
    findAddressPasswords(text, found);
    findTokens(text, found);
    findToldSecrets(text, found);
    findCommandSecrets(text, isSetting, found);
    return found;
}

/// Those of a text that may be HTML, where a tag stands between a word and its neighbour.
std::vector<Secret> findUnpackedSecrets(std::string_view text, bool isSetting)
{
    const auto plain = untagged(text);
    if (!plain)
        return findOpenSecrets(text, isSetting);
    std::vector<Secret> found = findOpenSecrets(plain->text(), isSetting);
    for (Secret& one : found)
        one.range = plain->origin(one.range);
    return found;
}

void addPackedSecrets(std::string_view text, std::vector<Secret>& found)
{
    for (const PackedText& packed : packedTexts(text))
        if (const auto secrets = findOpenSecrets(packed.content, false); !secrets.empty())
            found.push_back({packed.range, secrets.front().kind});
}

/// In the text's order and apart.
std::vector<Secret> searched(std::string_view text, bool isSetting)
{
    std::vector<Secret> found = findUnpackedSecrets(text, isSetting);
    addPackedSecrets(text, found);
    if (found.empty())
        return found;
    std::ranges::stable_sort(found, {}, [](const Secret& one) { return one.range.start; });
    std::vector<Secret> apart;
    for (const Secret& one : found) {
        if (apart.empty() || one.range.start >= apart.back().range.end)
            apart.push_back(one);
        else
            apart.back().range.end = std::max(apart.back().range.end, one.range.end);
    }
    return apart;
}

/// "user:password", as registries and repositories have it in base64.
bool packsSignIn(std::string_view name, std::string_view value)
{
    constexpr std::string_view kName = "auth";
    const std::string lower = asciiLower(name.substr(name.starts_with('_') ? 1 : 0));
    const auto content = lower == kName ? unpackedText(value) : std::nullopt;
    if (!content)
        return false;
    const auto colon = content->find(':');
    return colon != 0 && colon != std::string::npos && mayBeSecret(content->substr(colon + 1));
}

/// What a setting holds that becomes a header: AUTHORIZATION=Basic dXNlcjpwYXNz.
std::vector<Secret> findCredentials(std::string_view name, std::string_view value)
{
    constexpr std::string_view kHeader = "authorization";
    std::vector<Secret> found;
    if (!asciiLower(name).ends_with(kHeader))
        return found;
    const std::string header = std::string(kHeader) + ": ";
    findToldSecrets(header + std::string(value), found);
    for (Secret& one : found)
        one.range = {one.range.start - header.size(), one.range.end - header.size()};
    return found;
}

} // namespace

std::vector<Secret> findSecrets(std::string_view text)
{
    return searched(text, false);
}

std::optional<Secret> findSecret(std::string_view text)
{
    const std::vector<Secret> found = findSecrets(text);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<Secret> findSecretInFile(std::string_view bytes, std::size_t partSize)
{
    const std::size_t overlap = partSize / 32;
    for (std::size_t start = 0;;) {
        const std::string_view part = bytes.substr(start, partSize);
        if (auto secret = findSecret(part)) {
            secret->range = {secret->range.start + start, secret->range.end + start};
            return secret;
        }
        if (start + part.size() == bytes.size())
            return std::nullopt;
        start += partSize - overlap;
        // A part that begins in the midst of a word may seem to hold what none is.
        const auto line = bytes.substr(start, overlap / 2).find('\n');
        start += line == std::string_view::npos ? 0 : line + 1;
    }
}

std::vector<Secret> findSecretsOfSetting(std::string_view name, std::string_view value)
{
    std::vector<Secret> found = searched(value, true);
    if (found.empty())
        found = findCredentials(name, value);
    if (found.empty() && mayBeSecret(value)
        && (namesSecret(name) || (namesKey(name) && mayBeKey(value))
            || (namesRandomKey(name) && isKeyShaped(value)) || packsSignIn(name, value)))
        found.push_back(
            {{0, value.size()},
             {"secret", translatable("secret", "a value that is named like a secret")}});
    return found;
}

std::string withoutSecrets(std::string_view text, const std::vector<Secret>& secrets)
{
    std::string result;
    std::size_t at = 0;
    for (const Secret& secret : secrets) {
        result.append(text.substr(at, secret.range.start - at)).append("…");
        at = secret.range.end;
    }
    return result.append(text.substr(at));
}

std::string withoutSecrets(std::string_view text)
{
    return withoutSecrets(text, findSecrets(text));
}

void concealSecrets(Message& message)
{
    for (Argument& argument : message.arguments)
        if (auto* text = std::get_if<std::string>(&argument))
            if (const auto secrets = findSecrets(*text); !secrets.empty())
                *text = withoutSecrets(*text, secrets);
}

} // namespace core
