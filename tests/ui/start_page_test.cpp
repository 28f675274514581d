#include "app/ui/start/start_page.h"

#include "app/ui/pages/image_import.h"
#include "app/ui/pages/import_dialog.h"
#include "app/ui/start/action_card.h"
#include "app/ui/start/choice_card.h"
#include "app/ui/start/drop_frame.h"
#include "app/ui/start/recent_table.h"
#include "app/ui/widgets/findings/banner.h"
#include "app/ui/window/commands/commands.h"
#include "core/bundle/bundle.h"
#include "core/project/save.h"
#include "tests/ui/fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QTest>
#include <QUrl>

#include <gmock/gmock.h>

#include <set>

namespace app {

namespace {

using tests::Ui;

namespace fs = std::filesystem;

constexpr const char* kPumpManifest = R"({"modulesContent": {"$edgeAgent": {"properties.desired": {
    "modules": {"pump": {"settings": {"image": "contoso.azurecr.io/pump:1.0.0"},
                         "type": "docker", "env": {"RATE": {"value": "5"}}}}}}}})";

/// A window that was opened without a project.
class StartPageTest : public ::testing::Test {
protected:
    StartPageTest() { m_ui.openWindow(Opening::Start); }

    [[nodiscard]] fs::path root() const { return pathFrom(m_ui.folder.path()); }
    [[nodiscard]] fs::path project(const char* name, const char* title = "Pump") const
    {
        core::Offer offer;
        offer.listing.title = title;
        EXPECT_TRUE(core::saveProject(root() / name, {offer, {}}));
        return root() / name;
    }
    [[nodiscard]] QString file(const char* name, const QByteArray& bytes) const
    {
        const QString path = m_ui.folder.filePath(QString::fromLatin1(name));
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return path;
    }
    void remember(const fs::path& folder, const char* title)
    {
        m_ui.recent.remember({folder, QString::fromUtf8(title), {}});
    }
    /// Shows the page anew, and waits until the folders were looked at.
    void showAgain()
    {
        m_ui.window->showStart();
        QTest::qWait(50);
    }

    [[nodiscard]] StartPage& page() const { return *m_ui.window->findChild<StartPage*>(); }
    [[nodiscard]] RecentTable& table() const { return *m_ui.window->findChild<RecentTable*>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().item(row, column)->text();
    }
    [[nodiscard]] Banner& banner() const { return *m_ui.window->findChild<Banner*>(); }
    void clickRow(int row) const
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          table().visualItemRect(table().item(row, 0)).center());
        QCoreApplication::processEvents();
    }
    template <class Dialog>
    [[nodiscard]] Dialog* shown() const
    {
        for (auto* dialog : m_ui.window->findChildren<Dialog*>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    void answer(const char* label) const
    {
        for (auto* button : shown<QMessageBox>()->findChildren<QPushButton*>())
            if (button->text().remove(u'&') == QString::fromUtf8(label))
                QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void drag(const QString& path) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_ui.window.get(), &enter);
    }
    void drop(const QString& path) const
    {
        drag(path);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDropEvent dropped({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_ui.window.get(), &dropped);
        QCoreApplication::processEvents();
    }
    void type(const char* text)
    {
        QTest::keyClicks(m_ui.find<QLineEdit>(QStringLiteral("Offer ID")), QString::fromUtf8(text));
    }

    Ui m_ui;
};

TEST_F(StartPageTest, Enter_starts_an_offer_for_todays_portal)
{
    ASSERT_TRUE(m_ui.window->isOnStart());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_FALSE(m_ui.window->isOnStart());
    EXPECT_EQ(m_ui.window->currentPage(), 0);
    EXPECT_EQ(m_ui.document.profile().id, core::kNewestProfile);
    EXPECT_FALSE(m_ui.document.isModified());
}

TEST_F(StartPageTest, Chosen_portal_judges_the_new_offer)
{
    const auto choices = page().findChildren<ChoiceCard*>();
    ASSERT_EQ(choices.size(), 3);
    EXPECT_TRUE(choices[0]->isChecked());
    QTest::mouseClick(choices[1], Qt::LeftButton, {}, choices[1]->rect().center());
    QTest::keyClick(choices[1], Qt::Key_Return);
    EXPECT_EQ(m_ui.document.profile().id, "cpp-2019");
    EXPECT_FALSE(m_ui.document.isModified());
}

TEST_F(StartPageTest, Choices_are_a_group_that_says_what_is_asked)
{
    const auto* group = page().findChild<QGroupBox*>();
    EXPECT_EQ(group->accessibleName(), QStringLiteral("Where do you publish?"));
    for (const auto* choice : group->findChildren<ChoiceCard*>()) {
        auto* spoken = QAccessible::queryAccessibleInterface(const_cast<ChoiceCard*>(choice));
        EXPECT_EQ(spoken->role(), QAccessible::RadioButton);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty());
    }
}

