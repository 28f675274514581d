#include "app/document/project/picture_files.h"

#include "app/document/document.h"
#include "app/document/project/file_kind.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

#include <utility>

namespace app {

namespace {

constexpr qint64 kMaxFile = 32LL * 1024 * 1024;

core::Result<PictureFile> readPicture(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return core::fail(core::translatable("error", "%1 cannot be read. Choose a picture file "
                                                      "that you may open."),
                          {toUtf8(path)});
    if (file.size() > kMaxFile)
        return core::fail(core::translatable("error", "%1 is larger than %2 MiB. Export the "
                                                      "picture with fewer pixels."),
                          {toUtf8(path), kMaxFile / 1024 / 1024});
    if (!isPictureFile(pathFrom(path)))
        return core::fail(core::translatable("error", "%1 cannot be used as a picture. Choose a "
                                                      "PNG, JPEG, WebP or SVG file."),
                          {toUtf8(QFileInfo(path).fileName())});
    return PictureFile{QFileInfo(path).fileName(), file.readAll()};
}

QStringList picturePaths(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() && isPictureFile(pathFrom(url.toLocalFile())))
            paths += url.toLocalFile();
    return paths;
}

} // namespace

core::Result<std::vector<PictureFile>> readPictures(const QStringList& paths)
{
    std::vector<PictureFile> files;
    for (const QString& path : paths) {
        auto file = readPicture(path);
        if (!file)
            return tl::unexpected(file.error());
        files.push_back(std::move(*file));
    }
    return files;
}

bool mayHoldPictures(const QMimeData& data)
{
    if (data.hasFormat(QLatin1String(kLogoFormat))
        || data.hasFormat(QLatin1String(kScreenshotFormat)))
        return false;
    return data.hasUrls() ? !picturePaths(data).isEmpty() : data.hasImage();
}

core::Result<std::vector<PictureFile>> picturesIn(const QMimeData& data)
{
    if (const QStringList paths = picturePaths(data); !paths.isEmpty())
        return readPictures(paths);
    const auto image = data.imageData().value<QImage>();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return core::fail(core::translatable("error", "The clipboard holds no picture. Copy one, "
                                                      "or choose a file."));
    return std::vector<PictureFile>{{QStringLiteral("pasted.png"), bytes}};
}

QString leftOutOf(const QMimeData& data)
{
    QStringList said;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() && !isPictureFile(pathFrom(url.toLocalFile())))
            said +=
                Document::tr("%1 was not taken: it is no picture. If it is a project, bundle or "
                             "deployment manifest, drop it by itself.")
                    .arg(pathText(pathFrom(url.toLocalFile()).filename()));
    return said.join(u' ');
}

} // namespace app
