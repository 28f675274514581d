#pragma once

#include <string_view>

/// The IoT Edge runtime: what is current as of 28 November 2026, by the releases of Azure/iotedge.
namespace core {

constexpr std::string_view kRuntimeImagePrefix = "azureiotedge-";
constexpr std::string_view kRuntimeAgent = "azureiotedge-agent";
constexpr std::string_view kRuntimeHub = "azureiotedge-hub";
/// Its images are on mcr.microsoft.com; support ends on 14 November 2028.
constexpr std::string_view kRuntimeVersion = "1.6.1";

/// Whether a version such as "1.5" or "1.4.9" belongs to a line whose support has ended: all before
/// 1.6. False for what is no version.
[[nodiscard]] bool isEndedRuntime(std::string_view version);

} // namespace core
