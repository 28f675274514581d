#include "tests/document/recovery_fixture.h"

using app::FoundWork;
using testing::HasSubstr;
using tests::errorOf;
using tests::FullDisk;
using tests::RecoveryTest;
using tests::Session;
using tests::succeeded;
using tests::Summary;
using tests::Title;
using tests::Workplace;

namespace {

namespace fs = std::filesystem;

bool anyFileContains(const fs::path& root, const std::string& text)
{
    for (const auto& entry : fs::recursive_directory_iterator(root))
        if (entry.is_regular_file()
            && tests::readText(entry.path()).find(text) != std::string::npos)
            return true;
    return false;
}

} // namespace

TEST_F(RecoveryTest, A_program_that_ended_well_leaves_nothing)
{
    {
        Session session(m_place);
        session.document.set<Title>("Pump");
        session.file.autosave().flush();
        EXPECT_TRUE(anyFileContains(m_place.locations.recovery, "Pump"));
    }
    EXPECT_TRUE(found().empty());
    EXPECT_TRUE(fs::is_empty(m_place.locations.recovery));
}

TEST_F(RecoveryTest, A_change_is_kept_without_being_asked_for)
{
    Session session(m_place);
    QSignalSpy kept(&session.file.autosave(), &app::Autosave::kept);
    session.document.set<Title>("Pump");
    ASSERT_TRUE(kept.wait());
    EXPECT_TRUE(anyFileContains(m_place.locations.recovery, "Pump"));
}

TEST_F(RecoveryTest, Kept_work_is_readable_by_its_user_alone)
{
    Session session(m_place);
    session.document.set<Title>("Pump");
    session.file.autosave().flush();
    for (const auto& entry : fs::directory_iterator(m_place.locations.recovery))
        EXPECT_EQ(fs::status(entry).permissions(), fs::perms::owner_all);
}

TEST_F(RecoveryTest, Work_of_a_living_session_is_not_offered_to_another)
{
    Session session(m_place);
    session.document.set<Title>("Pump");
    session.file.autosave().flush();
    EXPECT_TRUE(found().empty());
}

TEST_F(RecoveryTest, Saving_forgets_what_was_kept)
{
    Session session(m_place);
    session.document.set<Title>("Pump");
    session.file.autosave().flush();
    ASSERT_TRUE(succeeded(session.file.saveAs(m_place.project)));
    EXPECT_FALSE(anyFileContains(m_place.locations.recovery, "Pump"));
}

TEST_F(RecoveryTest, Undoing_everything_forgets_what_was_kept)
{
    Session session(m_place);
    session.document.set<Title>("Pump");
    session.file.autosave().flush();
    session.document.undoStack()->undo();
    EXPECT_FALSE(anyFileContains(m_place.locations.recovery, "Pump"));
}

TEST_F(RecoveryTest, Lost_work_tells_what_it_is)
{
    crashWith("Pump", m_place.project);
    const auto work = found();
    ASSERT_EQ(work.size(), 1u);
    EXPECT_EQ(work[0].note.title, QStringLiteral("Pump"));
    EXPECT_EQ(work[0].note.folder, m_place.project);
    EXPECT_EQ(work[0].note.page, QStringLiteral("plans"));
    EXPECT_TRUE(work[0].note.written.isValid());
    EXPECT_EQ(work[0].changedFields, 2);
}

TEST_F(RecoveryTest, Changed_fields_are_counted_against_the_saved_project)
{
    {
        Session session(m_place);
        session.document.set<Title>("Pump");
        ASSERT_TRUE(succeeded(session.file.saveAs(m_place.project)));
    }
    crashWith("Pump", m_place.project);
    const auto work = found();
    ASSERT_EQ(work.size(), 1u);
    // The logo, and the profile that saving named.
    EXPECT_EQ(work[0].changedFields, 2);
}

TEST_F(RecoveryTest, Two_instances_are_not_offered_the_same_work)
{
    crashWith("Pump");
    const auto first = found();
    EXPECT_EQ(first.size(), 1u);
    EXPECT_TRUE(found().empty());
}

TEST_F(RecoveryTest, Work_put_off_is_offered_again)
{
    crashWith("Pump");
    EXPECT_EQ(found().size(), 1u);
    EXPECT_EQ(found().size(), 1u);
}

TEST_F(RecoveryTest, Discarded_work_is_gone)
{
    crashWith("Pump");
    found()[0].slot.remove();
    EXPECT_TRUE(found().empty());
    EXPECT_TRUE(fs::is_empty(m_place.locations.recovery));
}

