#include "app/ui/widgets/lists/equal_messages.h"

#include "app/ui/widgets/findings/messages.h"
#include "tests/ui/lists/entry_list_fixture.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace app {

namespace {

using tests::EntryListTest;
using tests::offerWithRoutes;

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

} // namespace

} // namespace app
