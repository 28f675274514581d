#pragma once

#include <string_view>

namespace core {

/// What an image file tells of people beside its pixels.
struct PrivateData {
    /// Where a picture was taken.
    bool place = false;
    /// An author, an artist or an owner.
    bool person = false;
    /// A folder on somebody's computer.
    bool folder = false;

    bool operator==(const PrivateData&) const = default;
};

/// The orientation (1 … 8) that the TIFF structure of an EXIF block tells; 1 when it tells none.
[[nodiscard]] int exifOrientation(std::string_view tiff);

/// Whether the block tells a place, or a person's name.
[[nodiscard]] PrivateData exifPrivateData(std::string_view tiff);

} // namespace core