TEST_F(StartPageTest, Every_action_is_a_button_with_a_description)
{
    const auto cards = page().findChildren<ActionCard*>();
    ASSERT_EQ(cards.size(), 4);
    for (auto* card : cards) {
        auto* spoken = QAccessible::queryAccessibleInterface(card);
        EXPECT_EQ(spoken->role(), QAccessible::PushButton);
        EXPECT_FALSE(spoken->text(QAccessible::Description).isEmpty());
    }
}

TEST_F(StartPageTest, Everything_that_takes_the_focus_has_a_name_and_a_key_of_its_own)
{
    remember(project("pump"), "Pump");
    showAgain();
    std::set<QString> keys;
    for (QWidget* widget : m_ui.window->findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        QString key;
        if (const auto* button = qobject_cast<QAbstractButton*>(widget))
            key = button->shortcut().toString();
        else if (const auto* label = qobject_cast<QLabel*>(widget); label && label->buddy())
            key = QKeySequence::mnemonic(label->text()).toString();
        if (!key.isEmpty()) {
            EXPECT_TRUE(keys.insert(key).second) << key.toStdString();
        }
        if (!(widget->focusPolicy() & Qt::TabFocus)
            || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        auto* spoken = QAccessible::queryAccessibleInterface(widget);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className();
    }
    EXPECT_GE(keys.size(), 6u);
}

TEST_F(StartPageTest, Without_recent_projects_there_is_no_table)
{
    EXPECT_FALSE(table().isVisible());
}

TEST_F(StartPageTest, Sample_is_a_copy_that_can_be_thrown_away)
{
    QTest::keyClick(m_ui.window.get(), Qt::Key_T, Qt::ControlModifier);
    EXPECT_EQ(m_ui.document.offer().identity.offerId, "vibration-monitor");
    EXPECT_FALSE(m_ui.document.folder());
    EXPECT_FALSE(m_ui.document.isModified());
    EXPECT_FALSE(m_ui.window->isOnStart());
}

TEST_F(StartPageTest, Keys_of_the_actions_ask_for_their_files)
{
    for (const Qt::Key key : {Qt::Key_O, Qt::Key_M, Qt::Key_U}) {
        QTest::keyClick(m_ui.window.get(), key, Qt::ControlModifier);
        auto* dialog = shown<QFileDialog>();
        ASSERT_NE(dialog, nullptr) << key;
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_F(StartPageTest, Recent_projects_tell_their_state_in_words)
{
    m_ui.recent.remember({project("b"),
                          QStringLiteral("Broken"),
                          {},
                          QStringLiteral("c.b"),
                          {},
                          RecentState{8, 4, 0, {}},
                          QDateTime::currentDateTime()});
    m_ui.recent.remember({project("r"),
                          QStringLiteral("Ready"),
                          {},
                          {},
                          {},
                          RecentState{0, 0, 0, {}},
                          QDateTime::currentDateTime()});
    m_ui.recent.remember({project("u"),
                          QStringLiteral("Update"),
                          {},
                          {},
                          {},
                          RecentState{0, 2, 11, QStringLiteral("2026-11-03")},
                          QDateTime::currentDateTime()});
    showAgain();
    // Their plurals are a matter of the translation.
    EXPECT_TRUE(cell(0, RecentTable::State).startsWith(QStringLiteral("Updating · 11 change")));
    EXPECT_EQ(cell(1, RecentTable::State), QStringLiteral("Ready to export"));
    EXPECT_TRUE(cell(2, RecentTable::State).startsWith(QStringLiteral("8 error")));
    EXPECT_TRUE(cell(2, RecentTable::State).contains(QStringLiteral(", 4 warning")));
    EXPECT_EQ(cell(2, RecentTable::Address), QStringLiteral("c.b"));
    EXPECT_TRUE(cell(2, RecentTable::When).startsWith(QStringLiteral("today, ")));
}

TEST_F(StartPageTest, Click_opens_a_recent_project)
{
    remember(project("pump", "Pump"), "Pump");
    showAgain();
    clickRow(0);
    EXPECT_EQ(m_ui.document.folder(), root() / "pump");
    EXPECT_FALSE(m_ui.window->isOnStart());
}

TEST_F(StartPageTest, Alt_and_a_number_open_a_recent_project)
{
    remember(project("second"), "Second");
    remember(project("first"), "First");
    showAgain();
    QTest::keyClick(m_ui.window.get(), Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(m_ui.document.folder(), root() / "second");
}

TEST_F(StartPageTest, Delete_forgets_the_row_and_leaves_the_files)
{
    remember(project("second"), "Second");
    remember(project("first"), "First");
    showAgain();
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Delete);
    ASSERT_EQ(table().rowCount(), 1);
    EXPECT_EQ(cell(0, RecentTable::Name), QStringLiteral("First"));
    EXPECT_TRUE(fs::exists(root() / "second" / "offer.json"));
}

TEST_F(StartPageTest, Missing_folder_is_told_and_looked_for)
{
    remember(root() / "gone", "Gone");
    showAgain();
    ASSERT_TRUE(QTest::qWaitFor([&] { return table().isMissing(0); }));
    EXPECT_TRUE(cell(0, RecentTable::State).startsWith(QStringLiteral("Folder not found")));
    clickRow(0);
    auto* dialog = shown<QFileDialog>();
    ASSERT_NE(dialog, nullptr);
    emit dialog->fileSelected(pathText(project("found")));
    EXPECT_EQ(m_ui.document.folder(), root() / "found");
    ASSERT_EQ(m_ui.recent.all().size(), 1u);
    EXPECT_EQ(m_ui.recent.all().front().folder, root() / "found");
}

TEST_F(StartPageTest, Picture_of_a_recent_project_is_drawn)
{
    m_ui.recent.remember({OFFERWRIGHT_SOURCE_DIR "/resources/samples/vibration-monitor",
                          QStringLiteral("Vibration Monitor"),
                          {},
                          {},
                          QStringLiteral("logos/master.svg")});
    fs::path logos = OFFERWRIGHT_SOURCE_DIR "/resources/samples/vibration-monitor/logos";
    const auto first = *fs::directory_iterator(logos);
    m_ui.recent.remember({OFFERWRIGHT_SOURCE_DIR "/resources/samples/vibration-monitor",
                          QStringLiteral("Vibration Monitor"),
                          {},
                          {},
                          pathText("logos" / first.path().filename())});
    showAgain();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return !table().item(0, 0)->data(Qt::DecorationRole).value<QImage>().isNull(); }));
}

