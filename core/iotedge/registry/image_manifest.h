#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace core::registry {

/// A part that lies elsewhere in the registry.
struct Descriptor {
    std::string mediaType;
    std::string digest;
    /// In bytes.
    long long size = 0;

    bool operator==(const Descriptor&) const = default;
};

/// An image or a further list within a list.
struct ListEntry {
    Descriptor manifest;
    std::string os;
    std::string architecture;
    std::string variant;

    bool operator==(const ListEntry&) const = default;
};

/// What stands under a tag or digest.
struct Manifest {
    std::string mediaType;
    bool isList = false;
    /// Of a list; the records that builders keep beside the images (attestations) are left out.
    std::vector<ListEntry> entries;
    /// Of an image.
    Descriptor config;
    /// Of an image: bytes to pull, configuration and layers.
    long long pullSize = 0;

    bool operator==(const Manifest&) const = default;
};

/// So many images a list may name.
constexpr std::size_t kMaxEntries = 100;

/// "sha256:" and 64 digits, the only digests whose content is compared.
[[nodiscard]] bool isSha256(std::string_view digest);

/// Reads a manifest by the Content-Type with which it came, or where that is none of a manifest, by
/// its own "mediaType". Errors, as sentences for the user: no manifest of a container image, the
/// form before 2016 (schema 1), more than kMaxEntries, an entry without a digest.
[[nodiscard]] Result<Manifest> manifestFrom(std::string_view contentType, std::string_view text);

} // namespace core::registry
