#include "tests/support/pictures/labelled_faults.h"
#include "tests/support/pictures/spoiling.h"

#include <optional>

/// Hero images and screenshots with one known fault or none.
namespace test {

namespace {

constexpr int kHeroWidth = 815;
constexpr int kHeroHeight = 290;
constexpr int kScreenWidth = 1280;
constexpr int kScreenHeight = 720;

enum HeroFaultAt : std::size_t { kClear, kWhite, kBlack, kTooLight, kHeroText, kNoRoom };
enum ScreenFaultAt : std::size_t { kBlurredScreen, kSmallLetters, kAlike, kTooSmallScreen };

std::string inSvg(int width, int height, const std::string& content)
{
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + std::to_string(width) + ' '
           + std::to_string(height) + "' width='" + std::to_string(width) + "' height='"
           + std::to_string(height) + "'>" + content + "</svg>";
}

std::string box(double x, double y, double width, double height, const std::string& fill)
{
    return "<rect x='" + std::to_string(x) + "' y='" + std::to_string(y) + "' width='"
           + std::to_string(width) + "' height='" + std::to_string(height) + "' fill='" + fill
           + "'/>";
}

/// A drawing on 100 × 100 units, put there.
std::string placed(double x, double y, double scale, const std::string& content)
{
    return "<g transform='translate(" + std::to_string(x) + ',' + std::to_string(y) + ") scale("
           + std::to_string(scale) + ")'>" + content + "</g>";
}

std::string heroOn(const std::string& ground, const std::string& content)
{
    const auto behind = ground.empty() ? std::string() : box(0, 0, kHeroWidth, kHeroHeight, ground);
    return drawn(inSvg(kHeroWidth, kHeroHeight, behind + content), kHeroWidth, kHeroHeight);
}

/// A drawing in the left part, which the store leaves free.
std::string heroDrawing(Dice& dice, const std::vector<std::string>& colours)
{
    return placed(dice.between(40, 110), dice.between(30, 80), dice.between(1.5, 2.1),
                  shapes(dice, {dice.of(colours)}));
}

/// Shapes all over the place of the store's text.
std::string crowd(Dice& dice, const std::vector<std::string>& colours)
{
    std::string content;
    for (int column = 0; column < 7; ++column)
        for (int row = 0; row < 3; ++row)
            content +=
                placed(350 + 62 * column + dice.between(-8, 8), 90 * row + dice.between(0, 20),
                       dice.between(0.6, 0.8), shapes(dice, {dice.of(colours)}));
    return content;
}

std::string hero(std::optional<HeroFaultAt> fault, Dice& dice)
{
    static const std::vector<std::string> kDark{"#12343b", "#1d2d50", "#2d1b36",
                                                "#3b1f2b", "#1d3320", "#26333f"};
    static const std::vector<std::string> kPale{"#d8f3dc", "#ffe5ec", "#f4d9a0",
                                                "#b5d99c", "#9fc5e8", "#e8e8e8"};
    static const std::vector<std::string> kOnDark{"#e9c46a", "#9bc53d", "#f2b5a7", "#9fc5e8"};
    const auto& dark = dice.of(kDark);
    const auto drawing = heroDrawing(dice, kOnDark);
    if (!fault)
        return heroOn(dark, drawing);
    switch (*fault) {
    case kClear:
        return heroOn({}, drawing);
    case kWhite:
        return heroOn("#ffffff", heroDrawing(dice, midTones()));
    case kBlack:
        return heroOn("#000000", drawing);
    case kTooLight:
        return heroOn(dice.of(kPale), heroDrawing(dice, midTones()));
    case kHeroText:
        return heroOn(dark, placed(20, dice.between(-20, 10), 3.2,
                                   word(dice, 6 + dice.below(4), 45, dice.of(kOnDark), 0.5)));
    case kNoRoom:
        return heroOn(dark, drawing + crowd(dice, kOnDark));
    }
    return {};
}

/// One panel of a program: a heading, lines of text and bars.
std::string panel(Dice& dice, double x, double y, double letters)
{
    std::string content = box(x, y, 480, 300, "#ffffff");
    for (int line = 0; line < 4; ++line)
        content += placed(x + 20, y + 20 + line * 22, letters,
                          word(dice, 6 + dice.below(4), 0, "#2b2f36"));
    for (int bar = 0; bar < 8; ++bar) {
        const double height = dice.between(20, 150);
        content += box(x + 30 + bar * 54, y + 280 - height, 34, height, dice.of(midTones()));
    }
    return content;
}

/// A program with four panels; `letters` is the scale of its text.
std::string screen(Dice& dice, double letters)
{
    std::string content = box(0, 0, kScreenWidth, kScreenHeight, "#eef0f3")
                          + box(0, 0, 220, kScreenHeight, dice.of(midTones()));
    for (const double x : {250.0, 760.0})
        for (const double y : {30.0, 370.0})
            content += panel(dice, x, y, letters);
    return content;
}

std::string screenshotOf(const std::string& content, int width = kScreenWidth,
                         int height = kScreenHeight)
{
    return drawn(inSvg(kScreenWidth, kScreenHeight, content), width, height);
}

LabelledLogo screenshot(std::optional<ScreenFaultAt> fault, Dice& dice)
{
    constexpr double kLegible = 1.0;
    LabelledLogo picture{.slot = Slot::Screenshot};
    if (!fault) {
        picture.png = screenshotOf(screen(dice, kLegible));
        picture.model = screenshotOf(screen(dice, kLegible));
        return picture;
    }
    switch (*fault) {
    case kBlurredScreen:
        picture.png = blurred(screenshotOf(screen(dice, kLegible)), dice.between(3, 5));
        break;
    case kSmallLetters:
        picture.png = screenshotOf(screen(dice, dice.between(0.3, 0.4)));
        break;
    case kAlike: {
        const auto content = screen(dice, kLegible);
        picture.model = screenshotOf(content);
        picture.png = screenshotOf(
            content
            + box(dice.between(300, 900), dice.between(100, 500), 30, 20, dice.of(midTones())));
        break;
    }
    case kTooSmallScreen:
        picture.png = screenshotOf(screen(dice, kLegible), 640 + 40 * dice.below(10), 360);
        break;
    }
    return picture;
}

} // namespace

const std::vector<Fault>& heroFaults()
{
    static const std::vector<Fault> kFaults{
        {"clear background", "logo.design.hero.background", "transparent background"},
        {"white background", "logo.design.hero.background", "white background"},
        {"black background", "logo.design.hero.background", "black background"},
        {"too light", "logo.design.hero.dark", "too light"},
        {"text", "logo.design.hero.text", "seems to hold text"},
        {"no free space", "logo.design.hero.blank", "no free rectangle"},
    };
    return kFaults;
}

const std::vector<Fault>& screenshotFaults()
{
    static const std::vector<Fault> kFaults{
        {"blurred", "media.blurry", "looks blurred"},
        {"small letters", "media.screenshot.legible", "seems too small"},
        {"like another", "media.screenshot.count", "shows nearly what"},
        {"too few pixels", "media.screenshot.size", "at least"},
    };
    return kFaults;
}

std::vector<LabelledLogo> labelledHeroes(int each, int good, std::uint32_t seed)
{
    Dice dice(seed);
    std::vector<LabelledLogo> pictures;
    for (std::size_t fault = 0; fault < heroFaults().size(); ++fault)
        for (int count = 0; count < each; ++count)
            pictures.push_back({.fault = &heroFaults()[fault],
                                .png = hero(static_cast<HeroFaultAt>(fault), dice),
                                .slot = Slot::Hero});
    for (int count = 0; count < good; ++count)
        pictures.push_back({.png = hero({}, dice), .slot = Slot::Hero});
    return pictures;
}

std::vector<LabelledLogo> labelledScreenshots(int each, int good, std::uint32_t seed)
{
    Dice dice(seed);
    std::vector<LabelledLogo> pictures;
    for (std::size_t fault = 0; fault < screenshotFaults().size(); ++fault)
        for (int count = 0; count < each; ++count) {
            pictures.push_back(screenshot(static_cast<ScreenFaultAt>(fault), dice));
            pictures.back().fault = &screenshotFaults()[fault];
        }
    for (int count = 0; count < good; ++count)
        pictures.push_back(screenshot({}, dice));
    return pictures;
}

} // namespace test
