#pragma once

#include "core/image/measure/image_facts.h"
#include "core/image/pixels/canvas.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// The numbers of ImageMeasures, each a pure function of pixels.
namespace core {

/// Looks at an image as examineImage() does, and measures the pixels of a sound picture, which
/// costs their decoding. A picture that is for nothing is not measured.
[[nodiscard]] ImageFacts measureImage(std::string_view bytes, const PictureUses& uses = kAllUses);

/// Pixels with less alpha than this are taken for clear where colours are compared.
inline constexpr std::uint8_t kVisibleFrom = 128;

inline constexpr PixelSize kHeroSize{815, 290};

/// A value for each pixel.
struct Plane {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> values;

    [[nodiscard]] std::uint8_t at(int x, int y) const
    {
        return values[static_cast<std::size_t>(y) * static_cast<std::size_t>(width)
                      + static_cast<std::size_t>(x)];
    }
};

/// Zero for each pixel of the other.
[[nodiscard]] Plane planeLike(const Plane& other);

/// What edges and text are measured on.
struct Planes {
    /// How light each pixel looks, over a middle grey where it is clear.
    Plane lightness;
    /// Nothing where every pixel is opaque.
    std::optional<Plane> alpha;
};
[[nodiscard]] Planes planesOf(const Rgba8Image& image);

/// Of a picture without alpha, whose pixels nobody needs to hold. Errors: the decoder's.
[[nodiscard]] Result<Planes> planesOf(RowDecoder& opaque);

/// Hundredths of a pixel that the sharper edges reach; nothing without edges.
[[nodiscard]] std::optional<int> edgeWidthOf(const Planes& planes);

/// The side of the blocks of equal pixels that the picture consists of; 1 for none.
[[nodiscard]] int blockSideOf(const Rgba8Image& image);

/// Percent of the even areas beside edges that ripple.
[[nodiscard]] int ripplesOf(const Plane& lightness);

/// Which pixels belong to the background: those that the border's commonest colour, or clearness,
/// reaches in small steps.
struct Ground {
    BorderShares border;
    std::optional<Colour> colour;
    /// 1 for each pixel of the background.
    Plane mask;
};
[[nodiscard]] Ground groundOf(const Rgba8Image& image);

/// The contrast against the background's colour that half of the rest has at least, in hundredths.
/// Holes that show the background do not count. Nothing on a clear background.
[[nodiscard]] std::optional<int> groundContrastOf(const Rgba8Image& image, const Ground& ground);

/// The box of what is not background; the whole picture where nothing is.
struct PixelBox {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};
[[nodiscard]] PixelBox contentBoxOf(const Ground& ground);

/// Which sides of the picture cut the content off.
struct CutSides {
    bool left = false;
    bool top = false;
    bool right = false;
    bool bottom = false;

    [[nodiscard]] int count() const { return left + top + right + bottom; }
    bool operator==(const CutSides&) const = default;
};
[[nodiscard]] CutSides cutSidesOf(const Ground& ground);

struct Gradients {
    int ground = 0;
    int content = 0;
};
/// Percent of the background and of the visible rest that pass evenly from colour to colour.
[[nodiscard]] Gradients gradientsOf(const Rgba8Image& image, const Ground& ground);

/// The commonest colours of the visible pixels, similar ones taken together.
[[nodiscard]] std::vector<ColourShare> coloursOf(const Rgba8Image& image);

/// How many shapes of one colour stand in a line like letters.
[[nodiscard]] int lettersOf(const Rgba8Image& image, const std::vector<ColourShare>& colours);
/// The same by lightness alone, for letters that are too small a part of the picture to have a
/// colour among its main ones.
[[nodiscard]] int lettersOf(const Plane& lightness);

/// Hundredths of a pixel of the usual height of small letters; nothing where there are few.
[[nodiscard]] std::optional<int> letterHeightOf(const Plane& lightness);

/// Percent of the emptiest of the rectangles of `size` at that x that is drawn on.
[[nodiscard]] int inkOf(const Plane& lightness, int x, PixelSize size);

[[nodiscard]] Thumbprint thumbprintOf(const Plane& lightness, const PixelBox& box);

/// What the file tells of people beside its pixels.
[[nodiscard]] PrivateData privateDataOf(std::string_view bytes);

} // namespace core
