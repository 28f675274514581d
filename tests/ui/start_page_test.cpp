#include "tests/ui/start_page_fixture.h"

namespace app {

namespace {

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

TEST_F(StartPageTest, Recent_projects_of_one_name_tell_their_folders)
{
    remember(project("pumps"), "Pump");
    remember(project("old/pump"), "Pump");
    remember(project("new/pump"), "Pump");
    remember(project("motor"), "Motor");
    showAgain();
    QStringList names;
    for (int row = 0; row < 4; ++row)
        names += cell(row, RecentTable::Name);
    EXPECT_EQ(names,
              (QStringList{QStringLiteral("Motor"), QStringLiteral("Pump (new/pump)"),
                           QStringLiteral("Pump (old/pump)"), QStringLiteral("Pump (pumps)")}));
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

} // namespace

} // namespace app
