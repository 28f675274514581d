#include "app/ui/widgets/lists/entry_list.h"
#include "app/ui/window/window.h"
#include "tests/ui/lists/entry_list_fixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <string>

namespace app {

namespace {

using tests::EntryListTest;
using tests::offerWithRoutes;

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
