#pragma once

namespace core {

enum class ImageFormat { Unknown, Png, Jpeg, Svg, Gif, WebP };

} // namespace core
