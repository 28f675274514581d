#include "core/offer/weight.h"

#include <gtest/gtest.h>

namespace core {

namespace {

TEST(Weight, Counts_the_values_of_each_element)
{
    Offer offer;
    const std::size_t before = weightOf(offer);
    offer.listing.links.push_back({"Title", "https://example.com", LinkRole::Other, {}});
    EXPECT_EQ(weightOf(offer), before + 3);
}

TEST(Weight, Long_text_counts_once_more_for_each_64_bytes)
{
    Offer offer;
    const std::size_t before = weightOf(offer);
    offer.listing.description = std::string(640, 'x');
    EXPECT_EQ(weightOf(offer), before + 10);
}

} // namespace

} // namespace core
