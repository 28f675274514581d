#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// One place of a JSON text that differs.
struct JsonChange {
    /// "HostConfig.PortBindings.8080/tcp[0].HostPort"; empty is the whole text.
    std::string path;
    /// As compact JSON; absent where the text has no such place.
    std::optional<std::string> before;
    std::optional<std::string> after;

    bool operator==(const JsonChange&) const = default;
};

/// What differs between two JSON texts, in the order of the later one; what is gone follows its
/// neighbours. Empty where only the form differs, and absent where one of them is no JSON: then
/// they are to be compared as texts.
[[nodiscard]] std::optional<std::vector<JsonChange>> jsonChanges(std::string_view before,
                                                                 std::string_view after);

} // namespace core
