#include "core/rules/checks/web/web_addresses.h"

#include "core/offer/field.h"
#include "core/rules/checks/web/web_hosts.h"
#include "core/rules/engine/offer_key.h"
#include "core/text/addresses/url.h"
#include "core/text/addresses/url_parts.h"
#include "core/text/addresses/url_search.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Calls visit(where, url) for every web address that customers can follow.
template <class Visit>
void eachWebAddress(const Offer& offer, Visit visit)
{
    const auto add = [&](const FieldPath& where, const std::string& url) {
        if (!isBlank(url))
            visit(where, url);
    };
    Field<&Offer::listing, &Listing::privacyPolicyUrl>::each(offer, add);
    Field<&Offer::listing, &Listing::links, &UsefulLink::url>::each(offer, add);
    if (offer.legal.contract == ContractChoice::OwnTerms)
        Field<&Offer::legal, &Legal::termsUrl>::each(offer, add);
    Field<&Offer::support, &Support::engineering, &Contact::url>::each(offer, add);
    Field<&Offer::support, &Support::customers, &Contact::url>::each(offer, add);
    Field<&Offer::support, &Support::csp, &Contact::url>::each(offer, add);
    Field<&Offer::support, &Support::publicUrl>::each(offer, add);
    Field<&Offer::support, &Support::governmentUrl>::each(offer, add);
    Field<&Offer::support, &Support::cspMaterialsUrl>::each(offer, add);
    Field<&Offer::media, &Media::videos, &Video::url>::each(offer, add);
}

template <auto... Members>
void addTextUrls(const Offer& offer, std::vector<FoundUrl>& found)
{
    Field<Members...>::each(offer, [&](const FieldPath& where, const std::string& text) {
        for (const TextRange& range : urlsIn(text)) {
            const auto url = std::string_view(text).substr(range.start, range.end - range.start);
            found.push_back({where, url, hostOfUrl(url), range.start, false});
        }
    });
}

/// Links first, then what stands in texts; found once for all rules.
std::vector<FoundUrl> urlsOf(const OfferKey& key)
{
    const Offer& offer = *key.offer;
    const auto videos = Field<&Offer::media, &Media::videos>::path();
    std::vector<FoundUrl> found;
    eachWebAddress(offer, [&](const FieldPath& where, const std::string& url) {
        if (std::string host = hostOfUrl(url); !host.empty())
            found.push_back({where, url, std::move(host), 0, true, videos.contains(where)});
    });
    addTextUrls<&Offer::listing, &Listing::longSummary>(offer, found);
    addTextUrls<&Offer::listing, &Listing::description>(offer, found);
    addTextUrls<&Offer::plans, &Plan::summary>(offer, found);
    addTextUrls<&Offer::plans, &Plan::description>(offer, found);
    addTextUrls<&Offer::certificationNotes>(offer, found);
    return found;
}

std::vector<WebAddress> askedAddresses(const OfferKey& key)
{
    return addressesToAsk(*key.offer);
}

bool endsAtSignIn(const std::string& url)
{
    constexpr std::array kPaths =
        std::to_array<std::string_view>({"/login", "/oauth2", "/signin", "/sso"});
    if (asksForSignIn(hostOfUrl(url)))
        return true;
    const std::string path = asciiLower(std::string_view(url).substr(splitUrl(url).path));
    return std::ranges::any_of(kPaths, [&](std::string_view start) {
        return path.starts_with(start)
               && (path.size() == start.size()
                   || std::string_view("/?#.").find(path[start.size()]) != std::string_view::npos);
    });
}

/// Calls visit(address, facts) for each asked address of that answer, and says so where some have
/// not been asked.
template <class Visit>
void eachAnswer(const Subject& subject, Checking& report, LinkAnswer wanted, Visit visit)
{
    std::size_t unasked = 0;
    for (const WebAddress& address : report.shared<askedAddresses>(OfferKey{&subject.offer})) {
        const auto known = subject.facts.links.find(address.url);
        if (known == subject.facts.links.end())
            ++unasked;
        else if (answerOf(address.url, known->second) == wanted)
            visit(address, known->second);
    }
    if (unasked > 0)
        report.notRun(
            translatable("not-run",
                         "%1 of the web addresses have not been checked for "
                         "whether they open. Press “Check the addresses” on the page Links."),
            {static_cast<long long>(unasked)});
}

/// Reviewers refuse an offer for these.
bool isAskedForByReviewers(const FieldPath& where)
{
    return where == Field<&Offer::listing, &Listing::privacyPolicyUrl>::path()
           || where == Field<&Offer::legal, &Legal::termsUrl>::path()
           || where == Field<&Offer::support, &Support::publicUrl>::path()
           || where == Field<&Offer::support, &Support::governmentUrl>::path();
}

Message problemOf(const LinkFacts& facts)
{
    return facts.problem.value_or(
        Message{"link",
                translatable("link", "The address leads to %1, which asks for a sign-in. Give an "
                                     "address that anyone can open."),
                {facts.finalUrl}});
}

} // namespace

