#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core::registry {

/// Where a list goes on: path and query of the target whose relation is "next" in a Link header
/// (RFC 8288). Nothing where there is none, or where it names another host: a list goes on where it
/// began. `/v2/team/module/tags/list?last=1.0&n=100`
[[nodiscard]] std::optional<std::string> nextPage(std::string_view header);

} // namespace core::registry
