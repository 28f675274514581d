#pragma once

#include "core/bundle/attestation/ed25519.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// DSSE 1.0.2: an envelope whose signatures are over the payload together with its type.
namespace core {

struct EnvelopeSignature {
    std::string keyId;
    /// The bytes.
    std::string signature;
};

struct Envelope {
    std::string payloadType;
    /// The bytes.
    std::string payload;
    std::vector<EnvelopeSignature> signatures;
};

/// What is signed: "DSSEv1", then the length and text of both, all separated by a blank.
[[nodiscard]] std::string signedBytes(std::string_view payloadType, std::string_view payload);

/// One line of JSON without its end. Empty where the library refuses to sign.
[[nodiscard]] std::string writeEnvelope(std::string_view payloadType, std::string_view payload,
                                        const SigningKey& key);

/// Nothing where the text is no envelope: strict JSON with all three members and sound base64.
[[nodiscard]] std::optional<Envelope> readEnvelope(std::string_view json);

} // namespace core
