#include "app/ui/widgets/lists/entry_list.h"

#include "tests/ui/lists/entry_list_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace app {

namespace {

using tests::EntryListTest;
using tests::offerWithRoutes;

class EntryListWithTwo : public EntryListTest {
protected:
    EntryListWithTwo()
        : EntryListTest(offerWithRoutes({{"a", "FROM /a", {}}, {"b", "FROM /b", {}}}))
    {
    }
};

TEST_F(EntryListTest, An_empty_list_has_a_row_to_begin_in_and_no_entry)
{
    ASSERT_NE(route(1), nullptr);
    EXPECT_TRUE(defaults().routes.empty());
}

TEST_F(EntryListTest, Typing_makes_the_entry_and_undo_takes_it_back)
{
    focus(name(1));
    QTest::keyClicks(name(1), QStringLiteral("ToCloud"));
    ASSERT_EQ(defaults().routes.size(), 1U);
    EXPECT_EQ(defaults().routes[0].name, "ToCloud");
    QTest::keySequence(name(1), QKeySequence::Undo);
    EXPECT_TRUE(defaults().routes.empty());
    EXPECT_EQ(name(1)->text(), QString());
}

TEST_F(EntryListTest, Typing_a_value_keeps_the_cursor_behind_it)
{
    focus(route(1));
    QTest::keyClicks(route(1), QStringLiteral("FROM /*"));
    EXPECT_EQ(defaults().routes.at(0).value, "FROM /*");
    EXPECT_EQ(route(1)->textCursor().position(), 7);
}

TEST_F(EntryListTest, Error_of_a_value_stands_before_the_warning_of_its_name)
{
    auto* name = m_ui.find<QLineEdit>(QStringLiteral("Name of Property 1"));
    focus(name);
    QTest::keyClicks(name, QStringLiteral("a.b"));
    focus(value(QStringLiteral("Property 1")));
    QTest::keyClicks(value(QStringLiteral("Property 1")), QStringLiteral("5x"));
    focus(name);
    const QString said = name->accessibleDescription();
    const auto error = said.indexOf(QStringLiteral("Error: "));
    ASSERT_GE(error, 0) << said.toStdString();
    EXPECT_LT(error, said.indexOf(QStringLiteral("Warning: "))) << said.toStdString();
}

TEST_F(EntryListTest, The_example_is_one_step)
{
    QTest::mouseClick(m_ui.find<QPushButton>(QStringLiteral("Insert the example of Routes")),
                      Qt::LeftButton);
    ASSERT_EQ(defaults().routes.size(), 1U);
    EXPECT_EQ(defaults().routes[0].value,
              "FROM /messages/modules/Standard/outputs/* INTO $upstream");
    m_ui.document.undoStack()->undo();
    EXPECT_TRUE(defaults().routes.empty());
}

TEST_F(EntryListTest, Example_names_the_module_as_it_is_called_now)
{
    m_ui.document.setText(core::FieldPath("/plans/0/title"), QStringLiteral("Tide Gauge"));
    EXPECT_TRUE(route(1)->placeholderText().contains(QStringLiteral("/modules/TideGauge/")));
    QTest::mouseClick(m_ui.find<QPushButton>(QStringLiteral("Insert the example of Routes")),
                      Qt::LeftButton);
    EXPECT_EQ(defaults().routes.at(0).value,
              "FROM /messages/modules/TideGauge/outputs/* INTO $upstream");
}

TEST_F(EntryListTest, Pasted_lines_become_rows_in_one_step)
{
    QApplication::clipboard()->setText(
        QStringLiteral("\"up\": \"FROM /a INTO $upstream\",\nx\tFROM /b\nFROM /c\n"));
    focus(route(1));
    QTest::keySequence(route(1), QKeySequence::Paste);
    const std::vector<core::NameValue> expected{
        {"up", "FROM /a INTO $upstream", {}}, {"x", "FROM /b", {}}, {"Route1", "FROM /c", {}}};
    EXPECT_EQ(defaults().routes, expected);
    m_ui.document.undoStack()->undo();
    EXPECT_TRUE(defaults().routes.empty());
}

TEST_F(EntryListTest, Pasted_JSON_of_several_lines_is_one_property)
{
    QApplication::clipboard()->setText(QStringLiteral("{\n  \"level\": 4\n}"));
    CodeLine* property = value(QStringLiteral("Property 1"));
    focus(property);
    QTest::keySequence(property, QKeySequence::Paste);
    ASSERT_EQ(defaults().twin.size(), 1U);
    EXPECT_EQ(defaults().twin[0].value, "{\n  \"level\": 4\n}");
}

TEST_F(EntryListTest, Minify_takes_the_white_space_away_in_one_step)
{
    CodeLine* property = value(QStringLiteral("Property 1"));
    focus(property);
    QTest::keyClicks(property, QStringLiteral("{ \"a\": 1 }"));
    auto* button = m_ui.find<QPushButton>(QStringLiteral("Minify Property 1"));
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(defaults().twin[0].value, "{\"a\":1}");
    m_ui.document.undoStack()->undo();
    EXPECT_EQ(defaults().twin[0].value, "{ \"a\": 1 }");
}

TEST_F(EntryListWithTwo, Enter_goes_to_the_next_row_and_at_last_to_a_new_one)
{
    focus(route(1));
    QTest::keyClick(route(1), Qt::Key_Return);
    EXPECT_TRUE(route(2)->hasFocus());
    QTest::keyClick(route(2), Qt::Key_Return);
    ASSERT_NE(name(3), nullptr);
    EXPECT_TRUE(name(3)->hasFocus());
    EXPECT_EQ(defaults().routes.size(), 2U);
}

TEST_F(EntryListWithTwo, Alt_and_arrow_move_the_row_with_its_focus)
{
    focus(route(2));
    QTest::keyClick(route(2), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(defaults().routes[0].name, "b");
    EXPECT_TRUE(route(1)->hasFocus());
}

TEST_F(EntryListWithTwo, The_menu_moves_and_removes)
{
    choose(1, QStringLiteral("Move down (Alt+Down)"));
    EXPECT_EQ(defaults().routes[0].name, "b");
    choose(1, QStringLiteral("Remove (Alt+Delete)"));
    ASSERT_EQ(defaults().routes.size(), 1U);
    EXPECT_EQ(defaults().routes[0].name, "a");
}

TEST_F(EntryListWithTwo, Alt_and_Delete_remove_the_row)
{
    focus(route(1));
    QTest::keyClick(route(1), Qt::Key_Delete, Qt::AltModifier);
    ASSERT_EQ(defaults().routes.size(), 1U);
    EXPECT_EQ(defaults().routes[0].name, "b");
}

TEST_F(EntryListWithTwo, A_finding_shows_when_the_row_was_left)
{
    focus(name(2));
    QTest::keyClick(name(2), Qt::Key_Backspace);
    EXPECT_FALSE(name(2)->accessibleDescription().contains(QStringLiteral("Error:")));
    focus(name(1));
    EXPECT_TRUE(name(2)->accessibleDescription().startsWith(QStringLiteral("Error:")));
}

TEST_F(EntryListWithTwo, A_route_stands_beside_its_name_where_there_is_room)
{
    m_ui.window->resize(1440, 900);
    QCoreApplication::processEvents();
    const auto top = [](const QWidget* editor) { return editor->mapToGlobal(QPoint()).y(); };
    EXPECT_EQ(top(route(1)), top(name(1)));
    m_ui.window->resize(900, 620);
    QCoreApplication::processEvents();
    EXPECT_GT(top(route(1)), top(name(1)));
}

} // namespace

} // namespace app
