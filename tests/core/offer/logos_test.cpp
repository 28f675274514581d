#include "core/offer/logos.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

TEST(Logos, A_size_is_made_as_all_are_unless_it_has_its_own_way)
{
    Logos logos;
    logos.derivation.padding = 3;
    setOverride(logos, "small", {.padding = 7});
    EXPECT_EQ(derivationOf(logos, "small").padding, 7);
    EXPECT_EQ(derivationOf(logos, "large").padding, 3);
}

TEST(Logos, A_size_has_one_way_of_its_own)
{
    Logos logos;
    setOverride(logos, "small", {.padding = 7});
    setOverride(logos, "small", {.padding = 8});
    ASSERT_EQ(logos.exceptions.size(), 1U);
    EXPECT_EQ(derivationOf(logos, "small").padding, 8);
}

TEST(Logos, A_size_goes_back_to_how_all_are_made)
{
    Logos logos;
    setOverride(logos, "small", {.padding = 7});
    clearOverride(logos, "small");
    EXPECT_EQ(logos, Logos{});
}

TEST(Logos, A_file_is_found_by_its_role)
{
    Logos logos;
    logos.wide = "w.png";
    EXPECT_EQ(logoFile(logos, "wide"), &logos.wide);
    EXPECT_EQ(logoFile(logos, "screenshot"), nullptr);
}

} // namespace