TEST_F(RecoveryTest, Restored_work_goes_on_unsaved_with_images_profile_and_folder)
{
    crashWith("Pump", m_place.project);
    Session session(m_place);
    auto work = found();
    ASSERT_TRUE(succeeded(session.file.restore(std::move(work[0]))));
    EXPECT_EQ(session.document.offer().listing.title, "Pump");
    EXPECT_EQ(*session.document.assets().at("logos/a.png"), "bytes");
    EXPECT_EQ(session.document.profile().id, "pc-2022");
    EXPECT_EQ(session.document.folder(), m_place.project);
    EXPECT_TRUE(session.document.isModified());
    ASSERT_TRUE(succeeded(session.file.save()));
    EXPECT_THAT(tests::readText(m_place.project / "offer.json"), HasSubstr("Pump"));
}

TEST_F(RecoveryTest, Restored_work_survives_the_next_crash)
{
    crashWith("Pump");
    Session session(m_place);
    auto work = found();
    ASSERT_TRUE(succeeded(session.file.restore(std::move(work[0]))));
    EXPECT_TRUE(anyFileContains(m_place.locations.recovery, "Pump"));
}

TEST_F(RecoveryTest, Work_is_restored_into_the_folder_that_this_program_has_open)
{
    core::ProjectContent saved;
    saved.offer.listing.title = "Old";
    ASSERT_TRUE(succeeded(core::saveProject(m_place.project, saved)));
    crashWith("Pump", m_place.project);
    Session session(m_place);
    ASSERT_TRUE(succeeded(session.file.open(m_place.project)));
    auto work = found();
    ASSERT_TRUE(succeeded(session.file.restore(std::move(work[0]))));
    EXPECT_EQ(session.document.folder(), m_place.project);
    Session second(m_place);
    EXPECT_TRUE(second.file.otherHolder(m_place.project));
}

// The note goes first and comes last, so that every moment in between is told from work.
TEST_F(RecoveryTest, A_slot_that_is_half_written_or_half_removed_is_never_offered)
{
    for (const char* missing : {"note.json", "project/offer.json"}) {
        crashWith("Pump");
        for (const auto& entry : fs::directory_iterator(m_place.locations.recovery))
            fs::remove(entry.path() / missing);
        EXPECT_TRUE(found().empty()) << missing;
        EXPECT_TRUE(fs::is_empty(m_place.locations.recovery)) << missing;
    }
}

TEST_F(RecoveryTest, A_secret_is_concealed_and_all_else_is_kept)
{
    {
        Session session(m_place);
        session.document.set<Title>("Pump");
        session.document.set<Summary>("x;SharedAccessKey=Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZg==");
        session.file.autosave().flush();
        EXPECT_FALSE(anyFileContains(m_place.root, "Zm9v"));
        fs::copy(m_place.locations.recovery, m_place.root / "crashed", fs::copy_options::recursive);
        // The copy of the lock names this process, which lives.
        for (const auto& slot : fs::directory_iterator(m_place.root / "crashed"))
            fs::remove(slot.path() / "lock");
    }
    const auto work = app::findLostWork(m_place.root / "crashed");
    ASSERT_EQ(work.size(), 1u);
    EXPECT_TRUE(work[0].note.isConcealed);
    const auto project = work[0].slot.project();
    ASSERT_TRUE(succeeded(project));
    EXPECT_EQ(project->content.offer.listing.title, "Pump");
    EXPECT_EQ(project->content.offer.listing.summary, "x;SharedAccessKey=…");
}

TEST_F(RecoveryTest, A_disk_that_has_room_again_is_tried_without_another_key)
{
    Session session(m_place);
    QSignalSpy kept(&session.file.autosave(), &app::Autosave::kept);
    session.document.set<Summary>(std::string(10000, 'x'));
    {
        const FullDisk full(100);
        session.file.autosave().flush();
    }
    EXPECT_EQ(kept.count(), 0);
    EXPECT_TRUE(kept.wait(10000));
}

TEST_F(RecoveryTest, A_picture_is_written_once_and_anew_after_the_work_was_forgotten)
{
    auto slot = app::RecoverySlot::create(m_place.locations.recovery);
    ASSERT_TRUE(succeeded(slot));
    core::ProjectContent content;
    content.assets["logos/a.png"] = std::make_shared<const std::string>("bytes");
    content.offer.media.logos.master = "logos/a.png";
    ASSERT_TRUE(succeeded(slot->write(content, {})));
    const fs::path picture = slot->folder() / "project/logos/a.png";
    const auto written = fs::last_write_time(picture) - std::chrono::hours(1);
    fs::last_write_time(picture, written);

    content.offer.listing.title = "Pump";
    ASSERT_TRUE(succeeded(slot->write(content, {})));
    EXPECT_EQ(fs::last_write_time(picture), written);
    EXPECT_EQ(slot->project()->content.offer, content.offer);

    slot->clear();
    ASSERT_TRUE(succeeded(slot->write(content, {})));
    EXPECT_EQ(*slot->project()->content.assets.at("logos/a.png"), "bytes");
}

