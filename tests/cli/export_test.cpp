#include "core/base/result.h"
#include "core/base/sha.h"
#include "core/bundle/bundle.h"
#include "core/bundle/verify.h"
#include "core/project/load.h"
#include "core/project/project.h"
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
using tests::kFindings;
using tests::kUnreadable;
using tests::kUsage;
using tests::masterPng;
using tests::offerWithoutTitle;
using tests::Project;
using tests::readyOffer;

namespace fs = std::filesystem;

namespace {

TEST(Export, Writes_a_bundle_that_verifies)
{
    const Project project;
    const auto file = project.beside("bundle.zip");
    const auto run = cli({"export", project.path(), "-o", file});
    EXPECT_EQ(run.exit, kClean) << run.out << run.err;
    EXPECT_THAT(run.out, HasSubstr("Saved  " + file));
    const auto verified = cli({"verify", file, "--format", "json"});
    EXPECT_EQ(verified.exit, kClean);
    const auto verdict = json::parse(verified.out);
    EXPECT_EQ(verdict.at("valid"), true);
    EXPECT_THAT(run.out, HasSubstr("SHA-256  " + verdict.at("sha256").get<std::string>()));
}

TEST(Export, Is_not_held_back_by_what_nobody_answered)
{
    core::Offer offer = readyOffer();
    offer.confirmations.clear();
    const Project project(offer);
    const auto run = cli({"export", project.path(), "-o", project.beside("bundle.zip")});
    EXPECT_EQ(run.exit, kClean) << run.out << run.err;
}

TEST(Export, Keeps_what_the_registry_told_and_when)
{
    const Project project;
    const auto facts = project.beside("facts.json");
    std::ofstream(facts) << R"({"registry":{"contosoedge.azurecr.io/vibration-monitor":{
        "asked":"2026-11-28","tags":{"latest":{"status":200,"digest":"sha256:aa"}}}}})"
                         << std::flush;
    const auto file = project.beside("bundle.zip");
    const auto run = cli({"export", project.path(), "-o", file, "--facts", facts, "--draft"});
    ASSERT_EQ(run.exit, kClean) << run.err;
    // The archive stores its entries as they are.
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    EXPECT_THAT(bytes, HasSubstr(R"("repository": "contosoedge.azurecr.io/vibration-monitor")"));
    EXPECT_THAT(bytes, HasSubstr(R"("asked": "2026-11-28")"));
    EXPECT_THAT(bytes, HasSubstr("contosoedge.azurecr.io/vibration-monitor, asked on 2026-11-28"));
}

TEST(Export, Into_a_folder_uses_the_bundles_own_name)
{
    const Project project;
    EXPECT_EQ(cli({"export", project.path(), "-o", project.beside("")}).exit, kClean);
    EXPECT_TRUE(
        fs::exists(project.beside("offerwright-contoso.vibration-monitor-cpp-2019.offer.zip")));
}

TEST(Export, Refuses_errors_and_writes_nothing)
{
    const Project project(offerWithoutTitle());
    const auto file = project.beside("bundle.zip");
    const auto run = cli({"export", project.path(), "-o", file});
    EXPECT_EQ(run.exit, kFindings);
    EXPECT_THAT(run.out, HasSubstr("listing.title."));
    EXPECT_THAT(run.err, HasSubstr("Nothing was exported"));
    EXPECT_FALSE(fs::exists(file));
}

TEST(Export, A_draft_is_written_in_spite_of_errors)
{
    const Project project(offerWithoutTitle());
    const auto file = project.beside("bundle.zip");
    EXPECT_EQ(cli({"export", project.path(), "-o", file, "--draft"}).exit, kClean);
    EXPECT_EQ(cli({"verify", file}).exit, kClean);
    EXPECT_THAT(bytesOf(file), HasSubstr("Offerwright-Draft: true"));
}

TEST(Export, Gives_the_same_bytes_in_any_zone_locale_folder_and_umask)
{
    const Project here;
    const Project there;
    const auto bytes = here.exported("export TZ=Pacific/Kiritimati LC_ALL=C; umask 077");
    EXPECT_FALSE(bytes.empty());
    EXPECT_EQ(there.exported("export TZ=America/Los_Angeles LC_ALL=de_DE.UTF-8; umask 000; cd /"),
              bytes);
}

TEST(Export, Takes_its_time_from_the_source_date)
{
    const Project project;
    const auto early = project.exported();
    const auto late = project.exported("export SOURCE_DATE_EPOCH=1700000000");
    EXPECT_EQ(project.exported("export SOURCE_DATE_EPOCH=1700000000 TZ=Asia/Tokyo"), late);
    EXPECT_NE(early, late);
}

TEST(Export, A_folder_that_cannot_be_written_is_told_and_left_as_it_was)
{
    const Project project;
    const auto run = cli({"export", project.path(), "-o", "/proc/bundle.zip"});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr("/proc/bundle.zip cannot be written"));
}

TEST(Export, Replaces_an_older_bundle_and_leaves_nothing_else)
{
    const Project project;
    std::ofstream(project.beside("bundle.zip")) << "old";
    const auto bytes = project.exported();
    EXPECT_TRUE(core::verifyBundle(bytes).empty());
    const auto entries = std::distance(fs::directory_iterator(project.beside("")), {});
    EXPECT_EQ(entries, 2);
}

TEST(Export, Never_writes_the_registry_password)
{
    const Project project;
    EXPECT_THAT(project.exported("export OFFERWRIGHT_REGISTRY_PASSWORD=s3cr3t-w0rd"),
                testing::Not(HasSubstr("s3cr3t-w0rd")));
}

TEST(Verify, A_damaged_bundle_is_named_on_standard_output)
{
    const Project project;
    auto bytes = project.exported();
    bytes[bytes.size() / 2] ^= 1;
    std::ofstream(project.beside("bad.zip"), std::ios::binary) << bytes;
    const auto run = cli({"verify", project.beside("bad.zip"), "--format", "json"});
    EXPECT_EQ(run.exit, kFindings);
    const auto verdict = json::parse(run.out);
    EXPECT_EQ(verdict.at("valid"), false);
    EXPECT_FALSE(verdict.at("problems").empty());
}

} // namespace
