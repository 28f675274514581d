#include "core/platform/library.h"

#include <gtest/gtest.h>

using namespace core::platform;

namespace {

using Function = double(double);

struct Mathematics : Library {
    Mathematics() : Library("libm.so.6") {}
    Function* cosine = find("cos");
};

struct Incomplete : Library {
    Incomplete() : Library("libm.so.6") {}
    Function* nothing = find("no function of this name");
    Function* cosine = find("cos");
};

struct Missing : Library {
    Missing() : Library("libnothing-of-this-name.so.0") {}
    Function* cosine = find("cos");
};

TEST(Library, Gives_the_functions_of_its_table)
{
    const auto& table = functionsOf<Mathematics>();
    ASSERT_TRUE(table.isComplete());
    EXPECT_EQ(table.cosine(0), 1);
}

TEST(Library, Is_loaded_once)
{
    EXPECT_EQ(&functionsOf<Mathematics>(), &functionsOf<Mathematics>());
}

TEST(Library, Remembers_that_a_function_is_missing)
{
    EXPECT_EQ(functionsOf<Incomplete>().nothing, nullptr);
    EXPECT_FALSE(functionsOf<Incomplete>().isComplete());
}

TEST(Library, Has_no_functions_where_it_is_not_installed)
{
    EXPECT_EQ(functionsOf<Missing>().cosine, nullptr);
    EXPECT_FALSE(functionsOf<Missing>().isComplete());
}

} // namespace
