#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::registry {

/// How a registry wants to be asked (RFC 9110 11.6.1; the parameters are those of the token
/// specification of distribution and of ACR).
struct AuthChallenge {
    enum class Scheme { Basic, Bearer };

    Scheme scheme = Scheme::Basic;
    /// Bearer: the address that gives tokens.
    std::string realm;
    std::string service;
    std::string scope;

    bool operator==(const AuthChallenge&) const = default;
};

/// The challenges of the values of WWW-Authenticate, in their order; those of other schemes, and
/// a Bearer without a realm, are left out. A broken rest ends a value.
[[nodiscard]] std::vector<AuthChallenge> challengesIn(std::string_view header);
/// Bearer before Basic; nothing where there is neither.
[[nodiscard]] std::optional<AuthChallenge> bestChallenge(std::string_view header);

} // namespace core::registry
