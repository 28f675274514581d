#include "core/bundle/zip.h"

#include "core/bundle/entry_names.h"

#include <libdeflate.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <limits>

namespace core {

namespace {

constexpr std::size_t kLocalHeaderSize = 30;
constexpr std::size_t kCentralHeaderSize = 46;
constexpr std::size_t kEndRecordSize = 22;
constexpr std::uint64_t kMaxArchive = std::numeric_limits<std::uint32_t>::max();

constexpr std::uint32_t kVersionNeeded = 20;
constexpr std::uint32_t kMadeByUnix = 3U << 8U | kVersionNeeded;
constexpr std::uint32_t kUtf8Names = 0x800;
constexpr std::uint32_t kEncrypted = 0x1;
constexpr std::uint32_t kFileTypeMask = 0170000U << 16U;
/// What programs write that know of no file types.
constexpr std::uint32_t kNoFileType = 0;
constexpr std::uint32_t kFolder = 0040000U << 16U;
constexpr std::uint32_t kRegularFile = 0100644U << 16U;

/// What the headers of one entry tell.
struct EntryHeader {
    std::uint32_t dosTime = 0;
    std::uint32_t crc = 0;
    std::uint32_t size = 0;
    std::uint32_t offset = 0;
    std::string_view name;
};

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint32_t value = 0;
    for (std::size_t i = size; i-- > 0;)
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

void append(std::string& out, std::uint64_t value, std::size_t size)
{
    for (; size > 0; --size, value >>= 8U)
        out += static_cast<char>(value & 0xffU);
}

/// The 26 bytes that both headers of an entry share, and the name's length ends.
void appendShared(std::string& out, const EntryHeader& entry)
{
    const bool ascii = std::ranges::all_of(
        entry.name, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    append(out, kVersionNeeded, 2);
    append(out, ascii ? 0 : kUtf8Names, 2);
    append(out, 0, 2); // stored
    append(out, entry.dosTime, 4);
    append(out, entry.crc, 4);
    append(out, entry.size, 4);
    append(out, entry.size, 4);
    append(out, entry.name.size(), 2);
    append(out, 0, 2); // no extra field
}

void appendLocal(std::string& out, const EntryHeader& entry)
{
    out += "PK\3\4";
    appendShared(out, entry);
    out += entry.name;
}

void appendCentral(std::string& out, const EntryHeader& entry)
{
    out += "PK\1\2";
    append(out, kMadeByUnix, 2);
    appendShared(out, entry);
    append(out, 0, 2 + 2 + 2); // no comment, first disk, no internal attributes
    append(out, kRegularFile, 4);
    append(out, entry.offset, 4);
    out += entry.name;
}

void appendEnd(std::string& out, std::size_t count, std::size_t centralSize,
               std::size_t centralOffset)
{
    out += "PK\5\6";
    append(out, 0, 2 + 2); // one disk
    append(out, count, 2);
    append(out, count, 2);
    append(out, centralSize, 4);
    append(out, centralOffset, 4);
    append(out, 0, 2); // no comment
}

/// The date in the upper, the time in the lower 16 bits, to two seconds.
std::uint32_t dosTime(long long time)
{
    using namespace std::chrono;
    constexpr sys_seconds kFirst = sys_days(year(1980) / January / 1);
    constexpr sys_seconds kLast = sys_days(year(2108) / January / 1) - seconds(2);
    const auto moment = std::clamp(sys_seconds(seconds(time)), kFirst, kLast);
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss clock(moment - day);
    const auto years = static_cast<unsigned>(static_cast<int>(date.year()) - 1980);
    const auto inUnits = [](auto duration) { return static_cast<unsigned>(duration.count()); };
    return years << 25U | static_cast<unsigned>(date.month()) << 21U
           | static_cast<unsigned>(date.day()) << 16U | inUnits(clock.hours()) << 11U
           | inUnits(clock.minutes()) << 5U | inUnits(clock.seconds()) / 2;
}

std::uint32_t checksum(std::string_view bytes)
{
    return libdeflate_crc32(0, bytes.data(), bytes.size());
}

std::uint64_t archiveSize(const std::vector<ZipEntry>& entries)
{
    std::uint64_t size = kEndRecordSize;
    for (const ZipEntry& entry : entries)
        size += kLocalHeaderSize + kCentralHeaderSize + 2 * std::uint64_t(entry.name.size())
                + entry.bytes.size();
    return size;
}

std::vector<std::string_view> namesOf(const std::vector<ZipEntry>& entries)
{
    std::vector<std::string_view> names;
    names.reserve(entries.size());
    for (const ZipEntry& entry : entries)
        names.push_back(entry.name);
    return names;
}

tl::unexpected<Error> refuse(std::string_view name, const char* text)
{
    return fail(text, {std::string(name)});
}

/// Walks the central directory and the entries before it in step.
class ZipReader {
public:
    explicit ZipReader(std::string_view archive) : m_archive(archive) {}
    Result<std::vector<ZipEntry>> read();

private:
    Result<std::monostate> readEnd();
    Result<EntryHeader> readCentral();
    Result<ZipEntry> readEntry(const EntryHeader& header);
    [[nodiscard]] std::string_view central() const { return m_archive.substr(m_central); }

    std::string_view m_archive;
    std::size_t m_count = 0;
    /// Where the next central header and the next entry must start.
    std::size_t m_central = 0;
    std::size_t m_entry = 0;
    std::size_t m_centralStart = 0;
    std::size_t m_centralEnd = 0;
};

Result<std::monostate> ZipReader::readEnd()
{
    if (m_archive.size() < kEndRecordSize)
        return fail(translatable("error", "This is no zip archive, or its end is missing. Copy the "
                                          "file again."));
    m_centralEnd = m_archive.size() - kEndRecordSize;
    m_count = number(m_archive, m_centralEnd + 10, 2);
    m_central = m_centralStart = number(m_archive, m_centralEnd + 16, 4);
    std::string expected;
    if (m_centralStart <= m_centralEnd)
        appendEnd(expected, m_count, m_centralEnd - m_centralStart, m_centralStart);
    if (m_archive.substr(m_centralEnd) != expected)
        return fail(translatable("error", "This is no zip archive, or bytes were added to or "
                                          "removed from it. Copy the file again, or export it "
                                          "again."));
    if (m_count > kMaxZipEntries)
        return fail(translatable("error", "The archive has %1 entries; the limit is %2. It is no "
                                          "bundle of this program."),
                    {static_cast<long long>(m_count), static_cast<long long>(kMaxZipEntries)});
    return std::monostate();
}

/// Why a central header is not the one that this file writes.
tl::unexpected<Error> unlikeOurs(std::string_view header, std::string_view name)
{
    if ((number(header, 8, 2) & kEncrypted) != 0)
        return refuse(name, translatable("error", "The entry %1 is encrypted. Export the bundle "
                                                  "again and do not encrypt its files."));
    const auto type = number(header, 38, 4) & kFileTypeMask;
    const bool isPlain = type == kNoFileType || type == (kRegularFile & kFileTypeMask);
    if (!isPlain && type != kFolder)
        return refuse(name, translatable("error", "The entry %1 is a link or a device. A bundle "
                                                  "holds plain files only; export it again."));
    return refuse(name, translatable("error", "The archive was packed again by another program: "
                                              "its entry %1 is not as an export writes it. Use the "
                                              "bundle as it was exported, or export it again; do "
                                              "not unpack and pack it."));
}

Result<EntryHeader> ZipReader::readCentral()
{
    const auto left = m_centralEnd - m_central;
    const auto nameSize = left < kCentralHeaderSize ? 0 : number(central(), 28, 2);
    if (left < kCentralHeaderSize + nameSize)
        return fail(translatable("error", "The archive's directory is cut off. Copy the file "
                                          "again."));
    const auto bytes = central().substr(0, kCentralHeaderSize + nameSize);
    const EntryHeader header{number(bytes, 12, 4), number(bytes, 16, 4), number(bytes, 24, 4),
                             number(bytes, 42, 4), bytes.substr(kCentralHeaderSize)};
    std::string expected;
    appendCentral(expected, header);
    if (bytes != expected)
        return unlikeOurs(bytes, header.name);
    m_central += bytes.size();
    return header;
}

Result<ZipEntry> ZipReader::readEntry(const EntryHeader& header)
{
    std::string expected;
    appendLocal(expected, header);
    const auto left = m_centralStart - m_entry;
    if (header.offset != m_entry || left < expected.size() + std::size_t(header.size)
        || m_archive.substr(m_entry, expected.size()) != expected)
        return refuse(header.name,
                      translatable("error", "The entry %1 is not where or what the archive's "
                                            "directory says. Export the bundle again."));
    const auto bytes = m_archive.substr(m_entry + expected.size(), header.size);
    if (checksum(bytes) != header.crc)
        return refuse(header.name, translatable("error", "The entry %1 is damaged: its checksum "
                                                         "does not fit. Copy the file again, or "
                                                         "export it again."));
    m_entry += expected.size() + bytes.size();
    return ZipEntry{header.name, bytes};
}

Result<std::vector<ZipEntry>> ZipReader::read()
{
    if (auto end = readEnd(); !end)
        return tl::unexpected(end.error());
    std::vector<ZipEntry> entries;
    for (std::size_t i = 0; i < m_count; ++i) {
        const auto header = readCentral();
        if (!header)
            return tl::unexpected(header.error());
        const auto entry = readEntry(*header);
        if (!entry)
            return tl::unexpected(entry.error());
        entries.push_back(*entry);
    }
    if (m_entry != m_centralStart || m_central != m_centralEnd)
        return fail(translatable("error", "The archive holds bytes that belong to no entry. Export "
                                          "the bundle again."));
    if (auto fault = faultInEntryNames(namesOf(entries)))
        return tl::unexpected(Error{*fault});
    const auto late = std::ranges::is_sorted_until(entries, {}, &ZipEntry::name);
    if (late != entries.end())
        return fail(translatable("error", "%1 is not at its place in the archive: entries stand in "
                                          "the order of their names. Export the bundle again."),
                    {std::string(late->name)});
    return entries;
}

} // namespace

std::vector<std::string_view> ZipArchive::pieces() const
{
    std::vector<std::string_view> pieces;
    pieces.reserve(2 * m_parts.size());
    for (const Part& part : m_parts) {
        pieces.emplace_back(part.header);
        pieces.push_back(part.bytes);
    }
    return pieces;
}

std::size_t ZipArchive::size() const
{
    std::size_t size = 0;
    for (const auto piece : pieces())
        size += piece.size();
    return size;
}

std::string ZipArchive::joined() const
{
    std::string archive;
    archive.reserve(size());
    for (const auto piece : pieces())
        archive += piece;
    return archive;
}

bool ZipArchive::isIntact() const
{
    return std::ranges::all_of(
        m_parts, [](const Part& part) { return checksum(part.bytes) == part.checksum; });
}

Result<ZipArchive> writeZip(std::vector<ZipEntry> entries, long long time)
{
    if (auto fault = faultInEntryNames(namesOf(entries)))
        return tl::unexpected(Error{*fault});
    if (entries.size() > kMaxZipEntries)
        return fail(
            translatable("error", "The bundle would have %1 files; the limit is %2. Remove "
                                  "files that the offer does not name."),
            {static_cast<long long>(entries.size()), static_cast<long long>(kMaxZipEntries)});
    const auto size = archiveSize(entries);
    if (size > kMaxArchive)
        return fail(translatable("error", "The bundle would have %1 bytes; the limit is 4 GiB. Use "
                                          "smaller pictures."),
                    {static_cast<long long>(size)});
    std::ranges::sort(entries, {}, &ZipEntry::name);
    ZipArchive archive;
    archive.m_parts.reserve(entries.size() + 1);
    std::string central;
    std::size_t offset = 0;
    const auto moment = dosTime(time);
    for (const ZipEntry& entry : entries) {
        const EntryHeader header{moment, checksum(entry.bytes),
                                 static_cast<std::uint32_t>(entry.bytes.size()),
                                 static_cast<std::uint32_t>(offset), entry.name};
        std::string local;
        appendLocal(local, header);
        appendCentral(central, header);
        offset += local.size() + entry.bytes.size();
        archive.m_parts.push_back({std::move(local), entry.bytes, header.crc});
    }
    const auto centralSize = central.size();
    appendEnd(central, entries.size(), centralSize, offset);
    archive.m_parts.push_back({std::move(central), {}, checksum({})});
    return archive;
}

Result<std::vector<ZipEntry>> readZip(std::string_view archive)
{
    return ZipReader(archive).read();
}

} // namespace core
