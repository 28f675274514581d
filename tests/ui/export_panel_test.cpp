#include "app/ui/review/findings_list.h"
#include "app/ui/review/next_steps.h"
#include "app/ui/window/page.h"
#include "app/ui/window/page_view.h"
#include "core/bundle/zip.h"
#include "tests/ui/export_panel_fixture.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace app {

namespace {

TEST_F(ExportPanelTest, The_folder_gets_the_bundle_and_the_panel_names_it)
{
    open("vibration-monitor");
    panel().exportTo(pathFrom(m_ui.folder.path()));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return says(QStringLiteral("Bundle exported and verified")); }, 60000));
    const QString file = m_ui.folder.filePath(
        QStringLiteral("offerwright-fjordsense.vibration-monitor-cpp-2019-%1-%2.offer.zip")
            .arg(newestVersion(), QDate::currentDate().toString(Qt::ISODate)));
    EXPECT_TRUE(says(file));
    QFile bundle(file);
    ASSERT_TRUE(bundle.open(QIODevice::ReadOnly));
    const QByteArray hash =
        QCryptographicHash::hash(bundle.readAll(), QCryptographicHash::Sha256).toHex();
    auto* shown = m_ui.find<QLineEdit>(QStringLiteral("SHA-256 of the bundle"));
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(shown->text().toLatin1(), hash);
    EXPECT_TRUE(button(QStringLiteral("Show in folder"))->isVisible());
}

TEST_F(ExportPanelTest, Language_of_the_bundle_is_chosen_by_keys_and_undone)
{
    open("vibration-monitor");
    auto* box = panel().findChild<QComboBox*>();
    ASSERT_TRUE(box && box->isVisible());
    EXPECT_EQ(box->currentText(), QStringLiteral("English"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    EXPECT_EQ(box->currentText(), QStringLiteral("Deutsch"));
    EXPECT_EQ(m_ui.document.offer().bundleLanguage, "de");
    EXPECT_EQ(m_ui.document.undoStack()->undoText(),
              QStringLiteral("Change Language of the bundle"));
    m_ui.document.undoStack()->undo();
    EXPECT_EQ(m_ui.document.offer().bundleLanguage, "en");
    EXPECT_EQ(box->currentText(), QStringLiteral("English"));
}

TEST_F(ExportPanelTest, Bundle_speaks_the_language_that_was_chosen)
{
    open("vibration-monitor");
    m_ui.document.setText(core::FieldPath("/bundleLanguage"), QStringLiteral("de"));
    const auto file = pathFrom(m_ui.folder.filePath(QStringLiteral("bundle.zip")));
    panel().exportTo(file);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return says(QStringLiteral("Bundle exported and verified")); }, 60000));
    EXPECT_FALSE(panel().findChild<QComboBox*>()->isVisible());
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    const auto entries = core::readZip(bytes);
    ASSERT_TRUE(entries);
    std::vector<std::string> german;
    for (const core::ZipEntry& entry : *entries)
        if (std::string_view(entry.bytes).find("<html lang=\"de\"") != std::string_view::npos)
            german.emplace_back(entry.name.substr(entry.name.rfind('/') + 1));
    EXPECT_THAT(german, testing::UnorderedElementsAre("HANDOFF.html", "report.html"));
}

TEST_F(ExportPanelTest, Finding_about_the_language_leads_to_its_choice)
{
    open("faulty");
    m_ui.document.setText(core::FieldPath("/bundleLanguage"), QStringLiteral("tlh"));
    m_ui.window->showPage(0);
    m_ui.window->goTo(core::FieldPath("/bundleLanguage"), {});
    EXPECT_TRUE(panel().findChild<QComboBox*>()->hasFocus());
}

TEST_F(ExportPanelTest, Earlier_bundle_is_kept_unless_somebody_says_otherwise)
{
    open("vibration-monitor");
    const auto file = pathFrom(m_ui.folder.filePath(QStringLiteral("bundle.zip")));
    std::ofstream(file) << "earlier";
    panel().exportTo(file);
    auto* box = panel().findChild<QMessageBox*>();
    ASSERT_NE(box, nullptr);
    QTest::keyClick(box, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("bundle-2.zip")); }, 60000));
    EXPECT_EQ(std::filesystem::file_size(file), 7u);
}

TEST_F(ExportPanelTest, Dialog_suggests_a_name_with_version_and_day)
{
    open("vibration-monitor");
    QTest::keyClick(m_ui.window.get(), Qt::Key_E, Qt::ControlModifier);
    auto* dialog = panel().findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    const auto chosen = dialog->selectedFiles();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_TRUE(chosen[0].endsWith(newestVersion() + u'-'
                                   + QDate::currentDate().toString(Qt::ISODate)
                                   + QStringLiteral(".offer.zip")))
        << chosen[0].toStdString();
    dialog->reject();
}

