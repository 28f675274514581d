#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>

/// Signatures by Ed25519 (RFC 8032), the same bytes for the same key and message. OpenSSL's
/// libcrypto does it, loaded when the first key is read, with no configuration of the machine.
namespace core {

/// A private key. No message and no output ever holds a byte of it.
class SigningKey {
public:
    /// From the PEM text of the file called `name`. Errors: it holds no private key, one with a
    /// passphrase or of another kind, or libcrypto is missing.
    [[nodiscard]] static Result<SigningKey> fromPem(const std::string& name, std::string_view pem);

    /// The SHA-256 of the public key as DER, in hexadecimal: a hint at who signed, never a proof.
    [[nodiscard]] const std::string& id() const { return m_id; }
    /// 64 bytes; empty where the library refuses.
    [[nodiscard]] std::string sign(std::string_view message) const;

private:
    SigningKey(std::shared_ptr<void> key, std::string id)
        : m_key(std::move(key)), m_id(std::move(id))
    {
    }

    std::shared_ptr<void> m_key;
    std::string m_id;
};

/// A public key.
class VerifyingKey {
public:
    /// The same errors; a private key is refused, too, as it should not travel.
    [[nodiscard]] static Result<VerifyingKey> fromPem(const std::string& name,
                                                      std::string_view pem);

    [[nodiscard]] const std::string& id() const { return m_id; }
    [[nodiscard]] bool verifies(std::string_view message, std::string_view signature) const;

private:
    VerifyingKey(std::shared_ptr<void> key, std::string id)
        : m_key(std::move(key)), m_id(std::move(id))
    {
    }

    std::shared_ptr<void> m_key;
    std::string m_id;
};

} // namespace core
