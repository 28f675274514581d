#include "app/ui/widgets/lists/entry_list.h"

#include "app/ui/pages/plan_pages.h"
#include "app/ui/widgets/code/budget_meter.h"
#include "app/ui/widgets/findings/messages.h"
#include "app/ui/widgets/lists/equal_messages.h"
#include "tests/support/qt_support.h"
#include "tests/ui/fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <gtest/gtest.h>

namespace app {

namespace {

using tests::Ui;

core::Offer offerWithRoutes(std::initializer_list<core::NameValue> routes)
{
    core::Offer offer;
    offer.plans.emplace_back().title = "Standard";
    offer.plans.front().defaults.routes = routes;
    return offer;
}

/// The page Default configuration over an offer with one plan.
class EntryListTest : public ::testing::Test {
protected:
    explicit EntryListTest(const core::Offer& offer = offerWithRoutes({})) : m_ui(offer)
    {
        m_ui.showPage("defaults");
    }

    [[nodiscard]] const core::ModuleDefaults& defaults() const
    {
        return m_ui.document.offer().plans.front().defaults;
    }
    [[nodiscard]] QLineEdit* name(int route) const
    {
        return m_ui.find<QLineEdit>(QStringLiteral("Name of Route %1").arg(route));
    }
    [[nodiscard]] CodeLine* value(const QString& title) const { return m_ui.find<CodeLine>(title); }
    [[nodiscard]] CodeLine* route(int at) const
    {
        return value(QStringLiteral("Route %1").arg(at));
    }

    /// Opens the menu of the route, and takes what is called so from it.
    void choose(int route, const QString& action) const
    {
        auto* more = m_ui.find<QToolButton>(QStringLiteral("More for Route %1").arg(route));
        QTimer::singleShot(0, more, [more, action] {
            for (QAction* offered : more->menu()->actions())
                if (offered->text() == action)
                    QTest::mouseClick(more->menu(), Qt::LeftButton, {},
                                      more->menu()->actionGeometry(offered).center());
        });
        QTest::mouseClick(more, Qt::LeftButton);
    }

    static void focus(QWidget* editor)
    {
        editor->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
    }

