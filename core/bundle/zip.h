#pragma once

#include "core/offer/result.h"

#include <cstddef>
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

/// An archive of stored entries: sorted by name, one time for all, mode 0644, no extra fields. The
/// same entries and time give the same bytes everywhere. `time` is in seconds since 1970, UTC, and
/// kept within the years 1980 to 2107 that the format knows. Errors: a name that is not portable
/// (see faultInEntryNames), more entries than kMaxZipEntries, more than 4 GiB.
[[nodiscard]] Result<std::string> writeZip(std::vector<ZipEntry> entries, long long time);

/// The entries of an archive that writeZip() made, as views into it. Nothing the archive says of
/// itself is believed: each header must be the one that writeZip() makes for the entry, each
/// checksum must fit, and every byte must belong to an entry. Errors: anything else; the message
/// names the entry.
[[nodiscard]] Result<std::vector<ZipEntry>> readZip(std::string_view archive);

} // namespace core
