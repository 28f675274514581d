#include "core/bundle/verify.h"
#include "core/project/load.h"
#include "core/project/save.h"
#include "tests/cli/project.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fstream>

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using tests::bytesOf;
using tests::cli;
using tests::kClean;
using tests::kFindings;
using tests::kUnreadable;
using tests::kUsage;
using tests::Project;
using tests::readyOffer;

namespace {

/// A project of which a bundle went live.
class Live {
public:
    Live()
    {
        bundle = m_project.exported();
        const auto run = cli({"published", path(), file()}, "export SOURCE_DATE_EPOCH=1790000000");
        EXPECT_EQ(run.exit, kClean) << run.err;
    }
    [[nodiscard]] std::string path() const { return m_project.path(); }
    [[nodiscard]] std::string note() const { return path() + "/published.json"; }
    [[nodiscard]] std::string file() const { return m_project.beside("bundle.zip"); }
    [[nodiscard]] const Project& project() const { return m_project; }
    void changeOfferId() const
    {
        auto content = core::loadProject(path()).value().content;
        content.offer.identity.offerId = "another-id";
        EXPECT_TRUE(core::saveProject(path(), content));
    }

    std::string bundle;

private:
    Project m_project;
};

TEST(Published, Is_noted_as_text_beside_the_offer)
{
    const Live live;
    const auto note = json::parse(bytesOf(live.note()));
    EXPECT_EQ(note.at("schema"), "offerwright-published/1");
    EXPECT_EQ(note.at("date"), "2026-09-21");
    EXPECT_EQ(note.at("profile"), "cpp-2019");
    EXPECT_EQ(note.at("offer").at("identity").at("offerId"), "vibration-monitor");
    EXPECT_EQ(note.at("pictures").at("logos/master.png").get<std::string>().size(), 64U);
    EXPECT_TRUE(note.at("texts").at("description.html").is_array());
}

TEST(Published, Lets_the_update_rules_run_without_being_told)
{
    const Live live;
    live.changeOfferId();
    const auto report = json::parse(cli({"check", live.path(), "--format", "json"}).out);
    EXPECT_THAT(report.at("findings").dump(), HasSubstr("offer.id.immutable"));
    EXPECT_THAT(report.at("notRun").dump(), Not(HasSubstr("offer.id.immutable")));
    EXPECT_EQ(cli({"check", live.path()}).exit, kFindings);
    EXPECT_EQ(cli({"export", live.path(), "-o", live.project().beside("next.zip")}).exit,
              kFindings);
}

TEST(Published, Is_no_part_of_a_bundle)
{
    const Live live;
    EXPECT_EQ(live.project().exported(), live.bundle);
}

TEST(Published, A_bundle_given_as_the_baseline_goes_before_it)
{
    const Live live;
    live.changeOfferId();
    const auto later = live.project().beside("later.zip");
    ASSERT_EQ(cli({"export", live.path(), "-o", later, "--draft"}).exit, kClean);
    const auto run = cli({"check", live.path(), "--format", "json", "--baseline", later});
    EXPECT_THAT(json::parse(run.out).at("findings").dump(), Not(HasSubstr("offer.id.immutable")));
}

TEST(Published, Baseline_of_an_export_marks_what_the_portal_has_already)
{
    const Live live;
    const auto later = live.project().beside("later.zip");
    auto content = core::loadProject(live.path()).value().content;
    content.offer.listing.title += " two";
    ASSERT_TRUE(core::saveProject(live.path(), content));
    std::filesystem::remove(live.note());
    const auto run =
        cli({"export", live.path(), "-o", later, "--draft", "--baseline", live.file()});
    ASSERT_EQ(run.exit, kClean) << run.err;
    const std::string zip = bytesOf(later);
    const auto bag = core::bagIn(zip);
    ASSERT_TRUE(bag);
    EXPECT_THAT(std::string(bag->at("HANDOFF.html")),
                AllOf(HasSubstr("An update of what was published: 1 entry to do."),
                      HasSubstr("<span class=\"news same\">as published</span>")));
}

TEST(Published, Of_another_offer_or_a_draft_is_refused)
{
    const Live live;
    live.changeOfferId();
    const auto before = bytesOf(live.note());
    const auto other = cli({"published", live.path(), live.file()});
    EXPECT_EQ(other.exit, kUnreadable);
    EXPECT_THAT(other.err, HasSubstr("Choose a bundle of this project."));
    const auto file = live.project().beside("draft.zip");
    ASSERT_EQ(cli({"export", live.path(), "-o", file, "--draft"}).exit, kClean);
    const auto draft = cli({"published", live.path(), file});
    EXPECT_EQ(draft.exit, kUnreadable);
    EXPECT_THAT(draft.err, HasSubstr("is a draft"));
    EXPECT_EQ(bytesOf(live.note()), before);
}

TEST(Published, Needs_a_folder_and_a_bundle_that_verifies)
{
    const Live live;
    EXPECT_EQ(cli({"published", live.path()}).exit, kUsage);
    auto bytes = live.bundle;
    bytes[bytes.size() / 2] ^= 1;
    const auto bad = live.project().beside("bad.zip");
    std::ofstream(bad, std::ios::binary) << bytes;
    EXPECT_EQ(cli({"published", live.path(), bad}).exit, kUnreadable);
    EXPECT_EQ(cli({"published", live.path(), "/nowhere.zip"}).exit, kUnreadable);
    EXPECT_EQ(cli({"published", "/nowhere", live.file()}).exit, kUnreadable);
}

TEST(Published, That_is_broken_is_told_by_line_and_column_and_kept_when_noted_anew)
{
    const Live live;
    std::ofstream(live.note()) << "{\n  \"schema\" 5\n}\n";
    const auto run = cli({"check", live.path()});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr("published.json:2:"));
    ASSERT_EQ(cli({"published", live.path(), live.file()}).exit, kClean);
    EXPECT_EQ(bytesOf(live.note() + ".broken-1"), "{\n  \"schema\" 5\n}\n");
    EXPECT_EQ(cli({"check", live.path()}).exit, kClean);
}

TEST(Published, Of_a_newer_version_is_left_as_it_is)
{
    const Live live;
    const std::string newer = R"({"schema": "offerwright-published/2"})";
    std::ofstream(live.note()) << newer;
    EXPECT_EQ(cli({"check", live.path()}).exit, kUnreadable);
    const auto run = cli({"published", live.path(), live.file()});
    EXPECT_EQ(run.exit, kUnreadable);
    EXPECT_THAT(run.err, HasSubstr("was written by a newer version of Offerwright"));
    EXPECT_EQ(bytesOf(live.note()), newer);
}

TEST(Published, Place_of_the_bundle_is_remembered_outside_the_project)
{
    const Live live;
    const auto state = live.project().beside("state");
    ASSERT_EQ(
        cli({"published", live.path(), live.file()}, "export XDG_STATE_HOME='" + state + "'").exit,
        kClean);
    const auto places = json::parse(bytesOf(state + "/offerwright/bundles.json"));
    const auto digest = json::parse(bytesOf(live.note())).at("bundle").at("sha256");
    EXPECT_EQ(places.at("bundles").at(digest.get<std::string>()), live.file());
    EXPECT_THAT(bytesOf(live.note()), Not(HasSubstr(live.file())));
}

} // namespace
