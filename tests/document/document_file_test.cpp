#include "app/document/project/document_file.h"

#include "core/bundle/bundle.h"
#include "core/bundle/bundle_file.h"
#include "core/project/load.h"
#include "core/project/offer_writer.h"
#include "core/project/save.h"
#include "core/rules/engine/answers.h"
#include "core/rules/engine/registry.h"
#include "tests/document/pictures.h"
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

class DocumentFileTest : public testing::Test {
protected:
    Workplace m_place;
    Session m_session{m_place};
    app::Document& m_document = m_session.document;
    app::DocumentFile& m_file = m_session.file;
};

} // namespace

TEST_F(DocumentFileTest, A_saved_offer_is_unmodified_and_has_a_folder)
{
    m_document.set<Title>("Pump");
    const QSignalSpy folderChanged(&m_document, &app::Document::folderChanged);
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    EXPECT_FALSE(m_document.isModified());
    EXPECT_EQ(m_document.folder(), m_place.project);
    EXPECT_EQ(folderChanged.count(), 1);
}

TEST_F(DocumentFileTest, What_was_saved_is_opened_by_the_next_session)
{
    m_document.set<Title>("Pump");
    tests::setPicture(m_document, tests::Master::path(), "logos/master.png", "bytes");
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    const Offer saved = m_document.offer();
    m_file.start();

    Session next(m_place);
    ASSERT_TRUE(succeeded(next.file.open(m_place.project)));
    EXPECT_EQ(next.document.offer(), saved);
    EXPECT_EQ(*next.document.assets().at("logos/master.png"), "bytes");
    EXPECT_FALSE(next.document.isModified());
}

TEST_F(DocumentFileTest, The_project_file_itself_opens_its_project)
{
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    ASSERT_TRUE(succeeded(m_file.open(m_place.project / "offer.json")));
    EXPECT_EQ(m_document.folder(), m_place.project);
}

TEST_F(DocumentFileTest, Opened_fields_with_a_value_are_touched_and_empty_ones_are_calm)
{
    m_document.set<Title>("Pump");
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    ASSERT_TRUE(succeeded(m_file.open(m_place.project)));
    EXPECT_TRUE(m_document.isTouched(Title::path()));
    EXPECT_FALSE(m_document.isTouched(Summary::path()));
}

TEST_F(DocumentFileTest, Where_there_is_no_project_the_document_stays)
{
    m_document.set<Title>("Pump");
    EXPECT_FALSE(m_file.open(m_place.root / "nowhere"));
    EXPECT_EQ(m_document.offer().listing.title, "Pump");
    EXPECT_TRUE(m_document.isModified());
}

TEST_F(DocumentFileTest, A_file_that_is_no_bundle_is_an_error)
{
    writeText(m_place.root / "no.zip", "no bundle");
    EXPECT_FALSE(m_file.open(m_place.root / "no.zip"));
    EXPECT_THAT(errorOf(m_file.open(m_place.root / "absent.zip")), HasSubstr("absent.zip"));
}

TEST_F(DocumentFileTest, A_new_offer_cannot_be_saved_without_a_folder)
{
    EXPECT_THAT(errorOf(m_file.save()), HasSubstr("Save as"));
}

TEST_F(DocumentFileTest, Saving_as_does_not_silently_replace_another_project)
{
    writeText(m_place.project / "offer.json", "{}");
    EXPECT_THAT(errorOf(m_file.saveAs(m_place.project)), HasSubstr("another project"));
    EXPECT_EQ(readText(m_place.project / "offer.json"), "{}");
    EXPECT_TRUE(succeeded(m_file.saveAs(m_place.project, Overwrite::Yes)));
}

TEST_F(DocumentFileTest, Problems_of_a_broken_project_are_listed_until_it_is_saved)
{
    writeText(m_place.project / "offer.json", "{\"listing\": {\"title\": 5}");
    const QSignalSpy changed(&m_file, &app::DocumentFile::problemsChanged);
    ASSERT_TRUE(succeeded(m_file.open(m_place.project)));
    EXPECT_FALSE(m_file.problems().empty());
    EXPECT_GE(changed.count(), 1);
    ASSERT_TRUE(succeeded(m_file.save()));
    EXPECT_TRUE(m_file.problems().empty());
}

