#include "core/image/derive/shown_pixels.h"

#include "core/image/codecs/svg.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

class ImageRows final : public RowDecoder {
public:
    explicit ImageRows(const Rgba8Image& image) : m_image(image)
    {
        m_info.width = image.size.width;
        m_info.height = image.size.height;
        m_info.hasAlpha = true;
    }

    [[nodiscard]] const RasterInfo& info() const override { return m_info; }

    Result<RasterRow> nextRow() override
    {
        const auto length = static_cast<std::size_t>(m_info.width) * 4;
        return RasterRow{.eight = std::span(m_image.pixels).subspan(length * m_y++, length),
                         .sixteen = {}};
    }

private:
    const Rgba8Image& m_image;
    RasterInfo m_info;
    std::size_t m_y = 0;
};

bool isLarger(PixelSize size, int longest)
{
    return std::max(size.width, size.height) > longest;
}

PixelSize fitted(PixelSize size, int longest)
{
    const double factor = static_cast<double>(longest) / std::max(size.width, size.height);
    return {std::max(1, static_cast<int>(std::lround(size.width * factor))),
            std::max(1, static_cast<int>(std::lround(size.height * factor)))};
}

Result<Rgba8Image> scaledTo(RowDecoder& source, PixelSize size)
{
    const auto& info = source.info();
    const auto turned = swapsSides(info.orientation) ? PixelSize{size.height, size.width} : size;
    const ScaleTarget target{
        {0, 0, static_cast<double>(info.width), static_cast<double>(info.height)}, turned};
    auto contents = scale(source, {&target, 1});
    if (!contents)
        return tl::unexpected(contents.error());
    Placement placement;
    placement.size = size;
    return compose(oriented(std::move(contents->front()), info.orientation), placement, size,
                   std::nullopt);
}

Result<Rgba8Image> verbatim(RowDecoder& source)
{
    Rgba8Image image;
    image.size = {source.info().width, source.info().height};
    image.pixels.reserve(static_cast<std::size_t>(image.size.width)
                         * static_cast<std::size_t>(image.size.height) * 4);
    const auto read = eachRow(source, [&](std::span<const std::uint8_t> row) {
        image.pixels.insert(image.pixels.end(), row.begin(), row.end());
    });
    if (!read)
        return tl::unexpected(read.error());
    return image;
}

} // namespace

// Rows whose samples are sRGB already need no way through light.
bool isShownVerbatim(const RasterInfo& info, int longest)
{
    return !isLarger({info.width, info.height}, longest) && info.orientation == 1
           && info.colour == ColourSpace{};
}

Result<Rgba8Image> pixelsOf(RowDecoder& source, int longest)
{
    if (isShownVerbatim(source.info(), longest))
        return verbatim(source);
    const auto size = shownSize(source.info());
    return scaledTo(source, isLarger(size, longest) ? fitted(size, longest) : size);
}

Result<Rgba8Image> drawnPixelsOf(std::string_view bytes, int longest)
{
    const auto drawing = openSvg(bytes);
    if (!drawing)
        return tl::unexpected(drawing.error());
    const auto rows = (*drawing)->draw(fitted((*drawing)->size(), longest));
    return rows ? verbatim(**rows) : tl::unexpected(rows.error());
}

Rgba8Image reduced(Rgba8Image image, int longest)
{
    if (!isLarger(image.size, longest))
        return image;
    ImageRows rows(image);
    auto result = scaledTo(rows, fitted(image.size, longest));
    return result ? std::move(*result) : std::move(image);
}

} // namespace core
