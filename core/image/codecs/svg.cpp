#include "core/image/codecs/svg.h"

#include "core/image/codecs/svg_danger.h"
#include "core/platform/library.h"

#include <librsvg/rsvg.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace core {

namespace {

constexpr double kMaxDrawnSide = 1e6;

/// What is used of librsvg and of the libraries that it brings along.
struct Rsvg : platform::Library {
    Rsvg() : Library("librsvg-2.so.2") {}
    decltype(&rsvg_handle_new_from_data) open = find("rsvg_handle_new_from_data");
    decltype(&rsvg_handle_get_intrinsic_size_in_pixels) sizeInPixels =
        find("rsvg_handle_get_intrinsic_size_in_pixels");
    decltype(&rsvg_handle_get_intrinsic_dimensions) dimensions =
        find("rsvg_handle_get_intrinsic_dimensions");
    decltype(&rsvg_handle_render_document) render = find("rsvg_handle_render_document");
    decltype(&g_object_unref) unref = find("g_object_unref");
    decltype(&g_error_free) freeError = find("g_error_free");
    decltype(&cairo_image_surface_create) newSurface = find("cairo_image_surface_create");
    decltype(&cairo_surface_destroy) freeSurface = find("cairo_surface_destroy");
    decltype(&cairo_surface_flush) flush = find("cairo_surface_flush");
    decltype(&cairo_image_surface_get_data) data = find("cairo_image_surface_get_data");
    decltype(&cairo_image_surface_get_stride) stride = find("cairo_image_surface_get_stride");
    decltype(&cairo_create) newContext = find("cairo_create");
    decltype(&cairo_destroy) freeContext = find("cairo_destroy");
};

const Rsvg& rsvg()
{
    return platform::functionsOf<Rsvg>();
}

/// Takes over a GError; its text becomes part of ours.
std::string takenText(GError* error)
{
    if (!error)
        return "?";
    std::string text = error->message;
    rsvg().freeError(error);
    return text;
}

struct FreeHandle {
    void operator()(RsvgHandle* handle) const { rsvg().unref(handle); }
};
struct FreeSurface {
    void operator()(cairo_surface_t* surface) const { rsvg().freeSurface(surface); }
};
struct FreeContext {
    void operator()(cairo_t* context) const { rsvg().freeContext(context); }
};
using HandlePtr = std::unique_ptr<RsvgHandle, FreeHandle>;
using SurfacePtr = std::unique_ptr<cairo_surface_t, FreeSurface>;
using ContextPtr = std::unique_ptr<cairo_t, FreeContext>;

std::uint8_t straight(std::uint32_t premultiplied, std::uint32_t alpha)
{
    return static_cast<std::uint8_t>(
        std::min<std::uint32_t>(255, (premultiplied * 255 + alpha / 2) / alpha));
}

/// Rows of a drawn surface, whose pixels are premultiplied ARGB words.
class DrawnRows final : public RowDecoder {
public:
    DrawnRows(SurfacePtr surface, PixelSize size)
        : m_surface(std::move(surface)),
          m_next(rsvg().data(m_surface.get())),
          m_stride(rsvg().stride(m_surface.get())),
          m_row(static_cast<std::size_t>(size.width) * 4)
    {
        m_info.width = size.width;
        m_info.height = size.height;
        m_info.hasAlpha = true;
        rsvg().flush(m_surface.get());
    }

    [[nodiscard]] const RasterInfo& info() const override { return m_info; }

    Result<RasterRow> nextRow() override
    {
        const auto* words = reinterpret_cast<const std::uint32_t*>(m_next);
        auto* out = m_row.data();
        for (std::size_t at = 0; at < m_row.size(); at += 4, out += 4) {
            const auto word = words[at / 4];
            const auto alpha = word >> 24U;
            const auto channel = [&](unsigned shift) {
                return alpha == 0 ? std::uint8_t{0} : straight(word >> shift & 0xffU, alpha);
            };
            out[0] = channel(16);
            out[1] = channel(8);
            out[2] = channel(0);
            out[3] = static_cast<std::uint8_t>(alpha);
        }
        m_next += m_stride;
        return RasterRow{.eight = m_row, .sixteen = {}};
    }

private:
    SurfacePtr m_surface;
    RasterInfo m_info;
    const unsigned char* m_next = nullptr;
    int m_stride = 0;
    std::vector<std::uint8_t> m_row;
};

/// The document's own size: its width and height, else those of its view box.
std::optional<PixelSize> ownSize(RsvgHandle* handle)
{
    double width = 0;
    double height = 0;
    if (!rsvg().sizeInPixels(handle, &width, &height)) {
        gboolean hasViewBox = FALSE;
        RsvgRectangle viewBox{};
        rsvg().dimensions(handle, nullptr, nullptr, nullptr, nullptr, &hasViewBox, &viewBox);
        width = hasViewBox ? viewBox.width : 0;
        height = hasViewBox ? viewBox.height : 0;
    }
    if (width <= 0 || height <= 0)
        return std::nullopt;
    const auto side = [](double length) {
        return static_cast<int>(std::lround(std::clamp(length, 1.0, kMaxDrawnSide)));
    };
    return PixelSize{side(width), side(height)};
}

class RsvgDrawing final : public SvgDrawing {
public:
    RsvgDrawing(HandlePtr handle, PixelSize size) : m_handle(std::move(handle)), m_size(size) {}

    [[nodiscard]] PixelSize size() const override { return m_size; }

    Result<std::unique_ptr<RowDecoder>> drawPart(PixelSize size,
                                                 const SourceWindow& whole) const override
    {
        if (auto budget = checkPixelBudget(size.width, size.height); !budget)
            return tl::unexpected(budget.error());
        SurfacePtr surface(rsvg().newSurface(CAIRO_FORMAT_ARGB32, size.width, size.height));
        const ContextPtr context(rsvg().newContext(surface.get()));
        const RsvgRectangle viewport{whole.x, whole.y, whole.width, whole.height};
        GError* error = nullptr;
        if (!rsvg().render(m_handle.get(), context.get(), &viewport, &error))
            return fail(translatable("error", "The SVG cannot be drawn: %1. Simplify the drawing "
                                              "or export it as PNG."),
                        {takenText(error)});
        if (!rsvg().data(surface.get()))
            return fail(translatable("error", "There is not enough memory to draw the SVG."));
        return std::make_unique<DrawnRows>(std::move(surface), size);
    }

private:
    HandlePtr m_handle;
    PixelSize m_size;
};

} // namespace

Result<std::unique_ptr<SvgDrawing>> openSvg(std::string_view bytes)
{
    if (auto danger = findSvgDanger(bytes))
        return tl::unexpected(*danger);
    if (!rsvg().isComplete())
        return fail(translatable("error", "SVG cannot be drawn on this machine: librsvg 2.52 or "
                                          "newer is missing (librsvg-2.so.2). Install it, or use "
                                          "a PNG."));
    GError* error = nullptr;
    const auto* data = reinterpret_cast<const guint8*>(bytes.data());
    HandlePtr handle(rsvg().open(data, bytes.size(), &error));
    if (!handle)
        return fail(translatable("error", "The SVG cannot be read: %1. Export it again."),
                    {takenText(error)});
    const auto size = ownSize(handle.get());
    if (!size)
        return fail(translatable("error", "The SVG has no size: neither width and height nor a "
                                          "viewBox. Give its root element a viewBox."));
    return std::make_unique<RsvgDrawing>(std::move(handle), *size);
}

} // namespace core
