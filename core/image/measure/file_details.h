#pragma once

#include <optional>
#include <string_view>

namespace core {

/// What the samples of a picture are, each "rgb", "grey", "grey-alpha", "rgb-alpha" or "palette" as
/// the file stores them; drawings are "vector".
struct FileDetails {
    std::string_view samples;
    /// Of each channel; 0 for drawings.
    int bitDepth = 0;
    bool interlaced = false;
    /// EXIF orientation, 1 … 8.
    int orientation = 1;
    /// The exponent that the file gives instead of the sRGB curve.
    std::optional<double> gamma = std::nullopt;
    /// The size of the embedded ICC profile; 0 where there is none, and sRGB is meant.
    std::size_t profileBytes = 0;

    bool operator==(const FileDetails&) const = default;
};

/// What the header tells beside the size, for people: no rule needs it. Nothing where the file is
/// no picture.
[[nodiscard]] std::optional<FileDetails> fileDetailsOf(std::string_view bytes);

} // namespace core
