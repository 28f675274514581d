#include "app/document/project/document_file.h"
#include "core/bundle/bundle.h"
#include "core/bundle/bundle_file.h"
#include "core/project/load.h"
#include "core/project/save.h"
#include "core/rules/engine/answers.h"
#include "core/rules/engine/profile_reader.h"
#include "core/rules/engine/registry.h"
#include "tests/document/workplace.h"
#include "tests/support/environment.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

using app::Access;
using app::Overwrite;
using core::Offer;
using testing::HasSubstr;
using tests::errorOf;
using tests::readText;
using tests::Session;
using tests::succeeded;
using tests::Summary;
using tests::Title;
using tests::Workplace;
using tests::writeText;

namespace {

class DocumentFileProfileTest : public testing::Test {
protected:
    Workplace m_place;
    Session m_session{m_place};
    app::Document& m_document = m_session.document;
    app::DocumentFile& m_file = m_session.file;
};

} // namespace

TEST_F(DocumentFileProfileTest, A_project_comes_back_with_its_profile)
{
    m_document.chooseProfile("pc-2022");
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    m_file.start();
    m_document.chooseProfile("cpp-2019");
    ASSERT_TRUE(succeeded(m_file.open(m_place.project)));
    EXPECT_EQ(m_document.profile().id, "pc-2022");
}

TEST_F(DocumentFileProfileTest, A_project_names_the_profile_that_it_was_made_for)
{
    m_document.assumeProfile("pc-2022");
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    EXPECT_EQ(core::loadProject(m_place.project).value().content.offer.profile, "pc-2022");
}

TEST_F(DocumentFileProfileTest, A_project_that_names_none_is_named_when_it_changes_and_not_before)
{
    ASSERT_TRUE(core::saveProject(m_place.project, {}));
    const std::string before = readText(m_place.project / "offer.json");
    ASSERT_TRUE(succeeded(m_file.open(m_place.project)));
    ASSERT_TRUE(succeeded(m_file.save()));
    EXPECT_EQ(readText(m_place.project / "offer.json"), before);
    m_document.set<Title>("Pump");
    ASSERT_TRUE(succeeded(m_file.save()));
    EXPECT_EQ(core::loadProject(m_place.project).value().content.offer.profile,
              core::kDefaultProfile);
}

TEST_F(DocumentFileProfileTest, Answers_of_an_earlier_format_are_for_what_stands_there)
{
    writeText(m_place.project / "offer.json",
              R"({"schemaVersion": 2, "identity": {"offerId": "pump"}, "confirmations": )"
              R"([{"rule": "offer.id.unique", "who": "Ada", "when": "2026-11-01"}]})");
    ASSERT_TRUE(succeeded(m_file.open(m_place.project)));
    const core::Rule& rule = *core::findRule("offer.id.unique");
    const auto state = [&] { return core::answerState(m_document.subject(), rule).kind; };
    EXPECT_EQ(state(), core::AnswerState::Kind::Given);
    EXPECT_FALSE(m_document.isModified());
    m_document.set<core::Field<&core::Offer::identity, &core::Identity::offerId>>("motor");
    EXPECT_EQ(state(), core::AnswerState::Kind::OtherValues);
}

TEST_F(DocumentFileProfileTest, A_new_offer_is_for_the_default_whatever_was_open_before)
{
    writeText(m_place.project / "offer.json", R"({"schemaVersion": 3, "profile": "cpp-2019"})");
    ASSERT_TRUE(succeeded(m_file.open(m_place.project)));
    ASSERT_EQ(m_document.profile().id, "cpp-2019");
    m_file.start();
    EXPECT_EQ(m_document.profile().id, "pc-2026");
    const Session next(m_place);
    EXPECT_EQ(next.document.profile().id, "pc-2026");
}

TEST_F(DocumentFileProfileTest, A_new_offer_after_one_that_names_no_profile_is_for_the_default)
{
    m_document.assumeProfile("pc-2022");
    m_file.start();
    EXPECT_EQ(m_document.profile().id, "pc-2026");
}

namespace {

/// A bundle of the content, with a place that is remembered below the workplace.
std::filesystem::path bundleOf(const core::ProjectContent& content, const Workplace& place)
{
    const core::Facts facts;
    const core::Profile profile =
        core::profileFromJson(core::embeddedProfiles().front().json).value();
    core::BundleRequest request{content, facts, profile, {}};
    request.draft = true;
    auto file = place.root / "bundle.zip";
    EXPECT_TRUE(succeeded(core::saveBundle(core::makeBundle(request).value(), file)));
    return file;
}

} // namespace

TEST_F(DocumentFileProfileTest, What_is_published_is_the_baseline_whenever_the_project_is_open)
{
    const core::support::Environment state("XDG_STATE_HOME", m_place.root.c_str());
    m_document.set<Title>("Pump");
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    core::Published published;
    published.offer.listing.title = "Old pump";
    ASSERT_TRUE(core::savePublished(m_place.project, published));
    ASSERT_TRUE(succeeded(m_file.open(m_place.project)));
    ASSERT_TRUE(m_document.facts().baseline);
    EXPECT_EQ(m_document.facts().baseline->listing.title, "Old pump");
    m_file.start();
    EXPECT_FALSE(m_document.facts().baseline);
}

TEST_F(DocumentFileProfileTest, What_is_published_goes_with_the_offer_to_another_folder)
{
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    core::Published published;
    published.offer.listing.title = "Old pump";
    ASSERT_TRUE(core::savePublished(m_place.project, published));
    ASSERT_TRUE(succeeded(m_file.open(m_place.project)));
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.root / "other")));
    EXPECT_EQ(core::readPublished(m_place.root / "other").value(), published);
}

TEST_F(DocumentFileProfileTest, What_is_published_and_broken_is_told_and_the_project_opens)
{
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    writeText(m_place.project / "published.json", "{");
    ASSERT_TRUE(succeeded(m_file.open(m_place.project)));
    ASSERT_EQ(m_file.problems().size(), 1U);
    EXPECT_EQ(m_file.problems().front().place.file, "published.json");
    EXPECT_FALSE(m_document.facts().baseline);
}

TEST_F(DocumentFileProfileTest, A_draft_is_not_published)
{
    m_document.set<Title>("Pump");
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    const auto draft = bundleOf(*m_document.content(), m_place);
    EXPECT_THAT(errorOf(m_file.publish(draft)), HasSubstr("is a draft"));
    EXPECT_FALSE(std::filesystem::exists(m_place.project / "published.json"));
}

TEST_F(DocumentFileProfileTest, Nothing_is_published_without_a_folder)
{
    EXPECT_THAT(errorOf(m_file.publish(m_place.root / "bundle.zip")),
                HasSubstr("Save the offer in a folder of yours first."));
}

TEST_F(DocumentFileProfileTest, The_content_of_a_bundle_is_made_for_the_profile_of_the_bundle)
{
    core::ProjectContent content;
    content.offer.profile = "pc-2022";
    ASSERT_EQ(core::embeddedProfiles().front().id, core::kDefaultProfile);
    ASSERT_TRUE(succeeded(m_file.open(bundleOf(content, m_place))));
    EXPECT_EQ(m_document.profile().id, core::kDefaultProfile);
}
