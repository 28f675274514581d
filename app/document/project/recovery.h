#pragma once

#include "app/document/base/undo_step.h"
#include "app/document/project/disk_state.h"
#include "core/base/result.h"
#include "core/project/project.h"

#include <QDateTime>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

class QLockFile;

namespace app {

/// What a recovery folder says beside the project's own files.
struct RecoveryNote {
    /// The offer's title, to be recognised by.
    QString title;
    /// Where the project is saved, if it ever was.
    std::optional<std::filesystem::path> folder;
    /// That folder as this work began from it.
    DiskState disk;
    QDateTime written;
    QString profile;
    /// The page that was open, in the words of the window.
    QString page;
    /// A secret was left out of what is kept: "…" stands in its place.
    bool isConcealed = false;
};

/// A folder that keeps the unsaved work of one document through a crash: the project's own files
/// in "project", "note.json" beside it, and a lock for as long as somebody works on it. Readable
/// by its user alone. The note is written last and removed first: without it the rest is half
/// written or half removed, and no work.
class RecoverySlot {
public:
    /// A new folder below `root`. Error: it cannot be made.
    static core::Result<RecoverySlot> create(const std::filesystem::path& root);
    /// Nothing where a living process holds the folder, or where it is none.
    static std::optional<RecoverySlot> take(const std::filesystem::path& folder);

    RecoverySlot(RecoverySlot&&) noexcept;
    RecoverySlot& operator=(RecoverySlot&&) noexcept;
    /// Lets go of the folder; what is in it stays.
    ~RecoverySlot();

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    /// A secret is kept as "…", and the note tells of it. A picture that was written before is not
    /// read back: while the folder is held, nobody else writes into it.
    [[nodiscard]] core::Result<std::monostate> write(const core::ProjectContent& content,
                                                     RecoveryNote note);
    /// Without anything where it was not written yet.
    [[nodiscard]] RecoveryNote note() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] core::Result<core::Project> project() const;
    /// Forgets the work; the folder stays held.
    void clear();
    /// Forgets the work and the folder.
    void remove();

private:
    RecoverySlot(std::filesystem::path folder, std::unique_ptr<QLockFile> lock);

    std::filesystem::path m_folder;
    std::unique_ptr<QLockFile> m_lock;
    /// In the folder since this slot wrote them; the same bytes are the same object.
    core::Assets m_written;
};

/// Work that a crash left behind. It is held, so that no second instance offers it too; letting
/// go of it means "later".
struct FoundWork {
    RecoveryNote note;
    /// Fields that differ from the saved project, or from an empty offer.
    int changedFields = 0;
    RecoverySlot slot;
};

/// The newest first. Folders that hold no work are removed on the way.
[[nodiscard]] std::vector<FoundWork> findLostWork(const std::filesystem::path& root);

} // namespace app
