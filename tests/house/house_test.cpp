// The tree as it is keeps the rules of the house.
#include "tests/house/libraries.h"
#include "tests/house/sizes.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

using namespace house;
using testing::IsEmpty;

namespace {

const SourceTree& product()
{
    static const SourceTree tree = productSources(OFFERWRIGHT_SOURCE_DIR);
    return tree;
}

/// What lies at the top of the tree and has no place there; git knows nothing of "build".
std::vector<std::string> strayAtTop()
{
    constexpr std::array kPlaces = std::to_array<std::string_view>(
        {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app", "build", "core",
         "resources", "tests", "translations"});
    std::vector<std::string> stray;
    for (const auto& entry : std::filesystem::directory_iterator(OFFERWRIGHT_SOURCE_DIR))
        if (const std::string name = entry.path().filename().string();
            name.front() != '.' && !std::ranges::binary_search(kPlaces, name))
            stray.push_back(name);
    return stray;
}

TEST(House, Has_a_top_with_nothing_but_its_rooms)
{
    EXPECT_THAT(strayAtTop(), IsEmpty());
}

TEST(House, Has_its_sources_where_these_tests_look)
{
    EXPECT_GT(product().size(), 500U);
}

TEST(House, No_include_leads_up_the_ladder)
{
    EXPECT_THAT(climbingIncludes(product()), IsEmpty());
}

TEST(House, No_two_rooms_include_each_other)
{
    EXPECT_THAT(mutualRooms(product()), IsEmpty());
}

TEST(House, No_rooms_include_each_other_in_a_circle)
{
    EXPECT_THAT(circlesOfRooms(product()), IsEmpty());
}

TEST(House, Qt_stays_in_its_rooms)
{
#ifdef OFFERWRIGHT_QT_HEADERS
    const QtModules modules = qtModulesIn(OFFERWRIGHT_QT_HEADERS);
    EXPECT_EQ(modules("QImage"), "QtGui");
#else
    // Without Qt only those rooms are built that know none of it.
    const QtModules modules = [](std::string_view) { return std::string("QtCore"); };
#endif
    EXPECT_THAT(qtOutOfPlace(product(), modules), IsEmpty());
}

TEST(House, The_faces_do_not_meet_below_the_wizard)
{
    EXPECT_THAT(facesThatMeet(product()), IsEmpty());
}

TEST(House, No_header_includes_the_json_library)
{
    EXPECT_THAT(jsonLibraryInHeaders(product()), IsEmpty());
}

TEST(House, Only_the_platform_room_knows_the_system)
{
    EXPECT_THAT(systemOutsidePlatform(product()), IsEmpty());
}

TEST(House, No_file_is_too_long_to_be_read_at_once)
{
    constexpr std::size_t kMaxLines = 350;
    EXPECT_THAT(filesLongerThan(kMaxLines, product()), IsEmpty());
    EXPECT_THAT(filesLongerThan(kMaxLines, testSources(OFFERWRIGHT_SOURCE_DIR)), IsEmpty());
}

TEST(House, No_folder_is_too_full_to_find_something_in)
{
    constexpr std::size_t kMaxFiles = 40;
    EXPECT_THAT(foldersFullerThan(kMaxFiles, product()), IsEmpty());
    EXPECT_THAT(foldersFullerThan(kMaxFiles, testSources(OFFERWRIGHT_SOURCE_DIR)), IsEmpty());
}

} // namespace
