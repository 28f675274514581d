#include "core/base/sha.h"

// The digest functions themselves, without OpenSSL's provider machinery: the machinery reads
// configuration files and costs a command that runs for two milliseconds a third of its time.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

#include <array>
#include <cstddef>

namespace core {

namespace {

/// Lies in the fastest cache while both functions read it.
constexpr std::size_t kPiece = 16384;

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
    return sha256Hex(std::span(&bytes, 1));
}

std::string sha256(std::string_view bytes)
{
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), digest.data());
    return {digest.begin(), digest.end()};
}

std::string sha256Hex(std::span<const std::string_view> pieces)
{
    SHA256_CTX state;
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256_Init(&state);
    for (const auto piece : pieces)
        SHA256_Update(&state, piece.data(), piece.size());
    SHA256_Final(digest.data(), &state);
    return inHex(digest);
}

Digests digestsOf(std::string_view bytes)
{
    SHA256_CTX small;
    SHA512_CTX large;
    SHA256_Init(&small);
    SHA512_Init(&large);
    while (!bytes.empty()) {
        const auto piece = bytes.substr(0, kPiece);
        SHA256_Update(&small, piece.data(), piece.size());
        SHA512_Update(&large, piece.data(), piece.size());
        bytes.remove_prefix(piece.size());
    }
    std::array<unsigned char, SHA256_DIGEST_LENGTH> sha256{};
    std::array<unsigned char, SHA512_DIGEST_LENGTH> sha512{};
    SHA256_Final(sha256.data(), &small);
    SHA512_Final(sha512.data(), &large);
    return {inHex(sha256), inHex(sha512)};
}

} // namespace core
