#include "core/bundle/attestation/ed25519.h"

#include "core/base/sha.h"
#include "core/platform/library.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <cstddef>

namespace core {

namespace {

constexpr std::size_t kSignatureSize = 64;

/// What is used of libcrypto. The functions that sign need OpenSSL's providers, which would double
/// the program if they were linked into it.
struct Crypto : platform::Library {
    Crypto() : Library("libcrypto.so.3")
    {
        // What a machine's openssl.cnf loads has no say in who signed what.
        if (isComplete())
            init(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
    }
    decltype(&OPENSSL_init_crypto) init = find("OPENSSL_init_crypto");
    decltype(&BIO_new_mem_buf) memory = find("BIO_new_mem_buf");
    decltype(&BIO_free) freeMemory = find("BIO_free");
    decltype(&PEM_read_bio_PrivateKey) privateKey = find("PEM_read_bio_PrivateKey");
    decltype(&PEM_read_bio_PUBKEY) publicKey = find("PEM_read_bio_PUBKEY");
    decltype(&EVP_PKEY_free) freeKey = find("EVP_PKEY_free");
    decltype(&EVP_PKEY_get_id) kindOf = find("EVP_PKEY_get_id");
    decltype(&i2d_PUBKEY) toDer = find("i2d_PUBKEY");
    decltype(&EVP_MD_CTX_new) newContext = find("EVP_MD_CTX_new");
    decltype(&EVP_MD_CTX_free) freeContext = find("EVP_MD_CTX_free");
    decltype(&EVP_DigestSignInit) beginSigning = find("EVP_DigestSignInit");
    decltype(&EVP_DigestSign) sign = find("EVP_DigestSign");
    decltype(&EVP_DigestVerifyInit) beginVerifying = find("EVP_DigestVerifyInit");
    decltype(&EVP_DigestVerify) verify = find("EVP_DigestVerify");
    decltype(&ERR_clear_error) forgetErrors = find("ERR_clear_error");
};

const Crypto& crypto()
{
    return platform::functionsOf<Crypto>();
}

using Context = std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)>;

Context newContext()
{
    return {crypto().newContext(), crypto().freeContext};
}

const unsigned char* unsignedText(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

/// Nobody is asked for a passphrase: it is noted that one is needed.
int refusePassphrase(char* /*passphrase*/, int /*size*/, int /*writes*/, void* wasAsked)
{
    *static_cast<bool*>(wasAsked) = true;
    return -1;
}

EVP_PKEY* keyIn(void* key)
{
    return static_cast<EVP_PKEY*>(key);
}

struct ReadKey {
    std::shared_ptr<void> key;
    std::string id;
    bool isLocked = false;
};

using Reader = EVP_PKEY* (*)(BIO*, EVP_PKEY**, pem_password_cb*, void*);

ReadKey readKey(std::string_view pem, Reader read)
{
    ReadKey result;
    BIO* memory = crypto().memory(pem.data(), static_cast<int>(pem.size()));
    if (!memory)
        return result;
    EVP_PKEY* key = read(memory, nullptr, refusePassphrase, &result.isLocked);
    crypto().freeMemory(memory);
    crypto().forgetErrors();
    if (!key)
        return result;
    result.key = std::shared_ptr<void>(key, [](void* old) { crypto().freeKey(keyIn(old)); });
    unsigned char* der = nullptr;
    const int size = crypto().toDer(key, nullptr);
    std::string bytes(size > 0 ? static_cast<std::size_t>(size) : 0U, '\0');
    der = reinterpret_cast<unsigned char*>(bytes.data());
    if (size > 0)
        crypto().toDer(key, &der);
    result.id = sha256Hex(bytes);
    return result;
}

tl::unexpected<Error> noLibrary()
{
    return fail(translatable("error", "Signatures need OpenSSL's libcrypto.so.3, which cannot be "
                                      "loaded. Install the package libssl3."));
}

tl::unexpected<Error> otherKind(const std::string& name)
{
    return fail(translatable("error", "The key in %1 is not of the kind Ed25519, the only one that "
                                      "is used here. Make one: openssl genpkey -algorithm ed25519 "
                                      "-out key.pem"),
                {name});
}

/// Larger than any key.
constexpr std::size_t kMaxPem = 65536;

} // namespace

Result<SigningKey> SigningKey::fromPem(const std::string& name, std::string_view pem)
{
    if (!crypto().isComplete())
        return noLibrary();
    auto read = readKey(pem.substr(0, kMaxPem), crypto().privateKey);
    if (read.isLocked)
        return fail(translatable("error",
                                 "The key in %1 is encrypted with a passphrase, and nobody "
                                 "is asked for one here. Decrypt it into a file that only "
                                 "you can read: openssl pkey -in ENCRYPTED -out key.pem"),
                    {name});
    if (!read.key)
        return fail(translatable("error",
                                 "There is no private key in PEM form in %1. Give the file "
                                 "that begins with -----BEGIN PRIVATE KEY-----."),
                    {name});
    if (crypto().kindOf(keyIn(read.key.get())) != EVP_PKEY_ED25519)
        return otherKind(name);
    return SigningKey(std::move(read.key), std::move(read.id));
}

std::string SigningKey::sign(std::string_view message) const
{
    const Context context = newContext();
    std::string signature(kSignatureSize, '\0');
    std::size_t size = signature.size();
    const bool isSigned =
        context
        && crypto().beginSigning(context.get(), nullptr, nullptr, nullptr, keyIn(m_key.get())) == 1
        && crypto().sign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size,
                         unsignedText(message), message.size())
               == 1;
    return isSigned && size == kSignatureSize ? signature : std::string();
}

Result<VerifyingKey> VerifyingKey::fromPem(const std::string& name, std::string_view pem)
{
    if (!crypto().isComplete())
        return noLibrary();
    auto read = readKey(pem.substr(0, kMaxPem), crypto().publicKey);
    if (!read.key && pem.find("PRIVATE KEY-----") != std::string_view::npos)
        return fail(translatable("error", "%1 holds a private key, and whoever verifies needs the "
                                          "public one alone: openssl pkey -in PRIVATE -pubout -out "
                                          "key.pub.pem"),
                    {name});
    if (!read.key)
        return fail(translatable("error", "There is no public key in PEM form in %1. Give the file "
                                          "that begins with -----BEGIN PUBLIC KEY-----."),
                    {name});
    if (crypto().kindOf(keyIn(read.key.get())) != EVP_PKEY_ED25519)
        return otherKind(name);
    return VerifyingKey(std::move(read.key), std::move(read.id));
}

bool VerifyingKey::verifies(std::string_view message, std::string_view signature) const
{
    const Context context = newContext();
    const bool isGood =
        context
        && crypto().beginVerifying(context.get(), nullptr, nullptr, nullptr, keyIn(m_key.get()))
               == 1
        && crypto().verify(context.get(), unsignedText(signature), signature.size(),
                           unsignedText(message), message.size())
               == 1;
    crypto().forgetErrors();
    return isGood;
}

} // namespace core
