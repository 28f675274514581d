#include "core/offer/access.h"
#include "core/rules/checks/checks.h"
#include "core/rules/checks/web/web_addresses.h"
#include "core/rules/checks/web/web_hosts.h"
#include "core/rules/checks/web/web_privacy.h"
#include "core/rules/engine/registry.h"
#include "core/text/addresses/url.h"
#include "core/text/addresses/url_parts.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace core {

namespace {

void checkHttps(const Subject& subject, Checking& report)
{
    eachLink(subject, report, [&](const FoundUrl& found) {
        const TextRange scheme = splitUrl(found.url).scheme;
        if (asciiLower(partOf(found.url, scheme)) == "http")
            report.add(found.where, scheme,
                       translatable("rule", "“%1” begins with http://, and browsers warn of such "
                                            "pages. Write https:// where the server answers it."),
                       {std::string(found.url)});
    });
}

/// Sure only where somebody saw that the server leads there itself.
std::vector<Fix> writeHttps(const Subject& subject, const Finding& finding)
{
    const std::string url = textAt(subject.offer, finding.where).value_or("");
    const auto known = subject.facts.links.find(url);
    const std::size_t rest = splitUrl(url).scheme.end;
    const std::string better = "https" + url.substr(std::min(rest, url.size()));
    if (known == subject.facts.links.end() || known->second.problem
        || known->second.finalUrl != better)
        return {};
    return {safely(writes("writeHttps", {"fix", translatable("fix", "Write “%1”"), {better}},
                          finding.where, better))};
}

TextRange hostRange(std::string_view url)
{
    return splitUrl(url).host;
}

std::string hostOfMail(const std::string& mail)
{
    const auto at = mail.rfind('@');
    return at == std::string::npos ? std::string() : asciiLower(mail.substr(at + 1));
}

/// Where somebody saw that the server leads on to what the public cannot reach.
void addPrivateTarget(const Subject& subject, const FoundUrl& found, Checking& report)
{
    const auto known = subject.facts.links.find(found.url);
    if (known == subject.facts.links.end())
        return;
    const std::string target = hostOfUrl(known->second.finalUrl);
    if (!target.empty() && isPrivateHost(target))
        report.add(found.where, TextRange{0, found.url.size()},
                   translatable("rule", "The address leads on to “%1”, which can be reached from "
                                        "your own machine or network only. Fix the redirect on "
                                        "the server, or write the address of a public page."),
                   {target});
}

void checkPrivate(const Subject& subject, Checking& report)
{
    eachLink(subject, report, [&](const FoundUrl& found) {
        const std::string& host = found.host;
        if (isPrivateHost(host))
            report.add(found.where, hostRange(found.url),
                       translatable("rule", "“%1” can be reached from your own machine or network "
                                            "only. Write the address of a public page."),
                       {host});
        else if (isAddressLiteral(host))
            report.addWarning(found.where, hostRange(found.url),
                              translatable("rule", "“%1” is a bare IP address, which can be "
                                                   "somebody else's tomorrow. Write a host name."),
                              {host});
        else
            addPrivateTarget(subject, found, report);
    });
    eachMail(subject.offer, [&](const FieldPath& where, const std::string& mail) {
        const std::string host = hostOfMail(mail);
        // A name of one label is no right mail address, and told there.
        if (host.find_first_of(".[") != std::string::npos && isPrivateHost(host))
            report.add(where, TextRange{mail.size() - host.size(), mail.size()},
                       translatable("rule", "“%1” is known on your own network only, so nobody "
                                            "else can write there. Write a public address."),
                       {host});
    });
}

void checkSignInHosts(const Subject& subject, Checking& report)
{
    eachLink(subject, report, [&](const FoundUrl& found) {
        const std::string& host = found.host;
        if (asksForSignIn(host) && !opensWithoutSignIn(subject, found.url))
            report.add(found.where, hostRange(found.url),
                       translatable("rule", "“%1” asks most visitors for a sign-in. Link a page "
                                            "that opens for everyone."),
                       {host});
    });
}

void checkExamples(const Subject& subject, Checking& report)
{
    const std::string& publisher = subject.offer.identity.publisherId;
    eachUrl(subject, report, [&](const FoundUrl& found) {
        const std::string& host = found.host;
        if (found.isLink && isExampleHost(host, publisher))
            report.add(found.where, hostRange(found.url),
                       translatable("rule", "“%1” is a name for examples, so the address can never "
                                            "open. Write your own."),
                       {host});
    });
    eachMail(subject.offer, [&](const FieldPath& where, const std::string& mail) {
        const std::string host = hostOfMail(mail);
        if (isExampleHost(host, publisher))
            report.add(where, TextRange{mail.size() - host.size(), mail.size()},
                       translatable("rule", "“%1” is a name for examples, so nobody gets what is "
                                            "sent there. Write your own address."),
                       {host});
    });
}

void checkStaging(const Subject& subject, Checking& report)
{
    eachLink(subject, report, [&](const FoundUrl& found) {
        const std::string& host = found.host;
        const std::string_view label = stagingLabel(host);
        const UrlParts parts = splitUrl(found.url);
        const std::string_view port = partOf(found.url, parts.port);
        const bool isHttp = asciiLower(partOf(found.url, parts.scheme)) == "http";
        if (isExampleHost(host, subject.offer.identity.publisherId) || isPrivateHost(host))
            return;
        if (!label.empty())
            report.add(found.where, parts.host,
                       translatable("rule", "“%1” looks like a server for tests, which is gone "
                                            "after the release. Write the address of the public "
                                            "page."),
                       {host});
        else if (!port.empty() && port != (isHttp ? "80" : "443"))
            report.add(found.where, parts.port,
                       translatable("rule", "The address names the port %1, which firewalls often "
                                            "close. Write the address of a page without a port."),
                       {std::string(port)});
    });
}

void checkShorteners(const Subject& subject, Checking& report)
{
    eachUrl(subject, report, [&](const FoundUrl& found) {
        const std::string& host = found.host;
        // Short addresses of videos have a rule of their own.
        if (isShortener(host) && !found.isVideo)
            report.add(found.where, shifted(hostRange(found.url), found.start),
                       translatable("rule", "“%1” hides where the address leads, and can lead "
                                            "elsewhere tomorrow. Write the address of the page."),
                       {host});
    });
}

std::vector<Fix> writeTarget(const Subject& subject, const Finding& finding)
{
    const std::string url = textAt(subject.offer, finding.where).value_or("");
    const auto known = subject.facts.links.find(url);
    if (known == subject.facts.links.end() || known->second.problem
        || isShortener(hostOfUrl(known->second.finalUrl)) || known->second.finalUrl.empty())
        return {};
    const std::string& target = known->second.finalUrl;
    return {writes("writeTarget", {"fix", translatable("fix", "Write “%1”"), {target}},
                   finding.where, target)};
}

void checkDownloads(const Subject& subject, Checking& report)
{
    eachLink(subject, report, [&](const FoundUrl& found) {
        const std::size_t path = splitUrl(found.url).path;
        const std::size_t end = std::min(found.url.find_first_of("?#"), found.url.size());
        const std::string_view ending =
            path < end ? downloadEnding(found.url.substr(path, end - path)) : "";
        if (!ending.empty())
            report.add(found.where, TextRange{end - ending.size(), end},
                       translatable("rule", "The address starts the download of a %1 file. Link "
                                            "the page that offers it."),
                       {std::string(ending)});
    });
}

void checkHomePages(const Subject& subject, Checking& report)
{
    const auto judge = [&](const FieldPath& where, const std::string& url) {
        constexpr std::array kOfTheMatter =
            std::to_array<std::string_view>({"docs.", "help.", "support."});
        const std::string host = hostOfUrl(url);
        const std::string_view rest = std::string_view(url).substr(splitUrl(url).path);
        if (!host.empty() && (rest.empty() || rest == "/")
            && std::ranges::none_of(
                kOfTheMatter, [&](std::string_view start) { return host.starts_with(start); }))
            report.add(where,
                       translatable("rule", "“%1” is a home page, and reviewers ask for the "
                                            "page of the matter. Write its address, such as "
                                            "%1/support."),
                       {"https://" + host});
    };
    using LinkedPage = Field<&Offer::listing, &Listing::links, &UsefulLink::url>;
    const auto& links = subject.offer.listing.links;
    for (std::size_t at = 0; at < links.size(); ++at)
        if (links[at].role == LinkRole::Documentation)
            judge(LinkedPage::path(at), links[at].url);
    const Support& support = subject.offer.support;
    judge(Field<&Offer::support, &Support::publicUrl>::path(), support.publicUrl);
    judge(Field<&Offer::support, &Support::governmentUrl>::path(), support.governmentUrl);
    judge(Field<&Offer::support, &Support::cspMaterialsUrl>::path(), support.cspMaterialsUrl);
}

/// The same for addresses that lead to the same page.
std::string pageOf(const std::string& url)
{
    const UrlParts parts = splitUrl(url);
    const std::string_view port = partOf(url, parts.port);
    const std::string scheme = asciiLower(partOf(url, parts.scheme));
    std::string_view rest = std::string_view(url).substr(parts.path);
    rest = rest.substr(0, rest.find('#'));
    if (rest.ends_with('/'))
        rest.remove_suffix(1);
    const bool isUsual = port.empty() || port == (scheme == "http" ? "80" : "443");
    return "//" + hostOfUrl(url) + (isUsual ? std::string() : ':' + std::string(port))
           + std::string(rest);
}

void checkRepeated(const Subject& subject, Checking& report)
{
    using LinkEntries = Field<&Offer::listing, &Listing::links>;
    std::unordered_map<std::string, const UsefulLink*> pages;
    std::unordered_map<std::string, const UsefulLink*> titles;
    const auto& links = subject.offer.listing.links;
    for (std::size_t at = 0; at < links.size(); ++at) {
        const UsefulLink& link = links[at];
        if (hostOfUrl(link.url).empty())
            continue;
        const auto [page, isNewPage] = pages.emplace(pageOf(link.url), &link);
        if (!isNewPage)
            report.add(LinkEntries::path(at) / "url",
                       translatable("rule", "The link leads where “%1” leads, too. Keep one of the "
                                            "two."),
                       {page->second->title});
        const auto [title, isNewTitle] = titles.emplace(asciiLower(link.title), &link);
        if (isNewPage && !isNewTitle && !isBlank(link.title))
            report.add(LinkEntries::path(at) / "title",
                       translatable("rule", "Two links are called “%1”, so that nobody can tell "
                                            "them apart. Say what each of them leads to."),
                       {link.title});
    }
}

const Rule kWebRules[] = {
    {.id = "web.https",
     .title = translatable("rule-title", "Encrypted addresses"),
     .check = checkHttps,
     .fixes = perFinding<writeHttps>},
    {.id = "web.userinfo",
     .title = translatable("rule-title", "No user name in an address"),
     .check = checkUserInfo,
     .fixes = removeUserInfo},
    {.id = "web.signed",
     .title = translatable("rule-title", "No signed address"),
     .check = checkSigned},
    {.id = "web.email",
     .title = translatable("rule-title", "No e-mail address in an address"),
     .check = checkMail,
     .fixes = unwrap},
    {.id = "web.private",
     .title = translatable("rule-title", "Addresses on the public network"),
     .check = checkPrivate},
    {.id = "web.signin.host",
     .title = translatable("rule-title", "No address behind a sign-in"),
     .check = checkSignInHosts},
    {.id = "web.reserved",
     .title = translatable("rule-title", "No example address"),
     .check = checkExamples},
    {.id = "web.staging",
     .title = translatable("rule-title", "No address of a test server"),
     .check = checkStaging},
    {.id = "web.shortener",
     .title = translatable("rule-title", "No shortened address"),
     .check = checkShorteners,
     .fixes = perFinding<writeTarget>},
    {.id = "web.download",
     .title = translatable("rule-title", "Links open pages"),
     .check = checkDownloads},
    {.id = "web.homepage",
     .title = translatable("rule-title", "Links to the matter"),
     .check = checkHomePages},
    {.id = "web.duplicate",
     .title = translatable("rule-title", "Each link once"),
     .check = checkRepeated},
    {.id = "web.dead",
     .title = translatable("rule-title", "Addresses that open"),
     .check = checkDead},
    {.id = "web.signin",
     .title = translatable("rule-title", "Addresses without a sign-in"),
     .check = checkSignIn},
    {.id = "web.inconclusive",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Answers that prove nothing")},
};

} // namespace

std::span<const Rule> webRules()
{
    return kWebRules;
}

} // namespace core
