#pragma once

#include "core/image/measure/measure.h"
#include "core/image/pixels/canvas.h"

#include <cstdint>
#include <optional>
#include <vector>

/// Where in a picture the numbers of ImageMeasures come from, to be shown on it.
namespace core {

struct PictureMarks {
    /// What is not background.
    PixelBox content;
    CutSides cuts;
    /// The emptiest of the rectangles that a hero image keeps free; nothing for other sizes.
    std::optional<PixelBox> blank = std::nullopt;
};

[[nodiscard]] PictureMarks marksOf(const Rgba8Image& image);

/// The contrast (WCAG) of each pixel against a ground, in hundredths and row by row. Zero for what
/// belongs to the background: pixels that are clear, or of the ground's own colour.
[[nodiscard]] std::vector<std::uint16_t> contrastMap(const Rgba8Image& image, const Colour& ground);

/// What a pixel counts as, in the planes below; zero where it counts as nothing.
namespace mark {
inline constexpr std::uint8_t crispEdge = 1;
inline constexpr std::uint8_t softEdge = 2;
inline constexpr std::uint8_t besideEdge = 1;
inline constexpr std::uint8_t ripple = 2;
inline constexpr std::uint8_t ground = 1;
inline constexpr std::uint8_t groundGradient = 2;
inline constexpr std::uint8_t contentGradient = 3;
} // namespace mark

/// Edges by their width: soft ones are wider than `widest`, in hundredths of a pixel.
[[nodiscard]] Plane edgeMarks(const Rgba8Image& image, int widest);
/// The areas beside edges that ought to be even, and what ripples in them.
[[nodiscard]] Plane rippleMarks(const Rgba8Image& image);
/// The background, and the gradients in it and in the drawing.
[[nodiscard]] Plane groundMarks(const Rgba8Image& image);
/// The longest line of shapes that stand like letters; none where there is only one.
[[nodiscard]] std::vector<PixelBox> letterMarks(const Rgba8Image& image);

/// The main colours, and one and the number of its nearest one for each pixel; zero where it is
/// clear.
struct ColourMarks {
    std::vector<Colour> colours;
    Plane labels;
};
[[nodiscard]] ColourMarks colourMarks(const Rgba8Image& image);

} // namespace core
