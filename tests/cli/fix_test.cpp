#include "core/project/load.h"
#include "core/project/project.h"
#include "tests/cli/project.h"

#include <gmock/gmock.h>

using testing::HasSubstr;
using tests::bytesOf;
using tests::cli;
using tests::kClean;
using tests::kFindings;
using tests::kUnreadable;
using tests::kUsage;
using tests::Project;
using tests::readyOffer;

namespace {

constexpr const char* kBlank = "https://contoso.com/privacy policy";
constexpr const char* kNoBlank = "https://contoso.com/privacy%20policy";

/// With one error that a safe fix mends.
core::Offer offerWithBlank()
{
    auto offer = readyOffer();
    offer.listing.privacyPolicyUrl = kBlank;
    return offer;
}

/// With one error whose fix drops words.
core::Offer offerWithLongTitle()
{
    auto offer = readyOffer();
    offer.listing.title += " that watches, warns and reports all day and all night, on and on";
    return offer;
}

core::Offer savedOffer(const Project& project)
{
    return core::loadProject(project.path()).value().content.offer;
}

TEST(Fix, A_safe_fix_is_written_and_shown_before_and_after)
{
    const Project project(offerWithBlank());
    ASSERT_EQ(cli({"check", project.path()}).exit, kFindings);
    const auto run = cli({"fix", project.path()});
    EXPECT_EQ(run.exit, kClean) << run.out << run.err;
    EXPECT_THAT(
        run.out,
        HasSubstr(
            "- https://contoso.com/privacy policy\n+ https://contoso.com/privacy%20policy\n"));
    EXPECT_EQ(savedOffer(project).listing.privacyPolicyUrl, kNoBlank);
    EXPECT_EQ(cli({"check", project.path()}).exit, kClean);
}

TEST(Fix, Again_it_changes_nothing)
{
    const Project project(offerWithBlank());
    EXPECT_EQ(cli({"fix", project.path()}).exit, kClean);
    const auto before = bytesOf(project.path() + "/offer.json");
    const auto run = cli({"fix", project.path()});
    EXPECT_EQ(run.exit, kClean);
    EXPECT_THAT(run.out, HasSubstr("Nothing to fix"));
    EXPECT_EQ(bytesOf(project.path() + "/offer.json"), before);
}

TEST(Fix, A_dry_run_shows_the_same_and_writes_nothing)
{
    const Project project(offerWithBlank());
    const auto run = cli({"fix", project.path() + "/offer.json", "--dry-run"});
    EXPECT_EQ(run.exit, kClean);
    EXPECT_THAT(run.out, HasSubstr("\n+ https://contoso.com/privacy%20policy\n"));
    EXPECT_THAT(run.out, HasSubstr("Nothing was written."));
    EXPECT_EQ(savedOffer(project).listing.privacyPolicyUrl, kBlank);
}

TEST(Fix, What_loses_something_is_left_to_a_named_rule)
{
    const Project project(offerWithLongTitle());
    EXPECT_EQ(cli({"fix", project.path()}).exit, kFindings);
    EXPECT_EQ(savedOffer(project).listing.title, offerWithLongTitle().listing.title);
    EXPECT_EQ(cli({"fix", project.path(), "--rule", "listing.title.length"}).exit, kClean);
    EXPECT_THAT(offerWithLongTitle().listing.title,
                testing::StartsWith(savedOffer(project).listing.title));
}

TEST(Fix, A_named_rule_leaves_the_findings_of_others)
{
    const Project project(offerWithBlank());
    EXPECT_EQ(cli({"fix", project.path(), "--rule", "listing.title.length"}).exit, kFindings);
    EXPECT_EQ(savedOffer(project).listing.privacyPolicyUrl, kBlank);
}

TEST(Fix, An_unknown_rule_is_a_usage_error_with_a_guess)
{
    const Project project;
    const auto run = cli({"fix", project.path(), "--rule", "listing.summary.lenght"});
    EXPECT_EQ(run.exit, kUsage);
    EXPECT_THAT(run.err, HasSubstr("Did you mean \"listing.summary.length\""));
}

TEST(Fix, A_bundle_never_changes)
{
    const Project project;
    const auto before = project.exported();
    const auto run = cli({"fix", project.beside("bundle.zip")});
    EXPECT_EQ(run.exit, kUsage);
    EXPECT_THAT(run.err, HasSubstr("export it anew"));
    EXPECT_EQ(bytesOf(project.beside("bundle.zip")), before);
}

TEST(Fix, A_folder_that_is_not_there_cannot_be_read)
{
    EXPECT_EQ(cli({"fix", "/nowhere/offer"}).exit, kUnreadable);
}

} // namespace
