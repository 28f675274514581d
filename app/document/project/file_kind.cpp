#include "app/document/project/file_kind.h"

#include "app/document/base/wording.h"
#include "app/document/project/document_file.h"
#include "core/bundle/bundle_file.h"
#include "core/importers/manifest_import.h"
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
    if (fs::is_directory(path, unknown) || path.filename() == "offer.json")
        return DocumentFile::check(path) ? FileKind::Project : FileKind::Unknown;
    if (!fs::is_regular_file(path, unknown))
        return FileKind::Unknown;
    if (isPictureFile(path))
        return FileKind::Picture;
    if (isManifest(path))
        return FileKind::Manifest;
    return DocumentFile::check(path) ? FileKind::Bundle : FileKind::Unknown;
}

FileKind likelyKindOf(const fs::path& path)
{
    std::error_code unknown;
    if (fs::is_directory(path, unknown))
        return fs::exists(path / "offer.json", unknown) ? FileKind::Project : FileKind::Unknown;
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
    return head.startsWith('{') || head.startsWith('[') ? FileKind::Manifest : FileKind::Unknown;
}

} // namespace app
