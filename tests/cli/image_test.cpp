#include "core/base/sha.h"
#include "tests/cli/run.h"
#include "tests/support/pictures/picture.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fstream>

using nlohmann::json;
using testing::HasSubstr;
using tests::cli;
using tests::kClean;
using tests::kFindings;
using tests::kUnreadable;
using tests::kUsage;

namespace {

/// An amber square in the middle of a teal one, or on white.
std::string squarePng(bool onWhite = false)
{
    return test::pngOf(test::draw(128, 128, [=](int x, int y) -> test::Rgba {
        if (x >= 32 && x < 96 && y >= 32 && y < 96)
            return {0.96, 0.78, 0.40, 1};
        return onWhite ? test::Rgba{1, 1, 1, 1} : test::Rgba{0.06, 0.29, 0.33, 1};
    }));
}

class Image : public testing::Test {
protected:
    [[nodiscard]] std::string file(const std::string& name, const std::string& bytes) const
    {
        const auto path = m_folder / name;
        std::ofstream(path, std::ios::binary) << bytes;
        return path.string();
    }

    core::support::TemporaryFolder m_folder;
};

json measurement(const json& answer, const std::string& id)
{
    for (const auto& measurement : answer.at("measurements"))
        if (measurement.at("id") == id)
            return measurement;
    return {};
}

TEST_F(Image, Json_tells_the_facts_of_the_file)
{
    const auto png = squarePng();
    const auto path = file("logo.png", png);
    const auto run = cli({"image", path, "--format", "json", "--profile", "cpp-2019"});
    EXPECT_EQ(run.exit, kClean);
    EXPECT_EQ(run.err, "");
    auto answer = json::parse(run.out);
    EXPECT_EQ(answer.at("profile").at("id"), "cpp-2019");
    for (const char* name : {"measurements", "colours", "profile"})
        answer.erase(name);
    EXPECT_EQ(answer, (json{{"schema", "offerwright-image/1"},
                            {"file", path},
                            {"bytes", png.size()},
                            {"sha256", core::sha256Hex(png)},
                            {"format", "PNG"},
                            {"width", 128},
                            {"height", 128},
                            {"samples", "rgb-alpha"},
                            {"bitDepth", 8},
                            {"interlaced", false},
                            {"alpha", true},
                            {"orientation", 1},
                            {"colourProfile", {{"iccBytes", 0}, {"gamma", nullptr}}},
                            {"privateData",
                             {{"place", false},
                              {"person", false},
                              {"copyright", false},
                              {"folder", false},
                              {"thumbnail", false},
                              {"comment", false},
                              {"history", false},
                              {"behind", false},
                              {"script", false}}},
                            {"problem", nullptr},
                            {"as", "logo"},
                            {"findings", json::array()}}));
}

TEST_F(Image, A_measurement_stands_beside_its_limit_and_its_meaning)
{
    const auto run = cli({"image", file("logo.png", squarePng(true)), "--format", "json"});
    EXPECT_EQ(measurement(json::parse(run.out), "borderWhite"),
              (json{{"id", "borderWhite"},
                    {"value", 100},
                    {"text", "100 %"},
                    {"min", nullptr},
                    {"max", 50},
                    {"rule", "logo.design.background.blackwhite"},
                    {"meaning", "white, of the outermost ring of pixels"}}));
}

TEST_F(Image, What_the_profile_does_not_ask_for_has_no_limit)
{
    const auto path = file("logo.png", squarePng());
    const auto of2019 =
        json::parse(cli({"image", path, "--format", "json", "--profile", "cpp-2019"}).out);
    EXPECT_EQ(measurement(of2019, "contrastOnLight").at("min"), nullptr);
    const auto of2022 =
        json::parse(cli({"image", path, "--format", "json", "--profile", "pc-2022"}).out);
    EXPECT_EQ(measurement(of2022, "contrastOnLight").at("min"), 2);
}

TEST_F(Image, A_warning_fails_only_where_it_is_asked_to)
{
    const auto path = file("logo.png", squarePng(true));
    const auto run = cli({"image", path});
    EXPECT_EQ(run.exit, kClean);
    EXPECT_THAT(run.out, HasSubstr("has a white background: 100 %"));
    EXPECT_EQ(cli({"image", path, "--fail-on", "warning"}).exit, kFindings);
}

TEST_F(Image, A_hero_image_of_another_size_is_an_error)
{
    const auto run =
        cli({"image", file("hero.png", squarePng()), "--as", "hero", "--profile", "cpp-2019"});
    EXPECT_EQ(run.exit, kFindings);
    EXPECT_THAT(run.out, HasSubstr("media.logo.hero"));
}

TEST_F(Image, A_damaged_picture_is_unreadable_and_json_says_why)
{
    const auto path = file("cut.png", squarePng().substr(0, 90));
    const auto run = cli({"image", path, "--format", "json"});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr(path + ": "));
    const auto answer = json::parse(run.out);
    EXPECT_TRUE(answer.at("problem").is_string());
    EXPECT_EQ(answer.at("width"), 128);
    EXPECT_EQ(answer.at("measurements"), json::array());
}

TEST_F(Image, A_text_is_no_picture)
{
    const auto run = cli({"image", file("text.png", "no picture")});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_EQ(run.out, "");
    EXPECT_THAT(run.err, HasSubstr("The file is no picture"));
}

TEST_F(Image, An_unknown_use_is_a_usage_error)
{
    EXPECT_EQ(cli({"image", "logo.png", "--as", "icon"}).exit, kUsage);
}

} // namespace
