#include "app/document/project/document_file.h"
#include "core/bundle/publish.h"
#include "core/project/user/bundle_places.h"
#include "tests/cli/run.h"
#include "tests/document/pictures.h"
#include "tests/document/workplace.h"
#include "tests/support/environment.h"

#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using tests::errorOf;
using tests::Master;
using tests::Session;
using tests::succeeded;
using tests::Summary;
using tests::Title;
using tests::Workplace;
using tests::writeText;

namespace {

namespace fs = std::filesystem;

/// The sample went live as its bundle has it, and is open in a folder of its own.
class DocumentUpdateTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_bundle = m_place.root / "live.zip";
        const auto exported =
            tests::cli({"export", OFFERWRIGHT_SOURCE_DIR "/resources/samples/vibration-monitor",
                        "-o", m_bundle.string()});
        ASSERT_TRUE(fs::exists(m_bundle)) << exported.err;
        ASSERT_TRUE(succeeded(m_file.openUpdate(m_bundle)));
        ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    }

    [[nodiscard]] std::string master() const { return m_document.offer().media.logos.master; }

    /// Waits for what is looked for on another thread.
    [[nodiscard]] bool findsPictures() const
    {
        return QTest::qWaitFor([this] { return m_document.baseline()->hasPictures(); }, 30'000);
    }

    /// Waits for what the document says of the file as the bundle that went live; empty if it is.
    std::string locate(const fs::path& bundle)
    {
        std::optional<std::string> told;
        const QObject context;
        QObject::connect(&m_document, &app::Document::baselineLocated, &context,
                         [&told](const core::Result<std::monostate>& result) {
                             told = result ? "" : core::inEnglish(result.error().message);
                         });
        m_document.locateBaseline(bundle);
        // The window goes on while the file is read.
        EXPECT_FALSE(told);
        EXPECT_TRUE(QTest::qWaitFor([&told] { return told.has_value(); }, 30'000));
        return told.value_or("nothing told");
    }

    /// Other pixels under the name that the master has.
    void changeMaster()
    {
        auto other = *m_document.assets().at(m_document.offer().media.logos.small.empty()
                                                 ? master()
                                                 : m_document.offer().media.logos.small);
        other += "more";
        tests::setPicture(m_document, Master::path(), "logos/other.png", std::move(other));
    }

    Workplace m_place;
    core::support::Environment m_state{"XDG_STATE_HOME", m_place.root.c_str()};
    Session m_session{m_place};
    app::Document& m_document = m_session.document;
    app::DocumentFile& m_file = m_session.file;
    fs::path m_bundle;
};

} // namespace

TEST_F(DocumentUpdateTest, Nothing_changed_in_the_bundle_that_went_live)
{
    EXPECT_EQ(m_document.changes(), std::vector<core::Change>{});
    EXPECT_EQ(m_document.baseline()->bundleName(), QStringLiteral("live.zip"));
}

TEST_F(DocumentUpdateTest, A_change_is_told_and_taken_back_by_one_step)
{
    const std::string title = m_document.offer().listing.title;
    m_document.set<Title>("Another");
    ASSERT_EQ(m_document.changes().size(), 1U);
    m_document.takeBack(core::Change(m_document.changes().front()));
    EXPECT_EQ(m_document.offer().listing.title, title);
    EXPECT_EQ(m_document.changes().size(), 0U);
    m_document.undoStack()->undo();
    EXPECT_EQ(m_document.offer().listing.title, "Another");
}

TEST_F(DocumentUpdateTest, An_old_picture_comes_back_with_its_pixels)
{
    const core::ProjectContent before = *m_document.content();
    changeMaster();
    ASSERT_EQ(m_document.changes().size(), 1U);
    ASSERT_TRUE(findsPictures());
    ASSERT_TRUE(m_document.canTakeBack(m_document.changes().front()));
    m_document.takeBack(core::Change(m_document.changes().front()));
    EXPECT_EQ(m_document.offer(), before.offer);
    EXPECT_EQ(*m_document.assets().at(master()), *before.assets.at(master()));
}

TEST_F(DocumentUpdateTest, A_copy_of_the_bundle_beside_the_project_has_the_old_pictures)
{
    fs::rename(m_bundle, m_place.project.parent_path() / "copy.zip");
    ASSERT_TRUE(succeeded(m_file.open(m_place.project)));
    EXPECT_TRUE(findsPictures());
    EXPECT_EQ(m_document.baseline()->bundleName(), QStringLiteral("copy.zip"));
}

// Each of the others is read and hashed, which takes longer than a window may stand still.
TEST_F(DocumentUpdateTest, A_bundle_among_large_ones_is_found_and_told_once)
{
    for (const char* name : {"a.zip", "b.zip", "c.zip"}) {
        writeText(m_place.root / name, "PK");
        fs::resize_file(m_place.root / name, 60U << 20U);
    }
    // What is beside the project is looked into first.
    fs::rename(m_bundle, m_place.project / "z.zip");
    ASSERT_TRUE(succeeded(m_file.open(m_place.project)));
    const QSignalSpy found(m_document.baseline(), &app::Baseline::picturesFound);
    EXPECT_FALSE(m_document.baseline()->hasPictures());
    EXPECT_TRUE(QTest::qWaitFor([&found] { return !found.isEmpty(); }, 30'000));
    EXPECT_TRUE(m_document.baseline()->hasPictures());
    EXPECT_EQ(found.size(), 1);
}

TEST_F(DocumentUpdateTest, Without_its_bundle_a_picture_cannot_be_taken_back)
{
    fs::create_directory(m_place.root / "away");
    fs::rename(m_bundle, m_place.root / "away" / "elsewhere.zip");
    ASSERT_TRUE(succeeded(m_file.open(m_place.project)));
    changeMaster();
    ASSERT_EQ(m_document.changes().size(), 1U);
    EXPECT_FALSE(m_document.baseline()->hasPictures());
    EXPECT_FALSE(m_document.canTakeBack(m_document.changes().front()));
    m_document.takeBack(core::Change(m_document.changes().front()));
    EXPECT_EQ(m_document.changes().size(), 1U);
    EXPECT_EQ(locate(m_place.root / "away" / "elsewhere.zip"), "");
    EXPECT_TRUE(m_document.canTakeBack(m_document.changes().front()));
}

TEST_F(DocumentUpdateTest, A_foreign_or_broken_bundle_is_refused_and_nothing_changes)
{
    const fs::path foreign = m_place.root / "foreign.zip";
    writeText(foreign, "PK no zip");
    EXPECT_THAT(locate(foreign), AllOf(HasSubstr("is another file than the bundle that went live"),
                                       HasSubstr(m_file.published()->bundleSha256.substr(0, 12)),
                                       Not(HasSubstr(m_file.published()->bundleSha256))));
    EXPECT_NE(locate(m_place.root / "none.zip"), "");
    EXPECT_TRUE(findsPictures());
    EXPECT_NE(errorOf(m_file.publish(foreign)), "");
    ASSERT_TRUE(m_file.published());
    EXPECT_EQ(m_document.baseline()->published(), *m_file.published());
}

TEST_F(DocumentUpdateTest, A_bundle_that_was_written_over_since_gives_no_old_pictures)
{
    writeText(m_bundle, "PK another");
    ASSERT_TRUE(succeeded(m_file.open(m_place.project)));
    EXPECT_FALSE(m_document.baseline()->hasPictures());
}

TEST_F(DocumentUpdateTest, A_baseline_of_a_newer_version_is_told_and_left_as_it_is)
{
    const std::string newer = R"({"schema": "offerwright-published/2", "more": true})";
    writeText(m_place.project / "published.json", newer);
    ASSERT_TRUE(succeeded(m_file.open(m_place.project)));
    EXPECT_FALSE(m_document.baseline());
    ASSERT_EQ(m_file.problems().size(), 1U);
    EXPECT_THAT(core::inEnglish(m_file.problems().front().message),
                HasSubstr("written by a newer version of Offerwright"));
    m_document.set<Title>("Another");
    ASSERT_TRUE(succeeded(m_file.save()));
    EXPECT_EQ(tests::readText(m_place.project / "published.json"), newer);
}

TEST_F(DocumentUpdateTest, What_never_changes_stays_locked_under_a_baseline_that_cannot_be_read)
{
    for (const char* unread :
         {R"({"schema": "offerwright-published/2"})", R"({"schema": "offerwright-publ)"}) {
        writeText(m_place.project / "published.json", unread);
        ASSERT_TRUE(succeeded(m_file.open(m_place.project)));
        const core::Rule* rule = m_document.frozenBy(core::FieldPath("/identity/offerId"));
        ASSERT_TRUE(rule) << unread;
        EXPECT_EQ(rule->id, "offer.id.immutable");
        EXPECT_TRUE(m_document.isPublishedPlan(m_document.offer().plans.front()));
        EXPECT_THAT(core::inEnglish(m_file.problems().front().message),
                    HasSubstr("stays locked as it was saved"));
    }
}

TEST_F(DocumentUpdateTest, Nothing_is_locked_in_a_project_that_notes_nothing_published)
{
    writeText(m_place.project / "published.json", R"({"schema": "offerwright-published/2"})");
    ASSERT_TRUE(succeeded(m_file.open(m_place.project)));
    fs::remove(m_place.project / "published.json");
    ASSERT_TRUE(succeeded(m_file.open(m_place.project)));
    EXPECT_FALSE(m_document.frozenBy(core::FieldPath("/identity/offerId")));
    EXPECT_FALSE(m_document.isPublishedPlan(m_document.offer().plans.front()));
}

TEST_F(DocumentUpdateTest, What_the_published_version_had_already_does_not_count_until_it_changes)
{
    core::Published published = m_document.baseline()->published();
    published.offer.listing.summary = std::string(300, 'x');
    m_document.editOnce(QStringLiteral("Set up"), [&](core::Offer& offer) {
        offer.listing.summary = published.offer.listing.summary;
    });
    const int errors = m_document.report().counts().errors;
    ASSERT_GT(errors, 0);
    m_document.setPublished(published);
    EXPECT_LT(m_document.report().counts().errors, errors);
    EXPECT_GT(m_document.olderFindings().size(), 0U);
    m_document.setShowsOlder(true);
    EXPECT_EQ(m_document.report().counts().errors, errors);
    m_document.setShowsOlder(false);
    m_document.set<Summary>(std::string(301, 'x'));
    EXPECT_FALSE(m_document.report().findingsBelow(Summary::path()).empty());
}

TEST_F(DocumentUpdateTest, An_answer_that_nobody_gave_is_never_hidden)
{
    core::Published published = m_document.baseline()->published();
    published.offer.confirmations.clear();
    m_document.editOnce(QStringLiteral("Set up"),
                        [](core::Offer& offer) { offer.confirmations.clear(); });
    m_document.setPublished(published);
    EXPECT_FALSE(m_document.report()
                     .findingsBelow(core::Field<&core::Offer::confirmations>::path())
                     .empty());
}

TEST_F(DocumentUpdateTest, Frozen_fields_are_known_with_their_rule)
{
    const auto id = core::Field<&core::Offer::identity, &core::Identity::offerId>::path();
    ASSERT_TRUE(m_document.frozenBy(id));
    EXPECT_FALSE(m_document.frozenBy(Title::path()));
    m_document.setPublished(std::nullopt);
    EXPECT_FALSE(m_document.frozenBy(id));
}

TEST_F(DocumentUpdateTest, All_changes_are_taken_back_by_one_step)
{
    const core::Offer before = m_document.offer();
    changeMaster();
    m_document.set<Title>("Another");
    m_document.finishEdit();
    ASSERT_FALSE(m_document.changes().empty());
    ASSERT_TRUE(findsPictures());
    ASSERT_TRUE(m_document.canTakeAllBack());
    m_document.takeAllBack();
    EXPECT_EQ(m_document.offer(), before);
    EXPECT_TRUE(m_document.changes().empty());
    m_document.undoStack()->undo();
    EXPECT_EQ(m_document.text(Title::path()), QStringLiteral("Another"));
}

TEST_F(DocumentUpdateTest, Without_the_old_pictures_not_all_changes_can_be_taken_back)
{
    fs::remove(m_bundle);
    ASSERT_TRUE(succeeded(m_file.open(m_place.project)));
    changeMaster();
    const core::Offer before = m_document.offer();
    EXPECT_FALSE(m_document.canTakeAllBack());
    m_document.takeAllBack();
    EXPECT_EQ(m_document.offer(), before);
}

TEST_F(DocumentUpdateTest, The_update_ends_and_what_is_published_stays_in_the_folder)
{
    const auto name = m_file.stopComparing();
    ASSERT_TRUE(name);
    EXPECT_EQ(*name, "published.json.ended-1");
    EXPECT_FALSE(m_document.baseline());
    EXPECT_FALSE(m_file.published());
    EXPECT_TRUE(fs::exists(m_place.project / *name));
    ASSERT_TRUE(succeeded(m_file.open(m_place.project)));
    EXPECT_FALSE(m_document.baseline());
}

TEST_F(DocumentUpdateTest, An_update_that_ended_by_mistake_goes_on)
{
    const auto published = m_file.published();
    const auto name = m_file.stopComparing();
    ASSERT_TRUE(name);
    ASSERT_TRUE(succeeded(m_file.compareAgain(*name)));
    EXPECT_EQ(m_file.published(), published);
    EXPECT_TRUE(m_document.baseline());
}

TEST_F(DocumentUpdateTest, An_update_of_a_project_that_is_only_read_does_not_end)
{
    ASSERT_TRUE(succeeded(m_file.open(m_place.project, app::Access::ReadOnly)));
    EXPECT_THAT(errorOf(m_file.stopComparing()), HasSubstr("Save the offer in a folder of yours"));
    EXPECT_TRUE(m_document.baseline());
}

TEST_F(DocumentUpdateTest, Fields_that_are_frozen_have_names)
{
    EXPECT_EQ(m_document.frozenFields().front(), QStringLiteral("Offer ID"));
    EXPECT_TRUE(m_document.frozenFields().contains(QStringLiteral("Image tags › Refers to")));
}
