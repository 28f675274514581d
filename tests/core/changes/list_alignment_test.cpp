#include "core/changes/list_alignment.h"

#include <gtest/gtest.h>

namespace core {

namespace {

using Pairs = std::vector<ElementPair>;

std::vector<ElementKey> named(std::initializer_list<const char*> names)
{
    std::vector<ElementKey> keys;
    for (const char* name : names)
        keys.push_back({name, name, {}});
    return keys;
}

TEST(ListAlignment, Equal_elements_meet_wherever_they_stand)
{
    EXPECT_EQ(alignedElements(named({"a", "b", "c"}), named({"c", "a", "b"})),
              (Pairs{{2, 0}, {0, 1}, {1, 2}}));
}

TEST(ListAlignment, An_element_put_first_moves_no_other)
{
    EXPECT_EQ(alignedElements(named({"a", "b"}), named({"new", "a", "b"})),
              (Pairs{{std::nullopt, 0}, {0, 1}, {1, 2}}));
}

TEST(ListAlignment, An_element_that_went_is_told_after_those_that_stayed)
{
    EXPECT_EQ(alignedElements(named({"a", "b", "c"}), named({"b", "c"})),
              (Pairs{{1, 0}, {2, 1}, {0, std::nullopt}}));
}

TEST(ListAlignment, Twins_meet_one_by_one)
{
    EXPECT_EQ(alignedElements(named({"a", "a"}), named({"a", "a", "a"})),
              (Pairs{{0, 0}, {1, 1}, {std::nullopt, 2}}));
}

TEST(ListAlignment, A_name_meets_before_a_text)
{
    const std::vector<ElementKey> before{{"1", "docs", {"url=x"}}, {"2", "price", {"url=y"}}};
    const std::vector<ElementKey> after{{"3", "price", {"url=x"}}};
    EXPECT_EQ(alignedElements(before, after), (Pairs{{1, 0}, {0, std::nullopt}}));
}

TEST(ListAlignment, A_shared_text_meets_before_the_place)
{
    const std::vector<ElementKey> before{{"1", "docs", {"url=x"}}, {"2", "price", {"url=y"}}};
    const std::vector<ElementKey> after{{"3", "prices", {"url=y"}}, {"4", "manual", {"url=z"}}};
    EXPECT_EQ(alignedElements(before, after),
              (Pairs{{1, 0}, {std::nullopt, 1}, {0, std::nullopt}}));
}

TEST(ListAlignment, What_has_nothing_in_common_meets_at_its_place)
{
    EXPECT_EQ(alignedElements(named({"a", "b"}), named({"a", "c"})), (Pairs{{0, 0}, {1, 1}}));
}

TEST(ListAlignment, Empty_names_do_not_meet)
{
    const std::vector<ElementKey> before{{"1", "", {}}};
    const std::vector<ElementKey> after{{"2", "a", {}}, {"3", "", {}}};
    EXPECT_EQ(alignedElements(before, after), (Pairs{{0, 0}, {std::nullopt, 1}}));
}

} // namespace

} // namespace core
