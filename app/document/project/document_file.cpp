#include "app/document/project/document_file.h"

#include "app/document/document.h"
#include "app/document/project/recent_projects.h"
#include "core/base/result.h"
#include "core/bundle/project_from_bundle.h"
#include "core/project/load.h"
#include "core/project/project.h"
#include "core/project/save.h"

#include <QFile>
#include <QStandardPaths>

namespace app {

namespace {

namespace fs = std::filesystem;
using core::translatable;

constexpr qint64 kMaxBundle = 1LL << 30;

core::Result<std::string> readBundle(const fs::path& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(translatable("error", "%1 cannot be read: %2. Choose a file that you may "
                                                "read."),
                          {path.string(), toUtf8(file.errorString())});
    if (file.size() > kMaxBundle)
        return core::fail(translatable("error", "%1 has %2 bytes; a bundle has at most %3. Choose "
                                                "another file."),
                          {path.string(), static_cast<long long>(file.size()), kMaxBundle});
    return file.readAll().toStdString();
}

core::Result<core::Project> readProjectOf(const fs::path& bundle)
{
    const auto bytes = readBundle(bundle);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return core::projectFromBundle(*bytes);
}

/// The folder that is meant by its own path or that of its offer.json; nothing for another file.
std::optional<fs::path> folderOf(const fs::path& path)
{
    fs::path whole = plainPath(path);
    if (std::error_code unknown; fs::is_directory(whole, unknown))
        return whole;
    if (whole.filename() == "offer.json")
        return whole.parent_path();
    return std::nullopt;
}

tl::unexpected<core::Error> lockedBy(const fs::path& folder, const LockHolder& holder)
{
    return core::fail(
        translatable("error", "%1 is open in %2 already (process %3 on %4). Close it "
                              "there, or open it here to be read only."),
        {folder.string(), toUtf8(holder.application), holder.process, toUtf8(holder.host)});
}

} // namespace

Locations Locations::standard()
{
    const fs::path data =
        pathFrom(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return {data / "recovery", data / "locks"};
}

DocumentFile::DocumentFile(Document& document, RecentProjects& recent, Locations locations,
                           QObject* parent)
    : QObject(parent),
      m_document(document),
      m_recent(recent),
      m_locations(std::move(locations)),
      m_autosave(document, m_locations.recovery, [this] { return note(); })
{
}

std::optional<LockHolder> DocumentFile::otherHolder(const fs::path& folder) const
{
    if (m_lock && m_document.folder() == plainPath(folder))
        return std::nullopt;
    return FolderLock(m_locations.locks, folder).otherHolder();
}

core::Result<std::monostate> DocumentFile::check(const fs::path& path)
{
    const auto folder = folderOf(path);
    const auto project = folder ? core::loadProject(*folder) : readProjectOf(plainPath(path));
    if (!project)
        return tl::unexpected(project.error());
    return std::monostate();
}

core::Result<std::monostate> DocumentFile::open(const fs::path& path, Access access)
{
    const auto folder = folderOf(path);
    return folder ? openFolder(*folder, access) : openBundle(plainPath(path));
}

core::Result<std::monostate> DocumentFile::openFolder(const fs::path& folder, Access access)
{
    const bool again = access == Access::Write && m_lock && m_document.folder() == folder;
    std::optional<FolderLock> lock;
    if (access == Access::Write && !again)
        lock.emplace(m_locations.locks, folder);
    if (const auto holder = lock ? lock->otherHolder() : std::nullopt)
        return lockedBy(folder, *holder);
    auto project = core::loadProject(folder);
    if (!project)
        return tl::unexpected(project.error());
    if (again)
        lock = std::exchange(m_lock, std::nullopt);
    m_disk = DiskState(folder, project->content);
    const QString remembered = m_recent.profileOf(folder);
    bindOldAnswers(project->content, remembered);
    remember();
    m_document.reset(std::move(project->content), true);
    takePublished(core::readPublished(folder), m_document.offer(), project->problems);
    settle(folder, std::move(lock), std::move(project->problems),
           access == Access::ReadOnly || project->isNewer);
    m_document.assumeProfile(toUtf8(remembered));
    remember();
    return std::monostate();
}

core::Result<std::monostate> DocumentFile::openBundle(const fs::path& file)
{
    auto project = readProjectOf(file);
    if (!project)
        return tl::unexpected(project.error());
    if (Profiles::isBuiltIn(project->bundleProfile))
        project->content.offer.profile = project->bundleProfile;
    bindOldAnswers(project->content, {});
    take(std::move(project->content), false);
    m_problems = std::move(project->problems);
    emit problemsChanged();
    return std::monostate();
}

// Where the folder is open elsewhere by now, the work goes on without one: nothing is lost, and
// saving asks for a place.
core::Result<std::monostate> DocumentFile::restore(FoundWork work)
{
    auto project = work.slot.project();
    if (!project)
        return tl::unexpected(project.error());
    std::optional<fs::path> folder = work.note.folder;
    std::optional<FolderLock> lock;
    // A lock file does not tell this program from another.
    if (folder && m_lock && m_document.folder() == *folder)
        lock = std::exchange(m_lock, std::nullopt);
    else if (folder)
        lock.emplace(m_locations.locks, *folder);
    if (lock && lock->otherHolder()) {
        lock.reset();
        folder.reset();
    }
    bindOldAnswers(project->content, work.note.profile);
    remember();
    m_document.reset(std::move(project->content), false);
    const auto saved = folder ? core::loadProject(*folder) : tl::unexpected(core::Error());
    takePublished(folder ? core::readPublished(*folder)
                         : core::Result<std::optional<core::Published>>(),
                  saved ? saved->content.offer : m_document.offer(), project->problems);
    settle(folder, std::move(lock), std::move(project->problems), false);
    m_disk = work.note.disk;
    m_document.assumeProfile(toUtf8(work.note.profile));
    m_autosave.adopt(std::move(work.slot));
    return std::monostate();
}

core::Result<std::monostate> DocumentFile::save(Overwrite overwrite)
{
    const auto folder = m_document.folder();
    if (!folder)
        return core::fail(translatable("error", "The offer has no folder yet. Choose one with Save "
                                                "as."));
    if (m_readOnly)
        return core::fail(translatable("error", "%1 was opened to be read only. Save the offer in "
                                                "another folder."),
                          {folder->string()});
    const DiskChange change = overwrite == Overwrite::No ? diskChange() : DiskChange::None;
    if (change == DiskChange::Changed)
        return core::fail(translatable("error", "Somebody changed the files in %1 since they were "
                                                "read here. Take them over, keep your own, or save "
                                                "the offer in another folder."),
                          {folder->string()});
    if (change == DiskChange::Gone)
        return core::fail(translatable("error", "%1 was moved or deleted since it was opened here. "
                                                "Save the offer where the folder is now, or make "
                                                "it again in its old place."),
                          {folder->string()});
    const auto written = write(*folder);
    if (written)
        remember();
    return written;
}

core::Result<std::monostate> DocumentFile::saveAs(const fs::path& path, Overwrite overwrite)
{
    const fs::path folder = plainPath(path);
    if (m_document.folder() == folder)
        return save(overwrite);
    std::error_code unknown;
    if (overwrite == Overwrite::No && fs::exists(folder / "offer.json", unknown))
        return core::fail(translatable("error", "%1 holds another project. Overwrite it, or choose "
                                                "an empty folder."),
                          {folder.string()});
    FolderLock lock(m_locations.locks, folder);
    if (const auto holder = lock.otherHolder())
        return lockedBy(folder, *holder);
    if (const auto written = write(folder); !written)
        return written;
    if (m_published)
        if (const auto noted = core::savePublished(folder, *m_published); !noted)
            return noted;
    settle(folder, std::move(lock), {}, false);
    remember();
    return std::monostate();
}

core::Result<std::monostate> DocumentFile::write(const fs::path& folder)
{
    m_document.finishEdit();
    // An unchanged project keeps its bytes.
    if (m_document.isModified() || m_document.folder() != folder)
        m_document.nameProfile();
    auto written = core::saveProject(folder, *m_document.content());
    if (!written)
        return written;
    m_disk = DiskState(folder, *m_document.content());
    m_document.setSaved();
    m_autosave.forget();
    if (!m_problems.empty()) {
        m_problems.clear();
        emit problemsChanged();
    }
    return std::monostate();
}

core::Result<std::monostate> DocumentFile::reload()
{
    auto project = onDisk();
    if (!project)
        return tl::unexpected(project.error());
    m_disk = DiskState(*m_document.folder(), project->content);
    bindOldAnswers(project->content, fromUtf8(m_document.profile().id));
    m_document.replaceOnce(tr("Reload from disk"), [&](core::ProjectContent& content) {
        content = std::move(project->content);
    });
    m_document.setSaved();
    m_autosave.forget();
    m_problems = std::move(project->problems);
    emit problemsChanged();
    return std::monostate();
}

core::Result<core::Project> DocumentFile::onDisk() const
{
    const auto folder = m_document.folder();
    if (!folder)
        return core::fail(translatable("error", "The offer has no folder to be read from. Open a "
                                                "project."));
    return core::loadProject(*folder);
}

void DocumentFile::keepMine()
{
    const auto theirs = onDisk();
    if (!theirs)
        return;
    m_disk = DiskState(*m_document.folder(), theirs->content);
    m_document.setUnsaved();
}

DiskChange DocumentFile::diskChange() const
{
    const auto folder = m_document.folder();
    if (!folder)
        return DiskChange::None;
    if (m_disk.isGoneFrom(*folder))
        return DiskChange::Gone;
    return m_disk.differsFrom(*folder) ? DiskChange::Changed : DiskChange::None;
}

std::vector<FoundWork> DocumentFile::lostWork() const
{
    return findLostWork(m_locations.recovery);
}

void DocumentFile::settle(std::optional<fs::path> folder, std::optional<FolderLock> lock,
                          std::vector<core::ProjectProblem> problems, bool readOnly)
{
    m_lock = std::move(lock);
    m_problems = std::move(problems);
    m_readOnly = readOnly;
    m_autosave.forget();
    m_document.setFolder(std::move(folder));
    lookForBundle();
    emit problemsChanged();
    emit readOnlyChanged();
}

RecoveryNote DocumentFile::note() const
{
    return {fromUtf8(m_document.offer().listing.title),
            m_document.folder(),
            m_disk,
            QDateTime::currentDateTimeUtc(),
            fromUtf8(m_document.profile().id),
            m_page};
}

} // namespace app

#include "moc_document_file.cpp"
