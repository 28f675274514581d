#include "app/ui/pages/import/proposal_dialog.h"
#include "core/project/load.h"
#include "tests/ui/commands_fixture.h"

namespace app {

namespace {

std::string textOf(const fs::path& file)
{
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

TEST_F(CommandsTest, Restoring_asks_before_it_replaces_what_was_typed)
{
    loseWork("Lost");
    m_ui.window->commands().offerLostWork();
    type("new");
    press(banner(), "Restore");
    ASSERT_NE(question(), nullptr);
    press(*question(), "Cancel");
    EXPECT_EQ(typed(), "new");
    EXPECT_TRUE(banner().isVisible()) << "the work is still offered";
    press(banner(), "Restore");
    press(*question(), "Discard");
    EXPECT_EQ(title(), "Lost");
    EXPECT_EQ(lostSlots(), 1u) << "what was restored is kept until it is saved";
}

TEST_F(CommandsTest, The_banner_gives_the_focus_back_to_the_field)
{
    loseWork("Lost");
    m_ui.window->commands().offerLostWork();
    type("new");
    press(banner(), "Restore");
    press(*question(), "Cancel");
    EXPECT_EQ(m_ui.window->focusWidget(), m_ui.find<QLineEdit>(QStringLiteral("Publisher ID")));
    press(banner(), "Close");
    EXPECT_EQ(m_ui.window->focusWidget(), m_ui.find<QLineEdit>(QStringLiteral("Publisher ID")));
}

TEST_F(CommandsTest, Lost_work_is_told_by_title_folder_and_time)
{
    loseWork("Lost", project());
    m_ui.window->commands().offerLostWork();
    const QString time = QLocale().toString(kWritten.toLocalTime(), QLocale::ShortFormat);
    EXPECT_EQ(banner().sentence(),
              QStringLiteral("Offerwright ended unexpectedly. Unsaved work on Lost in %1 was kept "
                             "on %2: 1 field.")
                  .arg(pathText(project()), time));
}

TEST_F(CommandsTest, A_project_of_a_closed_portal_is_offered_todays_once)
{
    core::Offer offer;
    offer.profile = "cpp-2019";
    offer.listing.title = "Pump";
    ASSERT_TRUE(core::saveProject(project(), {offer, {}}));
    m_ui.window->commands().open(project());
    ASSERT_TRUE(banner().isVisible());
    EXPECT_TRUE(banner().sentence().contains(QStringLiteral("closed in 2020")));
    press(banner(), "Keep the old profile");
    EXPECT_EQ(m_ui.document.profile().id, "cpp-2019");
    m_ui.window->commands().open(project());
    EXPECT_FALSE(banner().isVisible());
}

TEST_F(CommandsTest, Todays_portal_is_a_step_that_undo_takes_back)
{
    core::Offer offer;
    offer.profile = "cpp-2019";
    offer.listing.title = "Pump";
    offer.identity.marketingId = "pump";
    ASSERT_TRUE(core::saveProject(project(), {offer, {}}));
    m_ui.window->commands().open(project());
    press(banner(), "Check against today's portal");
    EXPECT_EQ(m_ui.document.profile().id, core::kNewestProfile);
    EXPECT_EQ(m_ui.document.offer().identity.marketingId, "pump");
    ASSERT_NE(question(), nullptr);
    EXPECT_TRUE(question()->informativeText().contains(QStringLiteral("Not used by this portal")));
    press(*question(), "OK");
    m_ui.document.undoStack()->undo();
    EXPECT_EQ(m_ui.document.profile().id, "cpp-2019");
}

TEST_F(CommandsTest, Folder_of_texts_that_is_no_project_can_be_imported_instead)
{
    fs::create_directories(root() / "texts");
    std::ofstream(root() / "texts/title.txt") << "Tank Guard";
    m_ui.window->commands().open(root() / "texts");
    press(banner(), "Import it…");
    auto* dialog = visible<ProposalDialog>();
    ASSERT_NE(dialog, nullptr);
    dialog->accept();
    EXPECT_EQ(title(), "Tank Guard");
}

TEST_F(CommandsTest, Discarding_for_a_choice_that_is_not_made_loses_nothing)
{
    type("new");
    m_ui.file.autosave().flush();
    m_ui.window->commands().open(root() / "nowhere");
    EXPECT_EQ(question(), nullptr) << "what cannot be opened is told before anybody is asked";
    EXPECT_TRUE(banner().isVisible());
    EXPECT_EQ(typed(), "new");
    EXPECT_EQ(lostSlots(), 1u);
}

TEST_F(CommandsTest, Opening_asks_and_keeps_the_recovery_until_another_offer_is_there)
{
    save(project(), "Pump");
    type("new");
    m_ui.file.autosave().flush();
    m_ui.window->commands().open(project());
    ASSERT_NE(question(), nullptr);
    EXPECT_EQ(lostSlots(), 1u);
    press(*question(), "Discard");
    EXPECT_EQ(title(), "Pump");
    EXPECT_EQ(lostSlots(), 0u);
}

TEST_F(CommandsTest, Opening_to_read_asks_too_and_the_window_says_that_it_only_reads)
{
    save(project(), "Pump");
    const FolderLock held(root() / "locks", project());
    // The lock of this very process is a stranger's to the window.
    type("new");
    m_ui.window->commands().open(project());
    press(banner(), "Open to read");
    ASSERT_NE(question(), nullptr);
    EXPECT_EQ(typed(), "new");
    press(*question(), "Discard");
    EXPECT_EQ(title(), "Pump");
    EXPECT_EQ(m_ui.window->windowTitle(), QStringLiteral("pump[*] (read only) – Offer"));
    EXPECT_TRUE(banner().sentence().contains(QStringLiteral("only read here")));
}

TEST_F(CommandsTest, Work_is_restored_into_the_folder_that_is_open)
{
    save(project(), "Old");
    loseWork("Lost", project());
    m_ui.window->commands().open(project());
    m_ui.window->commands().offerLostWork();
    press(banner(), "Restore");
    EXPECT_EQ(m_ui.document.folder(), project());
    QTest::keySequence(m_ui.window.get(), QKeySequence::Save);
    EXPECT_NE(textOf(project() / "offer.json").find("Lost"), std::string::npos);
}

TEST_F(CommandsTest, Change_by_others_is_told_on_activation_and_taken_over_in_one_step)
{
    save(project(), "Pump");
    m_ui.window->commands().open(project());
    type("mine");
    save(project(), "Theirs");
    activate();
    ASSERT_TRUE(banner().isVisible());
    press(banner(), "Take them over");
    EXPECT_EQ(title(), "Theirs");
    EXPECT_FALSE(m_ui.document.isModified());
    m_ui.document.undoStack()->undo();
    EXPECT_EQ(typed(), "mine");
}

TEST_F(CommandsTest, Keeping_mine_saves_it_over_what_others_wrote)
{
    save(project(), "Pump");
    m_ui.window->commands().open(project());
    type("mine");
    save(project(), "Theirs");
    QTest::keySequence(m_ui.window.get(), QKeySequence::Save);
    EXPECT_NE(textOf(project() / "offer.json").find("Theirs"), std::string::npos);
    press(banner(), "Keep mine");
    EXPECT_NE(textOf(project() / "offer.json").find("mine"), std::string::npos);
    EXPECT_FALSE(m_ui.document.isModified());
}

TEST_F(CommandsTest, Both_are_shown_and_closing_decides_nothing)
{
    save(project(), "Pump");
    m_ui.window->commands().open(project());
    save(project(), "Theirs");
    activate();
    press(banner(), "Show both…");
    ASSERT_NE(comparison(), nullptr);
    press(*comparison(), "Close");
    EXPECT_EQ(title(), "Pump");
    EXPECT_TRUE(banner().isVisible());
    press(banner(), "Show both…");
    ASSERT_NE(comparison(), nullptr);
    press(*comparison(), "Take theirs");
    EXPECT_EQ(title(), "Theirs");
}

TEST_F(CommandsTest, Folder_that_was_moved_is_told_and_not_made_again)
{
    save(project(), "Pump");
    m_ui.window->commands().open(project());
    fs::rename(project(), root() / "moved");
    type("mine");
    QTest::keySequence(m_ui.window.get(), QKeySequence::Save);
    EXPECT_TRUE(banner().sentence().contains(QStringLiteral("moved or deleted")));
    EXPECT_FALSE(fs::exists(project()));
    press(banner(), "Make it again");
    EXPECT_TRUE(fs::exists(project() / "offer.json"));
}

TEST_F(CommandsTest, Secret_is_shown_and_nothing_that_cannot_help_is_offered)
{
    save(project(), "Pump");
    m_ui.window->commands().open(project());
    type("password=hunter2");
    QTest::keySequence(m_ui.window.get(), QKeySequence::Save);
    QStringList labels;
    for (const auto* button : banner().findChildren<QPushButton*>())
        if (button->isVisible())
            labels += button->text();
    EXPECT_EQ(labels, QStringList({QStringLiteral("Show it"), QStringLiteral("Close")}));
    m_ui.window->showPage(3);
    press(banner(), "Show it");
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Publisher ID"));
}

TEST_F(CommandsTest, Reload_from_the_menu_asks_before_typing_is_lost_and_is_one_step)
{
    save(project(), "Pump");
    m_ui.window->commands().open(project());
    type("mine");
    QTest::keyClick(m_ui.window.get(), Qt::Key_F5);
    EXPECT_EQ(typed(), "mine");
    ASSERT_TRUE(question());
    press(*question(), "Discard");
    EXPECT_EQ(typed(), "");
    m_ui.document.undoStack()->undo();
    EXPECT_EQ(typed(), "mine");
}

TEST_F(CommandsTest, Opening_leads_the_keyboard_to_the_first_field)
{
    save(project(), "Pump");
    for (int page = 0; page < static_cast<int>(core::allPages().size()); ++page) {
        m_ui.window->showPage(page);
        m_ui.window->commands().open(project());
        QCoreApplication::processEvents();
        ASSERT_NE(QApplication::focusWidget(), nullptr) << page;
        EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Publisher ID"))
            << page;
    }
}

TEST_F(CommandsTest, Keys_meant_for_a_field_change_no_profile)
{
    const std::string before = m_ui.document.profile().id;
    auto* box = m_ui.find<QComboBox>(QStringLiteral("Profile"));
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("Partner Center"));
    for (const auto key : {Qt::Key_End, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_PageUp})
        QTest::keyClick(box, key);
    EXPECT_EQ(m_ui.document.profile().id, before);
    QTest::keyClick(box, Qt::Key_Down);
    EXPECT_EQ(m_ui.document.profile().id, before) << "the list is open, and nothing is chosen yet";
    box->hidePopup();
}

TEST_F(CommandsTest, What_went_live_is_asked_for_and_noted)
{
    save(project(), "Pump");
    m_ui.window->commands().open(project());
    QFileDialog* dialog = askedForLiveBundle();
    ASSERT_NE(dialog, nullptr);
    emit dialog->fileSelected(pathText(root() / "nowhere.zip"));
    EXPECT_TRUE(banner().sentence().contains(QStringLiteral("nowhere.zip")));
    EXPECT_FALSE(fs::exists(project() / "published.json"));
    dialog->close();
}

// The store has what was exported, and so has the folder that notes it.
TEST_F(CommandsTest, What_went_live_is_saved_before_it_is_noted)
{
    save(project(), "Pump");
    m_ui.window->commands().open(project());
    m_ui.document.setText(core::FieldPath("/listing/title"), QStringLiteral("Pumps"));
    QFileDialog* dialog = askedForLiveBundle();
    ASSERT_NE(dialog, nullptr);
    emit dialog->fileSelected(pathText(root() / "nowhere.zip"));
    EXPECT_FALSE(m_ui.document.isModified());
    EXPECT_EQ(core::loadProject(project()).value().content.offer.listing.title, "Pumps");
    dialog->close();
}

TEST_F(CommandsTest, Failure_to_keep_unsaved_work_goes_when_it_is_kept)
{
    emit m_ui.file.autosave().failed({{"error", "No room.", {}}});
    EXPECT_EQ(banner().sentence(), QStringLiteral("No room."));
    emit m_ui.file.autosave().kept();
    EXPECT_FALSE(banner().isVisible());
}

} // namespace

} // namespace app
