#include "core/image/canvas.h"
#include "core/image/decode.h"
#include "core/image/image.h"
#include "core/image/png_writer.h"
#include "core/image/svg.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// A drawing is made this many times larger than its logo, so that its edges are averaged in light.
constexpr double kOversampling = 4;
constexpr double kDrawingSide = 1 << 16;

/// A placement as the raster's own rows see it. Windows are centred, so that mirrors keep them.
ScaleTarget targetFor(const Placement& placement, int orientation)
{
    const auto& window = placement.window;
    if (!swapsSides(orientation))
        return {window, placement.size};
    return {{window.y, window.x, window.height, window.width},
            {placement.size.height, placement.size.width}};
}

bool isUpscaled(const Placement& placement)
{
    return placement.window.width < placement.size.width
           || placement.window.height < placement.size.height;
}

Result<std::monostate> checkSizes(std::span<const PixelSize> sizes)
{
    for (const auto& size : sizes)
        if (auto checked = checkPixelBudget(size.width, size.height); !checked)
            return checked;
    return std::monostate{};
}

DerivedImage finished(LinearImage content, int orientation, const Placement& placement,
                      PixelSize size, const DeriveOptions& options)
{
    const auto turned = oriented(std::move(content), orientation);
    const auto image = compose(turned, placement, size, options.background);
    const auto effort = options.optimise ? PngEffort::Thorough : PngEffort::Quick;
    return {.size = size, .png = writePng(image, effort), .upscaled = isUpscaled(placement)};
}

Result<std::vector<DerivedImage>>
deriveFromRaster(RowDecoder& source, std::span<const PixelSize> sizes, const DeriveOptions& options)
{
    const auto& info = source.info();
    std::vector<Placement> placements;
    std::vector<ScaleTarget> targets;
    // Logos of one height often show the same content: it is made once.
    std::vector<std::size_t> contentOf;
    for (const auto& size : sizes) {
        placements.push_back(place(shownSize(info), size, options));
        const auto target = targetFor(placements.back(), info.orientation);
        const auto known = std::ranges::find(targets, target);
        contentOf.push_back(static_cast<std::size_t>(known - targets.begin()));
        if (known == targets.end())
            targets.push_back(target);
    }
    const auto contents = scale(source, targets);
    if (!contents)
        return tl::unexpected(contents.error());
    std::vector<DerivedImage> result;
    for (std::size_t index = 0; index < sizes.size(); ++index)
        result.push_back(finished((*contents)[contentOf[index]], info.orientation,
                                  placements[index], sizes[index], options));
    return result;
}

/// A drawing has any size: one at which no logo is an enlargement.
PixelSize enlarged(PixelSize size)
{
    const double factor = kDrawingSide / std::max(size.width, size.height);
    return {std::max(1, static_cast<int>(std::lround(size.width * factor))),
            std::max(1, static_cast<int>(std::lround(size.height * factor)))};
}

Result<DerivedImage> deriveFromDrawing(const SvgDrawing& drawing, PixelSize size,
                                       const DeriveOptions& options)
{
    const auto source = enlarged(drawing.size());
    const auto placement = place(source, size, options);
    const auto& window = placement.window;
    const double factorX = kOversampling * placement.size.width / window.width;
    const double factorY = kOversampling * placement.size.height / window.height;
    const auto rows = drawing.draw({static_cast<int>(std::lround(source.width * factorX)),
                                    static_cast<int>(std::lround(source.height * factorY))});
    if (!rows)
        return tl::unexpected(rows.error());
    const ScaleTarget target{
        {window.x * factorX, window.y * factorY, window.width * factorX, window.height * factorY},
        placement.size};
    auto contents = scale(**rows, {&target, 1});
    if (!contents)
        return tl::unexpected(contents.error());
    auto result = finished(std::move(contents->front()), 1, placement, size, options);
    result.upscaled = false;
    return result;
}

Result<std::vector<DerivedImage>> deriveFromSvg(std::string_view master,
                                                std::span<const PixelSize> sizes,
                                                const DeriveOptions& options)
{
    const auto drawing = openSvg(master);
    if (!drawing)
        return tl::unexpected(drawing.error());
    std::vector<DerivedImage> result;
    for (const auto& size : sizes) {
        auto image = deriveFromDrawing(**drawing, size, options);
        if (!image)
            return tl::unexpected(image.error());
        result.push_back(std::move(*image));
    }
    return result;
}

} // namespace

Result<std::vector<DerivedImage>> deriveImages(std::string_view master,
                                               std::span<const PixelSize> sizes,
                                               const DeriveOptions& options)
{
    if (auto checked = checkSizes(sizes); !checked)
        return tl::unexpected(checked.error());
    if (formatOf(master) == ImageFormat::Svg)
        return deriveFromSvg(master, sizes, options);
    const auto source = openRaster(master);
    if (!source)
        return tl::unexpected(source.error());
    return deriveFromRaster(**source, sizes, options);
}

} // namespace core
