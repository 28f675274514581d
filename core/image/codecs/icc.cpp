#include "core/image/codecs/icc.h"

#include "core/platform/library.h"

#include <lcms2.h>

#include <vector>

namespace core {

namespace {

/// What is used of Little CMS.
struct ColourEngine : platform::Library {
    ColourEngine() : Library("liblcms2.so.2") {}
    decltype(&cmsOpenProfileFromMem) open = find("cmsOpenProfileFromMem");
    decltype(&cmsCloseProfile) close = find("cmsCloseProfile");
    decltype(&cmsGetColorSpace) colourSpace = find("cmsGetColorSpace");
    decltype(&cmsBuildGamma) gamma = find("cmsBuildGamma");
    decltype(&cmsFreeToneCurve) freeCurve = find("cmsFreeToneCurve");
    decltype(&cmsCreateRGBProfile) rgbProfile = find("cmsCreateRGBProfile");
    decltype(&cmsCreateTransform) transform = find("cmsCreateTransform");
    decltype(&cmsDeleteTransform) freeTransform = find("cmsDeleteTransform");
    decltype(&cmsDoTransform) apply = find("cmsDoTransform");
};

const ColourEngine& engine()
{
    return platform::functionsOf<ColourEngine>();
}

struct CloseProfile {
    void operator()(void* profile) const { engine().close(profile); }
};
struct FreeTransform {
    void operator()(void* transform) const { engine().freeTransform(transform); }
};
using ProfilePtr = std::unique_ptr<void, CloseProfile>;
using TransformPtr = std::unique_ptr<void, FreeTransform>;

ProfilePtr linearSrgb()
{
    const cmsCIExyY white{0.3127, 0.3290, 1};
    const cmsCIExyYTRIPLE primaries{{0.64, 0.33, 1}, {0.30, 0.60, 1}, {0.15, 0.06, 1}};
    auto* curve = engine().gamma(nullptr, 1);
    cmsToneCurve* curves[] = {curve, curve, curve};
    ProfilePtr profile(engine().rgbProfile(&white, &primaries, curves));
    engine().freeCurve(curve);
    return profile;
}

/// A transform from the profile; null when the profile is none, or not for RGB or grey.
TransformPtr transformFrom(const std::string& bytes, bool& isGrey)
{
    const ProfilePtr profile(
        engine().open(bytes.data(), static_cast<cmsUInt32Number>(bytes.size())));
    if (!profile)
        return nullptr;
    const auto space = engine().colourSpace(profile.get());
    isGrey = space == cmsSigGrayData;
    if (!isGrey && space != cmsSigRgbData)
        return nullptr;
    const auto linear = linearSrgb();
    return TransformPtr(engine().transform(profile.get(), isGrey ? TYPE_GRAY_16 : TYPE_RGB_16,
                                           linear.get(), TYPE_RGB_16, INTENT_PERCEPTUAL, 0));
}

class ConvertedRows final : public RowDecoder {
public:
    ConvertedRows(std::unique_ptr<RowDecoder> source, TransformPtr transform, bool isGrey)
        : m_source(std::move(source)),
          m_transform(std::move(transform)),
          m_info(m_source->info()),
          m_channels(isGrey ? 1 : 3)
    {
        m_info.colour = {.gamma = 1.0, .primaries = {}, .iccProfile = {}};
        const auto width = static_cast<std::size_t>(m_info.width);
        m_samples.resize(width * m_channels);
        m_alphas.resize(width);
        m_converted.resize(width * 3);
        m_row.resize(width * 4);
    }

    [[nodiscard]] const RasterInfo& info() const override { return m_info; }

    Result<RasterRow> nextRow() override
    {
        auto row = m_source->nextRow();
        if (!row)
            return row;
        if (row->sixteen.empty())
            take(row->eight, 257);
        else
            take(row->sixteen, 1);
        const auto width = static_cast<std::size_t>(m_info.width);
        engine().apply(m_transform.get(), m_samples.data(), m_converted.data(),
                       static_cast<cmsUInt32Number>(width));
        for (std::size_t x = 0; x < width; ++x) {
            std::copy_n(m_converted.data() + x * 3, 3, m_row.data() + x * 4);
            m_row[x * 4 + 3] = m_alphas[x];
        }
        return RasterRow{.eight = {}, .sixteen = m_row};
    }

private:
    /// Parts the row into the samples that the profile speaks of and the alphas it does not.
    template <class Sample>
    void take(std::span<const Sample> row, int factor)
    {
        for (std::size_t x = 0; x < m_alphas.size(); ++x) {
            for (std::size_t channel = 0; channel < m_channels; ++channel)
                m_samples[x * m_channels + channel] =
                    static_cast<std::uint16_t>(row[x * 4 + channel] * factor);
            m_alphas[x] = static_cast<std::uint16_t>(row[x * 4 + 3] * factor);
        }
    }

    std::unique_ptr<RowDecoder> m_source;
    TransformPtr m_transform;
    RasterInfo m_info;
    std::size_t m_channels;
    std::vector<std::uint16_t> m_samples;
    std::vector<std::uint16_t> m_alphas;
    std::vector<std::uint16_t> m_converted;
    std::vector<std::uint16_t> m_row;
};

} // namespace

Result<std::unique_ptr<RowDecoder>> withoutProfile(std::unique_ptr<RowDecoder> source)
{
    if (source->info().colour.iccProfile.empty())
        return source;
    if (!engine().isComplete())
        return fail(translatable("error", "The picture's colour profile cannot be read on this "
                                          "machine: Little CMS is missing (liblcms2.so.2). Install "
                                          "it, or save the picture in sRGB without a profile."));
    bool isGrey = false;
    auto transform = transformFrom(source->info().colour.iccProfile, isGrey);
    if (!transform)
        return source;
    return std::make_unique<ConvertedRows>(std::move(source), std::move(transform), isGrey);
}

} // namespace core
