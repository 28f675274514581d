// Each rule of the ladder and the rooms is broken once, in a tree that is made up.
#include "tests/house/rooms.h"

#include <gmock/gmock.h>

using namespace house;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

TEST(SourceTree, Includes_are_read_with_their_line)
{
    const auto file = sourceFile("core/base/a.cpp", "#include \"core/base/a.h\"\n\n"
                                                    "  #  include <vector>\r\n"
                                                    "// #include <set>\n#include MACRO\n"
                                                    "#include <never_closed");
    ASSERT_EQ(file.includes.size(), 2U);
    EXPECT_EQ(file.includes[0].name, "core/base/a.h");
    EXPECT_EQ(file.includes[0].line, 1);
    EXPECT_TRUE(file.includes[0].quoted);
    EXPECT_EQ(file.includes[1].name, "vector");
    EXPECT_EQ(file.includes[1].line, 3);
    EXPECT_FALSE(file.includes[1].quoted);
}

TEST(SourceTree, A_name_without_a_folder_is_of_the_own_room)
{
    const auto file =
        sourceFile("app/ui/form/form.cpp", "#include \"moc_form.cpp\"\n"
                                           "#include \"tests/support/pictures/sketch.h\"\n"
                                           "#include <QString>\n");
    EXPECT_EQ(roomOf(file, file.includes.at(0)), "app/ui/form");
    EXPECT_EQ(roomOf(file, file.includes.at(1)), "");
    EXPECT_EQ(roomOf(file, file.includes.at(2)), "");
}

TEST(Ladder, Down_and_within_a_part_is_allowed)
{
    const SourceTree tree = {
        sourceFile("core/text/html/a.h", "#include \"core/base/a.h\"\n"
                                         "#include \"core/text/letters/a.h\"\n"
                                         "#include \"core/version.h\"\n"),
        sourceFile("core/iotedge/a.h", "#include \"core/offer/offer.h\"\n"),
        sourceFile("app/main.cpp", "#include \"app/ui/window/window.h\"\n"),
    };
    EXPECT_THAT(climbingIncludes(tree), IsEmpty());
}

TEST(Ladder, Up_is_told_with_file_line_and_rule)
{
    const SourceTree tree = {
        sourceFile("core/text/html/a.h", "\n#include \"core/offer/offer.h\"\n"),
        sourceFile("app/document/a.h", "#include \"app/ui/window/window.h\"\n"),
    };
    EXPECT_THAT(climbingIncludes(tree),
                ElementsAre("core/text/html/a.h:2 includes core/offer/offer.h: core/text stands "
                            "below core/offer",
                            "app/document/a.h:1 includes app/ui/window/window.h: app/document "
                            "stands below app/ui"));
}

TEST(Ladder, On_one_rung_only_one_may_include_the_other)
{
    const SourceTree tree = {
        sourceFile("core/iotedge/a.h", "#include \"core/offer/offer.h\"\n"),
        sourceFile("core/offer/b.h", "#include \"core/iotedge/routes/b.h\"\n"),
    };
    EXPECT_THAT(climbingIncludes(tree),
                ElementsAre("core/iotedge/a.h:1 includes core/offer/offer.h, but core/offer/b.h:1 "
                            "includes core/iotedge/routes/b.h: on one rung only one may include "
                            "the other"));
}

TEST(Ladder, A_folder_on_no_rung_is_told)
{
    EXPECT_THAT(
        climbingIncludes({sourceFile("core/attic/a.h", "")}),
        ElementsAre("core/attic/a.h stands on no rung of the ladder of tests/house/rooms.h"));
}

TEST(Rooms, Two_that_include_each_other_are_told_once)
{
    const SourceTree tree = {
        sourceFile("app/ui/page.cpp", "#include \"app/ui/pages/pages.h\"\n"),
        sourceFile("app/ui/pages/pages.cpp", "#include \"app/ui/page.h\"\n"),
    };
    EXPECT_THAT(mutualRooms(tree),
                ElementsAre("app/ui/page.cpp:1 includes app/ui/pages/pages.h, but "
                            "app/ui/pages/pages.cpp:1 includes app/ui/page.h: no two rooms include "
                            "each other"));
}

TEST(Rooms, A_folder_and_one_within_it_are_two)
{
    const SourceTree tree = {
        sourceFile("core/text/a.h", "#include \"core/text/html/b.h\"\n"),
        sourceFile("core/text/html/b.h", "#include \"core/text/a.h\"\n"),
    };
    EXPECT_EQ(mutualRooms(tree).size(), 1U);
}

TEST(Rooms, A_circle_over_three_is_told_step_by_step)
{
    const SourceTree tree = {
        sourceFile("core/text/a/a.h", "#include \"core/text/b/b.h\"\n"),
        sourceFile("core/text/b/b.h", "#include \"core/text/c/c.h\"\n"),
        sourceFile("core/text/c/c.h", "#include \"core/text/a/a.h\"\n"),
        sourceFile("core/text/d/d.h", "#include \"core/text/a/a.h\"\n"),
    };
    EXPECT_THAT(mutualRooms(tree), IsEmpty());
    EXPECT_THAT(circlesOfRooms(tree),
                ElementsAre("Rooms that include each other in a circle:\n"
                            "    core/text/a/a.h:1 includes core/text/b/b.h\n"
                            "    core/text/b/b.h:1 includes core/text/c/c.h\n"
                            "    core/text/c/c.h:1 includes core/text/a/a.h"));
}

TEST(Rooms, A_diamond_is_no_circle)
{
    const SourceTree tree = {
        sourceFile("core/text/a/a.h",
                   "#include \"core/text/b/b.h\"\n#include \"core/text/c/c.h\"\n"),
        sourceFile("core/text/b/b.h", "#include \"core/text/d/d.h\"\n"),
        sourceFile("core/text/c/c.h", "#include \"core/text/d/d.h\"\n"),
    };
    EXPECT_THAT(circlesOfRooms(tree), IsEmpty());
}

} // namespace
