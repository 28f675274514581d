#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Metadata of pictures, written byte by byte.
namespace test {

/// A text in the first directory of an EXIF block; at least four bytes.
struct ExifEntry {
    std::uint16_t tag = 0;
    std::string text;
};

/// A TIFF structure with these texts, and an orientation if it is not upright.
[[nodiscard]] std::string exif(const std::vector<ExifEntry>& entries, int orientation = 1);

/// One with an orientation and nothing else.
[[nodiscard]] std::string turnedExif(int orientation);

/// One whose GPS directory has a version and two bytes of another value.
[[nodiscard]] std::string exifWithPlace(std::string_view value);

/// One whose second directory tells where a thumbnail lies.
[[nodiscard]] std::string exifWithThumbnail();

/// A segment of JPEG.
[[nodiscard]] std::string segment(char marker, const std::string& body);

/// The body of the segment that holds IPTC datasets of one entry.
[[nodiscard]] std::string photoshop(const std::string& datasets);

/// A zlib stream.
[[nodiscard]] std::string deflated(std::string_view text);

} // namespace test
