#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

class QMimeData;

namespace app {

class Document;

/// A picture that the user chose, dropped or pasted.
struct PictureFile {
    /// As it was called where it came from.
    QString name;
    QByteArray bytes;
};

/// Reads pictures from the disk. Errors: one cannot be read or is larger than 32 MiB.
[[nodiscard]] core::Result<std::vector<PictureFile>> readPictures(const QStringList& paths);

/// The role of a logo that is dragged or copied within the program, and the place of a screenshot
/// that is dragged.
inline constexpr char kLogoFormat[] = "application/x-offerwright-logo";
inline constexpr char kScreenshotFormat[] = "application/x-offerwright-screenshot";

/// Whether a drop or the clipboard may hold pictures: local files, or a picture itself.
[[nodiscard]] bool mayHoldPictures(const QMimeData& data);
/// Errors as of readPictures; nothing that is a picture is an error too.
[[nodiscard]] core::Result<std::vector<PictureFile>> picturesIn(const QMimeData& data);

/// What happens to pictures that nobody said a place for. Each change is one undo step, and the
/// places are touched: what was given on purpose is judged at once.
///
/// A picture of exactly a logo's size becomes that size; a wide one at least as large as a
/// screenshot becomes a screenshot; any other becomes the master logo.
void takePictures(Document& document, const std::vector<PictureFile>& files);

/// The role is "master" or a size: "small" … "hero".
void setLogo(Document& document, std::string_view role, const PictureFile& file);
/// A size is then derived from the master again.
void removeLogo(Document& document, std::string_view role);
/// A place takes the logo of another: a file of its own as a copy; what is derived from the master
/// by being derived, too. Tells whether anything changes.
bool copyLogo(Document& document, std::string_view from, std::string_view to);

void addScreenshots(Document& document, const std::vector<PictureFile>& files);
void setScreenshot(Document& document, std::size_t screenshot, const PictureFile& file);
void removeScreenshot(Document& document, std::size_t screenshot);
void setThumbnail(Document& document, std::size_t video, const PictureFile& file);

} // namespace app
