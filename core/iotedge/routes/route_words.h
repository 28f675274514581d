#pragma once

#include "core/base/message.h"

#include <string_view>
#include <vector>

namespace core {

/// What a route does, in sentences of the context "route" for people who do not read routes:
/// "Everything that Camera sends on its output alerts goes to IoT Hub." Empty for a route that
/// edgeHub refuses, and for one whose source no message has.
[[nodiscard]] std::vector<Message> routeInWords(std::string_view text);

} // namespace core
