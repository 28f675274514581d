#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace core {

/// Connected pixels of one label.
struct Shape {
    std::uint8_t label = 0;
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    int area = 0;

    [[nodiscard]] int width() const { return right - left + 1; }
    [[nodiscard]] int height() const { return bottom - top + 1; }
};

/// The shapes of a picture whose pixels have labels; label 0 makes none. In the order of their
/// topmost pixels.
[[nodiscard]] std::vector<Shape> shapesOf(std::span<const std::uint8_t> labels, int width);

} // namespace core
