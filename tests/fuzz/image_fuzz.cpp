#include "core/image/image.h"

#include "tests/fuzz/fuzz_target.h"

namespace {

constexpr long long kQuickPixels = 1'000'000;
constexpr core::PixelSize kLogo{16, 16};

/// Any bytes give facts; a picture that examines well derives, and a logo is itself a sound PNG.
void examineAndDerive(std::string_view bytes)
{
    const auto facts = core::examineImage(bytes);
    const auto pixels = static_cast<long long>(facts.width) * facts.height;
    if (facts.format != core::ImageFormat::Svg && pixels > kQuickPixels)
        return;
    const auto images = core::deriveImages(bytes, {&kLogo, 1}, {});
    if (!facts.problem)
        fuzz::require(images.has_value(), "a sound picture derives");
    if (!images)
        return;
    const auto logo = core::examineImage(images->front().png);
    fuzz::require(!logo.problem && logo.format == core::ImageFormat::Png, "a logo is a sound PNG");
    fuzz::require(logo.width == kLogo.width && logo.height == kLogo.height, "of its size");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    examineAndDerive(fuzz::asText(data, size));
    return 0;
}
