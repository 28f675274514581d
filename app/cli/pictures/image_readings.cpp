#include "app/cli/pictures/image_readings.h"

#include "core/image/measure/contrast.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace app {

namespace {

using Measures = core::ImageMeasures;

constexpr core::Colour kLightPage{255, 255, 255};
constexpr core::Colour kDarkPage{27, 26, 25};

enum class MeasureUnit { Percent, Pixels, Contrast, Count };

constexpr unsigned kForLogo = 1U;
constexpr unsigned kForHero = 2U;
constexpr unsigned kForScreenshot = 4U;

/// Which bound of a limit a measure is held against: a rule of two measures has one for each.
enum class Bound { Least, Most };

/// A row of the table of measures.
struct MeasureRow {
    std::string_view id;
    unsigned uses;
    MeasureUnit unit;
    /// In hundredths where the unit is pixels or contrast.
    std::optional<long long> (*read)(const Measures&);
    std::string_view rule;
    Bound bound;
    std::string_view meaning;
};

std::optional<long long> contrastAgainst(const Measures& measures, const core::Colour& page)
{
    if (measures.colours.empty())
        return std::nullopt;
    return core::medianContrast(measures.colours, page);
}

long long offCentre(const core::ContentBox& box)
{
    return std::max(std::abs(box.x + box.width / 2 - 500), std::abs(box.y + box.height / 2 - 500))
           / 10;
}

using Value = std::optional<long long>;

constexpr std::array kMeasureRows{
    MeasureRow{
        "edgeWidth", kForLogo | kForScreenshot, MeasureUnit::Pixels,
        [](const Measures& m) { return m.edgeWidth ? Value(*m.edgeWidth) : Value(); },
        "logo.design.blur", Bound::Most,
        core::translatable(
            "cli", "how far the sharper edges reach at full size; 1 is a hard edge, more is blur")},
    MeasureRow{"blockSide", kForLogo, MeasureUnit::Count,
               [](const Measures& m) { return Value(m.blockSide); }, "", Bound::Most,
               core::translatable("cli", "the side of the blocks of equal pixels that a picture "
                                         "enlarged without smoothing has")},
    MeasureRow{"ripples", kForLogo, MeasureUnit::Percent,
               [](const Measures& m) { return Value(m.ripples); }, "media.blurry", Bound::Most,
               core::translatable(
                   "cli", "how much of the even areas beside edges ripples, as JPEG makes them")},
    MeasureRow{"colours", kForLogo, MeasureUnit::Count,
               [](const Measures& m) { return Value(static_cast<long long>(m.colours.size())); },
               "logo.design.palette", Bound::Most,
               core::translatable("cli", "main colours: those of more than two percent")},
    MeasureRow{
        "clear", kForLogo, MeasureUnit::Percent, [](const Measures& m) { return Value(m.clear); },
        "logo.design.transparent", Bound::Most,
        core::translatable(
            "cli",
            "transparent; above the limit a white, black or blue logo should be recoloured")},
    MeasureRow{"borderClear", kForHero, MeasureUnit::Percent,
               [](const Measures& m) { return Value(m.border.clear); },
               "logo.design.hero.background", Bound::Most,
               core::translatable("cli", "transparent, of the outermost ring of pixels")},
    MeasureRow{"borderWhite", kForLogo, MeasureUnit::Percent,
               [](const Measures& m) { return Value(m.border.white); },
               "logo.design.background.blackwhite", Bound::Most,
               core::translatable("cli", "white, of the outermost ring of pixels")},
    MeasureRow{"borderBlack", kForLogo, MeasureUnit::Percent,
               [](const Measures& m) { return Value(m.border.black); },
               "logo.design.background.blackwhite", Bound::Most,
               core::translatable("cli", "black, of the outermost ring of pixels")},
    MeasureRow{"borderWhite", kForHero, MeasureUnit::Percent,
               [](const Measures& m) { return Value(m.border.white); },
               "logo.design.hero.background", Bound::Most,
               core::translatable("cli", "white, of the outermost ring of pixels")},
    MeasureRow{"borderBlack", kForHero, MeasureUnit::Percent,
               [](const Measures& m) { return Value(m.border.black); },
               "logo.design.hero.background", Bound::Most,
               core::translatable("cli", "black, of the outermost ring of pixels")},
    MeasureRow{
        "groundGradient", kForLogo, MeasureUnit::Percent,
        [](const Measures& m) { return Value(m.groundGradient); },
        "logo.design.gradient.background", Bound::Most,
        core::translatable("cli", "of the background that passes evenly from colour to colour")},
    MeasureRow{
        "contentGradient", kForLogo, MeasureUnit::Percent,
        [](const Measures& m) { return Value(m.contentGradient); }, "logo.design.gradient.logo",
        Bound::Most,
        core::translatable("cli", "of the drawing that passes evenly from colour to colour")},
    MeasureRow{"contrastOnLight", kForLogo, MeasureUnit::Contrast,
               [](const Measures& m) { return contrastAgainst(m, kLightPage); }, "media.accessible",
               Bound::Least,
               core::translatable(
                   "cli", "WCAG contrast that half of the picture has at least on a white page")},
    MeasureRow{"contrastOnDark", kForLogo, MeasureUnit::Contrast,
               [](const Measures& m) { return contrastAgainst(m, kDarkPage); }, "media.accessible",
               Bound::Least,
               core::translatable(
                   "cli", "WCAG contrast that half of the picture has at least on a dark page")},
    MeasureRow{
        "groundContrast", kForLogo, MeasureUnit::Contrast,
        [](const Measures& m) { return m.groundContrast ? Value(*m.groundContrast) : Value(); },
        "media.accessible", Bound::Least,
        core::translatable(
            "cli", "WCAG contrast that half of the drawing has at least on its own background")},
    MeasureRow{
        "contentSide", kForLogo, MeasureUnit::Percent,
        [](const Measures& m) { return Value(std::max(m.content.width, m.content.height) / 10); },
        "logo.design.correct", Bound::Least,
        core::translatable("cli",
                           "the longer side of the drawing within the picture; less is too small")},
    MeasureRow{"offCentre", kForLogo, MeasureUnit::Percent,
               [](const Measures& m) { return Value(offCentre(m.content)); }, "logo.design.correct",
               Bound::Most,
               core::translatable("cli", "how far the drawing's middle is off the picture's")},
    MeasureRow{"cutSides", kForLogo, MeasureUnit::Count,
               [](const Measures& m) { return Value(m.cutSides); }, "", Bound::Most,
               core::translatable("cli", "sides that cut the drawing off: a guess")},
    MeasureRow{"letters", kForLogo, MeasureUnit::Count,
               [](const Measures& m) { return Value(m.letters); }, "logo.design.text", Bound::Most,
               core::translatable("cli", "shapes that stand in a line like letters: a guess")},
    MeasureRow{"letters", kForHero, MeasureUnit::Count,
               [](const Measures& m) { return Value(m.letters); }, "logo.design.hero.text",
               Bound::Most,
               core::translatable("cli", "shapes that stand in a line like letters: a guess")},
    MeasureRow{
        "letterHeight", kForScreenshot, MeasureUnit::Pixels,
        [](const Measures& m) { return m.letterHeight ? Value(*m.letterHeight) : Value(); },
        "media.screenshot.legible", Bound::Least,
        core::translatable("cli", "the usual height of small letters at full size: a guess")},
    MeasureRow{"whiteTextContrast", kForHero, MeasureUnit::Contrast,
               [](const Measures& m) { return Value(105'000 / (m.luminance + 50)); },
               "logo.design.hero.dark", Bound::Least,
               core::translatable("cli", "contrast of the white text that the store draws on it")},
    MeasureRow{
        "heroInk", kForHero, MeasureUnit::Percent,
        [](const Measures& m) { return m.heroInk ? Value(*m.heroInk) : Value(); },
        "logo.design.hero.blank", Bound::Most,
        core::translatable(
            "cli",
            "drawn on, of the emptiest 415 × 100 rectangle that begins 370 pixels from the left")},
};

unsigned bitOf(PictureUse use)
{
    switch (use) {
    case PictureUse::Logo:
        return kForLogo;
    case PictureUse::Hero:
        return kForHero;
    case PictureUse::Screenshot:
        return kForScreenshot;
    }
    return 0;
}

bool isInHundredths(MeasureUnit unit)
{
    return unit == MeasureUnit::Pixels || unit == MeasureUnit::Contrast;
}

/// With one or two places, as short as the number is.
std::string decimal(long long hundredths)
{
    const auto rest = std::to_string(100 + hundredths % 100).substr(1);
    return std::to_string(hundredths / 100) + '.'
           + (rest.ends_with('0') ? rest.substr(0, 1) : rest);
}

std::string textOf(MeasureUnit unit, Value value)
{
    if (!value)
        return "none";
    switch (unit) {
    case MeasureUnit::Percent:
        return std::to_string(*value) + " %";
    case MeasureUnit::Pixels:
        return decimal(*value) + " px";
    case MeasureUnit::Contrast:
        return decimal(*value) + ":1";
    case MeasureUnit::Count:
        return std::to_string(*value);
    }
    return {};
}

Reading readingOf(const MeasureRow& row, const Measures& measures, const core::Profile& profile)
{
    const auto value = row.read(measures);
    const double scale = isInHundredths(row.unit) ? 100 : 1;
    Reading reading{row.id, textOf(row.unit, value), {}, row.meaning, row.rule, {}, {}};
    if (value)
        reading.value = static_cast<double>(*value) / scale;
    const auto* limit = profile.rule(row.rule) ? profile.limit(row.rule) : nullptr;
    const auto bound = limit ? (row.bound == Bound::Least ? limit->min : limit->max) : std::nullopt;
    if (bound)
        (row.bound == Bound::Least ? reading.least : reading.most) =
            static_cast<double>(*bound) / scale;
    return reading;
}

} // namespace

std::vector<Reading> readingsOf(const core::ImageMeasures& measures, PictureUse use,
                                const core::Profile& profile)
{
    std::vector<Reading> readings;
    for (const MeasureRow& row : kMeasureRows)
        if ((row.uses & bitOf(use)) != 0)
            readings.push_back(readingOf(row, measures, profile));
    return readings;
}

std::string hexOf(const core::Colour& colour)
{
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "#%02x%02x%02x", colour.red, colour.green, colour.blue);
    return text.data();
}

} // namespace app