TEST_F(DocumentFileTest, A_change_by_somebody_else_is_noticed_and_not_overwritten)
{
    m_document.set<Title>("Pump");
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    EXPECT_EQ(m_file.diskChange(), app::DiskChange::None);

    std::string theirs = readText(m_place.project / "offer.json");
    theirs.replace(theirs.find("Pump"), 4, "Fans");
    writeText(m_place.project / "offer.json", theirs);
    EXPECT_EQ(m_file.diskChange(), app::DiskChange::Changed);
    m_document.set<Title>("Pumps");
    EXPECT_THAT(errorOf(m_file.save()), HasSubstr("changed"));
    EXPECT_EQ(readText(m_place.project / "offer.json"), theirs);

    EXPECT_TRUE(succeeded(m_file.save(Overwrite::Yes)));
    EXPECT_EQ(m_file.diskChange(), app::DiskChange::None);
}

TEST_F(DocumentFileTest, A_file_written_again_with_the_same_bytes_is_unchanged)
{
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    const auto file = m_place.project / "offer.json";
    writeText(file, readText(file));
    std::filesystem::last_write_time(file, std::filesystem::file_time_type::clock::now()
                                               + std::chrono::hours(1));
    EXPECT_EQ(m_file.diskChange(), app::DiskChange::None);
}

TEST_F(DocumentFileTest, A_folder_that_was_moved_is_not_made_again_without_a_word)
{
    m_document.set<Title>("Pump");
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    std::filesystem::rename(m_place.project, m_place.root / "moved");
    m_document.set<Title>("Pumps");
    EXPECT_EQ(m_file.diskChange(), app::DiskChange::Gone);
    EXPECT_THAT(errorOf(m_file.save()), HasSubstr("moved or deleted"));
    EXPECT_FALSE(std::filesystem::exists(m_place.project));
    EXPECT_TRUE(succeeded(m_file.save(Overwrite::Yes)));
    EXPECT_THAT(readText(m_place.project / "offer.json"), HasSubstr("Pumps"));
    EXPECT_EQ(m_file.diskChange(), app::DiskChange::None);
}

TEST_F(DocumentFileTest, Keeping_mine_lets_the_next_save_replace_what_others_wrote)
{
    m_document.set<Title>("Pump");
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    core::Offer theirs = m_document.offer();
    theirs.listing.title = "Fan";
    ASSERT_TRUE(succeeded(core::saveProject(m_place.project, {theirs, {}})));
    m_file.keepMine();
    EXPECT_EQ(m_file.diskChange(), app::DiskChange::None);
    EXPECT_TRUE(m_document.isModified());
    ASSERT_TRUE(succeeded(m_file.save()));
    EXPECT_THAT(readText(m_place.project / "offer.json"), HasSubstr("Pump"));
}

TEST_F(DocumentFileTest, A_project_of_a_newer_format_is_read_only)
{
    writeText(m_place.project / "offer.json",
              R"({"schemaVersion": 99, "listing": {"title": "Pump"}})");
    ASSERT_TRUE(succeeded(m_file.open(m_place.project)));
    EXPECT_EQ(m_document.offer().listing.title, "Pump");
    EXPECT_TRUE(m_file.isReadOnly());
}

TEST_F(DocumentFileTest, A_path_is_checked_without_touching_the_document)
{
    m_document.set<Title>("Pump");
    writeText(m_place.root / "notes.txt", "Buy milk.");
    EXPECT_FALSE(app::DocumentFile::check(m_place.root / "notes.txt"));
    EXPECT_FALSE(app::DocumentFile::check(m_place.root / "nowhere"));
    EXPECT_TRUE(
        app::DocumentFile::check(OFFERWRIGHT_SOURCE_DIR "/resources/samples/vibration-monitor"));
    EXPECT_EQ(m_document.offer().listing.title, "Pump");
    EXPECT_TRUE(m_document.isModified());
}

