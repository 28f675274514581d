#pragma once

#include "core/offer/unknown_member.h"

#include <string>
#include <vector>

/// What customers choose between, with the container image and its settings.
namespace core {

struct GovernmentCertification {
    std::string name;
    std::string link;
    UnknownMembers unknown;

    bool operator==(const GovernmentCertification&) const = default;
};

/// An image tag; a manifest tag names the platform tags that its manifest list refers to.
struct Tag {
    std::string name;
    bool isManifest = false;
    std::vector<std::string> refersTo;
    UnknownMembers unknown;

    bool operator==(const Tag&) const = default;
};

enum class PlatformChoice { Unset, AllTier1, Subset };

/// Where the container image lies: an Azure Container Registry. The password is never a field.
struct ContainerImage {
    std::string subscriptionId;
    std::string resourceGroup;
    /// The bare registry name, without ".azurecr.io".
    std::string registry;
    std::string repository;
    std::string userName;
    std::vector<Tag> tags;
    PlatformChoice platforms = PlatformChoice::Unset;
    UnknownMembers unknown;

    bool operator==(const ContainerImage&) const = default;
};

struct NameValue {
    std::string name;
    std::string value;
    UnknownMembers unknown;

    bool operator==(const NameValue&) const = default;
};

/// What a module starts with on a device unless the customer changes it. Values are the texts as
/// typed: a route, the JSON of a desired property, a plain value.
struct ModuleDefaults {
    std::vector<NameValue> routes;
    std::vector<NameValue> twin;
    std::vector<NameValue> environment;
    std::string createOptions;
    UnknownMembers unknown;

    bool operator==(const ModuleDefaults&) const = default;
};

enum class License { Free, Byol };

/// A plan; CPP calls it a SKU.
struct Plan {
    std::string id;
    std::string title;
    std::string summary;
    std::string description;
    License license = License::Free;
    bool hidden = false;
    /// Offered only to named customers; Partner Center only.
    bool isPrivate = false;
    /// Azure Global is always on; this adds Azure Government.
    bool azureGovernment = false;
    std::vector<GovernmentCertification> governmentCertifications;
    ContainerImage image;
    ModuleDefaults defaults;
    UnknownMembers unknown;

    bool operator==(const Plan&) const = default;
};

} // namespace core
