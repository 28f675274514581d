#pragma once

#include "core/image/measure/image_facts.h"

#include <string_view>

namespace core {

/// What the file tells of people beside its pixels.
[[nodiscard]] PrivateData privateDataOf(std::string_view bytes);

} // namespace core
