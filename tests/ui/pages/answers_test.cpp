#include "app/ui/answers/answer_rows.h"
#include "app/ui/answers/answers_window.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/fixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace {

class AnswersTest : public testing::Test {
protected:
    AnswersTest() : m_ui(core::support::validOffer("pc-2026"))
    {
        m_ui.document.assumeProfile("pc-2026");
        QCoreApplication::processEvents();
    }

    [[nodiscard]] app::AnswersWindow* open() const
    {
        QTest::keyClick(m_ui.window.get(), Qt::Key_F9);
        QCoreApplication::processEvents();
        return m_ui.window->findChild<app::AnswersWindow*>();
    }

    /// The row of the portal's box of that name.
    [[nodiscard]] static QTreeWidgetItem* row(const app::AnswersWindow& window, const char* name)
    {
        const auto rows = window.findChild<QTreeWidget*>()->findItems(
            QString::fromUtf8(name), Qt::MatchExactly | Qt::MatchRecursive, 0);
        return rows.empty() ? nullptr : rows.front();
    }

    tests::Ui m_ui;
};

TEST_F(AnswersTest, Has_a_row_for_each_box_that_the_portal_shows)
{
    std::size_t all = 0;
    for (const app::AnswerPage& page : app::answerPages(m_ui.document))
        all += page.rows.size();
    const app::AnswersWindow* window = open();
    ASSERT_TRUE(window);
    std::size_t shown = 0;
    const auto* tree = window->findChild<QTreeWidget*>();
    for (int page = 0; page < tree->topLevelItemCount(); ++page)
        shown += static_cast<std::size_t>(tree->topLevelItem(page)->childCount());
    EXPECT_EQ(shown, all);
    EXPECT_GT(shown, 20U);
}

TEST_F(AnswersTest, What_is_skipped_is_told)
{
    m_ui.document.setText(core::FieldPath("/listing/summary"), {});
    const app::AnswersWindow* window = open();
    const QTreeWidgetItem* summary = row(*window, "Search results summary");
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->text(1), QStringLiteral("not given"));
}

TEST_F(AnswersTest, Enter_leads_to_the_field_and_F9_back_to_the_row)
{
    app::AnswersWindow* window = open();
    auto* tree = window->findChild<QTreeWidget*>();
    tree->setCurrentItem(row(*window, "Search results summary"));
    QTest::keyClick(tree, Qt::Key_Return);
    QCoreApplication::processEvents();
    auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->text(), m_ui.document.text(core::FieldPath("/listing/summary")));
    EXPECT_EQ(open(), window);
    EXPECT_EQ(tree->currentItem(), row(*window, "Search results summary"));
}

TEST_F(AnswersTest, A_change_is_followed)
{
    const app::AnswersWindow* window = open();
    m_ui.document.setText(core::FieldPath("/listing/summary"), QStringLiteral("Another"));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return row(*window, "Search results summary")->text(1) == QStringLiteral("Another");
    }));
}

TEST_F(AnswersTest, Only_what_is_missing_is_shown_on_request)
{
    m_ui.document.setText(core::FieldPath("/listing/summary"), {});
    const app::AnswersWindow* window = open();
    for (auto* button : window->findChildren<QPushButton*>())
        if (button->isCheckable())
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(row(*window, "Search results summary"));
    EXPECT_FALSE(row(*window, "Offer ID"));
}

TEST_F(AnswersTest, Every_row_leads_to_a_field_of_some_page)
{
    for (const app::AnswerPage& page : app::answerPages(m_ui.document))
        for (const app::AnswerRow& row : page.rows)
            EXPECT_TRUE(core::pageIndexOf(row.where)) << row.where.str();
}

} // namespace
