#include "tests/support/pictures/labelled_faults.h"
#include "tests/support/pictures/spoiling.h"

namespace test {

namespace {

constexpr int kGoodForEachBad = 10;

enum FaultAt : std::size_t {
    kBlurred,
    kEnlargedSmoothly,
    kEnlargedInBlocks,
    kThroughJpeg,
    kPale,
    kDark,
    kFaint,
    kOnWhite,
    kOnBlack,
    kWhiteOnClear,
    kBlueOnClear,
    kGradientBehind,
    kGradientWithin,
    kManyColours,
    kText,
    kStretched,
    kOffCentre,
    kTooSmall,
    kCut
};

int someSide(Dice& dice)
{
    static const std::vector<int> kSides{48, 64, 90, 115, 216};
    return dice.of(kSides);
}

int largerSide(Dice& dice)
{
    static const std::vector<int> kSides{90, 115, 128, 216};
    return dice.of(kSides);
}

Sketch inColour(Dice& dice, const std::vector<std::string>& colours)
{
    Sketch sketch;
    sketch.content = shapes(dice, {dice.of(colours)});
    return sketch;
}

std::string gradient(Dice& dice, const std::vector<std::string>& froms,
                     const std::vector<std::string>& tos)
{
    const auto& from = dice.of(froms);
    const auto& to = dice.of(tos);
    const bool upright = dice.below(2) == 0;
    return "<defs><linearGradient id='g' x2='" + std::string(upright ? "0" : "1") + "' y2='"
           + std::string(upright ? "1" : "0") + "'><stop stop-color='" + from
           + "'/><stop offset='1' stop-color='" + to + "'/></linearGradient></defs>";
}

Sketch onGradient(Dice& dice)
{
    Sketch sketch;
    static const std::vector<std::string> kFrom{"#0f2027", "#5f0f40", "#1b4332", "#7a306c"};
    static const std::vector<std::string> kTo{"#2c7a7b", "#c44536", "#52b788", "#e0a458"};
    sketch.behind = gradient(dice, kFrom, kTo) + "<rect width='100' height='100' fill='url(#g)'/>";
    sketch.content = shapes(dice, {"#ffffff"});
    return sketch;
}

Sketch withGradient(Dice& dice)
{
    auto sketch = inColour(dice, {"url(#g)"});
    static const std::vector<std::string> kFrom{"#c0392b", "#8e44ad", "#117a65"};
    static const std::vector<std::string> kTo{"#f4a259", "#e07a9a", "#9bc53d"};
    sketch.behind = gradient(dice, kFrom, kTo);
    return sketch;
}

/// Eight to twelve wedges or bars of colours far from each other.
Sketch manyColours(Dice& dice)
{
    static const std::vector<std::string> kColours{"#d7263d", "#f46036", "#f9c80e", "#86bb37",
                                                   "#1b998b", "#2e294e", "#9b5de5", "#f15bb5",
                                                   "#00bbf9", "#6b4226", "#7f8c8d", "#c5d86d"};
    Sketch sketch;
    const int count = 8 + dice.below(5);
    const int first = dice.below(12);
    for (int at = 0; at < count; ++at) {
        const double width = 80.0 / count;
        sketch.content += "<rect x='" + std::to_string(10 + at * width) + "' y='"
                          + std::to_string(dice.between(10, 30)) + "' width='"
                          + std::to_string(width) + "' height='60' fill='"
                          + kColours[static_cast<std::size_t>((first + at) % 12)] + "'/>";
    }
    return sketch;
}

Sketch withText(Dice& dice)
{
    auto sketch = inColour(dice, midTones());
    sketch.scale = 0.6;
    sketch.moveY = -18;
    sketch.behind = word(dice, 5 + dice.below(4), 76, dice.of(midTones()));
    return sketch;
}

Sketch moved(Dice& dice, Sketch sketch)
{
    sketch.scale = 0.8;
    const double far = dice.between(15, 19) * (dice.below(2) == 0 ? 1 : -1);
    const double near = dice.between(-8, 8);
    const bool sideways = dice.below(2) == 0;
    sketch.moveX = sideways ? far : near;
    sketch.moveY = sideways ? near : far;
    return sketch;
}

Sketch cut(Dice& dice, Sketch sketch)
{
    sketch.scale = 1.1;
    const double far = dice.between(26, 36) * (dice.below(2) == 0 ? 1 : -1);
    (dice.below(2) == 0 ? sketch.moveX : sketch.moveY) = far;
    return sketch;
}

Sketch scaled(Sketch sketch, double scale)
{
    sketch.scale = scale;
    return sketch;
}

Sketch grounded(Sketch sketch, const std::string& ground)
{
    sketch.ground = ground;
    return sketch;
}

Sketch faint(Dice& dice)
{
    static const std::vector<std::vector<std::string>> kPairs{
        {"#0f6e78", "#2a7f87"}, {"#e9c46a", "#f4d98f"}, {"#7a306c", "#8f4a80"},
        {"#b5d99c", "#9cc585"}, {"#3a5a40", "#53735a"}, {"#9fc5e8", "#7fb0dd"}};
    const auto& pair = dice.of(kPairs);
    return grounded(inColour(dice, {pair[1]}), pair[0]);
}

LabelledLogo stretched(Dice& dice)
{
    const auto sketch = goodSketch(dice);
    const int side = largerSide(dice);
    const double factor = dice.between(1.15, 1.6);
    const int other = static_cast<int>(side * factor);
    auto svg = sketch.svg();
    const auto at = svg.find("width='100'");
    svg.insert(at, "preserveAspectRatio='none' ");
    const bool wide = dice.below(2) == 0;
    const std::string sides =
        wide ? "width='" + std::to_string(other) + "' height='" + std::to_string(side) + "'"
             : "width='" + std::to_string(side) + "' height='" + std::to_string(other) + "'";
    svg.replace(svg.find("width='100' height='100'"), 24, sides);
    return {.png = drawn(svg, wide ? other : side, wide ? side : other),
            .model = drawn(sketch, side)};
}

LabelledLogo spoiled(FaultAt fault, Dice& dice)
{
    static const std::vector<std::string> kPaleTones{"#f4d9a0", "#d8f3dc", "#ffe5ec", "#e8e8e8"};
    static const std::vector<std::string> kDeepTones{"#3b1f2b", "#1d3320", "#33260f", "#2d1b36"};
    static const std::vector<std::string> kBlue{"#1f4fd8", "#0078d4", "#3366cc", "#2a52be"};
    const int side = largerSide(dice);
    const double degree = dice.between(0, 1);
    switch (fault) {
    case kBlurred:
        return {.png = blurred(drawn(goodSketch(dice), side), 1.2 + 1.8 * degree)};
    case kEnlargedSmoothly:
        return {.png =
                    enlarged(drawn(goodSketch(dice), static_cast<int>(side / (2.2 + 1.8 * degree))),
                             side, false)};
    case kEnlargedInBlocks: {
        const int block = 2 + dice.below(3);
        return {.png = enlarged(drawn(goodSketch(dice), side / block), side / block * block, true)};
    }
    case kThroughJpeg:
        return {.png = throughJpeg(drawn(filledSketch(dice), side),
                                   25 + static_cast<int>(50 * degree))};
    case kPale:
        return {.png = drawn(inColour(dice, kPaleTones), side)};
    case kDark:
        return {.png = drawn(inColour(dice, kDeepTones), side)};
    case kFaint:
        return {.png = drawn(faint(dice), side)};
    case kOnWhite:
        return {.png = drawn(grounded(inColour(dice, midTones()), "#ffffff"), side)};
    case kOnBlack:
        return {.png = drawn(grounded(inColour(dice, midTones()), "#000000"), side)};
    case kWhiteOnClear:
        return {.png = drawn(inColour(dice, {"#ffffff", "#0a0a0a"}), side)};
    case kBlueOnClear:
        return {.png = drawn(inColour(dice, kBlue), side)};
    case kGradientBehind:
        return {.png = drawn(onGradient(dice), side)};
    case kGradientWithin:
        return {.png = drawn(withGradient(dice), side)};
    case kManyColours:
        return {.png = drawn(manyColours(dice), side)};
    case kText:
        return {.png = drawn(withText(dice), side)};
    case kStretched:
        return stretched(dice);
    case kOffCentre:
        return {.png = drawn(moved(dice, filledSketch(dice)), side)};
    case kTooSmall:
        return {.png = drawn(scaled(filledSketch(dice), 0.2 + 0.3 * degree), side)};
    case kCut:
        return {.png = drawn(cut(dice, filledSketch(dice)), side)};
    }
    return {};
}

} // namespace

const std::vector<Fault>& logoFaults()
{
    static const std::vector<Fault> kFaults{
        {"blurred", "logo.design.blur", "looks blurred"},
        {"enlarged smoothly", "logo.design.blur", "looks blurred"},
        {"enlarged in blocks", "logo.design.blur", "consists of blocks"},
        {"through JPEG", "media.blurry", "stored with losses"},
        {"pale on a light page", "media.accessible", "on a light page"},
        {"dark on a dark page", "media.accessible", "on a dark page"},
        {"faint on its ground", "media.accessible", "on its own background"},
        {"white background", "logo.design.background.blackwhite", "white background"},
        {"black background", "logo.design.background.blackwhite", "black background"},
        {"white or black, clear", "logo.design.transparent", "transparent"},
        {"blue, clear", "logo.design.transparent", "transparent"},
        {"gradient behind", "logo.design.gradient.background", "gradient"},
        {"gradient within", "logo.design.gradient.logo", "gradients"},
        {"many colours", "logo.design.palette", "main colours"},
        {"text", "logo.design.text", "seems to hold text"},
        {"stretched", "logo.design.stretch", "seems stretched"},
        {"off centre", "logo.design.correct", "beside the middle"},
        {"too small", "logo.design.correct", "too small"},
        {"cut off", "logo.design.correct", "cut off"},
    };
    return kFaults;
}

std::vector<LabelledLogo> labelledLogos(int each, std::uint32_t seed)
{
    Dice dice(seed);
    std::vector<LabelledLogo> logos;
    for (std::size_t fault = 0; fault < allFaults().size(); ++fault)
        for (int count = 0; count < each; ++count) {
            logos.push_back(spoiled(static_cast<FaultAt>(fault), dice));
            logos.back().fault = &allFaults()[fault];
        }
    for (int count = 0; count < kGoodForEachBad * each; ++count) {
        const auto sketch = goodSketch(dice);
        LabelledLogo logo;
        logo.png = drawn(sketch, someSide(dice));
        logo.model = drawn(sketch, someSide(dice));
        logos.push_back(std::move(logo));
    }
    return logos;
}

std::string spoiledCopy(const std::string& png, const Fault& fault, Dice& dice)
{
    constexpr int kSide = 128;
    const double degree = dice.between(0, 1);
    const int part = static_cast<int>(kSide / (2.2 + 1.8 * degree));
    switch (static_cast<FaultAt>(&fault - allFaults().data())) {
    case kBlurred:
        return blurred(png, 1.2 + 1.8 * degree);
    case kEnlargedSmoothly:
        return enlarged(drawn(png, part, part), kSide, false);
    case kEnlargedInBlocks:
        return enlarged(drawn(png, kSide / 2, kSide / 2), kSide, true);
    case kThroughJpeg:
        return throughJpeg(png, 25 + static_cast<int>(50 * degree));
    case kTooSmall:
        return onCanvas(png, 3 * kSide, 3 * kSide, kSide, kSide);
    default:
        return {};
    }
}

} // namespace test
