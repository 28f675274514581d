#pragma once

#include "core/base/field_path.h"
#include "core/base/translatable.h"
#include "core/offer/media_fields.h"
#include "core/offer/offer.h"
#include "core/offer/plan_fields.h"
#include "core/offer/record.h"

#include <array>
#include <string_view>
#include <tuple>
#include <type_traits>

/// The field table: every field of the offer is declared once, here or in the table of its part,
/// with its key in the project file and its name for people. Reading, writing, diffs, undo labels,
/// reports and autosave all follow from these rows.
namespace core {

template <>
struct Record<Identity> {
    static constexpr std::tuple rows{
        row("publisherId", &Identity::publisherId, translatable("field", "Publisher ID")),
        row("offerId", &Identity::offerId, translatable("field", "Offer ID")),
        row("name", &Identity::name, translatable("field", "Offer name (alias)")),
        row("marketingId", &Identity::marketingId, translatable("field", "Marketing identifier")),
    };
};

template <>
struct EnumNames<LinkRole> {
    static constexpr std::array<std::string_view, 3> names{"other", "documentation",
                                                           "deviceCatalogue"};
};

template <>
struct Record<UsefulLink> {
    static constexpr std::tuple rows{
        row("title", &UsefulLink::title, translatable("field", "Link title")),
        row("url", &UsefulLink::url, translatable("field", "Link address")),
        row("role", &UsefulLink::role, translatable("field", "Kind of link")),
    };
};

template <>
struct Record<Category> {
    static constexpr std::tuple rows{
        row("id", &Category::id, translatable("field", "Category")),
        row("subcategories", &Category::subcategories, translatable("field", "Sub-categories")),
    };
};

template <>
struct Record<Listing> {
    static constexpr std::tuple rows{
        row("title", &Listing::title, translatable("field", "Title")),
        row("summary", &Listing::summary, translatable("field", "Summary")),
        row("longSummary", &Listing::longSummary, translatable("field", "Long summary")),
        row("description", &Listing::description, translatable("field", "Description")),
        row("language", &Listing::language, translatable("field", "Language")),
        row("privacyPolicyUrl", &Listing::privacyPolicyUrl,
            translatable("field", "Privacy policy address")),
        row("links", &Listing::links, translatable("field", "Useful links")),
        row("categories", &Listing::categories, translatable("field", "Categories")),
    };
};

template <>
struct EnumNames<ContractChoice> {
    static constexpr std::array<std::string_view, 3> names{"unset", "standard", "ownTerms"};
};

template <>
struct Record<CustomAmendment> {
    static constexpr std::tuple rows{
        row("terms", &CustomAmendment::terms, translatable("field", "Amendment text")),
        row("tenantIds", &CustomAmendment::tenantIds, translatable("field", "Tenant IDs")),
    };
};

template <>
struct Record<Legal> {
    static constexpr std::tuple rows{
        row("contract", &Legal::contract, translatable("field", "Contract")),
        row("terms", &Legal::terms, translatable("field", "Terms of use")),
        row("termsUrl", &Legal::termsUrl, translatable("field", "Terms of use address")),
        row("universalAmendment", &Legal::universalAmendment,
            translatable("field", "Universal amendment")),
        row("customAmendments", &Legal::customAmendments,
            translatable("field", "Custom amendments")),
    };
};

template <>
struct Record<Contact> {
    static constexpr std::tuple rows{
        row("name", &Contact::name, translatable("field", "Contact name")),
        row("email", &Contact::email, translatable("field", "E-mail address")),
        row("phone", &Contact::phone, translatable("field", "Phone number")),
        row("url", &Contact::url, translatable("field", "Web address")),
    };
};

template <>
struct Record<Support> {
    static constexpr std::tuple rows{
        row("engineering", &Support::engineering, translatable("field", "Engineering contact")),
        row("customers", &Support::customers, translatable("field", "Support contact")),
        row("csp", &Support::csp, translatable("field", "Cloud Solution Provider contact")),
        row("publicUrl", &Support::publicUrl, translatable("field", "Support website")),
        row("governmentUrl", &Support::governmentUrl,
            translatable("field", "Azure Government support website")),
        row("cspMaterialsUrl", &Support::cspMaterialsUrl,
            translatable("field", "CSP marketing materials")),
    };
};

template <>
struct Record<PreviewSubscription> {
    static constexpr std::tuple rows{
        row("id", &PreviewSubscription::id, translatable("field", "Subscription ID")),
        row("description", &PreviewSubscription::description, translatable("field", "Note")),
    };
};

template <>
struct EnumNames<LeadDestination> {
    static constexpr std::array<std::string_view, 7> names{
        "none", "azureTable", "dynamics", "httpsEndpoint", "marketo", "salesforce", "email"};
};

template <>
struct EnumNames<DynamicsAuthentication> {
    static constexpr std::array<std::string_view, 2> names{"azureAd", "office365"};
};

template <>
struct Record<CustomerLeads> {
    static constexpr std::tuple rows{
        row("destination", &CustomerLeads::destination, translatable("field", "Lead destination")),
        row("storageAccount", &CustomerLeads::storageAccount,
            translatable("field", "Storage account name")),
        row("storageEndpointSuffix", &CustomerLeads::storageEndpointSuffix,
            translatable("field", "Storage endpoint suffix")),
        row("dynamicsUrl", &CustomerLeads::dynamicsUrl,
            translatable("field", "Dynamics instance address")),
        row("dynamicsAuthentication", &CustomerLeads::dynamicsAuthentication,
            translatable("field", "Dynamics sign-in")),
        row("dynamicsApplicationId", &CustomerLeads::dynamicsApplicationId,
            translatable("field", "Application ID")),
        row("dynamicsDirectoryId", &CustomerLeads::dynamicsDirectoryId,
            translatable("field", "Directory ID")),
        row("dynamicsUserName", &CustomerLeads::dynamicsUserName,
            translatable("field", "Dynamics user name")),
        row("httpsUrl", &CustomerLeads::httpsUrl, translatable("field", "HTTPS endpoint")),
        row("marketoServerId", &CustomerLeads::marketoServerId,
            translatable("field", "Marketo server ID")),
        row("marketoMunchkinId", &CustomerLeads::marketoMunchkinId,
            translatable("field", "Marketo Munchkin ID")),
        row("marketoFormId", &CustomerLeads::marketoFormId,
            translatable("field", "Marketo form ID")),
        row("salesforceObjectId", &CustomerLeads::salesforceObjectId,
            translatable("field", "Salesforce object identifier")),
        row("contactEmails", &CustomerLeads::contactEmails,
            translatable("field", "Notification e-mail addresses")),
    };
};

template <>
struct Record<Confirmation> {
    static constexpr std::tuple rows{
        row("who", &Confirmation::who, translatable("field", "Confirmed by")),
        row("when", &Confirmation::when, translatable("field", "Confirmed on")),
        row("note", &Confirmation::note, translatable("field", "Note")),
        row("requirement", &Confirmation::requirement,
            translatable("field", "Requirement answered")),
        row("values", &Confirmation::values, translatable("field", "Values answered for")),
    };
};

template <>
struct Record<Suppression> {
    static constexpr std::tuple rows{
        row("rule", &Suppression::rule, translatable("field", "Rule")),
        row("where", &Suppression::where, translatable("field", "Field")),
        row("reason", &Suppression::reason, translatable("field", "Reason")),
        row("until", &Suppression::until, translatable("field", "Hidden until")),
    };
};

template <>
struct Record<Offer> {
    static constexpr std::tuple rows{
        row("profile", &Offer::profile, translatable("field", "Profile")),
        row("bundleLanguage", &Offer::bundleLanguage,
            translatable("field", "Language of the bundle")),
        row("identity", &Offer::identity, translatable("field", "Offer")),
        row("listing", &Offer::listing, translatable("field", "Listing")),
        row("legal", &Offer::legal, translatable("field", "Legal")),
        row("support", &Offer::support, translatable("field", "Support")),
        row("media", &Offer::media, translatable("field", "Logos and media")),
        row("plans", &Offer::plans, translatable("field", "Plans")),
        row("previewAudience", &Offer::previewAudience, translatable("field", "Preview audience")),
        row("leads", &Offer::leads, translatable("field", "Customer leads")),
        row("certificationNotes", &Offer::certificationNotes,
            translatable("field", "Notes for certification")),
        row("dictionary", &Offer::dictionary, translatable("field", "Project dictionary")),
        row("confirmations", &Offer::confirmations, translatable("field", "Confirmations")),
        row("suppressions", &Offer::suppressions, translatable("field", "Hidden warnings")),
    };
};

} // namespace core