TEST_F(RecoveryTest, Files_changed_after_the_crash_are_not_silently_overwritten)
{
    core::ProjectContent saved;
    saved.offer.listing.title = "Pump";
    ASSERT_TRUE(succeeded(core::saveProject(m_place.project, saved)));
    {
        auto slot = app::RecoverySlot::create(m_place.locations.recovery);
        ASSERT_TRUE(succeeded(slot));
        app::RecoveryNote note;
        note.folder = m_place.project;
        note.disk = app::DiskState(m_place.project, saved);
        core::ProjectContent mine = saved;
        mine.offer.listing.title = "Mine";
        ASSERT_TRUE(succeeded(slot->write(mine, note)));
    }
    core::ProjectContent theirs = saved;
    theirs.offer.listing.title = "Theirs";
    ASSERT_TRUE(succeeded(core::saveProject(m_place.project, theirs)));

    Session session(m_place);
    auto work = found();
    ASSERT_EQ(work.size(), 1u);
    ASSERT_TRUE(succeeded(session.file.restore(std::move(work[0]))));
    EXPECT_EQ(session.file.diskChange(), app::DiskChange::Changed);
    EXPECT_THAT(errorOf(session.file.save()), HasSubstr("changed"));
}

TEST_F(RecoveryTest, An_empty_slot_of_a_dead_process_is_removed)
{
    fs::create_directories(m_place.locations.recovery / "dead");
    EXPECT_TRUE(found().empty());
    EXPECT_TRUE(fs::is_empty(m_place.locations.recovery));
}

TEST_F(RecoveryTest, A_damaged_note_loses_no_work)
{
    crashWith("Pump");
    for (const auto& entry : fs::directory_iterator(m_place.locations.recovery))
        tests::writeText(entry.path() / "note.json", "{\"title\":");
    const auto work = found();
    ASSERT_EQ(work.size(), 1u);
    ASSERT_TRUE(succeeded(work[0].slot.project()));
    EXPECT_EQ(work[0].slot.project()->content.offer.listing.title, "Pump");
}

TEST_F(RecoveryTest, A_folder_that_cannot_be_written_is_told_and_typing_goes_on)
{
    m_place.locations.recovery = "/proc/nowhere";
    Session session(m_place);
    QSignalSpy failed(&session.file.autosave(), &app::Autosave::failed);
    session.document.set<Title>("Pump");
    session.file.autosave().flush();
    ASSERT_EQ(failed.count(), 1);
    EXPECT_THAT(core::inEnglish(failed[0][0].value<core::Error>().message),
                HasSubstr("/proc/nowhere"));
    EXPECT_EQ(session.document.offer().listing.title, "Pump");
}

TEST_F(RecoveryTest, A_full_disk_is_told_and_keeps_the_work_kept_before)
{
    Session session(m_place);
    QSignalSpy failed(&session.file.autosave(), &app::Autosave::failed);
    session.document.set<Title>("Pump");
    session.file.autosave().flush();
    ASSERT_EQ(failed.count(), 0);
    session.document.set<Summary>(std::string(10000, 'x'));
    {
        const FullDisk full(100);
        session.file.autosave().flush();
    }
    EXPECT_EQ(failed.count(), 1);
    EXPECT_TRUE(anyFileContains(m_place.locations.recovery, "Pump"));
    session.document.set<Summary>("fits");
    session.file.autosave().flush();
    EXPECT_EQ(failed.count(), 1);
    EXPECT_TRUE(anyFileContains(m_place.locations.recovery, "fits"));
}

TEST_F(RecoveryTest, A_password_is_in_no_file)
{
    Session session(m_place);
    session.document.setRegistryPassword(QStringLiteral("hunter2"));
    session.document.set<Title>("Pump");
    session.file.autosave().flush();
    EXPECT_FALSE(anyFileContains(m_place.root, "hunter2"));
    ASSERT_TRUE(succeeded(session.file.saveAs(m_place.project)));
    EXPECT_FALSE(anyFileContains(m_place.root, "hunter2"));
    EXPECT_TRUE(anyFileContains(m_place.root, "Pump"));
}
