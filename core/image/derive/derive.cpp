#include "core/image/derive/derive.h"

#include "core/image/codecs/decode.h"
#include "core/image/codecs/png_writer.h"
#include "core/image/codecs/svg.h"
#include "core/image/pixels/cancellation_token.h"
#include "core/image/pixels/canvas.h"
#include "core/image/pixels/sharpen.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// A drawing is made this many times larger than its logo, so that its edges are averaged in light.
constexpr int kOversampling = 4;
/// Thousandths of it are whole, so that a crop begins where it should.
constexpr double kDrawingSide = 64'000;

/// A placement as the raster's own rows see it.
ScaleTarget targetFor(const Placement& placement, const RasterInfo& info)
{
    const auto& size = placement.size;
    const bool swapped = swapsSides(info.orientation);
    return {unturned(placement.window, {info.width, info.height}, info.orientation),
            swapped ? PixelSize{size.height, size.width} : size};
}

Result<std::monostate> checkSizes(std::span<const DeriveOrder> orders)
{
    for (const auto& order : orders)
        if (auto checked = checkPixelBudget(order.size.width, order.size.height); !checked)
            return checked;
    return std::monostate{};
}

DerivedImage finished(LinearImage content, int orientation, const Placement& placement,
                      const DeriveOrder& order)
{
    const auto& options = order.options;
    const auto turned =
        sharpened(oriented(std::move(content), orientation), options.sharpenPercent);
    const auto image = compose(turned, placement, order.size, options.background);
    const auto effort = options.optimise ? PngEffort::Thorough : PngEffort::Quick;
    return {.size = order.size, .png = writePng(image, effort), .upscaled = isEnlarged(placement)};
}

tl::unexpected<Error> ended()
{
    return fail(translatable("error", "The logos were not made, for others were wanted meanwhile. "
                                      "Make them again."));
}

/// The rows of another decoder, counted, until the watch ends it.
class WatchedRows : public RowDecoder {
public:
    WatchedRows(RowDecoder& source, CancellationToken& watch)
        : m_source(source), m_cancellation(watch)
    {
    }

    [[nodiscard]] const RasterInfo& info() const override { return m_source.info(); }

    Result<RasterRow> nextRow() override
    {
        if (m_cancellation.isCancelled())
            return ended();
        m_cancellation.setPercent(static_cast<int>(100LL * ++m_row / info().height));
        return m_source.nextRow();
    }

private:
    RowDecoder& m_source;
    CancellationToken& m_cancellation;
    int m_row = 0;
};

Result<std::vector<DerivedImage>> deriveFromRaster(RowDecoder& source,
                                                   std::span<const DeriveOrder> orders)
{
    const auto& info = source.info();
    std::vector<Placement> placements;
    std::vector<ScaleTarget> targets;
    // Logos of one height often show the same content: it is made once.
    std::vector<std::size_t> contentOf;
    for (const auto& order : orders) {
        placements.push_back(place(shownSize(info), order));
        const auto target = targetFor(placements.back(), info);
        const auto known = std::ranges::find(targets, target);
        contentOf.push_back(static_cast<std::size_t>(known - targets.begin()));
        if (known == targets.end())
            targets.push_back(target);
    }
    const auto contents = scale(source, targets);
    if (!contents)
        return tl::unexpected(contents.error());
    std::vector<DerivedImage> result;
    result.reserve(orders.size());
    for (std::size_t index = 0; index < orders.size(); ++index)
        result.push_back(finished((*contents)[contentOf[index]], info.orientation,
                                  placements[index], orders[index]));
    return result;
}

/// A drawing has any size: one at which no logo is an enlargement.
PixelSize enlarged(PixelSize size)
{
    const double factor = kDrawingSide / std::max(size.width, size.height);
    return {std::max(1, static_cast<int>(std::lround(size.width * factor))),
            std::max(1, static_cast<int>(std::lround(size.height * factor)))};
}

/// Only the part that the logo shows is drawn.
Result<DerivedImage> deriveFromDrawing(const SvgDrawing& drawing, const DeriveOrder& order)
{
    const auto source = enlarged(drawing.size());
    const auto placement = place(source, order);
    const auto& window = placement.window;
    const PixelSize part{kOversampling * placement.size.width,
                         kOversampling * placement.size.height};
    const double factorX = part.width / window.width;
    const double factorY = part.height / window.height;
    const auto rows = drawing.drawPart(part, {-window.x * factorX, -window.y * factorY,
                                              source.width * factorX, source.height * factorY});
    if (!rows)
        return tl::unexpected(rows.error());
    const ScaleTarget target{
        {0, 0, static_cast<double>(part.width), static_cast<double>(part.height)}, placement.size};
    auto contents = scale(**rows, {&target, 1});
    if (!contents)
        return tl::unexpected(contents.error());
    auto result = finished(std::move(contents->front()), 1, placement, order);
    result.upscaled = false;
    return result;
}

Result<std::vector<DerivedImage>> deriveFromSvg(std::string_view master,
                                                std::span<const DeriveOrder> orders,
                                                const CancellationToken* watch)
{
    const auto drawing = openSvg(master);
    if (!drawing)
        return tl::unexpected(drawing.error());
    std::vector<DerivedImage> result;
    for (const auto& order : orders) {
        if (watch && watch->isCancelled())
            return ended();
        auto image = deriveFromDrawing(**drawing, order);
        if (!image)
            return tl::unexpected(image.error());
        result.push_back(std::move(*image));
    }
    return result;
}

} // namespace

Result<std::vector<DerivedImage>>
deriveImages(std::string_view master, std::span<const DeriveOrder> orders, CancellationToken* watch)
{
    if (auto checked = checkSizes(orders); !checked)
        return tl::unexpected(checked.error());
    if (formatOf(master) == ImageFormat::Svg)
        return deriveFromSvg(master, orders, watch);
    const auto source = openRaster(master);
    if (!source)
        return tl::unexpected(source.error());
    if (!watch)
        return deriveFromRaster(**source, orders);
    WatchedRows rows(**source, *watch);
    return deriveFromRaster(rows, orders);
}

Result<std::vector<DerivedImage>> deriveImages(std::string_view master,
                                               std::span<const PixelSize> sizes,
                                               const DeriveOptions& options)
{
    std::vector<DeriveOrder> orders;
    for (const auto& size : sizes)
        orders.push_back({size, options});
    return deriveImages(master, orders);
}

} // namespace core
