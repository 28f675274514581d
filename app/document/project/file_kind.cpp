#include "app/document/project/file_kind.h"

#include "app/document/base/wording.h"
#include "app/document/project/document_file.h"
#include "core/bundle/bundle_file.h"
#include "core/importers/manifest_import.h"
#include "core/intake/kinds.h"
#include "core/iotedge/registry/image_description.h"

#include <QFile>
#include <QFileInfo>
#include <QImageReader>

namespace app {

namespace {

namespace fs = std::filesystem;

bool isManifest(const fs::path& file)
{
    const auto bytes = core::readFile(file, core::kMaxText);
    if (!bytes)
        return false;
    const auto images = core::registry::imageDescriptions(*bytes);
    return (images && !images->empty()) || core::importManifest(*bytes);
}

/// A kind that takes files of this ending whatever they hold; or null.
const core::intake::Kind* kindOfEnding(const fs::path& file)
{
    const QString ending = u'|' + QFileInfo(pathText(file)).suffix().toLower() + u'|';
    for (const core::intake::Kind& kind : core::intake::kinds())
        if (kind.endings.find(toUtf8(ending)) != std::string_view::npos)
            return &kind;
    return nullptr;
}

/// What is read field by field, or by module: only the import can say what is wrong in it. A note
/// that lies beside the pictures is no description.
FileKind importedKindOf(const fs::path& path)
{
    std::error_code unknown;
    const bool isFolder = fs::is_directory(path, unknown);
    if (!isFolder && fs::file_size(path, unknown) > std::uintmax_t{core::kMaxText})
        return FileKind::Unknown;
    const auto source = core::intake::sourceAt(path);
    const auto* kind = source ? core::intake::recognisedKind(*source) : nullptr;
    if (!kind || kind->id == "bundle" || (kind->takesUnasked && kind != kindOfEnding(path)))
        return FileKind::Unknown;
    return kind->read ? FileKind::Source : FileKind::Manifest;
}

} // namespace

bool isPictureFile(const fs::path& file)
{
    constexpr qint64 kHead = 1024;
    std::error_code unknown;
    QFile in(file);
    if (fs::is_directory(file, unknown))
        return false;
    if (!in.open(QIODevice::ReadOnly))
        return QImageReader::supportedImageFormats().contains(
            QFileInfo(pathText(file)).suffix().toLower().toLatin1());
    const QByteArray head = in.read(kHead);
    return head.startsWith("\x89PNG") || head.startsWith("\xFF\xD8\xFF")
           || (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP") || head.contains("<svg");
}

FileKind fileKindOf(const fs::path& path)
{
    std::error_code unknown;
    const bool isFolder = fs::is_directory(path, unknown);
    if ((isFolder && fs::exists(path / "offer.json", unknown)) || path.filename() == "offer.json")
        return DocumentFile::check(path) ? FileKind::Project : FileKind::Unknown;
    if (isFolder)
        return importedKindOf(path);
    if (!fs::is_regular_file(path, unknown))
        return FileKind::Unknown;
    if (isPictureFile(path))
        return FileKind::Picture;
    if (isManifest(path))
        return FileKind::Manifest;
    if (const FileKind imported = importedKindOf(path); imported != FileKind::Unknown)
        return imported;
    return DocumentFile::check(path) ? FileKind::Bundle : FileKind::Unknown;
}

FileKind likelyKindOf(const fs::path& path)
{
    std::error_code unknown;
    if (fs::is_directory(path, unknown)) {
        if (fs::exists(path / "offer.json", unknown))
            return FileKind::Project;
        return importedKindOf(path);
    }
    if (path.filename() == "offer.json")
        return FileKind::Project;
    if (!fs::is_regular_file(path, unknown))
        return FileKind::Unknown;
    if (isPictureFile(path))
        return FileKind::Picture;
    QFile in(path);
    const QByteArray head = in.open(QIODevice::ReadOnly) ? in.read(64).trimmed() : QByteArray();
    if (head.startsWith("PK\x03\x04"))
        return FileKind::Bundle;
    if (head.startsWith('{') || head.startsWith('['))
        return FileKind::Manifest;
    const auto* kind = kindOfEnding(path);
    if (!kind)
        return FileKind::Unknown;
    return kind->read ? FileKind::Source : FileKind::Manifest;
}

} // namespace app
