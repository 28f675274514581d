#include "core/platform/file_watch.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <array>
#include <fstream>
#include <unistd.h>

using core::platform::FileWatch;
using core::support::TemporaryFolder;
using News = core::platform::FileWatch::News;
namespace fs = std::filesystem;

namespace {

constexpr std::chrono::milliseconds kQuiet{5};

/// What can be read at once.
class Readable {
public:
    Readable()
    {
        EXPECT_EQ(::pipe(m_ends.data()), 0);
        EXPECT_EQ(::write(m_ends[1], "x", 1), 1);
    }
    ~Readable()
    {
        for (const int end : m_ends)
            ::close(end);
    }
    Readable(const Readable&) = delete;
    Readable& operator=(const Readable&) = delete;
    [[nodiscard]] int descriptor() const { return m_ends[0]; }

private:
    std::array<int, 2> m_ends{};
};

TEST(FileWatch, Hears_a_write_a_file_put_in_place_and_a_removal)
{
    const TemporaryFolder folder;
    FileWatch watch;
    ASSERT_TRUE(watch.add(folder.path()));
    std::ofstream(folder / "offer.json") << "{}";
    EXPECT_EQ(watch.wait(kQuiet, -1), News::Changed);
    std::ofstream(folder / "new.json") << "{}";
    fs::rename(folder / "new.json", folder / "offer.json");
    EXPECT_EQ(watch.wait(kQuiet, -1), News::Changed);
    fs::remove(folder / "offer.json");
    EXPECT_EQ(watch.wait(kQuiet, -1), News::Changed);
}

TEST(FileWatch, Hears_a_folder_that_comes_to_be)
{
    const TemporaryFolder folder;
    FileWatch watch;
    ASSERT_TRUE(watch.add(folder.path()));
    fs::create_directory(folder / "plans");
    EXPECT_EQ(watch.wait(kQuiet, -1), News::Changed);
    std::ofstream(folder / "plans/basic.html") << "x";
    EXPECT_EQ(watch.wait(kQuiet, -1), News::Changed);
}

TEST(FileWatch, Hears_nothing_of_what_it_is_to_ignore)
{
    const TemporaryFolder folder;
    FileWatch watch;
    ASSERT_TRUE(watch.add(folder.path()));
    watch.ignore("report.json");
    std::ofstream(folder / "report.json.part-7") << "{}";
    fs::rename(folder / "report.json.part-7", folder / "report.json");
    const Readable stop;
    EXPECT_EQ(watch.wait(kQuiet, stop.descriptor()), News::Stopped);
}

TEST(FileWatch, Hears_no_hidden_file_and_stops_when_told)
{
    const TemporaryFolder folder;
    FileWatch watch;
    ASSERT_TRUE(watch.add(folder.path()));
    std::ofstream(folder / ".offer.json.new") << "{}";
    const Readable stop;
    EXPECT_EQ(watch.wait(kQuiet, stop.descriptor()), News::Stopped);
}

TEST(FileWatch, Tells_that_a_folder_is_not_there)
{
    FileWatch watch;
    EXPECT_FALSE(watch.add("/nowhere/at/all"));
}

} // namespace
