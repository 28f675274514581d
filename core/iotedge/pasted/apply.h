#pragma once

#include "core/iotedge/pasted/settings.h"

namespace core::pasted {

/// Takes the value over. What does not fit the setting is noted under `name`, as the text has it.
void apply(ContainerSpec& spec, const Setting& setting, std::string_view name,
           const JsonNode& value);

} // namespace core::pasted
