#pragma once

#include "app/document/project/autosave.h"
#include "app/document/project/disk_state.h"
#include "app/document/project/folder_lock.h"
#include "core/project/published.h"

#include <QObject>

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace app {

class Document;
class RecentProjects;

/// Folders of the program's own.
struct Locations {
    std::filesystem::path recovery;
    std::filesystem::path locks;

    /// Below the user's local application data.
    [[nodiscard]] static Locations standard();
};

enum class Access { Write, ReadOnly };
enum class Overwrite { No, Yes };

/// What others did to the project's files since they were read or written here. Gone: the folder
/// was moved or deleted.
enum class DiskChange { None, Changed, Gone };

/// Where the document lives: it opens and saves it, locks its folder, notices what others do to
/// its files, and keeps unsaved work through a crash. Whoever calls start(), open() or restore()
/// has asked what shall become of unsaved changes.
class DocumentFile : public QObject {
    Q_OBJECT

public:
    DocumentFile(Document& document, RecentProjects& recent, Locations locations,
                 QObject* parent = nullptr);

    /// An empty offer without a folder, judged by the profile of the id; by the default where it is
    /// empty.
    void start(std::string_view profile = {});
    /// An offer made elsewhere, without a folder. One that is not `saved` anywhere counts as
    /// modified. The profile judges it where it names none.
    void take(core::ProjectContent content, bool saved, std::string_view profile = {});
    /// The offer of a bundle that went live: it is unsaved as by open(), and checked as an update
    /// of what the bundle has, which its folder will note. Errors: as open(); it is a draft.
    core::Result<std::monostate> openUpdate(const std::filesystem::path& bundle);

    /// Who else has the project open; asked before open(), which refuses to write beside another.
    [[nodiscard]] std::optional<LockHolder> otherHolder(const std::filesystem::path& folder) const;
    /// Whether there is a project or a bundle at the path, before anybody is asked to give up
    /// unsaved work for it. The error is that of open().
    [[nodiscard]] static core::Result<std::monostate> check(const std::filesystem::path& path);
    /// A project folder, its offer.json, or a bundle. The content of a bundle belongs to no folder
    /// and is unsaved. A project of a newer format is read only. On an error the document stays as
    /// it was.
    core::Result<std::monostate> open(const std::filesystem::path& path,
                                      Access access = Access::Write);
    /// Takes the work up where the crash ended it, in the folder that this program has open, too.
    core::Result<std::monostate> restore(FoundWork work);

    /// Errors: there is no folder yet, it was opened to be read only, the disk refuses; or, unless
    /// told to overwrite, somebody changed, moved or deleted the files since they were read.
    core::Result<std::monostate> save(Overwrite overwrite = Overwrite::No);
    /// Errors: as save(); or, unless told to overwrite, the folder holds another project.
    core::Result<std::monostate> saveAs(const std::filesystem::path& folder,
                                        Overwrite overwrite = Overwrite::No);
    /// Takes what stands on disk, as one undo step.
    core::Result<std::monostate> reload();
    /// What others wrote is known and not wanted: the next save replaces it.
    void keepMine();
    /// What stands on disk, to be compared.
    [[nodiscard]] core::Result<core::Project> onDisk() const;

    /// The offer went live as this bundle has it: noted in the project's folder, and from now on
    /// what the rules that hold on update compare with. Errors: there is no folder yet or it is
    /// only read, or those of core::publish().
    core::Result<std::monostate> publish(const std::filesystem::path& bundle);
    /// core::setPublishedAside(): the offer is no update any more. Returns the file's new name;
    /// none where nothing was noted yet. Errors: the project is only read, or the disk refuses.
    core::Result<std::string> stopComparing();
    /// What stopComparing() set aside under this name is compared with again. Errors: those of
    /// core::takePublishedBack(), or it cannot be read.
    core::Result<std::monostate> compareAgain(const std::string& name);
    /// Absent where nothing is noted.
    [[nodiscard]] const std::optional<core::Published>& published() const { return m_published; }

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Asked when the window becomes active, and before each save.
    [[nodiscard]] DiskChange diskChange() const;
    /// What could not be understood when the project was opened.
    [[nodiscard]] const std::vector<core::ProjectProblem>& problems() const { return m_problems; }
    /// Puts the project first among the recent ones, as it stands; one that is not saved stays as
    /// it was remembered.
    void remember() const;
    /// The page that is open, to come back to after a crash.
    void setPage(const QString& page) { m_page = page; }

    [[nodiscard]] Autosave& autosave() { return m_autosave; }
    /// What crashes left behind, of this program run alone or beside others.
    [[nodiscard]] std::vector<FoundWork> lostWork() const;

signals:
    void problemsChanged();
    void readOnlyChanged();

private:
    core::Result<std::monostate> openFolder(const std::filesystem::path& folder, Access access);
    core::Result<std::monostate> openBundle(const std::filesystem::path& file);
    core::Result<std::monostate> write(const std::filesystem::path& folder);
    void settle(std::optional<std::filesystem::path> folder, std::optional<FolderLock> lock,
                std::vector<core::ProjectProblem> problems, bool readOnly);
    void bindOldAnswers(core::ProjectContent& content, const QString& remembered) const;
    void lookForBundle();
    void takePublished(std::optional<core::Published> published);
    /// What readPublished() says of the folder; `saved` is the offer that lies there.
    void takePublished(core::Result<std::optional<core::Published>> read, core::Offer saved,
                       std::vector<core::ProjectProblem>& problems);
    [[nodiscard]] RecoveryNote note() const;

    Document& m_document;
    RecentProjects& m_recent;
    Locations m_locations;
    std::optional<FolderLock> m_lock;
    DiskState m_disk;
    std::vector<core::ProjectProblem> m_problems;
    std::optional<core::Published> m_published;
    bool m_readOnly = false;
    QString m_page;
    Autosave m_autosave;
};

} // namespace app
