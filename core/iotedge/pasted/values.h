#pragma once

#include "core/text/json/json_tree.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The short forms in which docker run and Compose write values.
namespace core::pasted {

/// "512m", "1.5g", "-1" in bytes.
[[nodiscard]] std::optional<long long> bytesOf(std::string_view text);
/// "30s", "1m30s", "1h", "500ms" in nanoseconds; a mere number is seconds.
[[nodiscard]] std::optional<long long> nanosecondsOf(std::string_view text);
/// "1.5" in billionths.
[[nodiscard]] std::optional<long long> billionthsOf(std::string_view text);

/// "1", "t", "true" and their kin as Docker reads yes and no; nothing for any other word.
[[nodiscard]] std::optional<bool> truthOf(std::string_view word);

/// One port of the container and the one of the device that it is bound to.
struct PublishedPort {
    std::string address;
    std::string host;
    /// With its protocol.
    std::string container;

    bool operator==(const PublishedPort&) const = default;
};
/// "[address:][host:]container[/protocol]", with ranges of equal length spread out; empty for what
/// is none.
[[nodiscard]] std::vector<PublishedPort> publishedPorts(std::string_view text);

/// The text of a scalar; nothing for lists and objects.
[[nodiscard]] std::optional<std::string> textOf(const JsonNode& value);
/// A list as its items, anything else as the only one.
[[nodiscard]] std::vector<const JsonNode*> itemsOf(const JsonNode& value);

} // namespace core::pasted
