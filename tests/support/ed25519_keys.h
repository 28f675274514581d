#pragma once

#include "core/base/base64.h"

#include <charconv>
#include <string>
#include <string_view>

/// The key pairs of RFC 8032, section 7.1, in PEM form: known to everybody, so no secret.
namespace core::support {

[[nodiscard]] inline std::string bytesOfHex(std::string_view hex)
{
    std::string bytes;
    for (std::size_t at = 0; at + 1 < hex.size(); at += 2) {
        unsigned value = 0;
        std::from_chars(hex.data() + at, hex.data() + at + 2, value, 16);
        bytes += static_cast<char>(value);
    }
    return bytes;
}

[[nodiscard]] inline std::string pemOf(std::string_view label, std::string_view hex)
{
    const std::string name(label);
    return "-----BEGIN " + name + "-----\n" + base64(bytesOfHex(hex)) + "\n-----END " + name
           + "-----\n";
}

/// RFC 8410: what leads the 32 bytes of a key.
inline const std::string kPrivateStart = "302e020100300506032b657004220420";
inline const std::string kPublicStart = "302a300506032b6570032100";

inline const std::string kSigner =
    pemOf("PRIVATE KEY",
          kPrivateStart + "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
inline const std::string kSignerPublic =
    pemOf("PUBLIC KEY",
          kPublicStart + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
inline const std::string kOtherPublic =
    pemOf("PUBLIC KEY",
          kPublicStart + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");

} // namespace core::support
