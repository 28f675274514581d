#include "core/platform/pending_file.h"

#include "core/platform/files.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

using namespace core::platform;
using core::support::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 3> kThreePieces{"one ", "", "two"};

class PendingFiles : public ::testing::Test {
protected:
    [[nodiscard]] fs::path target() const { return m_folder / "file"; }
    [[nodiscard]] fs::path temporary() const { return m_folder / ".file.new"; }
    [[nodiscard]] PendingFile pending(DiskCalls calls = DiskCalls::system()) const
    {
        return {target(), temporary(), calls};
    }
    /// The names and bytes of all there is.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> files() const
    {
        std::vector<std::pair<std::string, std::string>> all;
        for (const auto& entry : fs::directory_iterator(m_folder.path()))
            all.emplace_back(entry.path().filename(), readFile(entry.path(), 100).value_or("?"));
        return all;
    }
    using Files = std::vector<std::pair<std::string, std::string>>;

    TemporaryFolder m_folder;
};

TEST_F(PendingFiles, Are_not_in_place_before_they_are_put_there)
{
    std::ofstream(target()) << "old";
    auto file = pending();
    ASSERT_EQ(file.write(kThreePieces), std::error_code());
    EXPECT_EQ(readFile(target(), 100), "old");
    ASSERT_EQ(file.putInPlace(), std::error_code());
    EXPECT_EQ(files(), (Files{{"file", "one two"}}));
}

TEST_F(PendingFiles, Leave_nothing_behind_that_was_not_put_in_place)
{
    std::ofstream(target()) << "old";
    EXPECT_EQ(pending().write(kThreePieces), std::error_code());
    EXPECT_EQ(files(), (Files{{"file", "old"}}));
}

TEST_F(PendingFiles, Have_the_mode_of_the_file_that_they_replace)
{
    std::ofstream(target()) << "old";
    constexpr auto kMode = fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_exec;
    fs::permissions(target(), kMode);
    auto file = pending();
    ASSERT_EQ(file.write(kThreePieces), std::error_code());
    ASSERT_EQ(file.putInPlace(), std::error_code());
    EXPECT_EQ(fs::status(target()).permissions(), kMode);
}

TEST_F(PendingFiles, Write_through_no_link_that_lies_in_their_way)
{
    std::ofstream(m_folder / "elsewhere") << "safe";
    fs::create_symlink(m_folder / "elsewhere", temporary());
    auto file = pending();
    ASSERT_EQ(file.write(kThreePieces), std::error_code());
    ASSERT_EQ(file.putInPlace(), std::error_code());
    EXPECT_EQ(readFile(m_folder / "elsewhere", 100), "safe");
    EXPECT_EQ(readFile(target(), 100), "one two");
}

TEST_F(PendingFiles, Hold_just_the_bytes_that_were_written)
{
    auto file = pending();
    ASSERT_EQ(file.write(kThreePieces), std::error_code());
    EXPECT_TRUE(file.holds(kThreePieces));
    for (const std::string_view other : {"one tw", "one twO", "one two "}) {
        EXPECT_FALSE(file.holds(std::span(&other, 1))) << other;
    }
}

TEST_F(PendingFiles, Say_what_the_disk_said)
{
    auto calls = DiskCalls::system();
    calls.sync = [](int) {
        errno = ENOSPC;
        return -1;
    };
    EXPECT_EQ(pending(calls).write(kThreePieces), std::errc::no_space_on_device);
    EXPECT_EQ(files(), Files{});
}

TEST_F(PendingFiles, Go_on_after_a_write_that_took_a_part_only)
{
    auto calls = DiskCalls::system();
    calls.write = [](int file, const void* bytes, std::size_t) {
        return DiskCalls::system().write(file, bytes, 1);
    };
    auto file = pending(calls);
    ASSERT_EQ(file.write(kThreePieces), std::error_code());
    EXPECT_TRUE(file.holds(kThreePieces));
}

TEST_F(PendingFiles, Belong_to_the_one_that_they_were_moved_to)
{
    auto first = pending();
    ASSERT_EQ(first.write(kThreePieces), std::error_code());
    {
        PendingFile second = std::move(first);
        EXPECT_EQ(second.putInPlace(), std::error_code());
    }
    EXPECT_EQ(files(), (Files{{"file", "one two"}}));
}

TEST_F(PendingFiles, Cannot_be_written_where_there_is_no_folder)
{
    PendingFile file(m_folder / "none" / "file", m_folder / "none" / ".file.new");
    EXPECT_EQ(file.write(kThreePieces), std::errc::no_such_file_or_directory);
}

TEST_F(PendingFiles, In_place_for_now_can_be_put_back)
{
    std::ofstream(target()) << "old";
    {
        auto file = pending();
        ASSERT_EQ(file.write(kThreePieces), std::error_code());
        ASSERT_EQ(file.putInPlaceForNow(), std::error_code());
        EXPECT_EQ(readFile(target(), 100), "one two");
        ASSERT_EQ(file.putBack(), std::error_code());
    }
    EXPECT_EQ(files(), (Files{{"file", "old"}}));
}

TEST_F(PendingFiles, In_place_for_now_stay_there)
{
    std::ofstream(target()) << "old";
    {
        auto file = pending();
        ASSERT_EQ(file.write(kThreePieces), std::error_code());
        ASSERT_EQ(file.putInPlaceForNow(), std::error_code());
    }
    EXPECT_EQ(files(), (Files{{"file", "one two"}}));
}

TEST_F(PendingFiles, Where_there_was_none_put_back_leaves_none)
{
    {
        auto file = pending();
        ASSERT_EQ(file.write(kThreePieces), std::error_code());
        ASSERT_EQ(file.putInPlaceForNow(), std::error_code());
        ASSERT_EQ(file.putBack(), std::error_code());
    }
    EXPECT_EQ(files(), Files{});
}

TEST_F(PendingFiles, That_are_left_lie_beside_their_places)
{
    {
        auto file = pending();
        ASSERT_EQ(file.write(kThreePieces), std::error_code());
        file.leave();
    }
    EXPECT_EQ(files(), (Files{{".file.new", "one two"}}));
}

TEST(MakeFolders, Makes_those_above_and_minds_none_that_is_there)
{
    const TemporaryFolder folder;
    for (int time = 0; time < 2; ++time)
        EXPECT_EQ(makeFolders(folder / "a/b/c", DiskCalls::system()), std::error_code());
    EXPECT_TRUE(fs::is_directory(folder / "a/b/c"));
    std::ofstream(folder / "file") << "file";
    EXPECT_TRUE(makeFolders(folder / "file/a", DiskCalls::system()));
}

} // namespace