std::vector<WebAddress> webAddresses(const Offer& offer)
{
    std::vector<WebAddress> addresses;
    eachWebAddress(offer, [&](const FieldPath& where, const std::string& url) {
        addresses.push_back({where, url});
    });
    return addresses;
}

std::vector<WebAddress> addressesToAsk(const Offer& offer, const HostTest& isPrivate)
{
    auto addresses = webAddresses(offer);
    std::erase_if(addresses, [&](const WebAddress& address) {
        const std::string host = hostOfUrl(address.url);
        return (isPrivate ? isPrivate(host) : isPrivateHost(host)) || isReservedName(host)
               || isExampleHost(host, offer.identity.publisherId);
    });
    return addresses;
}

void eachLink(const Subject& subject, Checking& report,
              const std::function<void(const FoundUrl&)>& visit)
{
    eachUrl(subject, report, [&](const FoundUrl& found) {
        if (found.isLink)
            visit(found);
    });
}

void eachUrl(const Subject& subject, Checking& report,
             const std::function<void(const FoundUrl&)>& visit)
{
    for (const FoundUrl& found : report.shared<urlsOf>(OfferKey{&subject.offer}))
        visit(found);
}

void eachMail(const Offer& offer,
              const std::function<void(const FieldPath&, const std::string&)>& visit)
{
    Field<&Offer::support, &Support::engineering, &Contact::email>::each(offer, visit);
    Field<&Offer::support, &Support::customers, &Contact::email>::each(offer, visit);
    Field<&Offer::support, &Support::csp, &Contact::email>::each(offer, visit);
}

std::optional<Message> problemOfStatus(int status)
{
    constexpr int kUnauthorized = 401;
    constexpr int kNotFound = 404;
    constexpr int kGone = 410;
    constexpr int kMoved = 301;
    constexpr int kFound = 302;
    constexpr int kSeeOther = 303;
    constexpr int kTemporary = 307;
    constexpr int kMovedForGood = 308;
    if (status >= 200 && status < 300)
        return std::nullopt;
    const std::vector<Argument> shown{static_cast<long long>(status)};
    if (status == kUnauthorized)
        return Message{"link",
                       translatable("link", "The server asks for a sign-in (HTTP %1). Give an "
                                            "address that anyone can open."),
                       shown};
    if (status == kNotFound || status == kGone)
        return Message{"link",
                       translatable("link", "There is no such page (HTTP %1). Correct the "
                                            "address, or put the page back."),
                       shown};
    if (status == kMoved || status == kMovedForGood)
        return Message{"link",
                       translatable("link", "The page has moved for good (HTTP %1). Write the "
                                            "address to which the server leads."),
                       shown};
    if (status == kFound || status == kSeeOther || status == kTemporary)
        return Message{"link",
                       translatable("link", "The server leads elsewhere for the time being (HTTP "
                                            "%1), and nobody followed. Keep the address if it is "
                                            "meant to, and open it yourself."),
                       shown};
    return Message{"link",
                   translatable("link",
                                "The server refuses a program (HTTP %1), which says nothing "
                                "of the page. Open it yourself."),
                   shown};
}

LinkAnswer answerOf(std::string_view url, const LinkFacts& facts)
{
    constexpr int kUnauthorized = 401;
    constexpr int kNotFound = 404;
    constexpr int kGone = 410;
    const bool isRedirected = !facts.finalUrl.empty() && facts.finalUrl != url;
    if (facts.isHostUnknown || facts.status == kNotFound || facts.status == kGone)
        return LinkAnswer::Dead;
    if (facts.status == kUnauthorized || (isRedirected && endsAtSignIn(facts.finalUrl)))
        return LinkAnswer::SignIn;
    return facts.problem ? LinkAnswer::Undecided : LinkAnswer::Page;
}

bool opensWithoutSignIn(const Subject& subject, std::string_view url)
{
    const auto known = subject.facts.links.find(url);
    return known != subject.facts.links.end() && !known->second.problem
           && (known->second.finalUrl.empty() || known->second.finalUrl == url);
}

void checkDead(const Subject& subject, Checking& report)
{
    eachAnswer(subject, report, LinkAnswer::Dead,
               [&](const WebAddress& address, const LinkFacts& facts) {
                   const TextRange whole{0, address.url.size()};
                   if (isAskedForByReviewers(address.where))
                       report.add(address.where, whole, problemOf(facts));
                   else
                       report.addWarning(address.where, whole, problemOf(facts));
               });
}

void checkSignIn(const Subject& subject, Checking& report)
{
    eachAnswer(subject, report, LinkAnswer::SignIn,
               [&](const WebAddress& address, const LinkFacts& facts) {
                   report.add(address.where, TextRange{0, address.url.size()}, problemOf(facts));
               });
}

void hintAddresses(const Subject& subject, Checking& report)
{
    for (const WebAddress& address : report.shared<askedAddresses>(OfferKey{&subject.offer})) {
        const auto known = subject.facts.links.find(address.url);
        if (known != subject.facts.links.end()
            && answerOf(address.url, known->second) == LinkAnswer::Undecided)
            report.add(address.where, TextRange{0, address.url.size()}, *known->second.problem);
    }
}

} // namespace core
