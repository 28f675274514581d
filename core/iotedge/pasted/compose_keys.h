#pragma once

#include "core/iotedge/pasted/container_spec.h"

#include <span>
#include <string_view>

namespace core::pasted {

/// A key of a service of Compose.
struct ComposeKey {
    std::string_view key;
    /// Why a device has nothing of it, a sentence of the context "import" with %1 for the key; null
    /// for what becomes create options, variables or the image.
    const char* leftOut;
};

/// Every key that the Compose specification gives a service, sorted. Source:
/// compose-spec/compose-spec, schema/compose-spec.json.
[[nodiscard]] std::span<const ComposeKey> composeServiceKeys();

/// Says why the key of a service is left out; false for one that is taken over.
bool noteLeftOut(ContainerSpec& spec, std::string_view key);

} // namespace core::pasted
