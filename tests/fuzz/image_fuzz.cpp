#include "core/image/codecs/decode.h"
#include "core/image/derive/derive.h"
#include "core/image/measure/examine.h"
#include "core/image/measure/file_details.h"
#include "core/image/measure/measure.h"
#include "core/image/measure/measure_gradients.h"
#include "core/image/metadata/clean_copy.h"
#include "core/image/metadata/private_data.h"
#include "tests/fuzz/fuzz_target.h"

namespace {

constexpr long long kQuickPixels = 1'000'000;
constexpr core::PixelSize kLogo{16, 16};

/// Numbers that are shares stay shares, whatever the pixels are.
void requireShares(const core::ImageMeasures& measures)
{
    for (const int percent :
         {measures.ripples, measures.clear, measures.border.clear, measures.border.white,
          measures.border.black, measures.groundGradient, measures.contentGradient})
        fuzz::require(percent >= 0 && percent <= 100, "a share is a percentage");
    const int contrast = measures.groundContrast.value_or(100);
    fuzz::require(contrast >= 100 && contrast <= 2100, "a contrast is one of WCAG");
}

/// A clean copy of a sound picture is sound, tells nothing, and a raster gives the same logo.
void requireCleanCopy(std::string_view bytes, const core::DerivedImage& logo)
{
    const auto copy = core::cleanCopyOf(bytes);
    if (!copy)
        return;
    const auto images = core::deriveImages(*copy, {&kLogo, 1}, {});
    fuzz::require(images.has_value(), "a clean copy of a sound picture derives");
    const auto told = core::privateDataOf(*copy);
    fuzz::require(!told.script, "a clean copy holds no script");
    if (core::formatOf(bytes) == core::ImageFormat::Svg)
        return;
    fuzz::require(told == core::PrivateData{}, "a clean copy tells nothing");
    fuzz::require(images->front().png == logo.png, "a clean copy looks the same");
}

/// Any bytes give facts; a picture that examines well has details and measures and derives, and a
/// logo is itself a sound PNG.
void examineAndDerive(std::string_view bytes)
{
    const auto facts = core::examineImage(bytes);
    const auto pixels = static_cast<long long>(facts.width) * facts.height;
    if (facts.format != core::ImageFormat::Svg && pixels > kQuickPixels)
        return;
    if (!facts.problem)
        fuzz::require(core::fileDetailsOf(bytes).has_value(), "a sound picture has details");
    const auto measured = core::measureImage(bytes);
    fuzz::require(measured.problem == facts.problem, "measuring finds what examining finds");
    if (measured.measures)
        requireShares(*measured.measures);
    const auto images = core::deriveImages(bytes, {&kLogo, 1}, {});
    if (!facts.problem)
        fuzz::require(images.has_value(), "a sound picture derives");
    if (!images)
        return;
    if (!facts.problem)
        requireCleanCopy(bytes, images->front());
    const auto logo = core::examineImage(images->front().png);
    fuzz::require(!logo.problem && logo.format == core::ImageFormat::Png, "a logo is a sound PNG");
    fuzz::require(logo.width == kLogo.width && logo.height == kLogo.height, "of its size");
}

} // namespace

/// libxml2 does not free the text of an entity whose declaration it refuses in the middle.
extern "C" const char* __lsan_default_suppressions(); // NOLINT(bugprone-reserved-identifier)
extern "C" const char* __lsan_default_suppressions()  // NOLINT(bugprone-reserved-identifier)
{
    // By the library's name: a machine without a symbolizer knows no other.
    return "leak:libxml2.so";
}

FUZZ_TARGET(image)
{
    examineAndDerive(text);
}
