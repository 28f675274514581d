#include "app/document/base/large_offer.h"

#include "core/offer/weight.h"
#include "core/platform/memory.h"

namespace app {

namespace {

/// By core::weightOf().
constexpr std::size_t kQuicklyChecked = 5000;

} // namespace

bool isLarge(const core::Offer& offer)
{
    return core::weightOf(offer) > kQuicklyChecked;
}

void giveBackMemoryOf(const core::Offer& offer)
{
    if (isLarge(offer))
        core::platform::giveBackMemory();
}

} // namespace app
