#pragma once

namespace core {

struct PixelSize {
    int width = 0;
    int height = 0;

    bool operator==(const PixelSize&) const = default;
};

/// Whether a picture is shown whole on its logo, or covers it and loses what juts out.
enum class PictureFit { Contain, Cover };

/// A part of a picture as it is shown, in thousandths of its width and of its height.
struct PictureCrop {
    int left = 0;
    int top = 0;
    int width = 1000;
    int height = 1000;

    bool operator==(const PictureCrop&) const = default;
};

} // namespace core
