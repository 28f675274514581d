
#include "core/image/measure/contrast.h"
#include "core/rules/pictures/measured.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace core {

namespace {

/// The greatest number that the profile allows under the running rule.
std::optional<long long> greatest(const Subject& subject, const Checking& report)
{
    const Limit* limit = subject.profile.limit(report.rule());
    return limit ? limit->max : std::nullopt;
}

/// Calls find(picture, measure, limit) for each logo whose measure is above the limit.
template <class Measure, class Find>
void eachAbove(const Subject& subject, Checking& report, Measure measure, Find find)
{
    const auto limit = greatest(subject, report);
    for (const auto& picture : measuredLogos(subject, report)) {
        const long long value = measure(picture.measures);
        if (limit && value > *limit)
            find(picture, value, *limit);
    }
}

enum class Tint { White, Black, Blue, Other };

Tint tintOf(const Colour& colour)
{
    constexpr int kLightest = 225;
    constexpr int kDarkest = 60;
    const auto [least, most] = std::minmax({colour.red, colour.green, colour.blue});
    if (least >= kLightest)
        return Tint::White;
    if (most <= kDarkest)
        return Tint::Black;
    // Hues from 200 to 260 degrees.
    const int range = most - least;
    if (range < 40 || most != colour.blue)
        return Tint::Other;
    const int hue = 240 + 60 * (colour.red - colour.green) / range;
    return hue >= 200 && hue <= 260 ? Tint::Blue : Tint::Other;
}

Argument nameOf(Tint tint)
{
    switch (tint) {
    case Tint::White:
        return TranslatableText{"colour", translatable("colour", "white")};
    case Tint::Black:
        return TranslatableText{"colour", translatable("colour", "black")};
    case Tint::Blue:
        return TranslatableText{"colour", translatable("colour", "blue")};
    case Tint::Other:
        break;
    }
    return std::string();
}

/// The tint of more than half of what is to be seen.
Tint dominantTint(const ImageMeasures& measures)
{
    std::array<int, 4> percents{};
    for (const auto& share : measures.colours)
        percents[static_cast<std::size_t>(tintOf(share.colour))] += share.percent;
    for (const Tint tint : {Tint::White, Tint::Black, Tint::Blue})
        if (percents[static_cast<std::size_t>(tint)] > 50)
            return tint;
    return Tint::Other;
}

/// Width by height of the drawing, in thousandths.
long long proportions(const MeasuredPicture& picture)
{
    const auto& box = picture.measures.content;
    const long long height = std::max(1LL, 1LL * box.height * picture.facts.height);
    return 1000LL * box.width * picture.facts.width / height;
}

/// By how many percent the width of one drawing is too large or too small against the other, less
/// what rounding to pixels may have done.
long long stretchOf(const MeasuredPicture& picture, const MeasuredPicture& model)
{
    const long long ratio =
        std::max(1LL, proportions(picture) * 100 / std::max(1LL, proportions(model)));
    const long long stretch = ratio >= 100 ? ratio - 100 : 10000 / ratio - 100;
    const auto& box = picture.measures.content;
    const long long shorter =
        std::min(1LL * box.width * picture.facts.width, 1LL * box.height * picture.facts.height)
        / 1000;
    return stretch - 150 / std::max(1LL, shorter);
}

bool showTheSame(const MeasuredPicture& one, const MeasuredPicture& other)
{
    constexpr int kAlike = 700;
    return differenceOf(one.measures.drawing, other.measures.drawing) <= kAlike;
}

/// How much smaller the picture is shown than it is, in percent.
long long shownPercent(const Subject& subject, const MeasuredPicture& picture)
{
    const auto largest = isMaster(picture) ? largestDerived(subject) : std::nullopt;
    if (!largest || picture.facts.width < 1 || picture.facts.height < 1)
        return 100;
    return std::min({100LL, 100LL * largest->width / picture.facts.width,
                     100LL * largest->height / picture.facts.height});
}

/// How much of a picture's border, how many of its corners and how much of one side have a tint.
struct Outside {
    long long border;
    int corners;
    int side;
};

/// The ring as a whole, all four corners, or one whole side: a background shows in each.
void checkOutside(const Subject& subject, Checking& report, const MeasuredPicture& picture,
                  Tint tint, Outside outside)
{
    constexpr int kWholeSide = 98;
    const auto limit = greatest(subject, report);
    const auto grounds = backgroundsBehind(subject, picture);
    const bool liesOnTint = std::ranges::any_of(
        grounds, [tint](const auto& ground) { return ground && tintOf(*ground) == tint; });
    if (liesOnTint) {
        outside.border += picture.measures.border.clear;
        outside.corners += picture.measures.border.clearCorners;
    }
    if (limit && outside.border > *limit)
        report.add(picture.place.path,
                   tint == Tint::White
                       ? translatable("rule", "“%1” has a white background: %2 % of its border is "
                                              "white, and the limit is %3 %. Give it a colour, for "
                                              "the portal has a white and a dark theme.")
                       : translatable("rule", "“%1” has a black background: %2 % of its border is "
                                              "black, and the limit is %3 %. Give it a colour, for "
                                              "the portal has a white and a dark theme."),
                   {picture.place.name(), outside.border, *limit});
    else if (limit && outside.corners == 4)
        report.add(picture.place.path,
                   translatable("rule", "“%1” has corners that are %2. Make them transparent or "
                                        "let the colour reach them, for the portal has a white and "
                                        "a dark theme."),
                   {picture.place.name(), nameOf(tint)});
    else if (limit && outside.side >= kWholeSide)
        report.add(picture.place.path,
                   translatable("rule", "“%1” has a whole side that is %2. Cut that edge off, or "
                                        "let the colour reach it, for the portal has a white and a "
                                        "dark theme."),
                   {picture.place.name(), nameOf(tint)});
}

} // namespace

