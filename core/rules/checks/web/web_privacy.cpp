#include "core/rules/checks/web/web_privacy.h"

#include "core/offer/access.h"
#include "core/rules/checks/web/web_addresses.h"
#include "core/rules/checks/web/web_hosts.h"
#include "core/text/addresses/percent.h"
#include "core/text/addresses/url.h"
#include "core/text/addresses/url_parts.h"
#include "core/text/addresses/url_query.h"
#include "core/text/letters/characters.h"
#include "core/text/secrets/secrets.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <optional>

namespace core {

namespace {

bool isPlaceholder(std::string_view part)
{
    return part.size() > 2 && part.front() == '<' && part.find('>') != std::string_view::npos;
}

bool hasParameter(const std::vector<QueryParameter>& query, std::string_view name)
{
    return std::ranges::find(query, name, &QueryParameter::name) != query.end();
}

/// Azure's shared access signatures, and those of Amazon, Google and CloudFront.
bool isSigned(const std::vector<QueryParameter>& query)
{
    const auto has = [&](std::string_view name) { return hasParameter(query, name); };
    return (has("sig") && (has("sv") || has("se") || has("sr") || has("sp")))
           || has("x-amz-signature") || has("x-goog-signature")
           || (has("signature") && (has("expires") || has("key-pair-id")));
}

/// The key of an Azure function behind a name of one's own, 40 bytes in base64.
bool isFunctionKey(std::string_view value)
{
    constexpr std::size_t kKeySize = 56;
    return value.size() == kKeySize && value.ends_with("==");
}

/// The name of a parameter that lets in whoever has it; empty where there is none.
std::string keyIn(const std::vector<QueryParameter>& query, std::string_view host)
{
    constexpr std::size_t kShortest = 16;
    constexpr std::array kNames = std::to_array<std::string_view>(
        {"access_token", "api_key", "apikey", "authkey", "password", "subscription-key", "token"});
    for (const QueryParameter& one : query)
        if (one.value.size() >= kShortest
            && (std::ranges::binary_search(kNames, one.name)
                || (one.name == "code"
                    && (host.ends_with(".azurewebsites.net") || isFunctionKey(one.value)))))
            return one.name;
    return {};
}

constexpr std::string_view kSafeLinks = ".safelinks.protection.outlook.com";

bool isMailLetter(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c)
           || std::string_view("._%+-").find(c) != std::string_view::npos;
}

/// A person's e-mail address in a decoded text; role addresses and versions of packages are none.
std::string mailIn(std::string_view text)
{
    for (auto at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        auto start = at;
        while (start > 0 && isMailLetter(text[start - 1]))
            --start;
        auto end = at + 1;
        while (end < text.size()
               && (isAsciiLetter(text[end]) || isAsciiDigit(text[end]) || text[end] == '-'
                   || text[end] == '.'))
            ++end;
        const auto name = text.substr(start, at - start);
        const auto domain = text.substr(at + 1, end - at - 1);
        const auto dot = domain.rfind('.');
        const bool hasDomain = dot != std::string_view::npos && dot + 2 < domain.size()
                               && std::ranges::all_of(domain.substr(dot + 1), isAsciiLetter);
        if (!name.empty() && hasDomain && !isRoleName(name))
            return std::string(text.substr(start, end - start));
    }
    return {};
}

/// A fix that writes something in the place of a finding.
struct Rewriting {
    Fix fix;
    std::string replacement;
};

/// The fixes for findings of whose part of the text fixOf(part) makes a rewriting. All edits of one
/// text share it: a copy for each would be quadratic.
template <class FixOf>
std::vector<Fix> editedPlaces(const Subject& subject, std::span<const Finding> findings,
                              FixOf fixOf)
{
    std::map<FieldPath, std::shared_ptr<const std::string>> texts;
    std::vector<Fix> fixes;
    for (std::size_t at = 0; at < findings.size(); ++at) {
        const Finding& finding = findings[at];
        const auto [text, isNew] = texts.try_emplace(finding.where);
        if (isNew)
            text->second = std::make_shared<const std::string>(
                textAt(subject.offer, finding.where).value_or(std::string()));
        if (!finding.range || finding.range->end > text->second->size())
            continue;
        std::optional<Rewriting> made = fixOf(partOf(*text->second, *finding.range));
        if (!made)
            continue;
        made->fix.apply =
            FieldEdit{finding.where, text->second, {{*finding.range, made->replacement}}};
        made->fix.finding = at;
        fixes.push_back(std::move(made->fix));
    }
    return fixes;
}

} // namespace

