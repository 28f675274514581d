#include "app/document/project/media_files.h"

#include "app/document/document.h"
#include "core/offer/access.h"
#include "core/offer/pictures.h"
#include "core/project/project.h"
#include "core/text/letters/ascii_letters.h"
#include "core/text/letters/characters.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>
#include <utility>

namespace app {

namespace {

using Screenshots = core::Field<&core::Offer::media, &core::Media::screenshots>;
using Thumbnail = core::Field<&core::Offer::media, &core::Media::videos, &core::Video::thumbnail>;
using Master = core::Field<&core::Offer::media, &core::Media::logos, &core::Logos::master>;

core::FieldPath logoPath(std::string_view role)
{
    return Master::path().parent() / role;
}

/// A name that every system takes, with the ending of the file.
std::string plainName(const QString& name, const std::string& otherwise)
{
    std::string base;
    const std::string stem = QFileInfo(name).completeBaseName().toLower().toStdString();
    for (const char c : core::inAsciiLetters(stem).value_or(std::string()))
        base += core::isAsciiLetter(c) || core::isAsciiDigit(c) ? c : '-';
    const bool isMeaningful = std::ranges::any_of(base, [](char c) { return c != '-'; });
    return isMeaningful ? base.substr(0, 60) : otherwise;
}

std::string endingOf(const QString& name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    return suffix.isEmpty() ? std::string() : '.' + plainName(suffix, "png");
}

bool isNamed(const core::Offer& offer, const std::string& file, const core::FieldPath& except = {})
{
    return std::ranges::any_of(core::imageFields(offer), [&](const core::FieldPath& field) {
        return !(field == except) && core::textAt(offer, field) == file;
    });
}

/// "screenshots/line.png", or "screenshots/line-2.png" where another field has that one.
std::string freeName(const core::Offer& offer, const std::string& stem, const std::string& ending,
                     const core::FieldPath& owner)
{
    std::string name = stem + ending;
    for (int number = 2; isNamed(offer, name, owner); ++number)
        name = std::string(stem).append("-").append(std::to_string(number)).append(ending);
    return name;
}

/// Gives the field the picture; a file that no field names any more goes.
void put(core::ProjectContent& content, const core::FieldPath& where, const std::string& stem,
         const PictureFile& file)
{
    const std::string before = core::textAt(content.offer, where).value_or("");
    const std::string name = freeName(content.offer, stem, endingOf(file.name), where);
    [[maybe_unused]] const bool known = core::setTextAt(content.offer, where, name);
    Q_ASSERT(known);
    if (!isNamed(content.offer, before))
        content.assets.erase(before);
    content.assets.insert_or_assign(name,
                                    std::make_shared<const std::string>(file.bytes.toStdString()));
}

/// Empties the field; a file that no field names any more goes.
void clear(core::ProjectContent& content, const core::FieldPath& where)
{
    const std::string file = core::textAt(content.offer, where).value_or("");
    [[maybe_unused]] const bool known = core::setTextAt(content.offer, where, "");
    Q_ASSERT(known);
    if (!isNamed(content.offer, file))
        content.assets.erase(file);
}

/// The sizes depend on the master.
void touchAll(Document& document, const std::vector<core::FieldPath>& places)
{
    for (const core::FieldPath& place : places)
        document.touch(place == Master::path() ? place.parent() : place);
}

core::FieldPath putLogo(core::ProjectContent& content, std::string_view role,
                        const PictureFile& file)
{
    put(content, logoPath(role), "logos/" + std::string(role), file);
    return logoPath(role);
}

core::FieldPath putScreenshot(core::ProjectContent& content, const PictureFile& file)
{
    auto& screenshots = content.offer.media.screenshots;
    screenshots.emplace_back();
    const auto where = Screenshots::path() / (screenshots.size() - 1) / "file";
    put(content, where, "screenshots/" + plainName(file.name, "screenshot"), file);
    return where;
}

/// What the header of a picture tells.
struct PictureShape {
    bool isDrawing = false;
    bool isPng = false;
    /// As it is shown, empty where the file is no picture.
    QSize size;

