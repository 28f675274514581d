#include "core/base/result.h"
#include "core/base/sha.h"
#include "core/bundle/bundle.h"
#include "core/bundle/verify.h"
#include "core/project/load.h"
#include "core/project/project.h"
#include "core/rules/checks/web/web_addresses.h"
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

TEST(New, Makes_a_project_that_can_be_checked)
{
    const TemporaryFolder folder;
    const auto path = (folder / "My Offer").string();
    EXPECT_EQ(cli({"new", path}).exit, kClean);
    const auto project = core::loadProject(path).value();
    EXPECT_TRUE(project.problems.empty());
    EXPECT_EQ(project.content.offer.identity.offerId, "my-offer");
    EXPECT_EQ(cli({"check", path}).exit, kFindings);
}

TEST(New, Refuses_a_folder_that_is_not_empty)
{
    const Project project;
    const auto before = bytesOf(project.path() + "/offer.json");
    const auto run = cli({"new", project.path()});
    EXPECT_EQ(run.exit, kUsage);
    EXPECT_THAT(run.err, HasSubstr("is not empty"));
    EXPECT_EQ(bytesOf(project.path() + "/offer.json"), before);
}

TEST(New, Tells_of_a_folder_that_cannot_be_made)
{
    EXPECT_EQ(cli({"new", "/proc/offer"}).exit, kUnreadable);
}

TEST(Check, A_ready_offer_is_clean)
{
    const Project project;
    const auto run = cli({"check", project.path()});
    EXPECT_EQ(run.exit, kClean) << run.out;
    EXPECT_THAT(run.out, HasSubstr("Ready"));
}

TEST(Check, A_portal_that_closed_is_told_and_changes_no_exit_code)
{
    const Project project;
    const auto run = cli({"check", project.path(), "--profile", "cpp-2019"});
    EXPECT_EQ(run.exit, kClean) << run.out;
    EXPECT_THAT(
        run.err,
        HasSubstr("The profile cpp-2019 is of a portal that closed in 2020. Choose pc-2026 for "
                  "what today's portal asks."));
}

TEST(Check, An_error_is_shown_with_file_line_column_and_rule)
{
    const Project project(offerWithoutTitle());
    const auto run = cli({"check", project.path()});
    EXPECT_EQ(run.exit, kFindings);
    EXPECT_THAT(run.out, HasSubstr("Listing\n  error    "));
    EXPECT_THAT(run.out, testing::ContainsRegex("/offer\\.json:[0-9]+:[0-9]+  listing\\.title\\."));
    EXPECT_THAT(run.out, HasSubstr("Not ready: "));
}

TEST(Check, The_offer_file_itself_and_its_folder_are_the_same)
{
    const Project project(offerWithoutTitle());
    EXPECT_EQ(cli({"check", project.path() + "/offer.json"}).out,
              cli({"check", project.path()}).out);
}

TEST(Check, Json_stands_alone_on_standard_output)
{
    const Project project(offerWithoutTitle());
    const auto run = cli({"check", project.path(), "--format", "json", "--profile", "pc-2022"});
    EXPECT_EQ(run.exit, kFindings);
    EXPECT_EQ(run.err, "");
    const auto report = json::parse(run.out);
    EXPECT_EQ(report.at("schema"), "offerwright-report/1");
    EXPECT_EQ(report.at("profile").at("id"), "pc-2022");
    EXPECT_EQ(report.at("findings").at(0).at("file"), "offer.json");
}

TEST(Check, Warnings_fail_only_on_demand)
{
    auto offer = readyOffer();
    offer.confirmations.clear();
    const Project project(offer);
    EXPECT_EQ(cli({"check", project.path()}).exit, kClean);
    EXPECT_EQ(cli({"check", project.path(), "--fail-on", "warning"}).exit, kFindings);
}

