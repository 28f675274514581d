#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

class QMimeData;

namespace app {

/// A picture that the user chose, dropped or pasted.
struct PictureFile {
    /// As it was called where it came from.
    QString name;
    QByteArray bytes;
};

/// Reads pictures from the disk. Errors: one cannot be read, is larger than 32 MiB, or is none.
[[nodiscard]] core::Result<std::vector<PictureFile>> readPictures(const QStringList& paths);

/// The role of a logo that is dragged or copied within the program, and the place of a screenshot
/// that is dragged.
inline constexpr char kLogoFormat[] = "application/x-offerwright-logo";
inline constexpr char kScreenshotFormat[] = "application/x-offerwright-screenshot";

/// Whether a drop or the clipboard holds pictures: a local file that is one by its content or,
/// where it cannot be read, by its name; or a picture itself.
[[nodiscard]] bool mayHoldPictures(const QMimeData& data);
/// Files that are no pictures are left out. Errors as of readPictures; nothing that is a picture is
/// an error too.
[[nodiscard]] core::Result<std::vector<PictureFile>> picturesIn(const QMimeData& data);
/// Says of each dropped file that picturesIn() leaves out that it was not taken; empty where there
/// is none.
[[nodiscard]] QString leftOutOf(const QMimeData& data);

} // namespace app