    [[nodiscard]] bool isPicture() const { return isDrawing || !size.isEmpty(); }
    [[nodiscard]] bool isTall() const
    {
        constexpr int kPhone = 600;
        return !isDrawing && size.height() >= kPhone && 4 * size.height() >= 5 * size.width();
    }
};

PictureShape shapeOf(const PictureFile& file)
{
    QByteArray bytes = file.bytes;
    QBuffer buffer(&bytes);
    const QImageReader reader(&buffer);
    QSize size = reader.size();
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        size.transpose();
    const bool isDrawing = reader.format().startsWith("svg") || bytes.left(1024).contains("<svg");
    return {isDrawing, reader.format() == "png", isDrawing ? QSize() : size};
}

std::string exactRole(const core::Profile& profile, const PictureShape& shape)
{
    for (const core::ImageSlot& slot : profile.images)
        if (slot.role != "thumbnail" && shape.isPng && shape.size == QSize(slot.width, slot.height))
            return slot.role;
    return {};
}

/// Where a picture belongs: a role of the profile, "master", "screenshot", or "" for nowhere.
std::string roleFor(const core::Profile& profile, const PictureShape& shape, bool isAlone,
                    PicturePlace place)
{
    if (!shape.isPicture())
        return {};
    if (place == PicturePlace::Screenshots)
        return shape.isDrawing ? std::string() : "screenshot";
    if (const std::string role = exactRole(profile, shape); !role.empty())
        return role;
    if (shape.isDrawing || !profile.image("screenshot"))
        return "master";
    const core::ImageSlot& screenshot = *profile.image("screenshot");
    const bool isWide = 4 * shape.size.width() >= 5 * shape.size.height()
                        && shape.size.width() >= screenshot.width
                        && shape.size.height() >= screenshot.height;
    return isWide || shape.isTall() || !isAlone ? "screenshot" : "master";
}

} // namespace

bool isTallPicture(const PictureFile& file)
{
    return shapeOf(file).isTall();
}

QStringList takePictures(Document& document, const std::vector<PictureFile>& files,
                         PicturePlace place)
{
    const core::Profile& profile = document.profile();
    std::vector<core::FieldPath> places;
    QStringList said;
    document.replaceOnce(Document::tr("Add pictures"), [&](core::ProjectContent& content) {
        bool hasMaster = false;
        int screenshots = 0;
        for (const PictureFile& file : files) {
            const PictureShape shape = shapeOf(file);
            const std::string role = roleFor(profile, shape, files.size() == 1, place);
            if (role.empty()) {
                said += shape.isDrawing
                            ? Document::tr("%1 was not taken: a screenshot is a PNG or JPEG "
                                           "picture, not a drawing.")
                                  .arg(file.name)
                            : Document::tr("%1 was not taken: it cannot be read as a picture.")
                                  .arg(file.name);
            } else if (role == "screenshot") {
                places.push_back(putScreenshot(content, file));
                if (shape.isTall() && place == PicturePlace::Anywhere)
                    said += Document::tr("%1 is tall and was added to the screenshots. If it is "
                                         "the logo, use “Choose file…” there.")
                                .arg(file.name);
                else
                    ++screenshots;
            } else if (role == "master" && std::exchange(hasMaster, true)) {
                said += Document::tr("%1 was not taken: there is one master logo.").arg(file.name);
            } else {
                places.push_back(putLogo(content, role, file));
                said += Document::tr("%1 is “%2” now.").arg(file.name, fieldName(places.back()));
            }
        }
        if (screenshots > 0 && place == PicturePlace::Anywhere)
            said += Document::tr("%n picture(s) went to the screenshots.", nullptr, screenshots);
    });
    touchAll(document, places);
    return said;
}

bool isPlaceCertain(const core::Profile& profile, const PictureFile& file)
{
    const PictureShape shape = shapeOf(file);
    return !shape.isPicture() || !exactRole(profile, shape).empty();
}

std::vector<std::string> placesFor(const core::Profile& profile, const PictureFile& file)
{
    const PictureShape shape = shapeOf(file);
    std::vector<std::string> roles;
    if (!shape.isTall())
        roles.emplace_back("master");
    for (const core::ImageSlot& slot : profile.images) {
        const bool isShot = slot.role == "screenshot";
        if (slot.role != "thumbnail" && (isShot ? !shape.isDrawing : !shape.isTall()))
            roles.push_back(slot.role);
    }
    const auto likeliest =
        std::ranges::find(roles, roleFor(profile, shape, true, PicturePlace::Anywhere));
    if (likeliest != roles.end())
        std::rotate(roles.begin(), likeliest, likeliest + 1);
    return roles;
}

QString takePictureAs(Document& document, const PictureFile& file, const std::string& role)
{
    if (role == "screenshot") {
        addScreenshots(document, {file});
        return Document::tr("%n picture(s) went to the screenshots.", nullptr, 1);
    }
    setLogo(document, role, file);
    return Document::tr("%1 is “%2” now.").arg(file.name, fieldName(logoPath(role)));
}

void setLogo(Document& document, std::string_view role, const PictureFile& file)
{
    document.replaceOnce(Document::tr("Change %1").arg(fieldName(logoPath(role))),
                         [&](core::ProjectContent& content) { putLogo(content, role, file); });
    touchAll(document, {logoPath(role)});
}

void removeLogo(Document& document, std::string_view role)
{
    const auto where = logoPath(role);
    document.replaceOnce(Document::tr("Remove %1").arg(fieldName(where)),
                         [&](core::ProjectContent& content) { clear(content, where); });
    touchAll(document, {where});
}

bool copyLogo(Document& document, std::string_view from, std::string_view to)
{
    const std::string file = core::textAt(document.offer(), logoPath(from)).value_or("");
    if (from == to)
        return false;
    if (from != "master" && !file.empty()) {
        const auto found = document.assets().find(file);
        if (found == document.assets().end())
            return false;
        setLogo(document, to, {fromUtf8(file), QByteArray::fromStdString(*found->second)});
        return true;
    }
    const bool hasOwn = !core::textAt(document.offer(), logoPath(to)).value_or("").empty();
    if (to == "master" || !hasOwn)
        return false;
    removeLogo(document, to);
    return true;
}

void addScreenshots(Document& document, const std::vector<PictureFile>& files)
{
    const int count = static_cast<int>(files.size());
    std::vector<core::FieldPath> places;
    document.replaceOnce(Document::tr("Add %n screenshot(s)", nullptr, count),
                         [&](core::ProjectContent& content) {
                             for (const PictureFile& file : files)
                                 places.push_back(putScreenshot(content, file));
                         });
    touchAll(document, places);
}

void setScreenshot(Document& document, std::size_t screenshot, const PictureFile& file)
{
    const auto where = Screenshots::path() / screenshot / "file";
    document.replaceOnce(
        Document::tr("Change %1").arg(fieldName(where)), [&](core::ProjectContent& content) {
            put(content, where, "screenshots/" + plainName(file.name, "screenshot"), file);
        });
    touchAll(document, {where});
}

void removeScreenshot(Document& document, std::size_t screenshot)
{
    const auto where = Screenshots::path() / screenshot;
    document.replaceOnce(
        Document::tr("Remove %1").arg(fieldName(where)), [&](core::ProjectContent& content) {
            clear(content, where / "file");
            [[maybe_unused]] const bool known = core::removeAt(content.offer, where);
            Q_ASSERT(known);
        });
}

void setThumbnail(Document& document, std::size_t video, const PictureFile& file)
{
    const auto where = Thumbnail::path(video);
    document.replaceOnce(
        Document::tr("Change %1").arg(fieldName(where)), [&](core::ProjectContent& content) {
            put(content, where, "videos/" + plainName(file.name, "thumbnail"), file);
        });
    touchAll(document, {where});
}

} // namespace app
