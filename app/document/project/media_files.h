#pragma once

#include "app/document/project/picture_files.h"

#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace core {
struct Profile;
} // namespace core

namespace app {

class Document;

/// Like the picture of a phone's screen: taller than any logo is, and as large as a photograph.
[[nodiscard]] bool isTallPicture(const PictureFile& file);

/// What stands below the pointer where pictures are dropped.
enum class PicturePlace { Anywhere, Screenshots };

/// What happens to pictures that nobody gave to one slot, in their order and as one undo step. The
/// places are touched: what was given on purpose is judged at once.
///
/// A PNG of exactly a logo's size becomes that size; what is dropped among the screenshots, is
/// tall, is wide and large, or comes with others becomes a screenshot; a single square one or a
/// drawing becomes the master logo. Returns a sentence for each that was not taken, with the
/// reason, and for each tall one, which somebody may have meant as a logo; and, unless the place
/// says it, where the others went.
QStringList takePictures(Document& document, const std::vector<PictureFile>& files,
                         PicturePlace place = PicturePlace::Anywhere);

/// Whether what the picture is leaves no doubt where it goes: it has exactly the size that one
/// place wants, or it is no picture at all.
[[nodiscard]] bool isPlaceCertain(const core::Profile& profile, const PictureFile& file);
/// The roles that may have the picture, the likeliest first: "master", a size, "screenshot".
[[nodiscard]] std::vector<std::string> placesFor(const core::Profile& profile,
                                                 const PictureFile& file);
/// One of these has it. Returns a sentence that says so.
QString takePictureAs(Document& document, const PictureFile& file, const std::string& role);

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