TEST_F(DocumentFileTest, Reloading_takes_the_files_as_one_step_that_can_be_undone)
{
    m_document.set<Title>("Pump");
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    m_document.set<Title>("Mine");
    ASSERT_TRUE(succeeded(m_file.reload()));
    EXPECT_EQ(m_document.offer().listing.title, "Pump");
    EXPECT_FALSE(m_document.isModified());
    m_document.undoStack()->undo();
    EXPECT_EQ(m_document.offer().listing.title, "Mine");
    EXPECT_TRUE(m_document.isModified());
}

TEST_F(DocumentFileTest, A_project_open_elsewhere_opens_only_to_be_read)
{
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    Session second(m_place);
    ASSERT_TRUE(second.file.otherHolder(m_place.project));
    EXPECT_THAT(errorOf(second.file.open(m_place.project)), HasSubstr("open in"));
    ASSERT_TRUE(succeeded(second.file.open(m_place.project, Access::ReadOnly)));
    EXPECT_TRUE(second.file.isReadOnly());
    second.document.set<Title>("Pump");
    EXPECT_THAT(errorOf(second.file.save()), HasSubstr("read only"));
    EXPECT_TRUE(succeeded(second.file.saveAs(m_place.root / "copy")));
    EXPECT_FALSE(second.file.isReadOnly());
}

TEST_F(DocumentFileTest, Saving_as_into_a_folder_open_elsewhere_is_refused)
{
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    Session second(m_place);
    EXPECT_THAT(errorOf(second.file.saveAs(m_place.project, Overwrite::Yes)), HasSubstr("open in"));
}

TEST_F(DocumentFileTest, A_project_that_was_left_is_free_for_others)
{
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    m_file.start();
    Session second(m_place);
    EXPECT_TRUE(succeeded(second.file.open(m_place.project)));
}

TEST_F(DocumentFileTest, Opening_the_open_project_again_keeps_its_lock)
{
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    ASSERT_TRUE(succeeded(m_file.open(m_place.project)));
    Session second(m_place);
    EXPECT_FALSE(second.file.open(m_place.project));
}

TEST_F(DocumentFileTest, A_project_that_fails_to_open_again_keeps_its_lock)
{
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    std::filesystem::remove(m_place.project / "offer.json");
    EXPECT_FALSE(m_file.open(m_place.project));
    Session second(m_place);
    EXPECT_TRUE(second.file.otherHolder(m_place.project));
}

TEST_F(DocumentFileTest, An_image_that_the_project_lacks_is_a_fact)
{
    m_document.set<tests::Master>("logos/master.png");
    const auto& images = m_document.facts().images;
    ASSERT_TRUE(images.contains("logos/master.png"));
    EXPECT_THAT(core::inEnglish(images.at("logos/master.png").problem.value()),
                HasSubstr("logos/master.png"));
}

TEST_F(DocumentFileTest, Saved_and_opened_projects_are_remembered)
{
    m_document.set<Title>("Pump");
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    ASSERT_EQ(m_place.recent.all().size(), 1u);
    EXPECT_EQ(m_place.recent.all()[0].folder, m_place.project);
    EXPECT_EQ(m_place.recent.all()[0].title, QStringLiteral("Pump"));
}

TEST_F(DocumentFileTest, A_disk_that_refuses_leaves_the_offer_modified)
{
    m_document.set<Title>("Pump");
    EXPECT_FALSE(m_file.saveAs("/proc/nowhere"));
    EXPECT_TRUE(m_document.isModified());
    EXPECT_FALSE(m_document.folder());
}

TEST_F(DocumentFileTest, Another_offer_starts_without_password_history_and_folder)
{
    m_document.set<Title>("Pump");
    m_document.setRegistryPassword(QStringLiteral("hunter2"));
    ASSERT_TRUE(succeeded(m_file.saveAs(m_place.project)));
    m_file.start();
    Offer begun;
    core::nameSchema(begun);
    EXPECT_EQ(m_document.offer(), begun);
    EXPECT_FALSE(m_document.folder());
    EXPECT_TRUE(m_document.registryPassword().isEmpty());
    EXPECT_FALSE(m_document.undoStack()->canUndo());
}
