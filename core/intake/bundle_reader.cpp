#include "core/intake/bundle_reader.h"

#include "core/bundle/project_from_bundle.h"
#include "core/intake/folder_files.h"
#include "core/intake/intake.h"
#include "core/offer/origin.h"
#include "core/project/disk.h"
#include "core/project/load.h"
#include "core/project/names.h"

#include <map>

namespace core::intake {

namespace {

namespace fs = std::filesystem;

constexpr const char* kBagFile = "bagit.txt";
/// More than any bundle has: its pictures are no larger than the store takes them.
constexpr std::size_t kMaxFolderBytes = std::size_t{1} << 30;

bool isThere(const fs::path& file)
{
    std::error_code error;
    return fs::is_regular_file(file, error);
}

/// Programs that unpack put the bag's folder into one of the archive's name, and people do again.
constexpr int kMaxBagDepth = 3;
/// Somebody's whole home is no unpacked bundle, and is not walked through.
constexpr int kMostLooked = 1000;

/// The folder with the bag's files: the one that was named, or the only one in it. `looked` counts
/// what was looked at.
fs::path bagFolder(const fs::path& folder, int& looked, int depth = 0)
{
    if (isThere(folder / kBagFile))
        return folder;
    std::error_code error;
    fs::path found;
    if (depth == kMaxBagDepth)
        return found;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (++looked > kMostLooked)
            return {};
        if (!entry.is_directory(error) || entry.is_symlink(error))
            continue;
        const fs::path inner = bagFolder(entry.path(), looked, depth + 1);
        if (!inner.empty() && !found.empty())
            return {};
        if (!inner.empty())
            found = inner;
    }
    return found;
}

fs::path bagFolder(const fs::path& folder)
{
    int looked = 0;
    return bagFolder(folder, looked);
}

Result<Project> projectInBag(const fs::path& folder)
{
    const auto names = filesBelow(folder);
    if (!names)
        return tl::unexpected(names.error());
    if (!names->notFollowed.empty())
        return fail(translatable("error", "%1 is a link, and a bundle has none. Unpack the bundle "
                                          "again."),
                    {(folder / names->notFollowed.front()).string()});
    std::map<std::string, std::string> files;
    std::size_t size = 0;
    for (const std::string& name : names->names) {
        auto bytes = readInside(folder, name, kMaxImageBytes);
        if (!bytes)
            return tl::unexpected(bytes.error());
        size += bytes->size();
        if (size > kMaxFolderBytes)
            return fail(translatable("error", "%1 holds more than %2 MiB, which no bundle has. "
                                              "Choose another folder."),
                        {folder.string(), static_cast<long long>(kMaxFolderBytes >> 20)});
        files.emplace(name, std::move(*bytes));
    }
    BagFiles bag;
    for (const auto& [name, bytes] : files)
        bag.emplace(name, bytes);
    return projectFromBag(bag);
}

Result<Project> projectIn(const Source& source)
{
    if (!source.isFolder)
        return projectFromBundle(source.bytes);
    const fs::path bag = bagFolder(source.path);
    if (!bag.empty())
        return projectInBag(bag);
    return loadProject(source.path);
}

/// Whether the proposals hold all of it: members that this version does not know are in none.
bool isWhole(const Told& told)
{
    ProjectContent content;
    const Intake intake = intakeOf(told, content);
    std::vector<const Proposal*> all;
    all.reserve(intake.proposals.size());
    for (const Proposal& proposal : intake.proposals)
        all.push_back(&proposal);
    takeOver(intake, all, content);
    return content.offer == told.offer();
}

} // namespace

bool isBundle(const Source& source)
{
    if (!source.isFolder)
        return source.bytes.starts_with("PK\x03\x04");
    return !bagFolder(source.path).empty() || isThere(source.path / kOfferFile);
}

Result<Told> readBundle(const Source& source)
{
    auto project = projectIn(source);
    if (!project)
        return tl::unexpected(project.error());
    Told told;
    for (const ProjectProblem& problem : project->problems)
        told.noteUnknown("%1", {InnerMessage(problem.message)});
    Cleared cleared;
    told.tellAll(newOfferFrom(std::move(project->content.offer), &cleared));
    told.assets = std::move(project->content.assets);
    if (cleared.identifiers > 0)
        told.noteLeftOut(translatable("import", "IDs that name the earlier offer to the store: %1. "
                                                "Give the new offer its own."),
                         {static_cast<long long>(cleared.identifiers)});
    if (cleared.answers + cleared.hiddenWarnings > 0)
        told.noteLeftOut(translatable("import", "Answers and hidden warnings of the earlier offer: "
                                                "%1."),
                         {static_cast<long long>(cleared.answers + cleared.hiddenWarnings)});
    if (!isWhole(told))
        told.noteUnknown(translatable("import", "Members of offer.json that this version does not "
                                                "know."));
    return told;
}

} // namespace core::intake
