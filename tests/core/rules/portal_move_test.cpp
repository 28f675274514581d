#include "core/rules/profile/portal_move.h"

#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace core {

namespace {

using support::profile;
using support::validOffer;

TEST(PortalMove, To_the_same_portal_is_none)
{
    EXPECT_EQ(portalMove(validOffer(), profile("cpp-2019"), profile("cpp-2019")), PortalMove());
}

TEST(PortalMove, Tells_what_todays_portal_calls_otherwise)
{
    const auto move = portalMove(validOffer(), profile("cpp-2019"), profile("pc-2026"));
    EXPECT_THAT(move.renamed, ::testing::Contains(std::pair<std::string, std::string>(
                                  "Long summary", "Short description")));
}

TEST(PortalMove, Tells_what_todays_portal_has_no_place_for)
{
    Offer offer = validOffer();
    offer.identity.marketingId = "vibration";
    offer.media.logos.wide = "logos/wide.png";
    const auto move = portalMove(offer, profile("cpp-2019"), profile("pc-2026"));
    EXPECT_THAT(move.unused, ::testing::UnorderedElementsAre(::testing::HasSubstr("arketing"),
                                                             ::testing::HasSubstr("wide")));
}

TEST(PortalMove, Tells_nothing_of_what_the_offer_does_not_have)
{
    EXPECT_EQ(portalMove(Offer(), profile("cpp-2019"), profile("pc-2026")).unused,
              std::vector<std::string>());
}

} // namespace

} // namespace core
