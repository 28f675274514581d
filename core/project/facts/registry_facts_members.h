#pragma once

#include "core/iotedge/registry/registry_facts.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

/// The members of a configuration in a facts file, for those who read and those who write it.
namespace core {

/// All but "user", which is written even where it is empty: then the image runs as root.
inline constexpr std::array<std::pair<const char*, std::string RegistryConfig::*>, 4> kConfigTexts{
    {{"created", &RegistryConfig::created},
     {"os", &RegistryConfig::os},
     {"architecture", &RegistryConfig::architecture},
     {"variant", &RegistryConfig::variant}}};

inline constexpr std::array<std::pair<const char*, std::vector<std::string> RegistryConfig::*>, 6>
    kConfigLists{{{"entrypoint", &RegistryConfig::entrypoint},
                  {"env", &RegistryConfig::environment},
                  {"exposedPorts", &RegistryConfig::exposedPorts},
                  {"volumes", &RegistryConfig::volumes},
                  {"history", &RegistryConfig::history},
                  {"secrets", &RegistryConfig::secrets}}};

} // namespace core
