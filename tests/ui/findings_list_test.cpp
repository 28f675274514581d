#include "app/ui/review/findings_list.h"

#include "app/ui/review/finding_rows.h"
#include "core/rules/engine/validate.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/fixture.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QUndoStack>

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

    /// The toggle that shows a kind of findings, by the noun in it.
    [[nodiscard]] QPushButton* chip(const char* noun) const
    {
        for (auto* button : list().findChildren<QPushButton*>())
            if (button->text().contains(QLatin1String(noun)))
                return button;
        return nullptr;
    }

    void showOnlyErrors() const { QTest::mouseClick(chip("warning"), Qt::LeftButton); }

    /// The first row that is no heading and has the kind.
    [[nodiscard]] QTreeWidgetItem* first(RowKind kind) const
    {
        for (int at = 0; at < m_tree->topLevelItemCount(); ++at)
            for (int row = 0; row < m_tree->topLevelItem(at)->childCount(); ++row) {
                auto* item = m_tree->topLevelItem(at)->child(row);
                if (item->data(0, kKindRole).toInt() == static_cast<int>(kind))
                    return item;
            }
        return nullptr;
    }

    [[nodiscard]] int rows(RowKind kind) const
    {
        int count = 0;
        for (int at = 0; at < m_tree->topLevelItemCount(); ++at)
            for (int row = 0; row < m_tree->topLevelItem(at)->childCount(); ++row)
                count += m_tree->topLevelItem(at)->child(row)->data(0, kKindRole).toInt()
                         == static_cast<int>(kind);
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
        // A fix stands at the end of its column.
        const int x = m_tree->columnViewportPosition(column)
                      + (column == kFixColumn ? m_tree->columnWidth(column) - 10 : 5);
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, {x, row.top() + 5});
    }

    Ui m_ui;
    QTreeWidget* m_tree = nullptr;
};

TEST_F(FindingsListTest, Errors_are_those_of_an_export)
{
    const core::Report report = core::validate(m_ui.document.subject());
    EXPECT_EQ(rows(RowKind::Error), report.counts().errors);
    EXPECT_TRUE(
        chip("error")->text().startsWith(QStringLiteral("%1 error").arg(report.counts().errors)));
}

TEST_F(FindingsListTest, Sentences_are_shown_whole_in_a_window_that_became_narrower)
{
    m_ui.window->resize(1600, 800);
    QTest::qWait(300);
    const auto wide = heights();
    m_ui.window->resize(760, 800);
    QTest::qWait(300);
    const auto narrow = heights();
    m_tree->doItemsLayout();
    EXPECT_EQ(narrow, heights());
    EXPECT_NE(narrow, wide);
}

TEST_F(FindingsListTest, Kind_that_is_not_wanted_is_left_out)
{
    ASSERT_GT(rows(RowKind::Warning), 0);
    showOnlyErrors();
    EXPECT_EQ(rows(RowKind::Warning), 0);
    EXPECT_GT(rows(RowKind::Error), 0);
}

TEST_F(FindingsListTest, What_was_not_checked_is_listed_with_its_reason)
{
    const core::Report report = core::validate(m_ui.document.subject());
    ASSERT_EQ(rows(RowKind::NotChecked), static_cast<int>(report.notRun().size()));
    EXPECT_EQ(first(RowKind::NotChecked)->text(0), wording(report.notRun().front().reason));
}

TEST_F(FindingsListTest, Click_leads_to_the_field)
{
    const QTreeWidgetItem* row = first(RowKind::Error);
    const QString place = row->data(0, kPlaceRole).toString();
    QSignalSpy places(&list(), &FindingsList::placeWanted);
    click(row, 0);
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(placeName(places.front().front().value<core::FieldPath>()), place);
}

TEST_F(FindingsListTest, Link_of_a_row_explains_its_rule)
{
    const QTreeWidgetItem* row = first(RowKind::Error);
    QSignalSpy rules(&list(), &FindingsList::explanationWanted);
    click(row, 2);
    ASSERT_EQ(rules.size(), 1);
    EXPECT_EQ(rules.front().front().toString(), row->data(0, kRuleRole).toString());
}

