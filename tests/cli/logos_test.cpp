#include "core/base/sha.h"
#include "tests/cli/project.h"
#include "tests/support/pictures/picture.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fstream>

using core::support::TemporaryFolder;
using nlohmann::json;
using testing::HasSubstr;
using tests::bytesOf;
using tests::cli;
using tests::kClean;
using tests::kUnreadable;
using tests::kUsage;
using tests::masterPng;

namespace fs = std::filesystem;

namespace {

TEST(Logos, Writes_the_logos_of_the_profile)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "master.png", std::ios::binary) << masterPng();
    const auto run = cli({"logos", (folder / "master.png").string(), "-o",
                          (folder / "out").string(), "--profile", "cpp-2019"});
    EXPECT_EQ(run.exit, kClean) << run.err;
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder / "out"))
        names.push_back(entry.path().filename().string());
    EXPECT_THAT(names, testing::UnorderedElementsAre("40x40.png", "90x90.png", "115x115.png",
                                                     "255x115.png"));
}

TEST(Logos, Never_take_the_place_of_the_master)
{
    const TemporaryFolder folder;
    const auto master = (folder / "90x90.png").string();
    std::ofstream(master, std::ios::binary) << masterPng();
    const auto run = cli({"logos", master, "-o", folder.path().string(), "--profile", "cpp-2019"});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr("90x90.png would take the place of the master"));
    EXPECT_EQ(bytesOf(master), masterPng());
    EXPECT_FALSE(fs::exists(folder / "40x40.png"));
}

TEST(Logos, Json_tells_what_was_written)
{
    const TemporaryFolder folder;
    const auto master = (folder / "master.png").string();
    std::ofstream(master, std::ios::binary) << masterPng();
    const auto run = cli({"logos", master, "-o", folder.path().string(), "--format", "json",
                          "--profile", "cpp-2019"});
    EXPECT_EQ(run.exit, kClean) << run.err;
    const auto answer = json::parse(run.out);
    EXPECT_EQ(answer.at("schema"), "offerwright-logos/1");
    ASSERT_EQ(answer.at("logos").size(), 4U);
    const auto file = (folder / "40x40.png").string();
    EXPECT_EQ(answer.at("logos")[0], (json{{"role", "small"},
                                           {"file", file},
                                           {"width", 40},
                                           {"height", 40},
                                           {"bytes", bytesOf(file).size()},
                                           {"sha256", core::sha256Hex(bytesOf(file))},
                                           {"enlarged", false}}));
}

TEST(Logos, Optimised_ones_are_the_same_pixels_in_fewer_bytes)
{
    const TemporaryFolder folder;
    const auto master = (folder / "master.png").string();
    std::ofstream(master, std::ios::binary) << masterPng();
    const auto plain = (folder / "plain").string();
    const auto best = (folder / "best").string();
    const auto again = (folder / "again").string();
    EXPECT_EQ(cli({"logos", master, "-o", plain, "--profile", "cpp-2019"}).exit, kClean);
    EXPECT_EQ(cli({"logos", master, "-o", best, "--optimise", "--profile", "cpp-2019"}).exit,
              kClean);
    EXPECT_EQ(cli({"logos", master, "-o", again, "--optimise", "--profile", "cpp-2019"}).exit,
              kClean);
    for (const std::string name : {"/40x40.png", "/90x90.png", "/115x115.png", "/255x115.png"}) {
        EXPECT_LE(bytesOf(best + name).size(), bytesOf(plain + name).size()) << name;
        EXPECT_EQ(test::pixelsOf(bytesOf(best + name)), test::pixelsOf(bytesOf(plain + name)));
        EXPECT_EQ(bytesOf(best + name), bytesOf(again + name)) << name;
    }
}

TEST(Logos, A_wrong_option_is_a_usage_error)
{
    for (const std::string option :
         {"--pad=50%", "--pad=-1", "--pad=wide", "--pad=", "--background=blue",
          "--background=#12345", "--sharpen=101%", "--crop=0,0,100", "--crop=0,0,100,100,0",
          "--crop=50,0,51,100", "--crop=0,0,0,100", "--crop=-1,0,50,50", "--crop=0%,0,50,50"})
        EXPECT_EQ(cli({"logos", "master.png", "-o", ".", option}).exit, kUsage) << option;
}

TEST(Logos, A_wrong_crop_is_told_with_a_right_one)
{
    EXPECT_EQ(cli({"logos", "master.png", "-o", ".", "--crop", "whole"}).err,
              "offerwright-cli: --crop is left, top, width and height in percent within the "
              "master, such as 10,0,80,100%, not \"whole\".\n");
}

TEST(Logos, A_crop_and_sharpening_make_other_logos)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "master.png", std::ios::binary) << masterPng();
    const auto small = [&](const std::vector<std::string>& options) {
        std::vector<std::string> arguments{"logos",     (folder / "master.png").string(),
                                           "-o",        folder.path().string(),
                                           "--profile", "cpp-2019"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        EXPECT_EQ(cli(arguments).exit, kClean);
        return bytesOf(folder / "40x40.png");
    };
    const auto plain = small({});
    EXPECT_EQ(small({"--crop", "0,0,100,100%", "--sharpen", "0"}), plain);
    EXPECT_NE(small({"--crop", "12.5,0,50,100%"}), plain);
    EXPECT_NE(small({"--sharpen", "100%"}), plain);
}

TEST(Logos, Something_else_is_no_master)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "text.png") << "no picture";
    EXPECT_EQ(cli({"logos", (folder / "text.png").string(), "-o", folder.path().string()}).exit,
              kUnreadable);
}

} // namespace