    Ui m_ui;
};

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

/// Three routes with the same slip, all of them looked at.
class EntryListWithTheSame : public EntryListTest {
protected:
    EntryListWithTheSame()
        : EntryListTest(offerWithRoutes({{"a", "FROM /message/* INTO $upstream", {}},
                                         {"b", "FROM /messages/* INTO $upstream", {}},
                                         {"c", "FROM /message/* INTO $upstream", {}}}))
    {
        const auto routes =
            PlanField<&core::Plan::defaults, &core::ModuleDefaults::routes>::path(0);
        for (std::size_t at = 0; at < 3; ++at)
            m_ui.document.touch(routes / at);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] std::vector<std::string> values() const
    {
        std::vector<std::string> values;
        for (const core::NameValue& route : defaults().routes)
            values.push_back(route.value);
        return values;
    }
    [[nodiscard]] QPushButton* button(const char* name) const
    {
        return m_ui.find<QPushButton>(QString::fromUtf8(name));
    }
};

TEST_F(EntryListWithTheSame, What_rows_have_in_common_is_told_once)
{
    const auto all = m_ui.window->findChild<EqualMessages*>();
    ASSERT_NE(all, nullptr);
    EXPECT_EQ(toUtf8(all->text()),
              "Error: Route 1, 3: No message comes from a source with “message” at this place, so "
              "the route never sends anything. Probably “messages” is meant; write that. Alt+Enter "
              "leads to what can be done about it.");
    EXPECT_EQ(m_ui.window->findChild<EntryRow*>()->messages().text(), QString());
}

TEST_F(EntryListWithTheSame, A_row_still_says_what_is_wrong_with_it)
{
    EXPECT_TRUE(route(3)->accessibleDescription().contains(
        QStringLiteral("Error: No message comes from a source")));
}

TEST_F(EntryListWithTheSame, One_press_fixes_them_all_in_one_step)
{
    QTest::mouseClick(button("Write “messages” in all 2"), Qt::LeftButton);
    const std::string fixed = "FROM /messages/* INTO $upstream";
    EXPECT_EQ(values(), (std::vector{fixed, fixed, fixed}));
    m_ui.document.undoStack()->undo();
    EXPECT_EQ(values()[2], "FROM /message/* INTO $upstream");
}

TEST_F(EntryListWithTheSame, Another_press_fixes_the_first_alone)
{
    QTest::mouseClick(button("Only in Route 1"), Qt::LeftButton);
    EXPECT_EQ(values()[0], "FROM /messages/* INTO $upstream");
    EXPECT_EQ(values()[2], "FROM /message/* INTO $upstream");
}

TEST_F(EntryListWithTheSame, Alt_and_Enter_in_a_row_lead_to_the_message_above)
{
    focus(route(3));
    QTest::keyClick(route(3), Qt::Key_Return, Qt::AltModifier);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(toUtf8(QApplication::focusWidget()->accessibleName()), "Write “messages” in all 2");
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

/// More variables than are shown at a time.
class EntryListWithMany : public EntryListTest {
protected:
    EntryListWithMany() : EntryListTest(offerWithVariables(120)) {}

    static core::Offer offerWithVariables(int count)
    {
        core::Offer offer = offerWithRoutes({});
        for (int at = 1; at <= count; ++at)
            offer.plans.front().defaults.environment.push_back(
                {"V" + std::to_string(at), std::to_string(at), {}});
        return offer;
    }
    [[nodiscard]] QLineEdit* variable(int number) const
    {
        return m_ui.find<QLineEdit>(QStringLiteral("Name of Variable %1").arg(number));
    }
    void press(const QString& text) const
    {
        for (auto* button : m_ui.window->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        ADD_FAILURE() << "no button " << text.toStdString();
    }
    void keep(std::size_t count)
    {
        m_ui.document.edit(
            core::FieldPath("/plans/0/defaults/environment"),
            [&](core::Offer& offer) { offer.plans.front().defaults.environment.resize(count); });
    }
};

TEST_F(EntryListWithMany, Show_a_part_and_turn_to_the_next)
{
    ASSERT_NE(variable(50), nullptr);
    EXPECT_EQ(variable(51), nullptr);
    press(QStringLiteral("Show 51 to 100"));
    ASSERT_NE(variable(51), nullptr);
    EXPECT_EQ(variable(51)->text(), QStringLiteral("V51"));
    EXPECT_TRUE(variable(51)->hasFocus());
    EXPECT_EQ(variable(50), nullptr);
}

TEST_F(EntryListWithMany, Typing_into_a_later_part_changes_that_entry)
{
    press(QStringLiteral("Show 51 to 100"));
    focus(variable(60));
    QTest::keyClick(variable(60), Qt::Key_End);
    QTest::keyClicks(variable(60), QStringLiteral("x"));
    EXPECT_EQ(defaults().environment[59].name, "V60x");
    EXPECT_EQ(defaults().environment[9].name, "V10");
}

TEST_F(EntryListWithMany, Enter_in_the_last_row_of_a_part_goes_on_in_the_next)
{
    focus(variable(50));
    QTest::keyClick(variable(50), Qt::Key_Return);
    ASSERT_NE(variable(51), nullptr);
    EXPECT_TRUE(variable(51)->hasFocus());
}

TEST_F(EntryListWithMany, A_finding_in_another_part_is_found)
{
    m_ui.window->goTo(core::FieldPath("/plans/0/defaults/environment/110/name"));
    ASSERT_NE(variable(111), nullptr);
    EXPECT_TRUE(variable(111)->hasFocus());
}

TEST_F(EntryListWithMany, What_begins_a_part_keeps_the_cursor)
{
    keep(100);
    press(QStringLiteral("Show 51 to 100"));
    focus(variable(100));
    QTest::keyClick(variable(100), Qt::Key_Return);
    ASSERT_NE(variable(101), nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("N"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("EW"));
    EXPECT_EQ(defaults().environment.at(100).name, "NEW");
}

TEST_F(EntryListWithMany, Removing_the_last_of_a_part_shows_the_part_before)
{
    keep(51);
    press(QStringLiteral("Show 51 to 51"));
    focus(variable(51));
    QTest::keyClick(variable(51), Qt::Key_Delete, Qt::AltModifier);
    ASSERT_NE(variable(50), nullptr);
    EXPECT_TRUE(variable(50)->hasFocus());
}

} // namespace

} // namespace app
