#include "core/rules/pictures/pictures.h"

#include "core/text/letters/words.h"

#include <algorithm>

namespace core {

namespace {

Argument asArgument(const Message& message)
{
    if (message.arguments.empty())
        return TranslatableText{message.context, message.text};
    return InnerMessage(message);
}

void checkSize(Checking& report, const LabelledField& place, const ImageFacts& facts,
               const ImageSlot& slot)
{
    const bool fits = facts.width >= slot.width && facts.width <= slot.maxWidth
                      && facts.height >= slot.height && facts.height <= slot.maxHeight;
    if (fits)
        return;
    const bool isExact = slot.width == slot.maxWidth && slot.height == slot.maxHeight;
    report.add(place.path,
               isExact ? translatable("rule", "“%1” is %2 × %3 pixels; exactly %4 × %5 are needed. "
                                              "Export it in that size.")
                       : translatable("rule", "“%1” is %2 × %3 pixels; a square from %4 × %5 to "
                                              "%6 × %7 is needed. Export it in such a size."),
               isExact ? std::vector<Argument>{place.name(), facts.width, facts.height, slot.width,
                                               slot.height}
                       : std::vector<Argument>{place.name(), facts.width, facts.height, slot.width,
                                               slot.height, slot.maxWidth, slot.maxHeight});
}

/// What is known of a file that is there and can be read; findings and null for any other.
const ImageFacts* readablePicture(const Subject& subject, Checking& report,
                                  const LabelledField& place, const std::string& file)
{
    checkPresent(report, place, file);
    if (isBlank(file))
        return nullptr;
    const ImageFacts* facts = picture(subject, report, file);
    if (facts)
        checkReadable(report, place, file, *facts);
    return facts && !facts->problem ? facts : nullptr;
}

} // namespace

const ImageFacts* picture(const Subject& subject, Checking& report, const std::string& file)
{
    if (const ImageFacts* facts = subject.facts.image(file))
        return facts;
    report.notRun(translatable("not-run", "The picture “%1” has not been looked at. Check the "
                                          "project in its folder."),
                  {file});
    return nullptr;
}

void checkReadable(Checking& report, const LabelledField& place, const std::string& file,
                   const ImageFacts& facts)
{
    if (facts.isMissing)
        report.add(place.path,
                   translatable("rule", "“%1”: the project has no file “%2”. Put it there, or "
                                        "choose another picture."),
                   {place.name(), file});
    else if (facts.problem)
        report.add(place.path,
                   translatable("rule", "“%1”: the picture “%2” cannot be used. %3 Choose another "
                                        "file."),
                   {place.name(), file, asArgument(*facts.problem)});
}

void checkPicture(const Subject& subject, Checking& report, const LabelledField& place,
                  const std::string& file, const ImageSlot& slot)
{
    if (const ImageFacts* facts = readablePicture(subject, report, place, file))
        checkSize(report, place, *facts, slot);
}

void checkFittedPicture(const Subject& subject, Checking& report, const LabelledField& place,
                        const std::string& file, const ImageSlot& slot)
{
    const ImageFacts* facts = readablePicture(subject, report, place, file);
    if (!facts)
        return;
    const char* text = nullptr;
    if (facts->width < slot.width || facts->height < slot.height)
        text = translatable("rule", "“%1” is %2 × %3 pixels; at least %4 × %5 are needed, and "
                                    "enlarging would blur it. Choose a larger picture; the bundle "
                                    "fits it to that size.");
    else if (isTooNarrow(facts->width, facts->height, slot))
        text = translatable("rule", "“%1” is %2 × %3 pixels; in the %4 × %5 of the page it would "
                                    "be a strip between white bars. Crop it to that shape, or put "
                                    "several such pictures side by side into one.");
    if (text)
        report.add(place.path, text,
                   {place.name(), facts->width, facts->height, slot.width, slot.height});
}

bool isTooNarrow(int width, int height, const ImageSlot& slot)
{
    return 2LL * width * slot.height < 1LL * height * slot.width;
}

std::string_view nameOf(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Png:
        return "PNG";
    case ImageFormat::Jpeg:
        return "JPEG";
    case ImageFormat::Svg:
        return "SVG";
    case ImageFormat::Gif:
        return "GIF";
    case ImageFormat::WebP:
        return "WebP";
    case ImageFormat::Unknown:
        break;
    }
    return "?";
}

} // namespace core
