#include "core/bundle/sha.h"

// The digest functions themselves, without OpenSSL's provider machinery: the machinery reads
// configuration files and costs a command that runs for two milliseconds a third of its time.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

#include <array>
#include <cstddef>

namespace core {

namespace {

template <std::size_t Size>
std::string inHex(const std::array<unsigned char, Size>& digest)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * Size);
    for (const unsigned char byte : digest) {
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 0x0fU];
    }
    return text;
}

} // namespace

std::string sha256Hex(std::string_view bytes)
{
    SHA256_CTX state;
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256_Init(&state);
    SHA256_Update(&state, bytes.data(), bytes.size());
    SHA256_Final(digest.data(), &state);
    return inHex(digest);
}

std::string sha512Hex(std::string_view bytes)
{
    SHA512_CTX state;
    std::array<unsigned char, SHA512_DIGEST_LENGTH> digest{};
    SHA512_Init(&state);
    SHA512_Update(&state, bytes.data(), bytes.size());
    SHA512_Final(digest.data(), &state);
    return inHex(digest);
}

} // namespace core
