#include "core/image/measure/contrast.h"
#include "core/image/measure/image_facts.h"
#include "core/rules/pictures/measured.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace core {

namespace {

const Limit& limitOf(const Subject& subject, std::string_view rule)
{
    static const Limit kNone;
    const Limit* limit = subject.profile.limit(rule);
    return limit ? *limit : kNone;
}

/// The pages of the portal's light and of its dark theme.
constexpr Colour kLightPage{255, 255, 255};
constexpr Colour kDarkPage{27, 26, 25};

/// How much smaller a screenshot is shown than it is, in percent.
long long shownPercent(const Subject& subject, const ImageFacts& facts)
{
    const ImageSlot* slot = subject.profile.image("screenshot");
    if (!slot || facts.width < 1 || facts.height < 1)
        return 100;
    return std::min(
        {100LL, 100LL * slot->width / facts.width, 100LL * slot->height / facts.height});
}

/// Text of a telephone's screen that is shown smaller than this cannot be read, in percent.
constexpr long long kLeastShown = 50;

bool isUpright(const ImageFacts& facts)
{
    return facts.height > facts.width;
}

void checkContrastOnPage(const Subject& subject, Checking& report, const MeasuredPicture& picture,
                         const Colour& page, const char* text)
{
    const auto least = limitOf(subject, report.rule()).min;
    const long long contrast = medianContrast(picture.measures.colours, page);
    if (least && contrast < *least)
        report.add(picture.place.path, text,
                   {picture.place.name(), fromHundredths(contrast), fromHundredths(*least)});
}

/// The colours but for the background's own.
std::vector<ColourShare> coloursBut(std::vector<ColourShare> colours, const Colour& ground)
{
    constexpr int kSame = 112;
    std::erase_if(colours, [&](const ColourShare& share) {
        return contrastOf(share.colour, ground) <= kSame
               && std::abs(share.colour.red - ground.red) < 32
               && std::abs(share.colour.green - ground.green) < 32
               && std::abs(share.colour.blue - ground.blue) < 32;
    });
    return colours;
}

void checkContrastWithin(const Subject& subject, Checking& report, const MeasuredPicture& picture,
                         long long contrast)
{
    const auto least = limitOf(subject, report.rule()).min;
    if (least && contrast < *least)
        report.add(picture.place.path,
                   translatable("rule", "“%1” is hard to see on its own background: half of it has "
                                        "a contrast of less than %2:1, and %3:1 is needed. Make "
                                        "the drawing lighter or darker."),
                   {picture.place.name(), fromHundredths(contrast), fromHundredths(*least)});
}

/// The same on the background chosen for it.
void checkContrastOn(const Subject& subject, Checking& report, const MeasuredPicture& picture,
                     const Colour& behind)
{
    const auto colours = coloursBut(picture.measures.colours, behind);
    if (!colours.empty())
        checkContrastWithin(subject, report, picture, medianContrast(colours, behind));
}

/// A text, the value measured and the limit.
struct Doubt {
    const char* text;
    long long value;
    long long limit;
};

std::optional<Doubt> doubtPlace(const ContentBox& box, const Limit& limit)
{
    const int side = std::max(box.width, box.height) / 10;
    if (limit.min && side < *limit.min)
        return Doubt{translatable("rule", "“%1” seems too small within its picture: the drawing "
                                          "fills %2 % of it, and at least %3 % are advised. Crop "
                                          "its margins, unless you want it so."),
                     side, *limit.min};
    const int offX = std::abs(box.x + box.width / 2 - 500) / 10;
    const int offY = std::abs(box.y + box.height / 2 - 500) / 10;
    const int off = std::max(offX, offY);
    if (limit.max && off > *limit.max)
        return Doubt{translatable("rule", "“%1” seems to lie beside the middle: the drawing is off "
                                          "by %2 % of the picture, and the limit is %3 %. Centre "
                                          "it, unless you want it so."),
                     off, *limit.max};
    return std::nullopt;
}

} // namespace

void checkSharpPictures(const Subject& subject, Checking& report)
{
    checkMasterLargeEnough(subject, report);
    const auto ripples = limitOf(subject, report.rule()).max;
    for (const auto& picture : measuredLogos(subject, report))
        if (ripples && picture.measures.ripples > *ripples)
            report.add(picture.place.path,
                       translatable("rule", "“%1” was once stored with losses, as JPEG does: %2 % "
                                            "of the even areas beside its edges ripple, and the "
                                            "limit is %3 %. Export it as PNG from the drawing."),
                       {picture.place.name(), picture.measures.ripples, *ripples});
    const auto edges = limitOf(subject, "logo.design.blur").max;
    for (const auto& picture : measuredScreenshots(subject, report)) {
        const long long width =
            picture.measures.edgeWidth.value_or(0) * shownPercent(subject, picture.facts) / 100;
        if (edges && width > *edges)
            report.add(picture.place.path,
                       translatable("rule", "“%1” (%2) looks blurred: its sharper edges are %3 "
                                            "pixels wide where it is shown, and the limit is %4. "
                                            "Take the screenshot again in its full size."),
                       {picture.place.name(), picture.file, fromHundredths(width),
                        fromHundredths(*edges)});
    }
}