void checkPalette(const Subject& subject, Checking& report)
{
    eachAbove(
        subject, report, [](const ImageMeasures& measures) { return measures.colours.size(); },
        [&](const MeasuredPicture& picture, long long value, long long limit) {
            report.add(picture.place.path,
                       translatable("rule", "“%1” shows %2 main colours; at most %3 are advised. "
                                            "Draw it in fewer colours."),
                       {picture.place.name(), value, limit});
        });
}

void checkBlackOrWhiteBackground(const Subject& subject, Checking& report)
{
    for (const auto& picture : measuredLogos(subject, report)) {
        const auto& border = picture.measures.border;
        checkOutside(subject, report, picture, Tint::White,
                     {border.white, border.whiteCorners, border.whiteSide});
        checkOutside(subject, report, picture, Tint::Black,
                     {border.black, border.blackCorners, border.blackSide});
    }
}

void checkTransparentLogo(const Subject& subject, Checking& report)
{
    const auto limit = greatest(subject, report);
    for (const auto& picture : measuredLogos(subject, report)) {
        const Tint tint = dominantTint(picture.measures);
        if (limit && picture.measures.clear > *limit && tint != Tint::Other
            && showsPage(subject, picture))
            report.add(picture.place.path,
                       translatable("rule", "“%1” is mostly %2, and %3 % of it is transparent; "
                                            "above %4 % it should be in another colour. Recolour "
                                            "it, or choose a background."),
                       {picture.place.name(), nameOf(tint), picture.measures.clear, *limit});
    }
}

void checkBackgroundGradient(const Subject& subject, Checking& report)
{
    eachAbove(
        subject, report, [](const ImageMeasures& measures) { return measures.groundGradient; },
        [&](const MeasuredPicture& picture, long long value, long long limit) {
            report.add(picture.place.path,
                       translatable("rule", "“%1” seems to have a gradient in its background: %2 % "
                                            "of it shades from colour to colour, and the limit is "
                                            "%3 %. Fill the background with one colour."),
                       {picture.place.name(), value, limit});
        });
}

void checkLogoGradient(const Subject& subject, Checking& report)
{
    eachAbove(
        subject, report, [](const ImageMeasures& measures) { return measures.contentGradient; },
        [&](const MeasuredPicture& picture, long long value, long long limit) {
            report.add(picture.place.path,
                       translatable("rule", "“%1” seems to hold gradients or shadows: %2 % of the "
                                            "drawing shades from colour to colour, and the limit "
                                            "is %3 %. Draw it in flat colours."),
                       {picture.place.name(), value, limit});
        });
}

/// The first logo is the model: the master, if there is one.
void checkStretched(const Subject& subject, Checking& report)
{
    const auto limit = greatest(subject, report);
    const auto logos = measuredLogos(subject, report);
    for (std::size_t at = 1; limit && at < logos.size(); ++at) {
        const auto& picture = logos[at];
        const long long stretch = stretchOf(picture, logos[0]);
        if (stretch > *limit && showTheSame(picture, logos[0]))
            report.add(picture.place.path,
                       translatable("rule", "“%1” seems stretched: it shows what “%2” shows, but "
                                            "its proportions differ by %3 %, and the limit is "
                                            "%4 %. Export it without distortion."),
                       {picture.place.name(), logos[0].place.name(), stretch, *limit});
    }
}

void checkSharpLogos(const Subject& subject, Checking& report)
{
    const auto limit = greatest(subject, report);
    for (const auto& picture : measuredLogos(subject, report)) {
        const auto& measures = picture.measures;
        const long long percent = shownPercent(subject, picture);
        if (measures.blockSide > 1 && percent * measures.blockSide > 100)
            report.add(picture.place.path,
                       translatable("rule", "“%1” was enlarged: it consists of blocks of %2 × %2 "
                                            "equal pixels. Export it from the drawing in its full "
                                            "size."),
                       {picture.place.name(), measures.blockSide});
        else if (limit && measures.edgeWidth.value_or(0) * percent / 100 > *limit)
            report.add(picture.place.path,
                       translatable("rule", "“%1” looks blurred: its sharper edges are %2 pixels "
                                            "wide where it is shown, and the limit is %3. Export "
                                            "it from the drawing in its full size."),
                       {picture.place.name(), fromHundredths(*measures.edgeWidth * percent / 100),
                        fromHundredths(*limit)});
    }
}

} // namespace core
