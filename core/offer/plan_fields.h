#pragma once

#include "core/base/translatable.h"
#include "core/offer/plan.h"
#include "core/offer/record.h"

#include <array>
#include <string_view>
#include <tuple>

/// The rows of the field table for plans, their image and their settings.
namespace core {

template <>
struct Record<GovernmentCertification> {
    static constexpr std::tuple rows{
        row("name", &GovernmentCertification::name, translatable("field", "Certification")),
        row("link", &GovernmentCertification::link, translatable("field", "Certification address")),
    };
};

template <>
struct Record<Tag> {
    static constexpr std::tuple rows{
        row("name", &Tag::name, translatable("field", "Tag")),
        row("isManifest", &Tag::isManifest, translatable("field", "Kind of tag")),
        row("refersTo", &Tag::refersTo, translatable("field", "Refers to")),
    };
};

template <>
struct EnumNames<PlatformChoice> {
    static constexpr std::array<std::string_view, 3> names{"unset", "allTier1", "subset"};
};

template <>
struct Record<ContainerImage> {
    static constexpr std::tuple rows{
        row("subscriptionId", &ContainerImage::subscriptionId,
            translatable("field", "Subscription ID")),
        row("resourceGroup", &ContainerImage::resourceGroup,
            translatable("field", "Resource group")),
        row("registry", &ContainerImage::registry, translatable("field", "Registry name")),
        row("repository", &ContainerImage::repository, translatable("field", "Repository")),
        row("userName", &ContainerImage::userName, translatable("field", "Registry user name")),
        row("tags", &ContainerImage::tags, translatable("field", "Image tags")),
        row("platforms", &ContainerImage::platforms, translatable("field", "Platforms")),
    };
};

template <>
struct Record<NameValue> {
    static constexpr std::tuple rows{
        row("name", &NameValue::name, translatable("field", "Name")),
        row("value", &NameValue::value, translatable("field", "Value")),
    };
};

template <>
struct Record<ModuleDefaults> {
    static constexpr std::tuple rows{
        row("routes", &ModuleDefaults::routes, translatable("field", "Routes")),
        row("twin", &ModuleDefaults::twin, translatable("field", "Twin desired properties")),
        row("environment", &ModuleDefaults::environment,
            translatable("field", "Environment variables")),
        row("createOptions", &ModuleDefaults::createOptions,
            translatable("field", "Create options")),
    };
};

template <>
struct EnumNames<License> {
    static constexpr std::array<std::string_view, 2> names{"free", "byol"};
};

template <>
struct Record<Plan> {
    static constexpr std::tuple rows{
        row("id", &Plan::id, translatable("field", "Plan ID")),
        row("title", &Plan::title, translatable("field", "Plan title")),
        row("summary", &Plan::summary, translatable("field", "Plan summary")),
        row("description", &Plan::description, translatable("field", "Plan description")),
        row("license", &Plan::license, translatable("field", "Licence model")),
        row("hidden", &Plan::hidden, translatable("field", "Hide this plan")),
        row("private", &Plan::isPrivate, translatable("field", "Private plan")),
        row("azureGovernment", &Plan::azureGovernment, translatable("field", "Azure Government")),
        row("governmentCertifications", &Plan::governmentCertifications,
            translatable("field", "Government certifications")),
        row("image", &Plan::image, translatable("field", "Container image")),
        row("defaults", &Plan::defaults, translatable("field", "Default configuration")),
    };
};

} // namespace core
