#include "core/rules/checks/checks.h"
#include "core/rules/engine/registry.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

using Registry = Field<&Offer::plans, &Plan::image, &ContainerImage::registry>;

/// A bare name is taken for an Azure Container Registry; a host is one only below azurecr.io.
bool isForeignHost(std::string_view registry)
{
    const std::string host = asciiLower(registry.substr(0, registry.find('/')));
    return host.find('.') != std::string::npos && !host.ends_with(".azurecr.io");
}

void checkAzureRegistry(const Subject& subject, Checking& report)
{
    Registry::each(subject.offer, [&](const FieldPath& path, const std::string& registry) {
        if (isForeignHost(trimmed(registry)))
            report.add(path,
                       translatable("rule", "“%1” is not an Azure Container Registry. Copy the "
                                            "image to one and enter its name."),
                       {registry});
    });
}

using Part = std::pair<const char*, bool>;

bool hasLogo(const Logos& logos)
{
    return !logos.master.empty() || !logos.large.empty();
}

bool hasTerms(const Legal& legal)
{
    return legal.contract == ContractChoice::Standard || !isBlank(legal.terms)
           || !isBlank(legal.termsUrl);
}

std::array<Part, 7> materialOf(const Offer& offer)
{
    const Listing& listing = offer.listing;
    return {{
        {translatable("part", "a title"), !isBlank(listing.title)},
        {translatable("part", "a description"), !isBlank(listing.description)},
        {translatable("part", "a logo"), hasLogo(offer.media.logos)},
        {translatable("part", "terms of use or the standard contract"), hasTerms(offer.legal)},
        {translatable("part", "a privacy policy"), !isBlank(listing.privacyPolicyUrl)},
        {translatable("part", "a link to the documentation"), linksToDocumentation(listing)},
        {translatable("part", "a support contact"), !isBlank(offer.support.customers.email)},
    }};
}

/// One sentence for the whole offer: each empty field has a finding of its own already.
void checkMaterial(const Subject& subject, Checking& report)
{
    const auto parts = materialOf(subject.offer);
    const auto missing = std::ranges::count(parts, false, &Part::second);
    if (missing == 0)
        return;
    const Argument first =
        TranslatableText{"part", std::ranges::find(parts, false, &Part::second)->first};
    if (missing == 1)
        report.add(FieldPath(),
                   translatable("rule", "The material for the listing is nearly complete; only %1 "
                                        "is missing. Add it."),
                   {first});
    else
        report.add(FieldPath(),
                   translatable("rule", "Of the %1 parts that a listing needs, %2 are missing, the "
                                        "first being %3. Fill in the fields that are still empty."),
                   {static_cast<long long>(parts.size()), static_cast<long long>(missing), first});
}

/// The type allows more values than the names it has: a cast from a newer file's number.
void checkKnownLicense(const Subject& subject, Checking& report)
{
    Field<&Offer::plans, &Plan::license>::each(
        subject.offer, [&](const FieldPath& path, License license) {
            if (license != License::Free && license != License::Byol)
                report.add(path, translatable("rule", "The plan has a licence model that modules "
                                                      "do not have. Choose Free or Bring your own "
                                                      "license."));
        });
}

/// What a person answers for.
constexpr std::array<std::string_view, 1> kPublisherCovered{"/identity/publisherId"};

const Rule kPublisherRules[] = {
    {.id = "pre.offertype.open",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Type of offer still open"),
     .question = translatable("rule-question",
                              "Does Partner Center still list “IoT Edge module” under New offer?")},
    {.id = "pre.account.portal",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Portal account"),
     .question = translatable(
         "rule-question",
         "Do you have an account in the portal through which this offer will be published?"),
     .covers = kPublisherCovered},
    {.id = "pre.account.verified",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Checks of the account"),
     .question = translatable("rule-question",
                              "Has the account passed all its checks: e-mail address, identity, "
                              "employment, business and further questions?"),
     .covers = kPublisherCovered},
    {.id = "pre.account.terms",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Marketplace terms"),
     .question = translatable("rule-question", "Has someone who may sign for the publisher "
                                               "accepted the terms of the marketplace?"),
     .covers = kPublisherCovered},
    {.id = "pre.acr.host",
     .title = translatable("rule-title", "Image in Azure Container Registry"),
     .check = checkAzureRegistry},
    {.id = "pre.metadata.set",
     .title = translatable("rule-title", "Material for the listing"),
     .check = checkMaterial},
    {.id = "pre.store.azuremarketplace",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Store: Azure Marketplace")},
    {.id = "pre.option.transact",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Publishing option")},
    {.id = "pre.license.model",
     .title = translatable("rule-title", "Licence model"),
     .check = checkKnownLicense},
};

} // namespace

std::span<const Rule> publisherRules()
{
    return kPublisherRules;
}

} // namespace core
