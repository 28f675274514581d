#include "core/bundle/bundle_file.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <array>
#include <fstream>
#include <map>
#include <string>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;
using core::support::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

TEST(BundleFile, A_file_is_replaced)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(writeFile(folder / "a.zip", "old"));
    ASSERT_TRUE(writeFile(folder / "a.zip", "new"));
    EXPECT_EQ(readFile(folder / "a.zip").value(), "new");
}

TEST(BundleFile, What_a_killed_process_of_the_same_number_left_is_no_obstacle)
{
    const TemporaryFolder folder;
    const fs::path left = folder / ("a.zip.part-" + std::to_string(::getpid()));
    std::ofstream(left) << "half of";
    ASSERT_TRUE(writeFile(folder / "a.zip", "new"));
    EXPECT_EQ(readFile(folder / "a.zip").value(), "new");
    EXPECT_FALSE(fs::exists(left));
}

TEST(BundleFile, What_killed_processes_left_beside_it_goes_and_what_others_write_stays)
{
    const TemporaryFolder folder;
    const pid_t gone = ::fork();
    if (gone == 0)
        ::_exit(0);
    ::waitpid(gone, nullptr, 0);
    const fs::path left = folder / ("a.zip.part-" + std::to_string(gone));
    const fs::path written = folder / ("a.zip.part-" + std::to_string(::getppid()));
    for (const fs::path& part : {left, written})
        std::ofstream(part) << "half of";
    ASSERT_TRUE(writeFile(folder / "a.zip", "new"));
    EXPECT_FALSE(fs::exists(left));
    EXPECT_TRUE(fs::exists(written));
}

TEST(BundleFile, A_pipe_stays_a_pipe)
{
    const TemporaryFolder folder;
    const fs::path pipe = folder / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    const auto written = writeFile(pipe, "bytes");
    ASSERT_FALSE(written);
    EXPECT_EQ(inEnglish(written.error().message),
              pipe.string() + " is a device or a pipe, and stays as it is. Name a file.");
    EXPECT_TRUE(fs::is_fifo(pipe));
}

TEST(BundleFile, A_link_to_a_device_stays_a_link)
{
    const TemporaryFolder folder;
    fs::create_symlink("/dev/null", folder / "link");
    EXPECT_FALSE(writeFile(folder / "link", "bytes"));
    EXPECT_TRUE(fs::is_symlink(folder / "link"));
}

/// The names and bytes of all there is.
std::map<std::string, std::string> filesBelow(const TemporaryFolder& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::directory_iterator(folder.path()))
        files[entry.path().filename()] = readFile(entry.path()).value_or("a folder");
    return files;
}

using Files = std::map<std::string, std::string>;

TEST(BundleFile, Files_that_belong_together_are_replaced_together)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(writeFile(folder / "a", "old"));
    const std::array<NewFile, 2> both{{{folder / "a", "new"}, {folder / "b", "too"}}};
    ASSERT_TRUE(writeFiles(both));
    EXPECT_EQ(filesBelow(folder), (Files{{"a", "new"}, {"b", "too"}}));
}

TEST(BundleFile, Files_before_one_that_cannot_be_put_in_place_are_as_they_were)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(writeFile(folder / "a", "old"));
    fs::create_directory(folder / "c");
    const std::array<NewFile, 3> all{
        {{folder / "a", "new"}, {folder / "b", "new"}, {folder / "c", "new"}}};
    const auto written = writeFiles(all);
    ASSERT_FALSE(written);
    EXPECT_EQ(inEnglish(written.error().message),
              (folder / "c").string()
                  + " cannot be written: Is a directory. Choose a folder that you may write to and "
                    "that has room.");
    EXPECT_EQ(filesBelow(folder), (Files{{"a", "old"}, {"c", "a folder"}}));
}

} // namespace
