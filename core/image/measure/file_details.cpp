#include "core/image/measure/file_details.h"

#include "core/image/codecs/decode.h"
#include "core/image/codecs/exif.h"
#include "core/image/codecs/png_file.h"

namespace core {

namespace {

std::string_view samplesOf(PngColour colour)
{
    switch (colour) {
    case PngColour::Grey:
        return "grey";
    case PngColour::Rgb:
        return "rgb";
    case PngColour::Palette:
        return "palette";
    case PngColour::GreyAlpha:
        return "grey-alpha";
    case PngColour::RgbAlpha:
        return "rgb-alpha";
    }
    return {};
}

void takeColour(const ColourSpace& colour, FileDetails& details)
{
    details.gamma = colour.gamma;
    details.profileBytes = colour.iccProfile.size();
}

std::optional<FileDetails> detailsOfPng(std::string_view bytes)
{
    const auto file = readPngFile(bytes);
    if (!file)
        return std::nullopt;
    FileDetails details;
    details.samples = samplesOf(file->header.colour);
    details.bitDepth = file->header.bitDepth;
    details.interlaced = file->header.interlaced;
    details.orientation = exifOrientation(file->exif);
    takeColour(file->colour, details);
    return details;
}

/// Of a JPEG or WebP, both of eight bits a channel.
std::optional<FileDetails> detailsOf(const Result<std::unique_ptr<RowDecoder>>& source)
{
    if (!source)
        return std::nullopt;
    const auto& info = (*source)->info();
    FileDetails details;
    details.samples = info.hasAlpha ? "rgb-alpha" : "rgb";
    details.bitDepth = 8;
    details.orientation = info.orientation;
    takeColour(info.colour, details);
    return details;
}

} // namespace

std::optional<FileDetails> fileDetailsOf(std::string_view bytes)
{
    switch (formatOf(bytes)) {
    case ImageFormat::Png:
        return detailsOfPng(bytes);
    case ImageFormat::Svg:
        return FileDetails{.samples = "vector"};
    case ImageFormat::Jpeg:
    case ImageFormat::WebP:
        return detailsOf(openRows(bytes));
    case ImageFormat::Gif:
    case ImageFormat::Unknown:
        break;
    }
    return std::nullopt;
}

} // namespace core
