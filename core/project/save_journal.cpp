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

std::string digestOf(const fs::path& folder, const std::string& name)
{
    const auto bytes = readInside(folder, name, kMaxImageBytes);
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

std::vector<JournalEntry> entriesOf(const fs::path& folder)
{
    std::error_code unknown;
    if (!fs::exists(fs::symlink_status(folder / kJournalFile, unknown)))
        return {};
    const auto text = readInside(folder, kJournalFile, kMaxTextBytes);
    return text ? entriesIn(*text) : std::vector<JournalEntry>();
}

/// The files whose new bytes still lie beside their places; none where one of them was changed.
std::vector<std::string> pendingIn(const fs::path& folder)
{
    std::vector<std::string> pending;
    for (JournalEntry& entry : entriesOf(folder)) {
        std::error_code unknown;
        if (!fs::is_regular_file(fs::symlink_status(folder / temporaryName(entry.name), unknown)))
            continue;
        if (digestOf(folder, entry.name) != entry.before)
            return {};
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
    for (const std::string& name : names)
        text.append(digestOf(folder, name)).append(" ").append(name).append("\n");
    platform::PendingFile file(folder / kJournalFile, folder / temporaryName(kJournalFile), calls);
    const std::string_view whole = text;
    if (const auto reason = file.write(std::span(&whole, 1)))
        return unwritable(file.target(), reason);
    if (const auto reason = file.putInPlace())
        return unwritable(file.target(), reason);
    return {};
}

void dropJournal(const fs::path& folder)
{
    platform::removeFile(folder / kJournalFile);
}

Result<std::monostate> finishSave(const fs::path& folder, platform::DiskCalls calls)
{
    for (const std::string& name : pendingIn(folder))
        if (const auto reason =
                platform::putInPlace(folder / temporaryName(name), folder / name, calls))
            return unwritable(folder / name, reason);
    const auto entries = entriesOf(folder);
    dropJournal(folder);
    for (const JournalEntry& entry : entries)
        platform::removeFile(folder / temporaryName(entry.name));
    return {};
}

FetchFile fetchInside(const fs::path& folder)
{
    auto names = pendingIn(folder);
    const auto pending = std::make_shared<const std::set<std::string>>(names.begin(), names.end());
    return [folder, pending](const std::string& name, std::size_t limit) {
        if (pending->contains(name))
            if (auto bytes = readInside(folder, temporaryName(name), limit))
                return bytes;
        return readInside(folder, name, limit);
    };
}

} // namespace core
