#include "core/project/save_journal.h"

#include "core/base/sha.h"
#include "core/platform/files.h"
#include "core/project/disk.h"
#include "core/project/names.h"
#include "core/project/project.h"

#include <memory>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kHead = "offerwright-save 1\n";
/// Stands for the digest of a file that is not there yet.
constexpr std::string_view kNoFile = "-";

struct JournalEntry {
    std::string name;
    /// SHA-256 of the file to be replaced, or kNoFile.
    std::string before;
};

/// Errors: there may be a file, but it cannot be read now.
Result<std::string> digestOf(const fs::path& folder, const std::string& name)
{
    std::error_code refusal;
    const auto bytes = readInside(folder, name, kMaxImageBytes, &refusal);
    if (refusal)
        return tl::unexpected(bytes.error());
    return bytes ? sha256Hex(*bytes) : std::string(kNoFile);
}

/// One line for a file: digest, space, name. Nothing where the text is none that keepJournal()
/// writes.
std::vector<JournalEntry> entriesIn(std::string_view text)
{
    std::vector<JournalEntry> entries;
    if (!text.starts_with(kHead))
        return entries;
    text.remove_prefix(kHead.size());
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto space = text.find(' ');
        if (end == std::string_view::npos || space > end)
            return {};
        std::string name(text.substr(space + 1, end - space - 1));
        if (faultInRelativePath(name))
            return {};
        entries.push_back({std::move(name), std::string(text.substr(0, space))});
        text.remove_prefix(end + 1);
    }
    return entries;
}

/// Nothing where there is no journal, or none that is one. Errors: it cannot be read now.
Result<std::vector<JournalEntry>> entriesOf(const fs::path& folder)
{
    std::error_code refusal;
    const auto text = readInside(folder, kJournalFile, kMaxTextBytes, &refusal);
    if (refusal)
        return tl::unexpected(text.error());
    return text ? entriesIn(*text) : std::vector<JournalEntry>();
}

/// The files whose new bytes still lie beside their places; none where one of them was changed.
/// Errors: what decides it cannot be read now.
Result<std::vector<std::string>> pendingIn(const fs::path& folder)
{
    auto entries = entriesOf(folder);
    if (!entries)
        return tl::unexpected(entries.error());
    std::vector<std::string> pending;
    for (JournalEntry& entry : *entries) {
        std::error_code error;
        const auto beside = fs::symlink_status(folder / temporaryName(entry.name), error);
        if (!fs::status_known(beside))
            return unreadable(folder / temporaryName(entry.name), error);
        if (!fs::is_regular_file(beside))
            continue;
        const auto digest = digestOf(folder, entry.name);
        if (!digest)
            return tl::unexpected(digest.error());
        if (*digest != entry.before)
            return std::vector<std::string>();
        pending.push_back(std::move(entry.name));
    }
    return pending;
}

} // namespace

std::string temporaryName(const std::string& name)
{
    const auto file = name.rfind('/') + 1;
    return name.substr(0, file) + '.' + name.substr(file) + ".new";
}

Result<std::monostate> keepJournal(const fs::path& folder, std::span<const std::string> names,
                                   platform::DiskCalls calls)
{
    std::string text(kHead);
    for (const std::string& name : names) {
        const auto digest = digestOf(folder, name);
        if (!digest)
            return tl::unexpected(digest.error());
        text.append(*digest).append(" ").append(name).append("\n");
    }
    platform::PendingFile file(folder / kJournalFile, folder / temporaryName(kJournalFile), calls);
    const std::string_view whole = text;
    if (const auto reason = file.write(std::span(&whole, 1)))
        return unwritable(file.target(), reason);
    if (const auto reason = file.putInPlace())
        return unwritable(file.target(), reason);
    return {};
}

void dropJournal(const fs::path& folder, const platform::DiskCalls& calls)
{
    if (platform::removeFile(folder / kJournalFile))
        platform::syncFolder(folder, calls);
}

Result<std::monostate> finishSave(const fs::path& folder, platform::DiskCalls calls)
{
    const auto pending = pendingIn(folder);
    if (!pending)
        return tl::unexpected(pending.error());
    for (const std::string& name : *pending)
        if (const auto reason =
                platform::putInPlace(folder / temporaryName(name), folder / name, calls))
            return unwritable(folder / name, reason);
    const auto entries = entriesOf(folder);
    if (!entries)
        return tl::unexpected(entries.error());
    dropJournal(folder, calls);
    for (const JournalEntry& entry : *entries)
        platform::removeFile(folder / temporaryName(entry.name));
    return {};
}

FetchFile fetchInside(const fs::path& folder)
{
    auto names = pendingIn(folder);
    if (!names)
        return [reason = names.error()](const std::string& /*name*/,
                                        std::size_t /*limit*/) -> Result<std::string> {
            return tl::unexpected(reason);
        };
    const auto pending =
        std::make_shared<const std::set<std::string>>(names->begin(), names->end());
    return [folder, pending](const std::string& name, std::size_t limit) {
        if (pending->contains(name))
            if (auto bytes = readInside(folder, temporaryName(name), limit))
                return bytes;
        return readInside(folder, name, limit);
    };
}

} // namespace core
