#pragma once

#include "core/base/result.h"

#include <optional>
#include <string_view>

namespace core {

/// Why a document is not given to the renderer at all; nothing for a harmless one.
[[nodiscard]] std::optional<Error> findSvgDanger(std::string_view bytes);

} // namespace core
