#pragma once

#include <array>
#include <string_view>

/// The keys of an offer in the Cloud Partner Portal's interface, and the fields that they are.
namespace core::sidecar {

/// Before each key that belongs to the listing.
inline constexpr std::string_view kCppPrefix = "microsoft-azure-marketplace.";

struct CppKey {
    /// Behind its prefix.
    std::string_view key;
    /// "/listing/title"
    std::string_view address;
};

/// Plain texts, in the order in which the portal shows them.
inline constexpr auto kCppTexts = std::to_array<CppKey>({
    {"title", "/listing/title"},
    {"summary", "/listing/summary"},
    {"longSummary", "/listing/longSummary"},
    {"description", "/listing/description"},
    {"offerMarketingUrlIdentifier", "/identity/marketingId"},
    {"privacyURL", "/listing/privacyPolicyUrl"},
    {"termsOfUse", "/legal/terms"},
    {"engineeringContactName", "/support/engineering/name"},
    {"engineeringContactEmail", "/support/engineering/email"},
    {"engineeringContactPhone", "/support/engineering/phone"},
    {"supportContactName", "/support/customers/name"},
    {"supportContactEmail", "/support/customers/email"},
    {"supportContactPhone", "/support/customers/phone"},
    {"publicAzureSupportUrl", "/support/publicUrl"},
    {"fairfaxSupportUrl", "/support/governmentUrl"},
});

} // namespace core::sidecar
