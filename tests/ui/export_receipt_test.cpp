#include "app/ui/review/findings_list.h"
#include "app/ui/window/page_view.h"
#include "core/offer/pages.h"
#include "tests/ui/export_panel_fixture.h"

#include <QScrollBar>
#include <QUndoStack>

namespace app {

namespace {

class ExportReceiptTest : public ExportPanelTest {};

TEST_F(ExportReceiptTest, Focus_is_on_the_way_into_the_portal_when_the_export_has_ended)
{
    open("vibration-monitor");
    panel().exportTo(pathFrom(m_ui.folder.path()));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return says(QStringLiteral("Bundle exported and verified")); }, 60000));
    EXPECT_TRUE(button(QStringLiteral("Hand over to the portal…"))->hasFocus());
}

TEST_F(ExportReceiptTest, Receipt_stands_alone_at_the_top_until_the_findings_are_wanted)
{
    open("vibration-monitor");
    panel().exportTo(pathFrom(m_ui.folder.path()));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return says(QStringLiteral("Bundle exported and verified")); }, 60000));
    const auto* findings = m_ui.window->findChild<FindingsList*>();
    const auto* area = m_ui.window->findChildren<PageView*>().back();
    ASSERT_TRUE(area->isAncestorOf(&panel()));
    QTest::qWait(50);
    EXPECT_FALSE(findings->isVisible());
    EXPECT_EQ(area->verticalScrollBar()->value(), 0);
    QPushButton* back = nullptr;
    for (auto* button : m_ui.window->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Back to the &findings"))
            back = button;
    ASSERT_TRUE(back && back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    EXPECT_TRUE(findings->isVisible());
}

TEST_F(ExportReceiptTest, What_an_export_said_is_gone_when_the_offer_is_another)
{
    open("vibration-monitor");
    panel().exportTo(pathFrom(m_ui.folder.path()));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return says(QStringLiteral("Bundle exported and verified")); }, 60000));
    m_ui.document.setText(core::FieldPath("/listing/title"), QStringLiteral("Another title"));
    EXPECT_TRUE(says(QStringLiteral("Can be exported")));
    EXPECT_TRUE(says(QStringLiteral("The offer has changed since its bundle was exported.")));
    EXPECT_TRUE(button(QStringLiteral("Export bundle"))->isVisible());
}

TEST_F(ExportReceiptTest, Receipt_is_back_when_the_change_after_the_export_is_taken_back)
{
    open("vibration-monitor");
    panel().exportTo(pathFrom(m_ui.folder.path()));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return says(QStringLiteral("Bundle exported and verified")); }, 60000));
    m_ui.document.setText(core::FieldPath("/listing/title"), QStringLiteral("Another title"));
    QTest::keyClick(m_ui.window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(says(QStringLiteral("Bundle exported and verified")));
}

TEST_F(ExportReceiptTest, Receipt_says_that_the_project_is_not_saved_and_saves_it)
{
    ASSERT_TRUE(m_ui.file.open(std::filesystem::path(OFFERWRIGHT_SOURCE_DIR)
                               / "resources/samples/vibration-monitor"));
    ASSERT_TRUE(m_ui.file.saveAs(pathFrom(m_ui.folder.filePath(QStringLiteral("project")))));
    m_ui.document.setRegistryPassword(QStringLiteral("kept in memory"));
    m_ui.document.setText(core::FieldPath("/listing/title"), QStringLiteral("Another title"));
    m_ui.window->showPage(static_cast<int>(core::allPages().size()) - 1);
    ASSERT_TRUE(exports(QStringLiteral("b.zip")));
    EXPECT_TRUE(says(QStringLiteral("The project itself is not saved yet.")));
    QTest::mouseClick(button(QStringLiteral("Save the project")), Qt::LeftButton);
    EXPECT_FALSE(m_ui.document.isModified());
    EXPECT_FALSE(says(QStringLiteral("The project itself is not saved yet.")));
    EXPECT_TRUE(says(QStringLiteral("Bundle exported and verified")));
}

TEST_F(ExportReceiptTest, Receipt_stays_when_a_save_names_the_profile)
{
    beginUnnamed();
    ASSERT_TRUE(exports(QStringLiteral("b.zip")));
    ASSERT_TRUE(m_ui.file.saveAs(pathFrom(m_ui.folder.filePath(QStringLiteral("project")))));
    EXPECT_EQ(m_ui.document.offer().profile, "cpp-2019");
    EXPECT_TRUE(says(QStringLiteral("Bundle exported and verified")));
    EXPECT_FALSE(says(QStringLiteral("has changed since")));
}

TEST_F(ExportReceiptTest, What_is_typed_while_the_bundle_is_made_is_not_in_it)
{
    open("vibration-monitor");
    panel().exportTo(pathFrom(m_ui.folder.filePath(QStringLiteral("b.zip"))));
    m_ui.document.setText(core::FieldPath("/listing/title"), QStringLiteral("Another title"));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return says(QStringLiteral("Bundle exported and verified")); }, 60'000));
    EXPECT_TRUE(says(QStringLiteral("has changed since its bundle")));
}

} // namespace

} // namespace app
