#pragma once

#include "core/base/field_path.h"

#include <span>
#include <string>
#include <string_view>

namespace core {

/// A field as data that speaks of it: its address with "*" for any position in a list and any key
/// of a map, such as "/plans/*/image/tags/*/name".
struct FieldAddress {
    std::string address;
    const char* label;
};

/// Every leaf of the field table, in its order.
[[nodiscard]] std::span<const FieldAddress> fieldAddresses();

/// "/plans/2/title" as "/plans/*/title".
[[nodiscard]] std::string addressOf(const FieldPath& path);

/// True for the address itself and for everything below it.
[[nodiscard]] bool addressContains(std::string_view address, std::string_view other);

} // namespace core
