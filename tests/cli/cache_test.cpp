#include "tests/cli/project.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

using testing::HasSubstr;
using testing::Not;
using tests::bytesOf;
using tests::cli;
using tests::kClean;
using tests::kFindings;

namespace {

/// A project whose checks share a cache.
class MeasureCache : public testing::Test {
protected:
    [[nodiscard]] tests::Run check(const std::vector<std::string>& options = {}) const
    {
        std::vector<std::string> words{"check", project.path(), "--profile", "pc-2022"};
        words.insert(words.end(), options.begin(), options.end());
        return cli(words, "export XDG_CACHE_HOME='" + project.beside("cache") + "'");
    }

    [[nodiscard]] std::string file() const { return project.beside("cache/offerwright/measures"); }

    void write(const std::string& name, const std::string& bytes) const
    {
        std::ofstream(name, std::ios::binary) << bytes;
    }

    tests::Project project;
};

} // namespace

TEST_F(MeasureCache, A_second_check_says_the_same_and_leaves_the_cache_alone)
{
    const auto first = check();
    const auto kept = bytesOf(file());
    EXPECT_NE(kept, "");
    const auto written = std::filesystem::last_write_time(file());
    const auto second = check();
    EXPECT_EQ(second.out, first.out);
    EXPECT_EQ(second.err, first.err);
    EXPECT_EQ(second.exit, first.exit);
    EXPECT_EQ(bytesOf(file()), kept);
    EXPECT_EQ(std::filesystem::last_write_time(file()), written);
}

TEST_F(MeasureCache, A_changed_picture_is_measured_anew)
{
    EXPECT_THAT(check().out, HasSubstr("white background"));
    write(project.path() + "/logos/master.png",
          ::test::pngOf(::test::draw(512, 512, [](int x, int) {
              return x < 256 ? ::test::Rgba{0.1, 0.3, 0.7, 1} : ::test::Rgba{0.9, 0.8, 0.1, 1};
          })));
    EXPECT_THAT(check().out, Not(HasSubstr("white background")));
}

TEST_F(MeasureCache, A_broken_or_cut_one_is_replaced_and_changes_no_verdict)
{
    const auto sound = check();
    const auto kept = bytesOf(file());
    auto flipped = kept;
    flipped[flipped.size() / 2] ^= 1;
    for (const auto& broken : {std::string(), flipped, kept.substr(0, kept.size() - 1),
                               std::string(64, '0'), kept + kept}) {
        write(file(), broken);
        EXPECT_EQ(check().out, sound.out);
        EXPECT_EQ(bytesOf(file()).size(), kept.size());
    }
}

TEST_F(MeasureCache, Stays_within_its_folder_which_may_be_unwritable)
{
    write(project.beside("cache"), "a file where the folder would be");
    const auto run = check();
    EXPECT_EQ(run.err, "");
    EXPECT_EQ(run.out, check({"--no-cache"}).out);
    EXPECT_EQ(bytesOf(project.beside("cache")), "a file where the folder would be");
}

TEST_F(MeasureCache, Is_neither_read_nor_written_without_it)
{
    EXPECT_NE(check({"--no-cache"}).out, "");
    EXPECT_FALSE(std::filesystem::exists(project.beside("cache")));
}
