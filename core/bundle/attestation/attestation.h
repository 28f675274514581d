#pragma once

#include "core/bundle/attestation/ed25519.h"
#include "core/bundle/attestation/statement.h"

#include <optional>
#include <string>
#include <string_view>

/// Who vouches for a bundle: a signed statement that lies beside it.
namespace core {

/// What follows the bundle's file name.
inline constexpr std::string_view kAttestationEnding = ".intoto.jsonl";
/// Far more than the statements of many companies need.
constexpr long long kMaxAttestation = 4LL << 20;

/// The file's bytes: one envelope on one line. Errors: the library refuses to sign.
[[nodiscard]] Result<std::string> attest(const StatementRequest& request, const SigningKey& key);

/// What an attestation proves.
struct AttestationVerdict {
    /// What the key's owner says; absent where nothing is proved.
    std::optional<Statement> statement;
    /// Why nothing is; empty otherwise.
    Message problem;
};

/// Whether one of the file's envelopes, one a line or one alone, is signed with the key and about
/// the bundle with this SHA-256.
[[nodiscard]] AttestationVerdict checkAttestation(std::string_view file, const VerifyingKey& key,
                                                  std::string_view sha256);

} // namespace core
