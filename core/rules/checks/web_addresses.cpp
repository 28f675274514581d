#include "core/rules/checks/web_addresses.h"

#include "core/offer/field.h"
#include "core/text/letters/words.h"

namespace core {

namespace {

template <auto... Members>
void addAddresses(const Offer& offer, std::vector<WebAddress>& addresses)
{
    Field<Members...>::each(offer, [&](const FieldPath& where, const std::string& url) {
        if (!isBlank(url))
            addresses.push_back({where, url});
    });
}

const LinkFacts* factsOf(const Subject& subject, std::string_view url)
{
    const auto known = subject.facts.links.find(url);
    return known == subject.facts.links.end() || !known->second.problem ? nullptr : &known->second;
}

} // namespace

std::vector<WebAddress> webAddresses(const Offer& offer)
{
    std::vector<WebAddress> addresses;
    addAddresses<&Offer::listing, &Listing::privacyPolicyUrl>(offer, addresses);
    addAddresses<&Offer::listing, &Listing::links, &UsefulLink::url>(offer, addresses);
    if (offer.legal.contract == ContractChoice::OwnTerms)
        addAddresses<&Offer::legal, &Legal::termsUrl>(offer, addresses);
    addAddresses<&Offer::support, &Support::publicUrl>(offer, addresses);
    addAddresses<&Offer::support, &Support::governmentUrl>(offer, addresses);
    addAddresses<&Offer::support, &Support::cspMaterialsUrl>(offer, addresses);
    addAddresses<&Offer::media, &Media::videos, &Video::url>(offer, addresses);
    return addresses;
}

std::optional<Message> problemOfStatus(int status)
{
    if (status >= 200 && status < 300)
        return std::nullopt;
    const std::vector<Argument> shown{static_cast<long long>(status)};
    if (status == 401 || status == 403)
        return Message{"link",
                       translatable("link", "The server asks for a sign-in (HTTP %1). Give an "
                                            "address that anyone can open."),
                       shown};
    if (status == 404 || status == 410)
        return Message{"link",
                       translatable("link", "There is no such page (HTTP %1). Correct the "
                                            "address, or put the page back."),
                       shown};
    return Message{"link",
                   translatable("link", "The server answers with HTTP %1 instead of a page. Try "
                                        "again later, or correct the address."),
                   shown};
}

void checkOpens(const Subject& subject, Checking& report, const FieldPath& where,
                std::string_view url)
{
    const LinkFacts* facts = factsOf(subject, url);
    if (!facts)
        return;
    const TextRange whole{0, url.size()};
    if (facts->status == 0)
        report.addWarning(where, whole, *facts->problem);
    else
        report.add(where, whole, *facts->problem);
}

void checkAddresses(const Subject& subject, Checking& report)
{
    const auto privacy = Field<&Offer::listing, &Listing::privacyPolicyUrl>::path();
    for (const WebAddress& address : webAddresses(subject.offer))
        if (address.where != privacy)
            checkOpens(subject, report, address.where, address.url);
}

} // namespace core
