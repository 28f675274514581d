#include "core/image/pixels/raster.h"

namespace core {

Result<std::monostate> checkPixelBudget(long long width, long long height)
{
    if (width < 1 || height < 1)
        return fail(translatable("error", "The picture has no pixels: its size is %1 × %2. Save "
                                          "the picture again."),
                    {width, height});
    if (width > kPixelBudget / height)
        return fail(translatable("error", "The picture has %1 × %2 pixels, more than the limit "
                                          "of %3 million in all. Scale it down."),
                    {width, height, kPixelBudget / 1'000'000});
    return std::monostate{};
}

} // namespace core
