#include "core/image/codecs/webp_decoder.h"

#include "core/image/codecs/exif.h"
#include "core/image/pixels/byte_order.h"
#include "core/platform/library.h"

#include <vector>
#include <webp/decode.h>

namespace core {

namespace {

/// A WebP is held as a whole: four bytes a pixel, and as many again while it is decoded.
constexpr long long kWebpBudget = 17'000'000;
constexpr std::size_t kRiffHeader = 12;
constexpr std::size_t kChunkHeader = 8;
constexpr std::string_view kExifPrefix("Exif\0\0", 6);

/// What is used of libwebp.
struct Webp : platform::Library {
    Webp() : Library("libwebp.so.7") {}
    decltype(&WebPGetFeaturesInternal) features = find("WebPGetFeaturesInternal");
    decltype(&WebPDecodeRGBAInto) decode = find("WebPDecodeRGBAInto");
};

const Webp& webp()
{
    return platform::functionsOf<Webp>();
}

const std::uint8_t* unsignedBytes(std::string_view bytes)
{
    return reinterpret_cast<const std::uint8_t*>(bytes.data());
}

class WebpDecoder final : public RowDecoder {
public:
    WebpDecoder(std::string_view bytes, RasterInfo info) : m_bytes(bytes), m_info(std::move(info))
    {
    }

    [[nodiscard]] const RasterInfo& info() const override { return m_info; }

    Result<RasterRow> nextRow() override
    {
        const auto length = static_cast<std::size_t>(m_info.width) * 4;
        if (m_pixels.empty()) {
            m_pixels.resize(length * static_cast<std::size_t>(m_info.height));
            if (!webp().decode(unsignedBytes(m_bytes), m_bytes.size(), m_pixels.data(),
                               m_pixels.size(), static_cast<int>(length)))
                return fail(translatable("error", "The WebP is damaged or ends too early. Copy or "
                                                  "save the picture again."));
        }
        return RasterRow{.eight = std::span(m_pixels).subspan(length * m_y++, length),
                         .sixteen = {}};
    }

private:
    std::string_view m_bytes;
    RasterInfo m_info;
    std::vector<std::uint8_t> m_pixels;
    std::size_t m_y = 0;
};

Result<std::monostate> checkFeatures(const WebPBitstreamFeatures& features)
{
    if (auto budget = checkPixelBudget(features.width, features.height); !budget)
        return budget;
    if (features.has_animation != 0)
        return fail(translatable("error", "The WebP is an animation. Save the one picture of it "
                                          "that you want as PNG."));
    if (static_cast<long long>(features.width) * features.height > kWebpBudget)
        return fail(translatable("error", "The WebP has %1 × %2 pixels, more than the limit of %3 "
                                          "million in all. Save it as PNG or scale it down."),
                    {features.width, features.height, kWebpBudget / 1'000'000});
    return std::monostate{};
}

} // namespace

WebpMetadata webpMetadataOf(std::string_view bytes)
{
    WebpMetadata metadata;
    for (auto at = kRiffHeader; at + kChunkHeader <= bytes.size();) {
        const auto type = bytes.substr(at, 4);
        const std::size_t length = littleEndian32(bytes.substr(at + 4));
        at += kChunkHeader;
        if (length > bytes.size() - at)
            break;
        const auto body = bytes.substr(at, length);
        if (type == "ICCP")
            metadata.iccProfile = body;
        else if (type == "EXIF" && metadata.exif.empty())
            metadata.exif = body.starts_with(kExifPrefix) ? body.substr(kExifPrefix.size()) : body;
        else if (type == "XMP ")
            metadata.xmp = body;
        // Chunks begin at even places.
        at += length + length % 2;
    }
    return metadata;
}

Result<std::unique_ptr<RowDecoder>> openWebp(std::string_view bytes)
{
    if (!webp().isComplete())
        return fail(translatable("error", "WebP cannot be read on this machine: libwebp is missing "
                                          "(libwebp.so.7). Install it, or use a PNG."));
    WebPBitstreamFeatures features{};
    if (webp().features(unsignedBytes(bytes), bytes.size(), &features, WEBP_DECODER_ABI_VERSION)
        != VP8_STATUS_OK)
        return fail(translatable("error", "The WebP is damaged or ends too early. Copy or save the "
                                          "picture again."));
    if (auto supported = checkFeatures(features); !supported)
        return tl::unexpected(supported.error());
    const auto metadata = webpMetadataOf(bytes);
    RasterInfo info;
    info.width = features.width;
    info.height = features.height;
    info.hasAlpha = features.has_alpha != 0;
    info.orientation = exifOrientation(metadata.exif);
    info.colour.iccProfile = metadata.iccProfile;
    return std::make_unique<WebpDecoder>(bytes, std::move(info));
}

} // namespace core