/// Every tag is in the registry, and every address opens.
std::string factsOf(const std::string& project)
{
    const core::Offer offer = core::loadProject(project).value().content.offer;
    json facts;
    for (const core::WebAddress& address : core::addressesToAsk(offer))
        facts["links"][address.url] = {{"status", 200}};
    json platforms = json::array();
    for (const char* architecture : {"amd64", "arm", "arm64"})
        platforms.push_back({{"os", "linux"}, {"architecture", architecture}});
    for (const core::Plan& plan : offer.plans)
        for (const core::Tag& tag : plan.image.tags) {
            json& seen = facts["registry"][plan.image.registry + ".azurecr.io/"
                                           + plan.image.repository]["tags"][tag.name];
            seen["status"] = 200;
            if (tag.isManifest)
                seen.update({{"mediaType", "application/vnd.oci.image.index.v1+json"},
                             {"platforms", platforms}});
        }
    return facts.dump();
}

TEST(Check, A_question_without_an_answer_fails_only_on_demand)
{
    const std::string answered = OFFERWRIGHT_SOURCE_DIR "/resources/samples/vibration-monitor";
    const TemporaryFolder folder;
    const std::string facts = (folder / "facts.json").string();
    std::ofstream(facts) << factsOf(answered);
    EXPECT_EQ(cli({"check", answered, "--fail-on", "evidence", "--facts", facts}).exit, kClean);
    auto offer = readyOffer();
    offer.confirmations.clear();
    const Project project(offer);
    EXPECT_EQ(cli({"check", project.path(), "--fail-on", "error"}).exit, kClean);
    EXPECT_EQ(cli({"check", project.path(), "--fail-on", "evidence"}).exit, kFindings);
}

TEST(Check, A_fact_that_nobody_asked_for_fails_only_on_demand)
{
    const std::string answered = OFFERWRIGHT_SOURCE_DIR "/resources/samples/vibration-monitor";
    EXPECT_EQ(cli({"check", answered}).exit, kClean);
    const auto run = cli({"check", answered, "--fail-on", "evidence"});
    EXPECT_EQ(run.exit, kFindings);
    EXPECT_THAT(run.out, HasSubstr("Ready: 0 errors, 0 warnings, 2 facts missing; "));
    EXPECT_THAT(run.err, HasSubstr("vibration-monitor: 2 facts missing, for which --fail-on "
                                   "evidence fails. "));
}

TEST(Check, A_bundle_can_be_checked)
{
    const Project project;
    (void)project.exported();
    const auto run = cli({"check", project.beside("bundle.zip")});
    EXPECT_EQ(run.exit, kClean) << run.err;
}

TEST(Check, Nothing_there_is_unreadable)
{
    const auto run = cli({"check", "/nowhere/at/all"});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_EQ(run.out, "");
    EXPECT_THAT(run.err, HasSubstr("/nowhere/at/all"));
}

TEST(Check, A_broken_file_is_told_by_line_and_column)
{
    const Project project;
    std::ofstream(project.path() + "/offer.json")
        << "{\n  \"listing\": {\n    \"title\" 5\n  }\n}\n";
    const auto run = cli({"check", project.path()});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr("offer.json:3:"));
}

TEST(Check, A_bad_source_date_is_told)
{
    const Project project;
    const auto run = cli({"check", project.path()}, "export SOURCE_DATE_EPOCH=soon");
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr("SOURCE_DATE_EPOCH is \"soon\""));
}

TEST(Check, An_earlier_bundle_lets_the_update_rules_run)
{
    const Project project;
    (void)project.exported();
    const auto rulesNotRun = [](const tests::Run& run) {
        return json::parse(run.out).at("notRun").size();
    };
    EXPECT_LT(rulesNotRun(cli({"check", project.path(), "--format", "json", "--baseline",
                               project.beside("bundle.zip")})),
              rulesNotRun(cli({"check", project.path(), "--format", "json"})));
}