TEST_F(ExportPanelTest, Place_is_said_beforehand_and_the_button_exports_there)
{
    ASSERT_TRUE(m_ui.file.open(std::filesystem::path(OFFERWRIGHT_SOURCE_DIR)
                               / "resources/samples/vibration-monitor"));
    ASSERT_TRUE(m_ui.file.saveAs(pathFrom(m_ui.folder.filePath(QStringLiteral("project")))));
    m_ui.document.setRegistryPassword(QStringLiteral("kept in memory"));
    m_ui.window->showPage(static_cast<int>(core::allPages().size()) - 1);
    EXPECT_TRUE(says(QStringLiteral("Goes to ") + m_ui.folder.path()));
    QTest::mouseClick(button(QStringLiteral("Export bundle")), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return says(QStringLiteral("Bundle exported and verified")); }, 60000));
    EXPECT_EQ(QDir(m_ui.folder.path()).entryList({QStringLiteral("*.zip")}).size(), 1);
}

TEST_F(ExportPanelTest, Offer_that_was_never_saved_is_asked_where_its_bundle_goes)
{
    auto sample = core::loadProject(std::filesystem::path(OFFERWRIGHT_SOURCE_DIR)
                                    / "resources/samples/vibration-monitor");
    ASSERT_TRUE(sample);
    m_ui.document.reset(std::move(sample->content), false);
    m_ui.document.setRegistryPassword(QStringLiteral("kept in memory"));
    m_ui.window->showPage(static_cast<int>(core::allPages().size()) - 1);
    QTest::mouseClick(button(QStringLiteral("Export bundle…")), Qt::LeftButton);
    auto* dialog = panel().findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->reject();
}

TEST_F(ExportPanelTest, Offer_that_was_never_saved_says_in_its_bundle_what_it_is_made_for)
{
    beginUnnamed();
    ASSERT_TRUE(exports(QStringLiteral("b.zip")));
    std::ifstream in(pathFrom(m_ui.folder.filePath(QStringLiteral("b.zip"))), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    const auto entries = core::readZip(bytes);
    ASSERT_TRUE(entries);
    const auto offer = std::ranges::find_if(*entries, [](const core::ZipEntry& entry) {
        return std::string_view(entry.name).ends_with("data/offer.json");
    });
    ASSERT_NE(offer, entries->end());
    EXPECT_THAT(std::string(offer->bytes), testing::HasSubstr(R"("profile": "cpp-2019")"));
}

TEST_F(ExportPanelTest, Errors_are_counted_and_the_button_leads_to_the_first)
{
    open("faulty");
    EXPECT_TRUE(says(QStringLiteral("stand between you and the bundle")));
    QTest::mouseClick(button(QStringLiteral("Go to the first error")), Qt::LeftButton);
    EXPECT_EQ(m_ui.window->currentPage(), 0);
    EXPECT_EQ(panel().findChild<QFileDialog*>(), nullptr);
}

TEST_F(ExportPanelTest, Enter_presses_the_main_button)
{
    open("faulty");
    auto* first = button(QStringLiteral("Go to the first error"));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Return);
    EXPECT_EQ(m_ui.window->currentPage(), 0);
}

TEST_F(ExportPanelTest, Blank_file_name_is_the_suggested_one)
{
    open("vibration-monitor");
    ASSERT_TRUE(exports(QStringLiteral(" .zip")));
    EXPECT_TRUE(says(QDate::currentDate().toString(Qt::ISODate) + QStringLiteral(".offer.zip")));
    EXPECT_FALSE(QFile::exists(m_ui.folder.filePath(QStringLiteral(" .zip"))));
}

TEST_F(ExportPanelTest, Command_to_export_asks_for_the_folder_when_nothing_stands_in_the_way)
{
    open("vibration-monitor");
    QTest::keyClick(m_ui.window.get(), Qt::Key_E, Qt::ControlModifier);
    auto* dialog = panel().findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->reject();
}

TEST_F(ExportPanelTest, Command_to_export_leads_to_the_button_when_errors_do)
{
    open("faulty");
    QTest::keyClick(m_ui.window.get(), Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(button(QStringLiteral("Go to the first error"))->hasFocus());
    EXPECT_EQ(panel().findChild<QFileDialog*>(), nullptr);
}

TEST_F(ExportPanelTest, Draft_is_made_in_spite_of_errors)
{
    open("faulty");
    QTest::mouseClick(button(QStringLiteral("Export a draft…")), Qt::LeftButton);
    auto* dialog = panel().findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->reject();
    panel().exportTo(pathFrom(m_ui.folder.path()), true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("Draft exported and verified")); },
                                60000));
    // It goes nowhere: what keeps the offer from its export stays in view.
    EXPECT_TRUE(m_ui.window->findChild<FindingsList*>()->isVisible());
    EXPECT_FALSE(m_ui.window->findChild<NextSteps*>()->isVisible());
}

} // namespace

} // namespace app