void checkUserInfo(const Subject& subject, Checking& report)
{
    eachUrl(subject, report, [&](const FoundUrl& found) {
        const UrlParts parts = splitUrl(found.url);
        const TextRange info = parts.userInfo;
        if (isEmptyUserInfo(found.url, parts))
            report.addWarning(found.where, shifted(info, found.start),
                              translatable("rule", "Before the host stands a “%1” with no user "
                                                   "name. Remove it."),
                              {std::string(partOf(found.url, info))});
        else if (info.end > info.start && !isPlaceholder(partOf(found.url, info)))
            report.add(found.where, shifted(info, found.start),
                       translatable("rule", "The web address carries a user name or password, "
                                            "which every customer would see. Remove everything up "
                                            "to the @, and change a password that stood here."));
    });
}

std::vector<Fix> removeUserInfo(const Subject& subject, std::span<const Finding> findings)
{
    return editedPlaces(subject, findings, [](std::string_view info) -> std::optional<Rewriting> {
        const bool isEmpty = info.find_first_not_of(":@") == std::string_view::npos;
        return Rewriting{
            {.id = "removeUserInfo",
             .label =
                 isEmpty
                     ? Message{"fix", translatable("fix", "Remove “%1”"), {std::string(info)}}
                     : Message{"fix", translatable("fix", "Remove the user name and password"), {}},
             .apply = {}},
            ""};
    });
}

void checkSigned(const Subject& subject, Checking& report)
{
    eachUrl(subject, report, [&](const FoundUrl& found) {
        const auto query = queryOf(found.url);
        const std::size_t path = splitUrl(found.url).path;
        const TextRange rest{found.start + path, found.start + found.url.size()};
        const std::string key = keyIn(query, found.host);
        // The same look as an export takes, which refuses what it finds.
        const bool isRefused = std::ranges::any_of(
            findSecrets(found.url), [&](const Secret& one) { return one.range.start >= path; });
        if (isSigned(query) || isRefused)
            report.add(found.where, rest,
                       translatable("rule", "The address is signed: it opens for whoever has it, "
                                            "and one day for nobody. Link a public page."));
        else if (!key.empty())
            report.addWarning(found.where, rest,
                              translatable("rule", "“%1” in the address looks like a key: every "
                                                   "customer would have it. Link a page that "
                                                   "opens without it."),
                              {key});
    });
}

void checkMail(const Subject& subject, Checking& report)
{
    eachUrl(subject, report, [&](const FoundUrl& found) {
        const TextRange whole{found.start, found.start + found.url.size()};
        const std::string mail = mailIn(percentDecoded(found.url.substr(splitUrl(found.url).path)));
        if (found.host.ends_with(kSafeLinks))
            report.add(found.where, whole,
                       translatable("rule", "The address is Outlook's wrapper of another one: it "
                                            "names whoever got it by e-mail, and it expires. Write "
                                            "the address that it leads to."));
        else if (!mail.empty())
            report.add(found.where, whole,
                       translatable("rule", "The address carries the e-mail address %1, which "
                                            "every customer would see. Link the page without it."),
                       {mail});
    });
}

std::vector<Fix> unwrap(const Subject& subject, std::span<const Finding> findings)
{
    return editedPlaces(subject, findings, [](std::string_view url) -> std::optional<Rewriting> {
        const auto query = queryOf(url);
        const auto inner = std::ranges::find(query, "url", &QueryParameter::name);
        if (!hostOfUrl(url).ends_with(kSafeLinks) || inner == query.end()
            || faultInUrl(inner->value, UrlScheme::HttpOrHttps))
            return std::nullopt;
        return Rewriting{{.id = "unwrap",
                          .label = {"fix", translatable("fix", "Write “%1”"), {inner->value}},
                          .apply = {},
                          .isSafe = true},
                         inner->value};
    });
}

} // namespace core
