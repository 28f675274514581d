#include "app/ui/review/findings_list.h"

#include "app/ui/review/finding_delegate.h"
#include "core/rules/engine/validate.h"
#include "tests/ui/fixture.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include <vector>

namespace app {

namespace {

using tests::Ui;

class FindingsListTest : public testing::Test {
protected:
    FindingsListTest()
    {
        m_ui.showPage("review");
        m_tree = m_ui.find<QTreeWidget>(QStringLiteral("Findings"));
    }

    [[nodiscard]] FindingsList& list() const { return *m_ui.window->findChild<FindingsList*>(); }

    void choose(const char* shown) const
    {
        auto* box = m_ui.find<QComboBox>(QStringLiteral("Show which findings"));
        box->setCurrentText(QString::fromLatin1(shown));
    }

    [[nodiscard]] int rows() const
    {
        int count = 0;
        for (int at = 0; at < m_tree->topLevelItemCount(); ++at)
            count += m_tree->topLevelItem(at)->childCount();
        return count;
    }

    [[nodiscard]] std::vector<int> heights() const
    {
        std::vector<int> result;
        for (int at = 0; at < m_tree->topLevelItemCount(); ++at)
            for (int row = 0; row < m_tree->topLevelItem(at)->childCount(); ++row)
                result.push_back(
                    m_tree->visualItemRect(m_tree->topLevelItem(at)->child(row)).height());
        return result;
    }

    void click(const QTreeWidgetItem* item, int column) const
    {
        m_tree->scrollToItem(item);
        const QRect row = m_tree->visualItemRect(item);
        const int x = m_tree->columnViewportPosition(column) + 5;
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, {x, row.top() + 5});
    }

    Ui m_ui;
    QTreeWidget* m_tree = nullptr;
};

TEST_F(FindingsListTest, Errors_are_those_of_an_export)
{
    const core::Report report = core::validate(m_ui.document.subject(), core::Stage::Export);
    choose("Errors");
    EXPECT_EQ(rows(), report.counts().errors);
}

TEST_F(FindingsListTest, Sentences_are_shown_whole_in_a_window_that_became_narrower)
{
    m_ui.window->resize(1600, 800);
    QTest::qWait(50);
    const auto wide = heights();
    m_ui.window->resize(760, 800);
    QTest::qWait(50);
    const auto narrow = heights();
    m_tree->doItemsLayout();
    EXPECT_EQ(narrow, heights());
    EXPECT_NE(narrow, wide);
}

TEST_F(FindingsListTest, What_was_not_checked_is_listed_with_its_reason)
{
    choose("Not checked");
    const auto& notRun = m_ui.document.report().notRun();
    ASSERT_EQ(rows(), static_cast<int>(notRun.size()));
    EXPECT_EQ(m_tree->topLevelItem(0)->child(0)->text(0), wording(notRun.front().reason));
}

TEST_F(FindingsListTest, Click_leads_to_the_field)
{
    choose("Errors");
    const QTreeWidgetItem* row = m_tree->topLevelItem(0)->child(0);
    const QString place = row->data(0, kPlaceRole).toString();
    QSignalSpy places(&list(), &FindingsList::placeWanted);
    click(row, 0);
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(placeName(places.front().front().value<core::FieldPath>()), place);
}

TEST_F(FindingsListTest, Link_of_a_row_explains_its_rule)
{
    choose("Errors");
    const QTreeWidgetItem* row = m_tree->topLevelItem(0)->child(0);
    QSignalSpy rules(&list(), &FindingsList::explanationWanted);
    click(row, 1);
    ASSERT_EQ(rules.size(), 1);
    EXPECT_EQ(rules.front().front().toString(), row->data(0, kRuleRole).toString());
}

TEST_F(FindingsListTest, Alt_and_enter_explain_the_rule)
{
    choose("Errors");
    m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
    QSignalSpy rules(&list(), &FindingsList::explanationWanted);
    QTest::keyClick(m_tree, Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(rules.size(), 1);
}

} // namespace

} // namespace app
