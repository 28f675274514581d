#pragma once

#include <string>

/// What happens to pictures on their way to a store.
namespace test {

/// Gaussian, in pixels.
[[nodiscard]] std::string blurred(const std::string& png, double sigma);
/// Enlarged to that side with straight lines between the pixels, or with blocks.
[[nodiscard]] std::string enlarged(const std::string& png, int side, bool inBlocks);
/// Stored as JPEG of that quality, and as PNG again; clear pixels become white.
[[nodiscard]] std::string throughJpeg(const std::string& png, int quality);
/// Laid on a canvas of these sides, its upper left corner there; the rest is clear.
[[nodiscard]] std::string onCanvas(const std::string& png, int width, int height, int left,
                                   int top);

} // namespace test
