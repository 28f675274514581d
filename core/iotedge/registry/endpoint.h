#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core::registry {

/// Which machine answers for a repository, and how it calls it there.
struct Endpoint {
    /// "contoso.azurecr.io", "127.0.0.1:5000"
    std::string host;
    std::string repository;

    bool operator==(const Endpoint&) const = default;
};

/// The endpoint of what an offer names. Docker Hub answers under a name of its own, and has its
/// official images under "library/". Nothing where one of both is no name that Docker takes.
[[nodiscard]] std::optional<Endpoint> endpointOf(std::string_view registry,
                                                 std::string_view repository);

/// By what the facts of the repository are known: "contoso.azurecr.io/team/module".
[[nodiscard]] std::string repositoryKey(std::string_view registry, std::string_view repository);

[[nodiscard]] bool isTagName(std::string_view tag);

} // namespace core::registry
