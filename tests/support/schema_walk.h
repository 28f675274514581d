#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace core::support {

/// The schema of that name in resources/schema.
[[nodiscard]] nlohmann::ordered_json publishedSchema(const std::string& name);

/// The places where the value does not fit the schema, each with the reason. As much of JSON Schema
/// 2020-12 is known as the published schemas use.
[[nodiscard]] std::vector<std::string> faultsBySchema(const nlohmann::ordered_json& schema,
                                                      const nlohmann::ordered_json& value);

} // namespace core::support