TEST(Check, What_an_earlier_bundle_had_is_hidden)
{
    core::Offer offer = tests::readyOffer();
    offer.listing.summary.clear();
    const Project project(offer);
    const auto file = project.beside("bundle.zip");
    ASSERT_EQ(cli({"export", project.path(), "-o", file, "--draft"}).exit, kClean);
    EXPECT_EQ(cli({"check", project.path()}).exit, kFindings);
    const auto run = cli({"check", project.path(), "--format", "json", "--baseline", file});
    EXPECT_EQ(run.exit, kClean);
    const auto report = json::parse(run.out);
    EXPECT_EQ(report.at("counts").at("errors"), 0);
    EXPECT_TRUE(report.at("hidden").at(0).at("reason").is_null());
}

TEST(Check, A_suppressed_warning_is_listed_with_its_reason)
{
    core::Offer offer = tests::readyOffer();
    // Every profile asks it.
    const std::string asked = "asset.device.one";
    offer.confirmations.erase(asked);
    offer.suppressions.push_back({asked, "", "Asked the lawyer.", "2027-01-01", {}});
    const Project project(offer);
    const auto run = cli({"check", project.path()}, "export SOURCE_DATE_EPOCH=1790000000");
    EXPECT_THAT(run.out, HasSubstr("until 2027-01-01: Asked the lawyer."));
}

TEST(Check, A_profile_of_long_ago_is_told)
{
    const Project project;
    const auto run = cli({"check", project.path()}, "export SOURCE_DATE_EPOCH=2000000000");
    EXPECT_THAT(run.err, HasSubstr("more than a year ago"));
}

TEST(Check, Takes_what_a_network_knows_from_a_file)
{
    const Project project;
    const auto facts = project.beside("links.json");
    std::ofstream(facts) << R"({"links": {"https://www.contoso.com/privacy": {"status": 404}}})";
    const auto run = cli({"check", project.path(), "--facts", facts});
    EXPECT_EQ(run.exit, kFindings);
    EXPECT_THAT(run.out, HasSubstr("There is no such page (HTTP 404)."));
}

TEST(Check, A_fault_in_a_facts_file_is_told_by_line_and_column)
{
    const Project project;
    const auto facts = project.beside("links.json");
    std::ofstream(facts) << "{\"links\":\n {\"https://contoso.com\": {\"status\": \"ok\"}}}";
    const auto run = cli({"check", project.path(), "--facts", facts});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr("links.json:2:37: “status” is the number of an HTTP answer, "
                                   "from 100 to 599."));
}

TEST(Check, Takes_what_a_registry_knows_from_a_file)
{
    const Project project;
    const auto facts = project.beside("registry.json");
    std::ofstream(facts) << R"({"registry": {"vibration-monitor": {"tags": {"latest": )"
                         << R"({"status": 404, "code": "MANIFEST_UNKNOWN"}}}}})";
    const auto run = cli({"check", project.path(), "--facts", facts, "--profile", "pc-2026"});
    EXPECT_EQ(run.exit, kFindings);
    EXPECT_THAT(run.out, HasSubstr("The registry has no tag “latest” in “vibration-monitor”."));
}

TEST(Check, A_member_of_another_type_in_a_facts_file_is_told)
{
    const Project project;
    const auto facts = project.beside("links.json");
    for (const auto& [member, complaint] :
         {std::pair(R"("finalUrl": 5)", "“finalUrl” is a text"),
          std::pair(R"("isHostUnknown": "yes")", "“isHostUnknown” is true or false")}) {
        std::ofstream(facts) << R"({"links": {"https://a.com": {"status": 200, )" << member
                             << "}}}";
        const auto run = cli({"check", project.path(), "--facts", facts});
        EXPECT_EQ(run.exit, kUnreadable);
        EXPECT_THAT(run.err, HasSubstr(complaint));
    }
}

TEST(Check, A_facts_file_larger_than_any_is_not_read)
{
    const Project project;
    const auto facts = project.beside("links.json");
    std::ofstream(facts).close();
    std::filesystem::resize_file(facts, (16 << 20) + 1);
    const auto run = cli({"check", project.path(), "--facts", facts});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr("links.json is larger than 16 MiB. Make it smaller."));
}

} // namespace