TEST_F(StartPageTest, Open_project_stays_until_something_takes_its_place)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    type("abc");
    m_ui.window->showStart();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_NE(shown<QMessageBox>(), nullptr) << "a new offer asks first";
    answer("Cancel");
    EXPECT_EQ(m_ui.document.offer().identity.offerId, "abc");
    QTest::keyClick(&page(), Qt::Key_Escape);
    EXPECT_FALSE(m_ui.window->isOnStart());
    EXPECT_EQ(m_ui.find<QLineEdit>(QStringLiteral("Offer ID"))->text(), QStringLiteral("abc"));
}

TEST_F(StartPageTest, Recovered_work_comes_first_and_is_restored_by_enter)
{
    auto slot = RecoverySlot::create(root() / "recovery");
    core::ProjectContent content;
    content.offer.listing.title = "Lost";
    RecoveryNote note;
    note.title = QStringLiteral("Lost");
    ASSERT_TRUE(slot->write(content, note));
    slot.value() = RecoverySlot::create(root() / "other").value();
    remember(project("pump"), "Pump");
    showAgain();
    m_ui.window->commands().offerLostWork();
    EXPECT_FALSE(banner().isVisible()) << "it is told once";
    ASSERT_EQ(table().rowCount(), 2);
    EXPECT_EQ(cell(0, RecentTable::Name), QStringLiteral("Lost"));
    EXPECT_TRUE(cell(0, RecentTable::State).startsWith(QStringLiteral("Recovered, 1 field")));
    table().setFocus();
    table().setCurrentCell(0, 0);
    QTest::keyClick(&table(), Qt::Key_Delete);
    ASSERT_NE(shown<QMessageBox>(), nullptr) << "nothing brings it back";
    answer("Cancel");
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_EQ(m_ui.document.offer().listing.title, "Lost");
}

TEST_F(StartPageTest, Dropped_manifest_begins_an_offer_with_its_module)
{
    drop(file("d.json", kPumpManifest));
    auto* dialog = shown<ImportDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(m_ui.document.offer().plans.empty()) << "nothing begins before it is accepted";
    dialog->accept();
    ASSERT_EQ(m_ui.document.offer().plans.size(), 1u);
    EXPECT_EQ(m_ui.document.offer().plans.front().image.repository, "pump");
    EXPECT_EQ(m_ui.document.offer().plans.front().title, "pump");
    EXPECT_TRUE(m_ui.document.isModified());
}

