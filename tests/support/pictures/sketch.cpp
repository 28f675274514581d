#include "tests/support/pictures/sketch.h"

#include "core/image/derive/derive.h"
#include "core/image/measure/contrast.h"
#include "core/image/pixels/colour.h"

#include <array>
#include <cmath>
#include <numbers>
#include <string_view>

namespace test {

namespace {

std::string number(double value)
{
    return std::to_string(value);
}

std::string fill(const std::string& colour)
{
    return " fill='" + colour + "'/>";
}

/// A star, or a polygon where both radii agree.
std::string star(int points, double outer, double inner, double turn, const std::string& colour)
{
    std::string text = "<polygon points='";
    for (int at = 0; at < 2 * points; ++at) {
        const double angle = turn + std::numbers::pi * at / points;
        const double radius = at % 2 == 0 ? outer : inner;
        text += number(50 + radius * std::sin(angle)) + ',' + number(50 - radius * std::cos(angle))
                + ' ';
    }
    return text + "'" + fill(colour);
}

std::string disc(double radius, const std::string& colour)
{
    return "<circle cx='50' cy='50' r='" + number(radius) + "'" + fill(colour);
}

std::string ring(double radius, double width, const std::string& colour)
{
    return "<circle cx='50' cy='50' r='" + number(radius - width / 2) + "' fill='none' stroke='"
           + colour + "' stroke-width='" + number(width) + "'/>";
}

std::string plate(double radius, double corner, const std::string& colour)
{
    const auto low = number(50 - radius);
    const auto side = number(2 * radius);
    return "<rect x='" + low + "' y='" + low + "' width='" + side + "' height='" + side + "' rx='"
           + number(corner) + "'" + fill(colour);
}

/// Drops and leaves, standing on the middle of the square.
std::string drop(double radius, const std::string& colour)
{
    const auto top = number(50 - radius);
    const auto bottom = number(50 + radius);
    const auto left = number(50 - radius);
    const auto right = number(50 + radius);
    return "<path d='M50 " + top + "C" + right + " 50 " + right + " " + bottom + " 50 " + bottom
           + "S" + left + " 50 50 " + top + "Z'" + fill(colour);
}

std::string shape(Dice& dice, double radius, const std::string& colour)
{
    switch (dice.below(7)) {
    case 0:
        return disc(radius, colour);
    case 1:
        return ring(radius, radius * dice.between(0.25, 0.5), colour);
    case 2:
        return star(5 + dice.below(4), radius, radius * 0.5, 0, colour);
    case 3:
        return star(3, radius, radius, dice.between(0, 1), colour);
    case 4:
        return star(10 + dice.below(4), radius, radius * 0.8, 0, colour);
    case 5:
        return plate(radius * 0.9, radius * dice.between(0, 0.5), colour);
    default:
        return drop(radius, colour);
    }
}

/// A colour that stands out from the ground.
std::string visibleOn(Dice& dice, const std::string& ground)
{
    static const std::vector<std::string> kColours{"#ffffff", "#f4d35e", "#f8f9fa", "#ee964b",
                                                   "#0d1b2a", "#1b263b", "#a7e8bd", "#ffcad4",
                                                   "#5f0f40", "#bfd7ea", "#2a9d8f", "#e76f51"};
    constexpr int kEasy = 280;
    for (;;) {
        const auto& colour = dice.of(kColours);
        if (core::contrastOf(*core::colourFromHex(colour), *core::colourFromHex(ground)) >= kEasy)
            return colour;
    }
}

struct Letter {
    std::string_view path;
};

/// Strokes on four by six units.
constexpr std::array kLetters{
    Letter{"M0 6L2 0L4 6M.8 4H3.2"},
    Letter{"M4 0H0V6H4M0 3H3"},
    Letter{"M0 0V6M4 0V6M0 3H4"},
    Letter{"M0 0V6H4"},
    Letter{"M0 6V0L2 3L4 0V6"},
    Letter{"M0 6V0L4 6V0"},
    Letter{"M2 0A2 3 0 1 0 2 6A2 3 0 1 0 2 0"},
    Letter{"M4 .7C3 -.3 0 -.3 0 1.5C0 3.3 4 2.7 4 4.5C4 6.3 1 6.3 0 5.3"},
    Letter{"M0 0H4M2 0V6"},
    Letter{"M0 0L2 6L4 0"},
    Letter{"M0 0L4 6M4 0L0 6"},
    Letter{"M0 6V0H2.5A1.5 1.5 0 0 1 2.5 3H0M2 3L4 6"},
    Letter{"M4 .8A2.4 3 0 1 0 4 5.2"},
    Letter{"M0 0H1.5A2.5 3 0 0 1 1.5 6H0Z"},
    Letter{"M0 0V4A2 2 0 0 0 4 4V0"},
    Letter{"M0 0V6M4 0L0 3L4 6"},
    Letter{"M0 0H4L0 6H4"},
};

} // namespace

std::string Sketch::svg() const
{
    std::string text = "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100' "
                       "viewBox='0 0 100 100'>";
    if (!ground.empty())
        text += "<rect width='100' height='100'" + fill(ground);
    text += behind + "<g transform='translate(" + number(50 + moveX) + ',' + number(50 + moveY)
            + ") scale(" + number(scale) + ") translate(-50,-50)'>" + content + "</g></svg>";
    return text;
}

const std::vector<std::string>& midTones()
{
    static const std::vector<std::string> kTones{"#c0392b", "#1e8449", "#b9770e", "#8e44ad",
                                                 "#d35400", "#117a65", "#7d6608", "#a93267",
                                                 "#a0522d", "#607d3b"};
    return kTones;
}

std::string shapes(Dice& dice, const std::vector<std::string>& colours)
{
    double radius = dice.between(30, 38);
    std::string text;
    for (const auto& colour : colours) {
        text += shape(dice, radius, colour);
        radius *= dice.between(0.4, 0.6);
    }
    return text;
}

std::string word(Dice& dice, int letters, double top, const std::string& colour, double stroke)
{
    const double advance = std::min(80.0 / letters, 16.0);
    const double unit = advance / 5.4;
    const double left = 50 - (letters * advance - 1.4 * unit) / 2;
    std::string text =
        "<g fill='none' stroke='" + colour + "' stroke-width='" + number(stroke) + "'>";
    for (int at = 0; at < letters; ++at)
        text +=
            "<path transform='translate(" + number(left + at * advance) + ',' + number(top)
            + ") scale(" + number(unit) + ")' d='"
            + std::string(
                kLetters[static_cast<std::size_t>(dice.below(static_cast<int>(kLetters.size())))]
                    .path)
            + "'/>";
    return text + "</g>";
}

Sketch filledSketch(Dice& dice)
{
    static const std::vector<std::string> kGrounds{"#0f6e78", "#2b4c7e", "#7a306c", "#e9c46a",
                                                   "#b5d99c", "#f2b5a7", "#3a5a40", "#9d4edd",
                                                   "#c44536", "#9fc5e8"};
    Sketch sketch;
    sketch.ground = dice.of(kGrounds);
    std::vector<std::string> colours{visibleOn(dice, sketch.ground)};
    for (int more = dice.below(3); more > 0; --more)
        colours.push_back(visibleOn(dice, more == 1 ? sketch.ground : colours.back()));
    sketch.content = shapes(dice, colours);
    return sketch;
}

Sketch goodSketch(Dice& dice)
{
    const int kind = dice.below(3);
    if (kind == 0)
        return filledSketch(dice);
    Sketch sketch;
    if (kind == 1) {
        sketch.content = shapes(dice, {dice.of(midTones()), dice.of(midTones())});
        return sketch;
    }
    const auto& colour = dice.of(midTones());
    sketch.behind = plate(46, dice.between(4, 20), colour);
    const double radius = dice.between(18, 26);
    sketch.content = shape(dice, radius, visibleOn(dice, colour));
    return sketch;
}

std::string drawn(const std::string& svg, int width, int height)
{
    const core::PixelSize size{width, height};
    auto images = core::deriveImages(svg, {&size, 1}, {});
    return images ? std::move(images->front().png) : std::string();
}

std::string drawn(const Sketch& sketch, int side)
{
    return drawn(sketch.svg(), side, side);
}

} // namespace test
