#pragma once

#include <array>
#include <string_view>

/// The names of the Product Ingestion API's published schemas, and the fields that they are. Ids
/// are given by Partner Center; what is new refers to others by the name of their resource.
namespace core::sidecar {

/// Before the name of a resource's schema.
inline constexpr std::string_view kTreeSchemas = "https://schema.mp.microsoft.com/schema/";
/// The type of a product that is an IoT Edge module.
inline constexpr std::string_view kModuleType = "iotEdgeModule";

/// "product", "2022-03-01-preview3"
struct TreeSchema {
    std::string_view resource;
    std::string_view version;
};

inline constexpr auto kTreeVersions = std::to_array<TreeSchema>({
    {"resource-tree", "2022-03-01-preview2"},
    {"product", "2022-03-01-preview3"},
    {"property", "2022-03-01-preview5"},
    {"listing", "2022-03-01-preview5"},
    {"listing-asset", "2022-03-01-preview5"},
    {"listing-trailer", "2022-03-01-preview5"},
    {"customer-leads", "2022-03-01-preview3"},
    {"price-and-availability-offer", "2022-03-01-preview3"},
    {"plan", "2022-03-01-preview2"},
    {"plan-listing", "2022-03-01-preview5"},
    {"price-and-availability-plan", "2022-03-01-preview4"},
    {"container-plan-technical-configuration", "2022-03-01-preview3"},
});

struct TreeText {
    std::string_view resource;
    /// "supportContact/name"
    std::string_view member;
    /// Of a plan's resource with "*" in the place of its number.
    std::string_view address;
};

/// Plain texts, in the order in which they are written.
inline constexpr auto kTreeTexts = std::to_array<TreeText>({
    {"product", "identity/externalId", "/identity/offerId"},
    {"product", "alias", "/identity/name"},
    {"property", "termsOfUse", "/legal/terms"},
    {"property", "termsOfUseUrl", "/legal/termsUrl"},
    {"property", "standardContractAmendment", "/legal/universalAmendment"},
    {"listing", "title", "/listing/title"},
    {"listing", "searchResultSummary", "/listing/summary"},
    {"listing", "shortDescription", "/listing/longSummary"},
    {"listing", "description", "/listing/description"},
    {"listing", "privacyPolicyLink", "/listing/privacyPolicyUrl"},
    {"listing", "globalSupportWebsite", "/support/publicUrl"},
    {"listing", "governmentSupportWebsite", "/support/governmentUrl"},
    {"listing", "cloudSolutionProviderMarketingMaterials", "/support/cspMaterialsUrl"},
    {"listing", "supportContact/name", "/support/customers/name"},
    {"listing", "supportContact/email", "/support/customers/email"},
    {"listing", "supportContact/phone", "/support/customers/phone"},
    {"listing", "supportContact/url", "/support/customers/url"},
    {"listing", "engineeringContact/name", "/support/engineering/name"},
    {"listing", "engineeringContact/email", "/support/engineering/email"},
    {"listing", "engineeringContact/phone", "/support/engineering/phone"},
    {"listing", "engineeringContact/url", "/support/engineering/url"},
    {"listing", "cloudSolutionProviderContact/name", "/support/csp/name"},
    {"listing", "cloudSolutionProviderContact/email", "/support/csp/email"},
    {"listing", "cloudSolutionProviderContact/phone", "/support/csp/phone"},
    {"listing", "cloudSolutionProviderContact/url", "/support/csp/url"},
    {"customer-leads", "dynamicsLeadConfiguration/instanceUrl", "/leads/dynamicsUrl"},
    {"customer-leads", "dynamicsLeadConfiguration/applicationId", "/leads/dynamicsApplicationId"},
    {"customer-leads", "dynamicsLeadConfiguration/directoryId", "/leads/dynamicsDirectoryId"},
    {"customer-leads", "dynamicsLeadConfiguration/username", "/leads/dynamicsUserName"},
    {"customer-leads", "httpsEndpointLeadConfiguration/httpsEndpointUrl", "/leads/httpsUrl"},
    {"customer-leads", "marketoLeadConfiguration/serverId", "/leads/marketoServerId"},
    {"customer-leads", "marketoLeadConfiguration/munchkinId", "/leads/marketoMunchkinId"},
    {"customer-leads", "marketoLeadConfiguration/formId", "/leads/marketoFormId"},
    {"customer-leads", "salesforceLeadConfiguration/objectIdentifier", "/leads/salesforceObjectId"},
    {"plan", "identity/externalId", "/plans/*/id"},
    {"plan", "alias", "/plans/*/title"},
    {"plan-listing", "name", "/plans/*/title"},
    {"plan-listing", "summary", "/plans/*/summary"},
    {"plan-listing", "description", "/plans/*/description"},
    {"container-plan-technical-configuration", "imageRepositoryDetails/subscriptionId",
     "/plans/*/image/subscriptionId"},
    {"container-plan-technical-configuration", "imageRepositoryDetails/resourceGroupName",
     "/plans/*/image/resourceGroup"},
    {"container-plan-technical-configuration", "imageRepositoryDetails/registryName",
     "/plans/*/image/registry"},
    {"container-plan-technical-configuration", "imageRepositoryDetails/userName",
     "/plans/*/image/userName"},
    {"container-plan-technical-configuration", "imageRepositoryDetails/repositoryName",
     "/plans/*/image/repository"},
});

/// A word of the schemas and the value of the field that it stands for.
struct TreeWord {
    std::string_view resource;
    std::string_view member;
    std::string_view word;
    std::string_view address;
    std::string_view value;
};

inline constexpr auto kTreeWords = std::to_array<TreeWord>({
    {"property", "termsConditions", "standardMicrosoft", "/legal/contract", "standard"},
    {"property", "termsConditions", "custom", "/legal/contract", "ownTerms"},
    {"customer-leads", "leadDestination", "none", "/leads/destination", "none"},
    {"customer-leads", "leadDestination", "table", "/leads/destination", "azureTable"},
    {"customer-leads", "leadDestination", "dynamics", "/leads/destination", "dynamics"},
    {"customer-leads", "leadDestination", "httpsEndpoint", "/leads/destination", "httpsEndpoint"},
    {"customer-leads", "leadDestination", "marketo", "/leads/destination", "marketo"},
    {"customer-leads", "leadDestination", "salesforce", "/leads/destination", "salesforce"},
    {"customer-leads", "leadDestination", "email", "/leads/destination", "email"},
    {"customer-leads", "dynamicsLeadConfiguration/authentication", "azureAD",
     "/leads/dynamicsAuthentication", "azureAd"},
    {"customer-leads", "dynamicsLeadConfiguration/authentication", "office365",
     "/leads/dynamicsAuthentication", "office365"},
    {"price-and-availability-plan", "visibility", "visible", "/plans/*/hidden", "false"},
    {"price-and-availability-plan", "visibility", "hidden", "/plans/*/hidden", "true"},
    {"price-and-availability-plan", "audience", "public", "/plans/*/private", "false"},
    {"price-and-availability-plan", "audience", "private", "/plans/*/private", "true"},
});

/// The part of a lead configuration's name that the destination is, in the project's words.
inline constexpr auto kLeadParts = std::to_array<std::string_view>(
    {"table", "dynamics", "httpsEndpoint", "marketo", "salesforce", "email"});

/// The types of pictures, and the fields that name the files.
struct TreePicture {
    std::string_view type;
    std::string_view address;
};

inline constexpr auto kTreePictures = std::to_array<TreePicture>({
    {"azureLogoSmall", "/media/logos/small"},
    {"azureLogoMedium", "/media/logos/medium"},
    {"azureLogoLarge", "/media/logos/large"},
    {"azureLogoWide", "/media/logos/wide"},
    {"azureLogoHero", "/media/logos/hero"},
});
inline constexpr std::string_view kTreeScreenshot = "azureLogoScreenshot";

/// What a tree has no member for: fields that are not in one, by their addresses, with all below.
inline constexpr auto kNotInTrees = std::to_array<std::string_view>({
    "/profile",
    "/bundleLanguage",
    "/identity/publisherId",
    "/identity/marketingId",
    "/listing/links/*/role",
    "/legal/customAmendments",
    "/media/logos",
    "/media/screenshots",
    "/media/videos/*/thumbnail",
    "/plans/*/license",
    "/plans/*/image/tags/*/isManifest",
    "/plans/*/image/tags/*/refersTo",
    "/plans/*/image/platforms",
    "/plans/*/defaults",
    "/certificationNotes",
    "/dictionary",
    "/confirmations",
    "/suppressions",
});

} // namespace core::sidecar
