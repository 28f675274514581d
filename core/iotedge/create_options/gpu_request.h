#pragma once

#include "core/base/text_range.h"

#include <optional>
#include <string_view>

namespace core {

/// The place in the create options that asks for a GPU: a device request, the runtime of NVIDIA,
/// one of its devices, or a variable of it in Env. Absent where none does, or where they are no
/// JSON.
[[nodiscard]] std::optional<TextRange> gpuRequestIn(std::string_view createOptions);

/// A variable that the runtime of NVIDIA reads, such as NVIDIA_VISIBLE_DEVICES.
[[nodiscard]] bool isGpuVariable(std::string_view name);

} // namespace core
