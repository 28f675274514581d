#include "core/project/load.h"
#include "core/project/save.h"
#include "tests/cli/project.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <functional>
#include <tuple>

using nlohmann::json;
using testing::HasSubstr;
using tests::cli;
using tests::kClean;
using tests::kFindings;
using tests::kUnreadable;
using tests::kUsage;
using tests::Project;

namespace {

void change(const Project& project, const std::function<void(core::Offer&)>& edit)
{
    auto content = core::loadProject(project.path()).value().content;
    edit(content.offer);
    EXPECT_TRUE(core::saveProject(project.path(), content));
}

void changeTitle(const Project& project)
{
    change(project, [](core::Offer& offer) { offer.listing.title += " Plus"; });
}

TEST(Diff, Of_a_project_and_its_bundle_is_clean)
{
    const Project project;
    std::ignore = project.exported();
    const auto run = cli({"diff", project.beside("bundle.zip"), project.path()});
    EXPECT_EQ(run.exit, kClean) << run.err;
    EXPECT_THAT(run.out, HasSubstr("No field differs."));
}

TEST(Diff, Tells_the_words_that_changed)
{
    const Project project;
    std::ignore = project.exported();
    changeTitle(project);
    const auto run = cli({"diff", project.beside("bundle.zip"), project.path()});
    EXPECT_EQ(run.exit, kFindings) << run.err;
    EXPECT_THAT(run.out, HasSubstr("Listing\n  Listing › Title\n    "));
    EXPECT_THAT(run.out, HasSubstr("{+ Plus+}"));
    EXPECT_THAT(run.out, HasSubstr("1 field differs."));
}

TEST(Diff, As_json_names_exactly_the_changed_fields)
{
    const Project project;
    std::ignore = project.exported();
    changeTitle(project);
    const auto run =
        cli({"diff", project.beside("bundle.zip"), project.path(), "--format", "json"});
    const auto root = json::parse(run.out);
    EXPECT_EQ(root.at("schema"), "offerwright-diff/1");
    ASSERT_EQ(root.at("changes").size(), 1U);
    EXPECT_EQ(root.at("changes")[0].at("where"), "/listing/title");
}

TEST(Diff, Takes_what_is_published_where_no_older_one_is_named)
{
    const Project project;
    std::ignore = project.exported();
    const auto noted = cli({"published", project.path(), project.beside("bundle.zip")},
                           "export SOURCE_DATE_EPOCH=1790000000");
    EXPECT_EQ(noted.exit, kClean) << noted.err;
    EXPECT_EQ(cli({"diff", project.path()}).exit, kClean);
    change(project, [](core::Offer& offer) { offer.identity.offerId = "another"; });
    const auto run = cli({"diff", project.path()});
    EXPECT_EQ(run.exit, kFindings);
    EXPECT_THAT(run.out, HasSubstr("Compared with what was published on 2026-09-21."));
    EXPECT_THAT(run.out, HasSubstr("frozen: it can never change once published"));
}

TEST(Diff, Says_that_nothing_is_published)
{
    const Project project;
    const auto run = cli({"diff", project.path()});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr("has no published.json"));
    EXPECT_EQ(run.out, "");
}

TEST(Diff, Of_one_bundle_asks_for_the_older_one)
{
    const Project project;
    std::ignore = project.exported();
    const auto run = cli({"diff", project.beside("bundle.zip")});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr("Name the older project or bundle before it."));
}

TEST(Diff, Of_a_broken_bundle_is_an_error)
{
    const Project project;
    const auto zip = project.exported();
    std::ofstream(project.beside("bundle.zip"), std::ios::binary) << zip.substr(0, zip.size() / 2);
    const auto run = cli({"diff", project.beside("bundle.zip"), project.path()});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_EQ(run.out, "");
    EXPECT_NE(run.err, "");
}

TEST(Diff, Of_three_is_a_wrong_use)
{
    EXPECT_EQ(cli({"diff", "a", "b", "c"}).exit, kUsage);
}

} // namespace