TEST_F(StartPageTest, Dropped_image_begins_an_offer_with_what_is_ticked)
{
    drop(file("image.json",
              R"({"os":"linux","architecture":"amd64","rootfs":{},"config":{"User":"7","Labels":)"
              R"({"org.opencontainers.image.title":"Pump",)"
              R"("org.opencontainers.image.documentation":"https://docs.contoso.com/pump"}}})"));
    auto* dialog = shown<ImageImportDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(m_ui.document.offer().plans.empty()) << "nothing begins before it is accepted";
    dialog->accept();
    ASSERT_EQ(m_ui.document.offer().plans.size(), 1u);
    EXPECT_EQ(m_ui.document.offer().plans.front().title, "Pump");
    EXPECT_EQ(m_ui.document.offer().listing.title, "Pump");
    EXPECT_EQ(m_ui.document.offer().listing.links.back().url, "https://docs.contoso.com/pump");
    EXPECT_TRUE(m_ui.document.isModified());
}

TEST_F(StartPageTest, Frame_says_what_a_drop_will_do)
{
    auto frame = [&] { return m_ui.window->findChild<DropFrame*>(); };
    drag(file("d.json", kPumpManifest));
    ASSERT_TRUE(frame()->isVisible());
    EXPECT_EQ(frame()->sentence(),
              QStringLiteral("Starts a new offer from the module or image of d.json."));
    drag(pathText(project("pump")));
    EXPECT_EQ(frame()->sentence(), QStringLiteral("Opens pump."));
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_ui.window.get(), &leave);
    EXPECT_FALSE(frame()->isVisible());
}

TEST_F(StartPageTest, Unknown_file_is_said_and_nobody_is_asked)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    type("abc");
    m_ui.window->showStart();
    drop(file("notes.txt", "Buy milk."));
    EXPECT_EQ(shown<QMessageBox>(), nullptr);
    EXPECT_TRUE(banner().sentence().startsWith(QStringLiteral("notes.txt was not taken")));
    EXPECT_TRUE(m_ui.window->isOnStart());
}

TEST_F(StartPageTest, Update_of_a_project_that_does_not_say_what_is_live_asks_for_the_bundle)
{
    m_ui.window->commands().startUpdate(project("pump"));
    EXPECT_EQ(m_ui.document.folder(), root() / "pump");
    EXPECT_TRUE(banner().sentence().startsWith(QStringLiteral("Nothing to compare with yet")));
}

TEST_F(StartPageTest, Small_window_puts_the_cards_below_each_other_and_none_is_cut)
{
    m_ui.window->resize(900, 620);
    QTest::qWait(20);
    const auto cards = page().findChildren<ActionCard*>();
    EXPECT_EQ(cards[0]->y(), cards[1]->y());
    EXPECT_LT(cards[0]->y(), cards[2]->y());
    for (const QWidget* widget : page().findChildren<QWidget*>())
        if (widget->isVisible()) {
            EXPECT_LE(widget->mapTo(&page(), QPoint(widget->width(), 0)).x(), page().width())
                << widget->metaObject()->className();
        }
}

TEST_F(StartPageTest, Last_project_comes_back_at_its_page)
{
    m_ui.window->commands().open(project("pump"));
    m_ui.window->showPage(3);
    m_ui.window->close();
    m_ui.file.start();
    EXPECT_TRUE(Window::hasLast(m_ui.settings));
    m_ui.openWindow();
    m_ui.window->reopenLast();
    EXPECT_EQ(m_ui.document.folder(), root() / "pump");
    EXPECT_EQ(m_ui.window->currentPage(), 3);
}

TEST_F(StartPageTest, Last_project_that_is_gone_is_told_on_the_start_page)
{
    m_ui.window->commands().open(project("pump"));
    m_ui.window->close();
    m_ui.file.start();
    fs::rename(root() / "pump", root() / "moved");
    m_ui.openWindow();
    m_ui.window->reopenLast();
    EXPECT_TRUE(m_ui.window->isOnStart());
    EXPECT_TRUE(banner().isVisible());
    EXPECT_TRUE(banner().sentence().contains(QStringLiteral("is not there any more")));
    EXPECT_EQ(m_ui.recent.all().size(), 1u) << "it can still be located";
}

TEST_F(StartPageTest, Closed_on_the_start_page_it_opens_there)
{
    m_ui.window->commands().open(project("pump"));
    m_ui.window->showStart();
    m_ui.window->close();
    EXPECT_FALSE(Window::hasLast(m_ui.settings));
}

} // namespace

} // namespace app
