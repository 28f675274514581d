#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// One file of an archive; both views belong to someone else.
struct ZipEntry {
    std::string_view name;
    std::string_view bytes;

    bool operator==(const ZipEntry&) const = default;
};

/// An archive with more entries is refused, so that reading one costs a known time.
constexpr std::size_t kMaxZipEntries = 10'000;

/// An archive whose entries stay where they are: a bundle is mostly pictures, and a copy of them
/// all in one string would cost more than the rest of an export.
class ZipArchive {
public:
    /// The archive's bytes, in order.
    [[nodiscard]] std::vector<std::string_view> pieces() const;
    /// In bytes.
    [[nodiscard]] std::size_t size() const;
    /// All in one string.
    [[nodiscard]] std::string joined() const;
    /// Whether the entries still are the bytes that the archive was made of.
    [[nodiscard]] bool isIntact() const;

private:
    friend Result<ZipArchive> writeZip(std::vector<ZipEntry> entries, long long time);

    struct Part {
        std::string header;
        std::string_view bytes;
        std::uint32_t checksum = 0;
    };
    /// The archive's directory is the header of a last part without bytes.
    std::vector<Part> m_parts;
};

/// An archive of stored entries: sorted by name, one time for all, mode 0644, no extra fields. The
/// same entries and time give the same bytes everywhere. It holds views of the entries' bytes, not
/// of their names. `time` is in seconds since 1970, UTC, and kept within the years 1980 to 2107
/// that the format knows. Errors: a name that is not portable (see faultInEntryNames), more entries
/// than kMaxZipEntries, more than 4 GiB.
[[nodiscard]] Result<ZipArchive> writeZip(std::vector<ZipEntry> entries, long long time);

/// The entries of an archive that writeZip() made, as views into it. Nothing the archive says of
/// itself is believed: each header must be the one that writeZip() makes for the entry, each
/// checksum must fit, and every byte must belong to an entry. Errors: anything else; the message
/// names the entry.
[[nodiscard]] Result<std::vector<ZipEntry>> readZip(std::string_view archive);

} // namespace core
