#include "app/document/base/wording.h"
#include "app/ui/handover/handover_list.h"
#include "app/ui/handover/handover_window.h"
#include "app/ui/handover/steady_area.h"
#include "tests/document/pictures.h"
#include "tests/ui/pages/handover_fixture.h"

#include <QDialog>
#include <QDir>
#include <QMimeData>
#include <QWindow>

#include <fstream>

namespace app {

namespace {

TEST_F(HandoverWindowTest, The_key_copies_and_again_ticks_off_and_copies_the_next)
{
    pressKeys();
    EXPECT_EQ(copied(), QStringLiteral("Pump"));
    EXPECT_EQ(entry(0, 0)->checkState(0), Qt::Unchecked);
    pressKeys();
    EXPECT_EQ(entry(0, 0)->checkState(0), Qt::Checked);
    EXPECT_EQ(copied(), QStringLiteral("Hears pumps"));
    EXPECT_EQ(QGuiApplication::clipboard()->mimeData()->html(),
              QStringLiteral("<p>Hears <b>pumps</b></p>"));
}

TEST_F(HandoverWindowTest, Says_where_nobody_can_tell_what_is_pasted)
{
    EXPECT_TRUE(says(QStringLiteral("This desktop does not tell when something is pasted. Use the "
                                    "key or the buttons.")));
}

TEST_F(HandoverWindowTest, Says_why_ticks_are_not_kept)
{
    QDir(m_folder.path()).removeRecursively();
    std::ofstream(pathFrom(m_folder.path())) << "a file where the folder was";
    QTest::mouseClick(button(QStringLiteral("Done, next")), Qt::LeftButton);
    EXPECT_TRUE(says(QStringLiteral("not kept")));
    EXPECT_TRUE(says(m_folder.path()));
}

TEST_F(HandoverWindowTest, What_is_done_by_hand_is_never_ticked_off_by_the_way)
{
    for (int press = 0; press < 3; ++press)
        pressKeys();
    EXPECT_EQ(entry(0, 1)->checkState(0), Qt::Checked);
    EXPECT_EQ(entry(1, 0)->checkState(0), Qt::Unchecked);
    EXPECT_EQ(button(QStringLiteral("Copy")), nullptr);
}

TEST_F(HandoverWindowTest, What_is_done_by_hand_needs_a_tick_of_its_own)
{
    for (int press = 0; press < 5; ++press)
        pressKeys();
    EXPECT_EQ(entry(1, 0)->checkState(0), Qt::Unchecked);
    EXPECT_TRUE(says(QStringLiteral("press Enter here once it is done in the portal")));
    auto* done = button(QStringLiteral("Done, next"));
    ASSERT_TRUE(done->hasFocus());
    QTest::keyClick(done, Qt::Key_Return);
    EXPECT_EQ(entry(1, 0)->checkState(0), Qt::Checked);
}

TEST_F(HandoverWindowTest, A_picture_and_what_is_done_with_it_are_seen_whole)
{
    auto handoff = threeBoxes();
    handoff.pages[0].fields[0].file = "large.png";
    handoff.pictures["large.png"] = std::make_shared<const std::string>(tests::pngOf(216, 216));
    open(std::move(handoff));
    const auto* area = m_window->findChild<SteadyArea*>();
    EXPECT_LE(area->widget()->height(), area->viewport()->height());
    EXPECT_NE(button(QStringLiteral("Show in folder")), nullptr);
}

TEST_F(HandoverWindowTest, A_click_on_done_goes_on)
{
    QTest::mouseClick(button(QStringLiteral("Done, next")), Qt::LeftButton);
    EXPECT_EQ(entry(0, 0)->checkState(0), Qt::Checked);
    EXPECT_EQ(value(), QStringLiteral("Hears pumps"));
}

TEST_F(HandoverWindowTest, A_click_on_previous_goes_back)
{
    QTest::mouseClick(button(QStringLiteral("Done, next")), Qt::LeftButton);
    QTest::mouseClick(button(QStringLiteral("Previous")), Qt::LeftButton);
    EXPECT_EQ(value(), QStringLiteral("Pump"));
}

TEST_F(HandoverWindowTest, A_tick_is_taken_back_by_space)
{
    QTest::mouseClick(button(QStringLiteral("Done, next")), Qt::LeftButton);
    auto* list = m_window->findChild<HandoverList*>();
    list->setCurrentItem(entry(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_EQ(entry(0, 0)->checkState(0), Qt::Unchecked);
    EXPECT_EQ(value(), QStringLiteral("Pump"));
}

TEST_F(HandoverWindowTest, Undo_takes_the_last_tick_back_and_stands_at_its_box)
{
    QTest::mouseClick(button(QStringLiteral("Done, next")), Qt::LeftButton);
    QTest::mouseClick(button(QStringLiteral("Done, next")), Qt::LeftButton);
    QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(entry(0, 0)->checkState(0), Qt::Checked);
    EXPECT_EQ(entry(0, 1)->checkState(0), Qt::Unchecked);
    EXPECT_EQ(value(), QStringLiteral("Hears pumps"));
}

TEST_F(HandoverWindowTest, A_second_click_where_done_was_never_meets_the_list)
{
    const auto* list = m_window->findChild<HandoverList*>();
    for (int box = 0; box < 3; ++box) {
        const QPushButton* done = button(QStringLiteral("Done, next"));
        const QPoint where = done->mapTo(m_window, done->rect().center());
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, where);
        QCoreApplication::processEvents();
        EXPECT_FALSE(list->geometry().contains(where)) << box;
    }
}

TEST_F(HandoverWindowTest, A_click_on_a_page_folds_it)
{
    auto* list = m_window->findChild<HandoverList*>();
    QTreeWidgetItem* page = list->topLevelItem(0);
    ASSERT_TRUE(page->isExpanded());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(page).center());
    EXPECT_FALSE(page->isExpanded());
}

TEST_F(HandoverWindowTest, A_click_on_the_tick_sets_it_and_one_beside_it_goes_to_the_box)
{
    auto* list = m_window->findChild<HandoverList*>();
    const QRect row = list->visualItemRect(entry(0, 1));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    EXPECT_EQ(entry(0, 1)->checkState(0), Qt::Unchecked);
    EXPECT_EQ(value(), QStringLiteral("Hears pumps"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {row.left() + 24, row.center().y()});
    EXPECT_EQ(entry(0, 1)->checkState(0), Qt::Checked);
}

TEST(HandoverWindow, Says_why_a_file_is_no_bundle)
{
    QWidget parent;
    HandoverWindow::open("/nowhere/bundle.zip", nullptr, &parent);
    EXPECT_EQ(parent.findChildren<HandoverWindow*>().size(), 0);
    EXPECT_EQ(parent.findChildren<QDialog*>().size(), 1);
}

TEST(PasteJudge, Takes_a_request_of_the_program_with_the_focus_for_a_paste)
{
    PasteJudge judge;
    judge.offered(1000);
    EXPECT_TRUE(judge.isPaste(true, 1500));
}

TEST(HandoverOfAnUpdate, Says_what_differs_from_the_published_version)
{
    core::BundleHandoff update = threeBoxes();
    update.publishedOn = "2026-06-12";
    update.pages[0].fields[0].news = core::HandoffNews::AsPublished;
    update.pages[0].fields[1].news = core::HandoffNews::Changed;
    core::HandoffField gone;
    gone.news = core::HandoffNews::Gone;
    gone.elements = {{"change", "Route %1", {"alertsToCloud"}}};
    gone.isAction = true;
    update.pages[0].fields.push_back(std::move(gone));
    const QTemporaryDir folder;
    HandoverWindow window(std::move(update), pathFrom(folder.path()));
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    QStringList said;
    for (const auto* label : window.findChildren<QLabel*>())
        said += label->text().remove(QChar(0x200B));
    EXPECT_TRUE(said.contains(QStringLiteral("Changed since the published version.")))
        << said.join(u'|').toStdString();
    const auto* page = window.findChild<HandoverList*>()->topLevelItem(0);
    EXPECT_EQ(page->child(0)->checkState(0), Qt::Checked);
    EXPECT_EQ(page->child(0)->data(0, Qt::UserRole + 2).toString(), QStringLiteral("as published"));
    EXPECT_EQ(page->child(2)->text(0), QStringLiteral("Delete: Route alertsToCloud"));
}

TEST(PasteJudge, Knows_a_clipboard_manager_by_its_lack_of_focus)
{
    PasteJudge judge;
    judge.offered(1000);
    EXPECT_FALSE(judge.isPaste(false, 1500));
}

TEST(PasteJudge, Takes_no_request_of_the_very_moment_for_a_paste)
{
    PasteJudge judge;
    judge.offered(1000);
    EXPECT_FALSE(judge.isPaste(true, 1002));
    EXPECT_TRUE(judge.isPaste(true, 1000 + PasteJudge::kMachineTime));
}

} // namespace

} // namespace app
