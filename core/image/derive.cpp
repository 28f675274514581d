#include "core/image/canvas.h"
#include "core/image/decode.h"
#include "core/image/image.h"
#include "core/image/png_writer.h"

namespace core {

namespace {

/// The size at which a raster is shown.
PixelSize shownSize(const RasterInfo& info)
{
    if (swapsSides(info.orientation))
        return {info.height, info.width};
    return {info.width, info.height};
}

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

Result<std::vector<DerivedImage>>
deriveFromRaster(RowDecoder& source, std::span<const PixelSize> sizes, const DeriveOptions& options)
{
    const auto& info = source.info();
    std::vector<Placement> placements;
    std::vector<ScaleTarget> targets;
    for (const auto& size : sizes) {
        placements.push_back(place(shownSize(info), size, options));
        targets.push_back(targetFor(placements.back(), info.orientation));
    }
    auto contents = scale(source, targets);
    if (!contents)
        return tl::unexpected(contents.error());
    std::vector<DerivedImage> result;
    for (std::size_t index = 0; index < sizes.size(); ++index) {
        const auto content = oriented(std::move((*contents)[index]), info.orientation);
        const auto image = compose(content, placements[index], sizes[index], options.background);
        result.push_back({.size = sizes[index],
                          .png = writePng(image),
                          .upscaled = isUpscaled(placements[index])});
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
    const auto source = openRaster(master);
    if (!source)
        return tl::unexpected(source.error());
    return deriveFromRaster(**source, sizes, options);
}

} // namespace core
