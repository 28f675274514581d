#pragma once

#include "core/base/message.h"
#include "core/image/codecs/image_format.h"
#include "core/image/metadata/private_data.h"
#include "core/image/pixels/colour.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace core {

/// A colour and the percentage of the visible pixels that have about that colour.
struct ColourShare {
    Colour colour;
    int percent = 0;

    bool operator==(const ColourShare&) const = default;
};

/// What the outermost ring of pixels is made of, in percent; the rest is of other colours.
struct BorderShares {
    int clear = 0;
    int white = 0;
    int black = 0;
    /// How many of the four corners are, as far as a thirty-second of the shorter side.
    int clearCorners = 0;
    int whiteCorners = 0;
    int blackCorners = 0;
    /// The same percentages of the side that has most of it.
    int whiteSide = 0;
    int blackSide = 0;

    bool operator==(const BorderShares&) const = default;
};

/// Where the drawing lies within its picture, in thousandths of the picture's sides.
struct ContentBox {
    int x = 0;
    int y = 0;
    int width = 1000;
    int height = 1000;

    bool operator==(const ContentBox&) const = default;
};

/// The light of a picture on a grid of 16 by 16, which tells whether two pictures look alike.
using Thumbprint = std::array<std::uint8_t, 256>;

/// What a picture is for, which decides what of it is measured.
struct PictureUses {
    bool logo = false;
    bool hero = false;
    bool screenshot = false;

    bool operator==(const PictureUses&) const = default;

    /// Whether a picture measured for these was measured for the others as well.
    [[nodiscard]] bool cover(const PictureUses& others) const
    {
        return (logo || !others.logo) && (hero || !others.hero)
               && (screenshot || !others.screenshot);
    }
};

inline constexpr PictureUses kAllUses{.logo = true, .hero = true, .screenshot = true};

/// Numbers that a look at the pixels gave. Those that lean on a guess say so.
struct ImageMeasures {
    /// What was measured: numbers that only other uses need stand as they do here.
    PictureUses uses = kAllUses;
    /// How far the sharper edges reach, in hundredths of a pixel: 100 is a hard edge. Nothing
    /// where there is no edge. Of logos and screenshots.
    std::optional<int> edgeWidth = std::nullopt;
    /// The side of the blocks of equal pixels that a logo enlarged without smoothing has.
    int blockSide = 1;
    /// Percent of the even areas of a logo beside edges that ripple as JPEG makes them.
    int ripples = 0;
    /// Percent of all pixels of a logo, as are the other numbers from here to the letters.
    int clear = 0;
    /// Of a hero image as well.
    BorderShares border = {};
    /// The commonest colour of the border, where it is not clear.
    std::optional<Colour> ground = std::nullopt;
    /// The contrast (WCAG) that half of the drawing has at least against that colour, in
    /// hundredths; nothing where there is no drawing.
    std::optional<int> groundContrast = std::nullopt;
    /// Percent of the background and of the drawing that pass evenly from colour to colour.
    int groundGradient = 0;
    int contentGradient = 0;
    /// Those of at least two percent, the commonest first.
    std::vector<ColourShare> colours = {};
    ContentBox content = {};
    /// How many sides cut the drawing off: a guess.
    int cutSides = 0;
    /// How many shapes stand in a line like letters: a guess. Of a hero image as well.
    int letters = 0;
    /// The usual height of a screenshot's small letters in hundredths of a pixel: a guess. Nothing
    /// where there is little text.
    std::optional<int> letterHeight = std::nullopt;
    /// The relative luminance (WCAG) of a hero image's mean pixel, in thousandths.
    int luminance = 0;
    /// Percent of the emptiest rectangle of 415 × 100 pixels, 370 from the left, that is drawn on;
    /// for pictures of the size of a hero image.
    std::optional<int> heroInk = std::nullopt;
    /// Of a screenshot.
    Thumbprint picture{};
    /// Of a logo's content alone.
    Thumbprint drawing{};

    bool operator==(const ImageMeasures&) const = default;
};

/// What a look at an image file told. `problem` is set when it cannot be read or decoded; the other
/// members then hold whatever the header gave.
struct ImageFacts {
    ImageFormat format = ImageFormat::Unknown;
    int width = 0;
    int height = 0;
    bool hasAlpha = false;
    std::optional<Message> problem = std::nullopt;
    PrivateData privateData = {};
    /// Nothing where nobody measured the pixels, or nobody can.
    std::optional<ImageMeasures> measures = std::nullopt;
    /// The offer names the picture, and the project has no such file.
    bool isMissing = false;

    bool operator==(const ImageFacts&) const = default;
};

} // namespace core
