#include "core/project/save.h"

#include "core/base/result.h"
#include "core/offer/access.h"
#include "core/platform/files.h"
#include "core/project/disk.h"
#include "core/project/kept_form.h"
#include "core/project/migrations.h"
#include "core/project/names.h"
#include "core/project/offer_reader.h"
#include "core/project/offer_writer.h"
#include "core/project/project.h"
#include "core/project/save_journal.h"
#include "core/project/text_file.h"
#include "core/rules/checks/secret_fields.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

namespace fs = std::filesystem;

Result<std::monostate> refuseSecrets(const Offer& offer)
{
    const auto found = firstSecret(offer);
    if (!found)
        return {};
    return fail(translatable("error",
                             "%1 holds %2, and a project is shared with others. Nothing was "
                             "saved. Put a placeholder in its place; secrets are typed into "
                             "the portal only."),
                {placeMessage(found->where), found->kind});
}

/// What is on the disk before a save; empty for a folder that has no project yet.
struct OnDisk {
    std::optional<std::string> offerJson;
    OfferText text;

    [[nodiscard]] bool holds(const Offer& offer) const
    {
        return offerJson && text.problems.empty() && text.version == kSchemaVersion
               && text.offer == offer;
    }
};

Result<OnDisk> readDisk(const fs::path& folder)
{
    OnDisk disk;
    std::error_code error;
    const auto status = fs::symlink_status(folder / kOfferFile, error);
    if (!fs::status_known(status))
        return unreadable(folder / kOfferFile, error);
    if (!fs::exists(status))
        return disk;
    // A text that is there and cannot be read now is no mistake in the offer that names it.
    std::optional<Error> refused;
    const FetchFile fetch = [&](const std::string& name, std::size_t limit) {
        std::error_code refusal;
        auto bytes = readInside(folder, name, limit, &refusal);
        if (refusal && !refused)
            refused = bytes.error();
        return bytes;
    };
    auto offerJson = fetch(kOfferFile, kMaxTextBytes);
    if (!offerJson)
        return tl::unexpected(offerJson.error());
    disk.text = readOffer(*offerJson, fetch);
    if (refused)
        return tl::unexpected(std::move(*refused));
    disk.offerJson = std::move(*offerJson);
    if (disk.text.version > kSchemaVersion)
        return fail(translatable("error",
                                 "The project in %1 was written by a newer version of "
                                 "Offerwright (format %2; this one writes %3). Nothing was "
                                 "saved. Update Offerwright, or save to another folder."),
                    {folder.string(), static_cast<long long>(disk.text.version),
                     static_cast<long long>(kSchemaVersion)});
    return disk;
}

/// Stages the file unless the disk has the same bytes already.
Result<std::monostate> stageChanged(StagedFiles& staged, const fs::path& folder,
                                    const std::string& name, const std::string& bytes)
{
    const auto old = readInside(folder, name, bytes.size());
    if (old && *old == bytes)
        return {};
    return staged.add(name, bytes);
}

Result<std::monostate> stageAssets(StagedFiles& staged, const fs::path& folder,
                                   const Assets& assets)
{
    for (const auto& [name, bytes] : assets) {
        if (const char* fault = faultInRelativePath(name))
            return tl::unexpected(Error{{"project", fault, {name}}});
        if (name == kOfferFile || isTextFileName(name))
            continue;
        if (auto done = stageChanged(staged, folder, name, *bytes); !done)
            return done;
    }
    return {};
}

/// The offer's file goes last: it names the others.
Result<std::monostate> stageTexts(StagedFiles& staged, const fs::path& folder, const OnDisk& disk,
                                  const ProjectFiles& files)
{
    for (const auto& [name, bytes] : files) {
        if (name == kOfferFile)
            continue;
        std::error_code refusal;
        const auto old = readInside(folder, name, kMaxTextBytes, &refusal);
        if (refusal)
            return tl::unexpected(old.error());
        const auto kept = !old                                              ? bytes
                          : textFileOf(*old).text == textFileOf(bytes).text ? *old
                                                                            : inFormOf(*old, bytes);
        if (auto done = stageChanged(staged, folder, name, kept); !done)
            return done;
    }
    const bool isCurrent =
        disk.offerJson && disk.text.problems.empty() && disk.text.version == kSchemaVersion;
    const std::string& offerJson = files.at(kOfferFile);
    return stageChanged(staged, folder, kOfferFile,
                        isCurrent ? jsonInFormOf(*disk.offerJson, offerJson) : offerJson);
}

void removeUnnamed(const fs::path& folder, const OnDisk& disk, const ProjectFiles& files)
{
    for (const std::string& name : disk.text.files)
        if (isTextFileName(name) && !files.contains(name))
            platform::removeFile(folder / name);
}

/// What a process that died before its files were complete has left beside them.
void removeLeftovers(const fs::path& folder, const std::set<std::string>& texts,
                     const Assets& assets)
{
    const auto remove = [&](const std::string& name) {
        platform::removeFile(folder / temporaryName(name));
    };
    remove(kJournalFile);
    std::ranges::for_each(texts, remove);
    for (const auto& [name, bytes] : assets)
        if (!faultInRelativePath(name))
            remove(name);
}

} // namespace

Result<std::monostate> saveProjectWith(const fs::path& folder, const ProjectContent& content,
                                       platform::DiskCalls calls)
{
    if (auto clean = refuseSecrets(content.offer); !clean)
        return clean;
    if (auto done = finishSave(folder, calls); !done)
        return done;
    const auto disk = readDisk(folder);
    if (!disk)
        return tl::unexpected(disk.error());
    removeLeftovers(folder, disk->text.files, content.assets);
    StagedFiles staged(folder, calls);
    if (auto done = stageAssets(staged, folder, content.assets); !done)
        return done;
    if (disk->holds(content.offer))
        return staged.commit();
    if (disk->offerJson && !disk->text.problems.empty())
        if (auto done = staged.addBroken(kOfferFile, *disk->offerJson); !done)
            return done;
    const ProjectFiles files = projectFiles(content.offer);
    if (auto done = stageTexts(staged, folder, *disk, files); !done)
        return done;
    auto done = staged.commit();
    if (done)
        removeUnnamed(folder, *disk, files);
    return done;
}

Result<std::monostate> saveProject(const fs::path& folder, const ProjectContent& content)
{
    return saveProjectWith(folder, content, platform::DiskCalls::system());
}

} // namespace core
