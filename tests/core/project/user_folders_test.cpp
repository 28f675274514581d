#include "core/project/user/user_folders.h"

#include "core/project/user/clock.h"
#include "tests/support/environment.h"

#include <gtest/gtest.h>

using core::support::Environment;

namespace core {
namespace {

TEST(UserFolders, A_variable_of_the_desktop_decides)
{
    const Environment home("HOME", "/home/ada");
    const Environment state("XDG_STATE_HOME", "/var/ada");
    EXPECT_EQ(stateFolder(), "/var/ada/offerwright");
}

TEST(UserFolders, Without_it_they_lie_in_the_home)
{
    const Environment home("HOME", "/home/ada");
    const Environment state("XDG_STATE_HOME", nullptr);
    const Environment config("XDG_CONFIG_HOME", "");
    const Environment cache("XDG_CACHE_HOME", nullptr);
    const Environment data("XDG_DATA_HOME", nullptr);
    EXPECT_EQ(stateFolder(), "/home/ada/.local/state/offerwright");
    EXPECT_EQ(configFolder(), "/home/ada/.config/offerwright");
    EXPECT_EQ(cacheFolder(), "/home/ada/.cache/offerwright");
    EXPECT_EQ(dataFolder(), "/home/ada/.local/share/offerwright");
}

TEST(UserFolders, A_relative_path_does_not_count)
{
    const Environment home("HOME", "/home/ada");
    const Environment state("XDG_STATE_HOME", "state");
    EXPECT_EQ(stateFolder(), "/home/ada/.local/state/offerwright");
}

TEST(UserFolders, Without_a_home_there_is_none)
{
    const Environment home("HOME", nullptr);
    const Environment state("XDG_STATE_HOME", nullptr);
    EXPECT_TRUE(stateFolder().empty());
}

TEST(Clock, The_day_of_a_time_is_in_UTC)
{
    EXPECT_EQ(dateOf(0), "1970-01-01");
    EXPECT_EQ(dateOf(86'399), "1970-01-01");
    EXPECT_EQ(dateOf(86'400), "1970-01-02");
    EXPECT_EQ(dateOf(253'402'300'799), "9999-12-31");
}

TEST(Clock, Today_is_the_day_that_was_given)
{
    const Environment given("SOURCE_DATE_EPOCH", "86400");
    EXPECT_EQ(today().value(), "1970-01-02");
}

TEST(Clock, What_is_no_number_of_seconds_is_an_error)
{
    for (const char* text : {"soon", "-1", "12x", "253402300800"}) {
        const Environment given("SOURCE_DATE_EPOCH", text);
        EXPECT_FALSE(sourceDate()) << text;
        EXPECT_FALSE(today()) << text;
    }
}

TEST(Clock, No_time_is_given_by_an_empty_variable)
{
    const Environment given("SOURCE_DATE_EPOCH", "");
    EXPECT_EQ(sourceDate().value(), std::nullopt);
}

} // namespace
} // namespace core
