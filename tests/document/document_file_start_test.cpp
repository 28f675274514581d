#include "app/document/project/document_file.h"
#include "app/document/samples.h"
#include "core/project/published.h"
#include "tests/cli/run.h"
#include "tests/document/workplace.h"
#include "tests/support/environment.h"

#include <gmock/gmock.h>

using app::Sample;
using testing::HasSubstr;
using tests::errorOf;
using tests::Session;
using tests::succeeded;
using tests::Summary;
using tests::Title;
using tests::Workplace;

namespace {

class DocumentFileStartTest : public testing::Test {
protected:
    /// The sample as the command line exports it.
    [[nodiscard]] std::filesystem::path bundle(const std::vector<std::string>& options = {}) const
    {
        const auto file = m_place.root / "live.zip";
        std::vector<std::string> arguments{
            "export", OFFERWRIGHT_SOURCE_DIR "/resources/samples/vibration-monitor", "-o",
            file.string()};
        arguments.insert(arguments.end(), options.begin(), options.end());
        EXPECT_NE(tests::cli(arguments).exit, tests::kUnreadable);
        return file;
    }

    Workplace m_place;
    core::support::Environment m_state{"XDG_STATE_HOME", m_place.root.c_str()};
    Session m_session{m_place};
    app::Document& m_document = m_session.document;
    app::DocumentFile& m_file = m_session.file;
};

} // namespace

TEST_F(DocumentFileStartTest, A_new_offer_is_judged_by_the_profile_that_was_chosen)
{
    m_file.start("cpp-2019");
    EXPECT_EQ(m_document.profile().id, "cpp-2019");
    EXPECT_FALSE(m_document.isModified());
    m_file.start();
    EXPECT_EQ(m_document.profile().id, core::kDefaultProfile);
}

TEST_F(DocumentFileStartTest, Both_samples_are_built_in)
{
    const auto finished = app::readSample(Sample::Finished);
    ASSERT_TRUE(succeeded(finished));
    EXPECT_EQ(finished->offer.identity.offerId, "vibration-monitor");
    EXPECT_FALSE(finished->assets.empty());
    ASSERT_TRUE(succeeded(app::readSample(Sample::Faulty)));
}

TEST_F(DocumentFileStartTest, A_project_is_remembered_as_it_stood_when_it_was_left)
{
    m_document.set<Title>("Pump");
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    m_document.set<Summary>("Pumps.");
    ASSERT_TRUE(succeeded(m_file.save()));
    const int errors = m_document.report().counts().errors;
    m_file.start();
    ASSERT_EQ(m_place.recent.all().size(), 1u);
    const app::RecentProject kept = m_place.recent.all().front();
    EXPECT_EQ(kept.title, QStringLiteral("Pump"));
    ASSERT_TRUE(kept.state);
    EXPECT_EQ(kept.state->errors, errors);
    EXPECT_EQ(kept.state->published, QString());
}

TEST_F(DocumentFileStartTest, What_was_not_saved_is_not_remembered)
{
    m_document.set<Title>("Pump");
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    m_document.set<Title>("Another");
    m_file.start();
    EXPECT_EQ(m_place.recent.all().front().title, QStringLiteral("Pump"));
}

TEST_F(DocumentFileStartTest, An_update_begins_from_the_bundle_that_went_live)
{
    ASSERT_TRUE(succeeded(m_file.openUpdate(bundle())));
    ASSERT_TRUE(m_document.facts().baseline);
    EXPECT_EQ(*m_document.facts().baseline, m_file.published()->offer);
    EXPECT_TRUE(m_document.isModified()) << "it is saved nowhere";
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    EXPECT_EQ(core::readPublished(m_place.project).value(), m_file.published());
    m_document.set<Title>("Another title");
    ASSERT_TRUE(succeeded(m_file.save()));
    EXPECT_EQ(m_place.recent.all().front().state->changes, 1);
}

TEST_F(DocumentFileStartTest, No_update_begins_from_a_draft_and_nothing_is_replaced)
{
    m_document.set<Title>("Mine");
    EXPECT_THAT(errorOf(m_file.openUpdate(bundle({"--draft"}))), HasSubstr("is a draft"));
    EXPECT_THAT(errorOf(m_file.openUpdate(m_place.root / "nowhere.zip")), HasSubstr("nowhere.zip"));
    EXPECT_EQ(m_document.offer().listing.title, "Mine");
}
