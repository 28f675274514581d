#include "core/base/field_path.h"
#include "core/offer/access.h"
#include "tests/cli/project.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <tuple>

using core::support::TemporaryFolder;
using nlohmann::json;
using testing::HasSubstr;
using tests::bytesOf;
using tests::cli;
using tests::kClean;
using tests::kFindings;
using tests::kUnreadable;
using tests::kUsage;
using tests::Project;

namespace fs = std::filesystem;

namespace {

const std::string kFaultyOffer = OFFERWRIGHT_SOURCE_DIR "/resources/samples/faulty";

/// A folder with three offers, one of them faulty and one a bundle that is none.
struct ManyOffers {
    TemporaryFolder folder;

    ManyOffers()
    {
        const auto save = [&](const std::string& name, const core::Offer& offer) {
            const auto master = std::make_shared<const std::string>(tests::masterPng());
            EXPECT_TRUE(core::saveProject(folder / name, {offer, {{"logos/master.png", master}}}));
        };
        fs::create_directories(folder / "deep");
        save("b-good", tests::readyOffer());
        auto faulty = tests::readyOffer();
        faulty.listing.title.clear();
        save("deep/a-faulty", faulty);
        std::ofstream(folder / "c-broken.zip") << "no zip";
        std::ofstream(folder / "note.txt") << "no offer";
        fs::create_directories(folder / ".hidden/offer");
        std::ofstream(folder / ".hidden/offer/offer.json") << "{";
    }
    [[nodiscard]] std::string path() const { return folder.path().string(); }
};

std::vector<std::string> offersIn(const std::string& text)
{
    std::vector<std::string> offers;
    const json reports = json::parse(text);
    for (const json& run : reports.at("runs"))
        offers.push_back(run.at("offer"));
    return offers;
}

TEST(ManyOffers, Are_found_below_a_folder_and_told_in_the_order_of_their_names)
{
    const ManyOffers many;
    const auto run =
        cli({"check", many.path(), "--recursive", "--base", many.path(), "--format", "json"});
    EXPECT_EQ(run.exit, kUnreadable) << "the worst of three";
    EXPECT_EQ(json::parse(run.out).at("schema"), "offerwright-reports/1");
    EXPECT_THAT(offersIn(run.out), testing::ElementsAre("b-good", "c-broken.zip", "deep/a-faulty"));
}

TEST(ManyOffers, Of_more_than_one_file_of_SARIF_the_output_says_what_to_do)
{
    const TemporaryFolder folder;
    for (int at = 0; at < 21; ++at) {
        fs::create_directories(folder / std::to_string(at));
        std::ofstream(folder / std::to_string(at) / "offer.json") << "{}";
    }
    const auto many = [&](std::vector<std::string> options) {
        options.insert(options.begin(), {"check", folder.path().string(), "-r", "--format"});
        return cli(options).err;
    };
    EXPECT_THAT(many({"sarif"}), HasSubstr("Give --output FILE"));
    EXPECT_EQ(many({"sarif", "-o", (folder / "a.sarif").string()}).find("Give --output"),
              std::string::npos);
}

TEST(ManyOffers, Give_the_same_bytes_with_any_number_of_jobs)
{
    const ManyOffers many;
    const auto written = [&](const std::string& format, const std::string& jobs) {
        const auto run = cli({"check", many.path(), "-r", "--base", many.path(), "--format", format,
                              "--jobs", jobs});
        return run.out + run.err;
    };
    for (const std::string format : {"text", "json", "sarif", "junit", "markdown", "html"}) {
        const std::string alone = written(format, "1");
        EXPECT_EQ(written(format, "2"), alone) << format;
        EXPECT_EQ(written(format, "16"), alone) << format;
    }
}

TEST(ManyOffers, End_with_a_table)
{
    const ManyOffers many;
    const auto run = cli({"check", many.path(), "-r", "--base", many.path()});
    EXPECT_THAT(run.out, HasSubstr("\nOffer          Profile         Errors  Warnings  Evidence "
                                   "missing\n"));
    EXPECT_THAT(run.out, testing::ContainsRegex("\nb-good         cpp-2019 +0 +1 +2\n"));
    EXPECT_THAT(run.out, testing::ContainsRegex("\ndeep/a-faulty  cpp-2019 +[1-9][0-9]* +"));
    EXPECT_THAT(run.out, HasSubstr("\nc-broken.zip   cannot be read"));
}

TEST(ManyOffers, Named_twice_are_checked_once_and_a_pattern_is_what_it_matches)
{
    const ManyOffers many;
    const auto checked = [&](const std::vector<std::string>& paths) {
        std::vector<std::string> words{"check", "--base", many.path(), "--format", "json"};
        for (const std::string& path : paths)
            words.push_back(many.path() + '/' + path);
        return offersIn(cli(words).out);
    };
    EXPECT_THAT(checked({"b-good", "b-good/offer.json", "b-good/"}),
                testing::ElementsAre("b-good"));
    EXPECT_THAT(checked({"?-*"}), testing::ElementsAre("b-good", "c-broken.zip"));
    EXPECT_THAT(checked({"**/[a-b]-*"}), testing::ElementsAre("b-good", "deep/a-faulty"));
    EXPECT_THAT(checked({"none-*"}), testing::ElementsAre("none-*"));
}

TEST(ManyOffers, Are_split_into_shards_that_join_to_the_whole)
{
    const ManyOffers many;
    std::multiset<std::string> joined;
    for (const char* shard : {"1/3", "2/3", "3/3"})
        for (const std::string& offer :
             offersIn(cli({"check", many.path(), "-r", "--base", many.path(), "--format", "json",
                           "--shard", shard})
                          .out))
            joined.insert(offer);
    EXPECT_THAT(joined, testing::ElementsAre("b-good", "c-broken.zip", "deep/a-faulty"));
    for (const char* bad : {"0/3", "4/3", "1", "1/", "a/b", "1/3x"})
        EXPECT_EQ(cli({"check", many.path(), "--shard", bad}).exit, kUsage) << bad;
}

TEST(ManyOffers, Take_a_sound_number_of_jobs)
{
    for (const char* bad : {"0", "-1", "x", "257", "2x"})
        EXPECT_EQ(cli({"check", "x", "--jobs", bad}).exit, kUsage) << bad;
}

/// What `script` shows of a check at a terminal.
std::string atTerminal(const std::string& path, const std::string& more)
{
    const TemporaryFolder folder;
    const std::string log = (folder / "log").string();
    const std::string command = "TERM=xterm script -qec \"'" OFFERWRIGHT_CLI "' check '" + path
                                + "' -r --jobs 1 --no-cache " + more + "\" '" + log
                                + "' </dev/null >/dev/null";
    EXPECT_NE(std::system(command.c_str()), -1);
    return bytesOf(log);
}

TEST(ManyOffers, Tell_a_terminal_how_far_they_are_in_one_line_that_goes_again)
{
    const ManyOffers many;
    std::string shown;
    // Nothing is told of what is over before anybody could read it, so it takes as many offers as
    // keep the machine busy for longer.
    constexpr int kMost = 2560;
    for (int copies = 0, wanted = 20; copies < kMost && shown.find("Checked ") == std::string::npos;
         wanted *= 2) {
        for (; copies < wanted; ++copies)
            fs::copy(kFaultyOffer, fs::path(many.path()) / ("more-" + std::to_string(copies)),
                     fs::copy_options::recursive);
        shown = atTerminal(many.path(), ">/dev/null");
    }
    EXPECT_THAT(shown, testing::ContainsRegex("\rChecked [0-9]+ of [0-9]+, now [^\n]*\033\\[K"));
    const auto last = shown.rfind("Checked ");
    ASSERT_NE(last, std::string::npos);
    EXPECT_THAT(shown.substr(last), HasSubstr("\r\033[K")) << "nothing of it stays";
    EXPECT_EQ(atTerminal(many.path(), "2>/dev/null >/dev/null").find("Checked "),
              std::string::npos);
}

TEST(ManyOffers, Of_a_hundred_copies_in_sixteen_threads_say_what_one_says)
{
    const Project project;
    const TemporaryFolder folder;
    for (int copy = 100; copy < 200; ++copy)
        fs::copy(project.path(), folder / ("copy-" + std::to_string(copy)),
                 fs::copy_options::recursive);
    const auto run = cli({"check", folder.path().string(), "-r", "--format", "json", "--jobs", "16",
                          "--base", folder.path().string()});
    EXPECT_EQ(run.exit, kClean) << run.err;
    const auto runs = json::parse(run.out).at("runs");
    ASSERT_EQ(runs.size(), 100U);
    auto first = runs.at(0);
    for (std::size_t copy = 0; copy < runs.size(); ++copy) {
        auto each = runs.at(copy);
        EXPECT_EQ(each.at("offer"), "copy-" + std::to_string(100 + copy));
        each["offer"] = first.at("offer");
        EXPECT_EQ(each, first);
    }
}

} // namespace
