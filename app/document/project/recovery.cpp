#include "app/document/project/recovery.h"

#include "app/document/base/lock_files.h"
#include "app/document/base/wording.h"
#include "core/base/result.h"
#include "core/offer/access.h"
#include "core/project/load.h"
#include "core/project/project.h"
#include "core/project/save.h"
#include "core/rules/checks/secret_fields.h"
#include "core/text/secrets/secrets.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace app {

namespace {

namespace fs = std::filesystem;

constexpr const char* kNoteFile = "note.json";
constexpr const char* kProjectFolder = "project";
constexpr const char* kLockFile = "lock";

std::unique_ptr<QLockFile> lockOf(const fs::path& folder)
{
    auto lock = tryLockFile(pathText(folder / kLockFile));
    return lock->isLocked() ? std::move(lock) : nullptr;
}

core::Result<std::monostate> cannotKeep(const fs::path& folder, const std::string& reason)
{
    return core::fail(core::translatable("error", "Unsaved work cannot be kept in %1: %2. Save "
                                                  "the project to be safe."),
                      {folder.string(), reason});
}

/// Why no file can be made in the folder, in the system's words: a lock file does not tell.
std::string reasonIn(const fs::path& folder)
{
    QFile probe(folder / kNoteFile);
    const bool fits = probe.open(QIODevice::WriteOnly) && probe.write("{}") == 2 && probe.flush();
    const std::string reason = toUtf8(probe.errorString());
    probe.remove();
    return fits ? "no lock file can be made there" : reason;
}

QByteArray asJson(const RecoveryNote& note)
{
    QJsonObject json{
        {QStringLiteral("title"), note.title},
        {QStringLiteral("written"), note.written.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("profile"), note.profile},
        {QStringLiteral("page"), note.page},
        {QStringLiteral("concealed"), note.isConcealed},
    };
    if (note.folder) {
        json.insert(QStringLiteral("folder"), pathText(*note.folder));
        json.insert(QStringLiteral("disk"), note.disk.toJson());
    }
    return QJsonDocument(json).toJson();
}

RecoveryNote noteFrom(const QJsonObject& json)
{
    RecoveryNote note;
    note.title = json.value(u"title").toString();
    note.written = QDateTime::fromString(json.value(u"written").toString(), Qt::ISODateWithMs);
    note.profile = json.value(u"profile").toString();
    note.page = json.value(u"page").toString();
    note.isConcealed = json.value(u"concealed").toBool();
    if (const QString folder = json.value(u"folder").toString(); !folder.isEmpty()) {
        note.folder = pathFrom(folder);
        note.disk = DiskState::fromJson(json.value(u"disk").toObject());
    }
    return note;
}

int changedFields(const RecoveryNote& note, const core::Offer& offer)
{
    core::Offer saved;
    if (note.folder)
        if (const auto project = core::loadProject(*note.folder))
            saved = project->content.offer;
    return static_cast<int>(core::changesBetween(saved, offer).size());
}

} // namespace

RecoverySlot::RecoverySlot(fs::path folder, std::unique_ptr<QLockFile> lock)
    : m_folder(std::move(folder)), m_lock(std::move(lock))
{
}

RecoverySlot::RecoverySlot(RecoverySlot&&) noexcept = default;
RecoverySlot& RecoverySlot::operator=(RecoverySlot&&) noexcept = default;
RecoverySlot::~RecoverySlot() = default;

core::Result<RecoverySlot> RecoverySlot::create(const fs::path& root)
{
    const fs::path folder = root / QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    std::error_code refused;
    fs::create_directories(folder, refused);
    if (!refused)
        fs::permissions(folder, fs::perms::owner_all, refused);
    if (refused)
        return tl::unexpected(cannotKeep(folder, refused.message()).error());
    auto lock = lockOf(folder);
    if (!lock) {
        const std::string reason = reasonIn(folder);
        fs::remove(folder, refused);
        return tl::unexpected(cannotKeep(folder, reason).error());
    }
    return RecoverySlot(folder, std::move(lock));
}

std::optional<RecoverySlot> RecoverySlot::take(const fs::path& folder)
{
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored))
        return std::nullopt;
    auto lock = lockOf(folder);
    if (!lock)
        return std::nullopt;
    return RecoverySlot(folder, std::move(lock));
}

// A crash between the two leaves the note of a moment ago beside newer work: the work is what
// counts.
core::Result<std::monostate> RecoverySlot::write(const core::ProjectContent& content,
                                                 RecoveryNote note)
{
    if (isEmpty())
        m_written.clear();
    note.isConcealed = core::firstSecret(content.offer).has_value();
    note.title = fromUtf8(core::withoutSecrets(toUtf8(note.title)));
    core::ProjectContent kept{
        note.isConcealed ? core::withoutSecrets(content.offer) : content.offer, content.assets};
    std::erase_if(kept.assets, [this](const auto& file) {
        const auto written = m_written.find(file.first);
        return written != m_written.end() && written->second == file.second;
    });
    if (const auto saved = core::saveProject(m_folder / kProjectFolder, kept); !saved)
        return cannotKeep(m_folder, core::inEnglish(saved.error().message));
    m_written = content.assets;
    QSaveFile file(pathText(m_folder / kNoteFile));
    if (!file.open(QIODevice::WriteOnly) || file.write(asJson(note)) < 0 || !file.commit())
        return cannotKeep(m_folder, toUtf8(file.errorString()));
    return std::monostate();
}

RecoveryNote RecoverySlot::note() const
{
    QFile file(m_folder / kNoteFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return noteFrom(QJsonDocument::fromJson(file.readAll()).object());
}

bool RecoverySlot::isEmpty() const
{
    std::error_code ignored;
    return !fs::exists(m_folder / kNoteFile, ignored)
           || !fs::exists(m_folder / kProjectFolder / "offer.json", ignored);
}

core::Result<core::Project> RecoverySlot::project() const
{
    return core::loadProject(m_folder / kProjectFolder);
}

void RecoverySlot::clear()
{
    m_written.clear();
    std::error_code ignored;
    fs::remove(m_folder / kNoteFile, ignored);
    fs::remove_all(m_folder / kProjectFolder, ignored);
}

void RecoverySlot::remove()
{
    clear();
    m_lock.reset();
    std::error_code ignored;
    fs::remove(m_folder, ignored);
}

std::vector<FoundWork> findLostWork(const fs::path& root)
{
    std::vector<FoundWork> found;
    std::error_code unreadable;
    for (const auto& entry : fs::directory_iterator(root, unreadable)) {
        auto slot = RecoverySlot::take(entry.path());
        if (!slot)
            continue;
        if (slot->isEmpty()) {
            slot->remove();
            continue;
        }
        // What cannot be read now stays where it is for a better day.
        const auto project = slot->project();
        if (!project)
            continue;
        RecoveryNote note = slot->note();
        const int fields = changedFields(note, project->content.offer);
        found.push_back({std::move(note), fields, std::move(*slot)});
    }
    std::ranges::sort(found, std::ranges::greater(),
                      [](const FoundWork& work) { return work.note.written; });
    return found;
}

} // namespace app
