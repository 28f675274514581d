#include "core/platform/files.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sys/stat.h>

using namespace core::platform;
using core::support::TemporaryFolder;
using Kind = ReadFault::Kind;
namespace fs = std::filesystem;

namespace {

fs::path put(const fs::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
}

TEST(ReadFile, Gives_every_byte)
{
    const TemporaryFolder folder;
    const std::string bytes("a\0b\r\n", 5);
    EXPECT_EQ(readFile(put(folder / "file", bytes), 5), bytes);
}

TEST(ReadFile, Refuses_one_byte_more_than_the_limit)
{
    const TemporaryFolder folder;
    const auto read = readFile(put(folder / "file", "123456"), 5);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, Kind::TooLarge);
}

TEST(ReadFile, Says_why_the_system_refuses)
{
    const TemporaryFolder folder;
    const auto read = readFile(folder / "none", 5);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, Kind::Refused);
    EXPECT_EQ(read.error().error, std::errc::no_such_file_or_directory);
}

TEST(ReadFile, Follows_a_link)
{
    const TemporaryFolder folder;
    put(folder / "file", "bytes");
    fs::create_symlink(folder / "file", folder / "link");
    EXPECT_EQ(readFile(folder / "link", 5), "bytes");
}

TEST(ReadFile, Does_not_wait_for_the_writer_of_a_pipe)
{
    const TemporaryFolder folder;
    ASSERT_EQ(mkfifo((folder / "pipe").c_str(), 0600), 0);
    const auto read = readFile(folder / "pipe", 5);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, Kind::NotRegular);
}

TEST(ReadFile, Takes_no_folder_for_a_file)
{
    const TemporaryFolder folder;
    const auto read = readFile(folder.path(), 5);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, Kind::NotRegular);
}

TEST(RemoveFile, Leaves_a_folder_where_it_is)
{
    const TemporaryFolder folder;
    fs::create_directory(folder / "sub");
    removeFile(folder / "sub");
    EXPECT_TRUE(fs::exists(folder / "sub"));
}

TEST(RemoveFile, Removes_a_link_and_not_what_it_leads_to)
{
    const TemporaryFolder folder;
    put(folder / "file", "bytes");
    fs::create_symlink(folder / "file", folder / "link");
    removeFile(folder / "link");
    EXPECT_FALSE(fs::exists(fs::symlink_status(folder / "link")));
    EXPECT_TRUE(fs::exists(folder / "file"));
}

} // namespace
