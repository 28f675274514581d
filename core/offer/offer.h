#pragma once

#include "core/offer/media.h"
#include "core/offer/plan.h"
#include "core/offer/unknown_member.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace core {

struct Identity {
    std::string publisherId;
    std::string offerId;
    /// CPP calls it "Name", Partner Center "Offer alias".
    std::string name;
    /// CPP only: the part of the marketplace address that stands for the offer.
    std::string marketingId;
    UnknownMembers unknown;

    bool operator==(const Identity&) const = default;
};

enum class LinkRole { Other, Documentation, DeviceCatalogue };

struct UsefulLink {
    std::string title;
    std::string url;
    LinkRole role = LinkRole::Other;
    UnknownMembers unknown;

    bool operator==(const UsefulLink&) const = default;
};

/// A category of the store by its catalogue id, with the sub-categories picked below it.
struct Category {
    std::string id;
    std::vector<std::string> subcategories;
    UnknownMembers unknown;

    bool operator==(const Category&) const = default;
};

struct Listing {
    std::string title;
    std::string summary;
    /// CPP "Long Summary", Partner Center "Short description".
    std::string longSummary;
    /// HTML source, exactly as typed.
    std::string description;
    /// BCP 47 tag of the one language of all listing texts.
    std::string language = "en-US";
    std::string privacyPolicyUrl;
    std::vector<UsefulLink> links;
    std::vector<Category> categories;
    UnknownMembers unknown;

    bool operator==(const Listing&) const = default;
};

enum class ContractChoice { Unset, Standard, OwnTerms };

/// Terms that replace or extend the standard contract for the customers named by tenant id.
struct CustomAmendment {
    std::string terms;
    std::vector<std::string> tenantIds;
    UnknownMembers unknown;

    bool operator==(const CustomAmendment&) const = default;
};

struct Legal {
    ContractChoice contract = ContractChoice::Unset;
    /// Own terms of use as text; `termsUrl` is the other way to give them.
    std::string terms;
    std::string termsUrl;
    std::string universalAmendment;
    std::vector<CustomAmendment> customAmendments;
    UnknownMembers unknown;

    bool operator==(const Legal&) const = default;
};

struct Contact {
    std::string name;
    std::string email;
    std::string phone;
    std::string url;
    UnknownMembers unknown;

    bool operator==(const Contact&) const = default;
};

struct Support {
    Contact engineering;
    Contact customers;
    /// Cloud Solution Provider programme; Partner Center only.
    Contact csp;
    std::string publicUrl;
    std::string governmentUrl;
    std::string cspMaterialsUrl;
    UnknownMembers unknown;

    bool operator==(const Support&) const = default;
};

/// An Azure subscription that may see the offer before it goes live.
struct PreviewSubscription {
    std::string id;
    std::string description;
    UnknownMembers unknown;

    bool operator==(const PreviewSubscription&) const = default;
};

enum class LeadDestination {
    None,
    AzureTable,
    Dynamics,
    HttpsEndpoint,
    Marketo,
    Salesforce,
    Email
};
enum class DynamicsAuthentication { AzureAd, Office365 };

/// Where the marketplace sends customer leads. Keys and passwords are typed into the portal and
/// never stored here.
struct CustomerLeads {
    LeadDestination destination = LeadDestination::None;
    std::string storageAccount;
    std::string storageEndpointSuffix = "core.windows.net";
    std::string dynamicsUrl;
    DynamicsAuthentication dynamicsAuthentication = DynamicsAuthentication::AzureAd;
    std::string dynamicsApplicationId;
    std::string dynamicsDirectoryId;
    std::string dynamicsUserName;
    std::string httpsUrl;
    std::string marketoServerId;
    std::string marketoMunchkinId;
    std::string marketoFormId;
    std::string salesforceObjectId;
    std::vector<std::string> contactEmails;
    UnknownMembers unknown;

    bool operator==(const CustomerLeads&) const = default;
};

/// A person's answer to a rule that software cannot check, and what it answered.
struct Confirmation {
    std::string who = {};
    /// ISO 8601 date, UTC.
    std::string when = {};
    std::string note = {};
    /// A digest of the requirement's text; empty where the answer is to whatever it says.
    std::string requirement = {};
    /// A digest of what stood at each address that the rule names.
    std::map<std::string, std::string, std::less<>> values = {};
    UnknownMembers unknown = {};

    bool operator==(const Confirmation&) const = default;
};

/// By the id of the rule: an answer for each text that the requirement has in the profiles.
using Confirmations = std::map<std::string, std::vector<Confirmation>, std::less<>>;

/// A warning that the publisher decided to live with. Errors are never hidden.
struct Suppression {
    std::string rule;
    /// A JSON pointer: the field or a part of the offer that it is for; empty is all of it.
    std::string where;
    std::string reason;
    /// ISO 8601 date, UTC: the last day on which it holds.
    std::string until;
    UnknownMembers unknown;

    bool operator==(const Suppression&) const = default;
};

/// Everything that a publisher prepares for one IoT Edge module: a plain value.
struct Offer {
    /// The id of the profile that the offer is made for; empty where that is open.
    std::string profile;
    /// BCP 47 tag of the language of hand-off and report in a bundle.
    std::string bundleLanguage = "en";
    Identity identity;
    Listing listing;
    Legal legal;
    Support support;
    Media media;
    std::vector<Plan> plans;
    std::vector<PreviewSubscription> previewAudience;
    CustomerLeads leads;
    std::string certificationNotes;
    /// Words that are right although no dictionary has them, one a line.
    std::string dictionary;
    Confirmations confirmations;
    std::vector<Suppression> suppressions;
    UnknownMembers unknown;

    bool operator==(const Offer&) const = default;
};

} // namespace core
