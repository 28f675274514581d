#pragma once

#include "core/rules/profile/profile.h"

#include <string_view>

/// Addresses in the Azure IoT device catalogue, as the documents of both portals write them.
namespace core {

constexpr std::string_view kCertifiedCatalogue = "https://aka.ms/iot-edge-certified";
constexpr std::string_view kDeviceExample =
    "https://devicecatalog.azure.com/devices/4b0ff7ff-4a5a-4a0a-9a09-9d2e2b5c1b11";

/// Whether the profile asks for a link there: one that only shows the rule does so because the
/// catalogue has closed.
[[nodiscard]] bool asksForCatalogue(const Profile& profile);

/// To the catalogue or to anything in it.
[[nodiscard]] bool leadsToCatalogue(std::string_view url);
/// To the list of devices.
[[nodiscard]] bool leadsToWholeCatalogue(std::string_view url);
/// To the page of one device.
[[nodiscard]] bool leadsToOneDevice(std::string_view url);

} // namespace core