void checkContrast(const Subject& subject, Checking& report)
{
    for (const auto& picture : measuredLogos(subject, report)) {
        const auto& measures = picture.measures;
        if (showsPage(subject, picture)) {
            checkContrastOnPage(
                subject, report, picture, kLightPage,
                translatable("rule", "“%1” is hard to see on a light page: half of it has a "
                                     "contrast of less than %2:1 against white, and %3:1 is "
                                     "needed. Choose a background, or darker colours."));
            checkContrastOnPage(
                subject, report, picture, kDarkPage,
                translatable("rule", "“%1” is hard to see on a dark page: half of it has a "
                                     "contrast of less than %2:1 against near-black, and %3:1 is "
                                     "needed. Choose a background, or lighter colours."));
        } else if (measures.groundContrast) {
            checkContrastWithin(subject, report, picture, *measures.groundContrast);
        }
        for (const auto& ground : backgroundsBehind(subject, picture))
            if (ground && !measures.groundContrast && !measures.ground)
                checkContrastOn(subject, report, picture, *ground);
    }
}

void checkAlikeScreenshots(const Subject& subject, Checking& report)
{
    constexpr int kAlike = 60;
    const auto most = limitOf(subject, report.rule()).max;
    const auto pictures = measuredScreenshots(subject, report);
    for (std::size_t at = 1; most && at < pictures.size(); ++at)
        for (std::size_t earlier = 0; earlier < at; ++earlier) {
            const long long difference =
                differenceOf(pictures[earlier].measures.picture, pictures[at].measures.picture);
            if (difference > kAlike)
                continue;
            report.addWarning(
                pictures[at].place.path,
                translatable("rule", "“%1” shows nearly what “%2” shows: they differ "
                                     "by %3 %. An offer has at most %4 screenshots; "
                                     "show something else in this place."),
                {pictures[at].file, pictures[earlier].file, fromHundredths(difference), *most});
            break;
        }
}

void hintTextlessLogo(const Subject& subject, Checking& report)
{
    const auto most = limitOf(subject, report.rule()).max;
    for (const auto& picture : measuredLogos(subject, report))
        if (most && picture.measures.letters > *most)
            report.addWarning(picture.place.path,
                              translatable("rule", "“%1” seems to hold text: %2 shapes stand in a "
                                                   "line like letters; this is a guess, and above "
                                                   "%3 it is made. Leave the words out, or confirm "
                                                   "on the Checklist page that there are none."),
                              {picture.place.name(), picture.measures.letters, *most});
}

void hintLogoLooksRight(const Subject& subject, Checking& report)
{
    const Limit& limit = limitOf(subject, report.rule());
    for (const auto& picture : measuredLogos(subject, report)) {
        if (picture.measures.cutSides > 0)
            report.addWarning(picture.place.path,
                              translatable("rule", "“%1” seems to be cut off at %2 of its sides: "
                                                   "the drawing runs into the edge. Leave a margin "
                                                   "around it, unless you want it so."),
                              {picture.place.name(), picture.measures.cutSides});
        else if (const auto doubt = doubtPlace(picture.measures.content, limit))
            report.addWarning(picture.place.path, doubt->text,
                              {picture.place.name(), doubt->value, doubt->limit});
    }
}

void hintLegibleScreenshots(const Subject& subject, Checking& report)
{
    const auto least = limitOf(subject, report.rule()).min;
    for (const auto& picture : measuredScreenshots(subject, report)) {
        const auto height = picture.measures.letterHeight;
        const auto percent = shownPercent(subject, picture.facts);
        const long long shown = height.value_or(0) * percent / 100;
        if (least && height && shown < *least)
            report.addWarning(picture.place.path,
                              translatable("rule", "The text in “%1” seems too small: at the width "
                                                   "of the page its small letters are about %2 "
                                                   "pixels high, and %3 can be read. Show a part "
                                                   "of the screen, larger."),
                              {picture.file, fromHundredths(shown), fromHundredths(*least)});
        else if (!height && isUpright(picture.facts) && percent < kLeastShown)
            report.addWarning(picture.place.path,
                              translatable("rule", "The text in “%1” seems too small: the page "
                                                   "shows the upright picture at %2 % of its size. "
                                                   "Show a part of the screen, larger."),
                              {picture.file, percent});
    }
}

} // namespace core
