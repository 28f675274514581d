#include "core/rules/pictures/picture_privacy.h"

#include "core/image/measure/image_facts.h"
#include "core/rules/pictures/pictures.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/words.h"

#include <algorithm>

namespace core {

namespace {

template <class At>
void addFiles(const Offer& offer, std::vector<std::pair<FieldPath, std::string>>& files)
{
    At::each(offer, [&](const FieldPath& path, const std::string& file) {
        if (!isBlank(file))
            files.emplace_back(path, file);
    });
}

/// Every picture of the offer with its field.
std::vector<std::pair<FieldPath, std::string>> pictureFiles(const Offer& offer)
{
    std::vector<std::pair<FieldPath, std::string>> files;
    addFiles<Field<&Offer::media, &Media::logos, &Logos::master>>(offer, files);
    addFiles<Field<&Offer::media, &Media::logos, &Logos::small>>(offer, files);
    addFiles<Field<&Offer::media, &Media::logos, &Logos::medium>>(offer, files);
    addFiles<Field<&Offer::media, &Media::logos, &Logos::large>>(offer, files);
    addFiles<Field<&Offer::media, &Media::logos, &Logos::wide>>(offer, files);
    addFiles<Field<&Offer::media, &Media::logos, &Logos::hero>>(offer, files);
    addFiles<Field<&Offer::media, &Media::screenshots, &Screenshot::file>>(offer, files);
    addFiles<Field<&Offer::media, &Media::videos, &Video::thumbnail>>(offer, files);
    return files;
}

/// Tells of each picture in which something was found.
void checkEach(const Subject& subject, Checking& report,
               bool (*finds)(const Subject&, const PrivateData&), const char* text)
{
    for (const auto& [path, file] : pictureFiles(subject.offer)) {
        const ImageFacts* facts = picture(subject, report, file);
        if (facts && finds(subject, facts->privateData))
            report.add(path, text, {file});
    }
}

/// A publisher may sign its own pictures.
bool isOfPublisher(const Subject& subject, const std::string& copyright)
{
    const auto id = asciiLower(subject.offer.identity.publisherId);
    std::string letters;
    for (const char c : asciiLower(copyright))
        if (c != ' ')
            letters += c;
    return !id.empty() && letters.find(id) != std::string::npos;
}

} // namespace

void checkPlaceInPicture(const Subject& subject, Checking& report)
{
    checkEach(
        subject, report, [](const Subject&, const PrivateData& data) { return data.place; },
        translatable("rule", "The file “%1” tells where it was taken. The bundle holds a copy "
                             "without the place; save the picture without metadata if others see "
                             "the project, too."));
}

void checkPersonInPicture(const Subject& subject, Checking& report)
{
    checkEach(
        subject, report, [](const Subject&, const PrivateData& data) { return data.person; },
        translatable("rule", "The file “%1” names its author, its owner or their device. The "
                             "bundle holds a copy without the name; save the picture without "
                             "metadata if others see the project, too."));
    checkEach(
        subject, report,
        [](const Subject& of, const PrivateData& data) {
            return !data.copyright.empty() && !isOfPublisher(of, data.copyright);
        },
        translatable("rule", "The file “%1” names the holder of its copyright. The bundle holds a "
                             "copy without the name; make sure that you may publish the "
                             "picture."));
    checkEach(
        subject, report, [](const Subject&, const PrivateData& data) { return data.folder; },
        translatable("rule", "The file “%1” names a folder on somebody's computer. The bundle "
                             "holds a copy without it; save the drawing as plain SVG if others see "
                             "the project, too."));
}

void checkHiddenInPicture(const Subject& subject, Checking& report)
{
    checkEach(
        subject, report, [](const Subject&, const PrivateData& data) { return data.thumbnail; },
        translatable("rule", "The file “%1” holds a small picture of itself, which may show what "
                             "was cropped away. The bundle holds a copy without it; save the "
                             "picture without metadata if others see the project, too."));
    checkEach(
        subject, report, [](const Subject&, const PrivateData& data) { return data.comment; },
        translatable("rule", "The file “%1” holds a comment that nobody sees in the picture. The "
                             "bundle holds a copy without it; save the picture without metadata if "
                             "others see the project, too."));
    checkEach(
        subject, report, [](const Subject&, const PrivateData& data) { return data.history; },
        translatable("rule", "The file “%1” tells how it was edited. The bundle holds a copy "
                             "without the history; save the picture without metadata if others see "
                             "the project, too."));
    checkEach(
        subject, report, [](const Subject&, const PrivateData& data) { return data.behind; },
        translatable("rule", "The file “%1” goes on behind the end of its picture. The bundle "
                             "holds a copy without the rest; save the picture again if others see "
                             "the project, too."));
    checkEach(
        subject, report, [](const Subject&, const PrivateData& data) { return data.script; },
        translatable("rule", "The drawing “%1” holds scripts. The bundle holds a copy without "
                             "them; save the drawing as plain SVG."));
}

} // namespace core
