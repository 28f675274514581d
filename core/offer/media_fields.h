#pragma once

#include "core/base/translatable.h"
#include "core/offer/media.h"
#include "core/offer/record.h"

#include <array>
#include <string_view>
#include <tuple>

/// The rows of the field table for logos, screenshots and videos.
namespace core {

template <>
struct EnumNames<PictureFit> {
    static constexpr std::array<std::string_view, 2> names{"contain", "cover"};
};

template <>
struct Record<LogoCrop> {
    static constexpr std::tuple rows{
        row("left", &LogoCrop::left, translatable("field", "Left edge")),
        row("top", &LogoCrop::top, translatable("field", "Top edge")),
        row("width", &LogoCrop::width, translatable("field", "Width")),
        row("height", &LogoCrop::height, translatable("field", "Height")),
    };
};

template <>
struct Record<LogoDerivation> {
    static constexpr std::tuple rows{
        row("fit", &LogoDerivation::fit, translatable("field", "Fit")),
        row("crop", &LogoDerivation::crop, translatable("field", "Crop")),
        row("padding", &LogoDerivation::padding, translatable("field", "Padding")),
        row("background", &LogoDerivation::background, translatable("field", "Background colour")),
        row("sharpening", &LogoDerivation::sharpening, translatable("field", "Sharpening")),
    };
};

template <>
struct Record<LogoOverride> {
    static constexpr std::tuple rows{
        row("size", &LogoOverride::size, translatable("field", "Size")),
        row("derivation", &LogoOverride::derivation, translatable("field", "Making")),
    };
};

template <>
struct Record<Logos> {
    static constexpr std::tuple rows{
        row("master", &Logos::master, translatable("field", "Master logo")),
        row("small", &Logos::small, translatable("field", "Small logo")),
        row("medium", &Logos::medium, translatable("field", "Medium logo")),
        row("large", &Logos::large, translatable("field", "Large logo")),
        row("wide", &Logos::wide, translatable("field", "Wide logo")),
        row("hero", &Logos::hero, translatable("field", "Hero image")),
        row("derivation", &Logos::derivation, translatable("field", "Making")),
        row("exceptions", &Logos::exceptions, translatable("field", "Sizes made otherwise")),
    };
};

template <>
struct Record<Screenshot> {
    static constexpr std::tuple rows{
        row("file", &Screenshot::file, translatable("field", "Screenshot file")),
        row("caption", &Screenshot::caption, translatable("field", "Caption")),
    };
};

template <>
struct Record<Video> {
    static constexpr std::tuple rows{
        row("title", &Video::title, translatable("field", "Video title")),
        row("url", &Video::url, translatable("field", "Video address")),
        row("thumbnail", &Video::thumbnail, translatable("field", "Thumbnail file")),
    };
};

template <>
struct Record<Media> {
    static constexpr std::tuple rows{
        row("logos", &Media::logos, translatable("field", "Logos")),
        row("screenshots", &Media::screenshots, translatable("field", "Screenshots")),
        row("videos", &Media::videos, translatable("field", "Videos")),
    };
};

} // namespace core
