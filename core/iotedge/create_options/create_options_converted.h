#pragma once

#include "core/iotedge/create_options/base/docker_facts.h"
#include "core/text/json/json_tree.h"

#include <optional>
#include <string>
#include <string_view>

namespace core::options {

/// The value as JSON that the key takes, where there is no doubt: a size, a time or a device as a
/// command line has it, a word for a switch, a list for an object. `source` is the value's text.
[[nodiscard]] std::optional<std::string> convertedValue(const DockerKey& key,
                                                        const DockerType& type,
                                                        const JsonNode& value,
                                                        std::string_view source);

} // namespace core::options
