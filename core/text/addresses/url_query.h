#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// "name=value" of a query. The name is in lower case, both are decoded.
struct QueryParameter {
    std::string name;
    std::string value;

    bool operator==(const QueryParameter&) const = default;
};

/// The parameters of a web address in their order; "&amp;" separates them, too, as in HTML.
[[nodiscard]] std::vector<QueryParameter> queryOf(std::string_view url);

} // namespace core