TEST_F(FindingsListTest, Alt_and_enter_explain_what_has_no_fix)
{
    m_tree->setCurrentItem(first(RowKind::NotChecked));
    QSignalSpy rules(&list(), &FindingsList::explanationWanted);
    QTest::keyClick(m_tree, Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(rules.size(), 1);
}

/// An offer with three titles of links that hold what nobody sees.
class AlikeFindingsTest : public FindingsListTest {
protected:
    AlikeFindingsTest()
    {
        m_ui.document.editOnce(QStringLiteral("Set up"), [](core::Offer& offer) {
            offer = core::support::validOffer();
            offer.listing.links = {{"One\u200B", "https://contoso.com/one", {}, {}},
                                   {"Two\u200B", "https://contoso.com/two", {}, {}},
                                   {"Three\u200B", "https://contoso.com/three", {}, {}}};
        });
        QCoreApplication::processEvents();
    }

    [[nodiscard]] std::vector<std::string> titles() const
    {
        std::vector<std::string> titles;
        for (const core::UsefulLink& link : m_ui.document.offer().listing.links)
            titles.push_back(link.title);
        return titles;
    }
};

TEST_F(AlikeFindingsTest, Are_one_row_until_they_are_unfolded)
{
    QTreeWidgetItem* fold = first(RowKind::Fold);
    ASSERT_NE(fold, nullptr);
    EXPECT_TRUE(fold->text(0).startsWith(QStringLiteral("and 2 more like this: ")));
    const int at = fold->parent()->indexOfChild(fold);
    EXPECT_TRUE(fold->parent()->child(at + 1)->isHidden());
    click(fold, 0);
    EXPECT_FALSE(fold->parent()->child(at + 1)->isHidden());
    EXPECT_FALSE(fold->parent()->child(at + 2)->isHidden());
}

TEST_F(AlikeFindingsTest, Button_of_a_row_fixes_that_one)
{
    QTreeWidgetItem* fold = first(RowKind::Fold);
    ASSERT_NE(fold, nullptr);
    click(fold->parent()->child(fold->parent()->indexOfChild(fold) - 1), kFixColumn);
    QCoreApplication::processEvents();
    EXPECT_EQ(titles(), (std::vector<std::string>{"One", "Two\u200B", "Three\u200B"}));
}

TEST_F(AlikeFindingsTest, Button_of_the_fold_fixes_all_in_one_step)
{
    QTreeWidgetItem* fold = first(RowKind::Fold);
    ASSERT_NE(fold, nullptr);
    click(fold, kFixColumn);
    QCoreApplication::processEvents();
    EXPECT_EQ(titles(), (std::vector<std::string>{"One", "Two", "Three"}));
    m_ui.document.undoStack()->undo();
    EXPECT_EQ(titles().front(), "One\u200B");
}

TEST_F(AlikeFindingsTest, Unfolded_ones_stay_so_when_one_of_them_is_fixed)
{
    QTreeWidgetItem* fold = first(RowKind::Fold);
    ASSERT_NE(fold, nullptr);
    click(fold, 0);
    click(fold->parent()->child(fold->parent()->indexOfChild(fold) + 2), kFixColumn);
    QCoreApplication::processEvents();
    EXPECT_EQ(titles(), (std::vector<std::string>{"One\u200B", "Two\u200B", "Three"}));
    fold = first(RowKind::Fold);
    ASSERT_NE(fold, nullptr);
    EXPECT_FALSE(fold->parent()->child(fold->parent()->indexOfChild(fold) + 1)->isHidden());
}

TEST_F(AlikeFindingsTest, List_stays_where_it_was_scrolled_to)
{
    m_ui.window->resize(1280, 620);
    QCoreApplication::processEvents();
    QScrollBar& bar = *m_tree->verticalScrollBar();
    ASSERT_GT(bar.maximum(), 40);
    bar.setValue(40);
    m_ui.document.setText(core::FieldPath("/listing/links/0/title"), QStringLiteral("One"));
    QCoreApplication::processEvents();
    EXPECT_EQ(bar.value(), 40);
}

TEST_F(AlikeFindingsTest, Second_click_on_a_fix_changes_nothing_more)
{
    QTreeWidgetItem* fold = first(RowKind::Fold);
    ASSERT_NE(fold, nullptr);
    auto* row = fold->parent()->child(fold->parent()->indexOfChild(fold) - 1);
    click(row, kFixColumn);
    click(row, kFixColumn);
    QCoreApplication::processEvents();
    EXPECT_EQ(titles(), (std::vector<std::string>{"One", "Two\u200B", "Three\u200B"}));
    m_ui.document.undoStack()->undo();
    EXPECT_EQ(titles().front(), "One\u200B");
}

TEST_F(FindingsListTest, F8_goes_through_the_findings_and_begins_again)
{
    std::vector<QTreeWidgetItem*> findings;
    for (int at = 0; at < m_tree->topLevelItemCount(); ++at)
        for (int row = 0; row < m_tree->topLevelItem(at)->childCount(); ++row)
            if (m_tree->topLevelItem(at)->child(row)->data(0, kFindingRole).isValid())
                findings.push_back(m_tree->topLevelItem(at)->child(row));
    ASSERT_GT(findings.size(), 2U);
    m_tree->setFocus();
    m_tree->setCurrentItem(findings[0]);
    QTest::keyClick(m_tree, Qt::Key_F8);
    EXPECT_EQ(m_tree->currentItem(), findings[1]);
    QTest::keyClick(m_tree, Qt::Key_F8, Qt::ShiftModifier);
    QTest::keyClick(m_tree, Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(m_tree->currentItem(), findings.back());
    QTest::keyClick(m_tree, Qt::Key_F8);
    EXPECT_EQ(m_tree->currentItem(), findings[0]);
}

} // namespace

} // namespace app
