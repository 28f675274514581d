#pragma once

#include "core/text/json/json_tree.h"

#include <cstddef>
#include <optional>
#include <string_view>

/// What IoT Hub takes as desired properties, for modules and for the runtime's own twins.
namespace core {

constexpr std::size_t kMaxTwinBytes = 32'768;
constexpr std::size_t kMaxTwinValueBytes = 4'096;
constexpr std::size_t kMaxTwinKeyBytes = 1'024;
constexpr int kMaxTwinDepth = 10;
/// Whole numbers that IoT Hub keeps.
constexpr long long kLeastTwinInteger = -4503599627370496;
constexpr long long kMaxTwinInteger = 4503599627370495;

/// What a manifest writes before the desired properties.
constexpr std::string_view kTwinPrefix = "properties.desired";

/// The size of desired properties as the hub counts it: names and texts in UTF-8 without control
/// characters, 8 bytes for a number, 4 for a truth value, nothing for null and the brackets.
[[nodiscard]] std::size_t twinBytes(const JsonNode& node);

/// The longest text in the node, in bytes of UTF-8.
[[nodiscard]] std::size_t longestTwinText(const JsonNode& node);

/// Whether a number is a whole one beyond those.
[[nodiscard]] bool isBeyondTwin(std::string_view digits);

/// The properties of {"properties.desired.a": 1}, as a layered deployment has them, under their own
/// names; nothing for others.
[[nodiscard]] std::optional<JsonNode> withoutTwinPrefixes(const JsonNode& root);

/// Whether the hub takes the name of a property: not empty, no control character, ".", "$", "#" or
/// space, not too long.
[[nodiscard]] bool isTwinKey(std::string_view key);

/// The first thing in a property's value that the hub refuses: a whole sentence of the context
/// "twin", and where.
struct TwinFault {
    Message message;
    TextRange range;

    bool operator==(const TwinFault&) const = default;
};
[[nodiscard]] std::optional<TwinFault> twinFault(const JsonNode& value);
/// The same, beginning with the property's name.
[[nodiscard]] std::optional<TwinFault> twinFault(const JsonMember& property);

} // namespace core
