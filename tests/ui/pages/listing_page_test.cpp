#include "app/ui/form/field_row.h"
#include "app/ui/widgets/lists/table_model.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/fixture.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace app {

namespace {

class ListingPageTest : public testing::Test {
protected:
    ListingPageTest() : m_ui(offerInTheStore())
    {
        m_ui.showPage("listing");
        for (const FieldRow* row : m_ui.window->findChildren<FieldRow*>())
            if (row->path().str() == "/listing/categories")
                m_table = row->findChild<QTableView*>();
    }

    static core::Offer offerInTheStore()
    {
        core::Offer offer = core::support::validOffer("pc-2026");
        offer.listing.categories = {{"internet-of-things-azure-apps", {"iot-edge-modules"}, {}}};
        return offer;
    }

    [[nodiscard]] QModelIndex cell() const { return m_table->model()->index(0, 1); }
    [[nodiscard]] std::vector<std::string> subcategories() const
    {
        return m_ui.document.offer().listing.categories.front().subcategories;
    }

    tests::Ui m_ui;
    QTableView* m_table = nullptr;
};

TEST_F(ListingPageTest, Sub_categories_are_shown_by_the_names_of_the_store)
{
    EXPECT_EQ(cell().data().toString(), QStringLiteral("IoT Edge Modules"));
}

TEST_F(ListingPageTest, One_click_shows_the_categories)
{
    const QRect cell = m_table->visualRect(m_table->model()->index(0, 0));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell.center());
    auto* box = m_table->findChild<QComboBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->view()->isVisible());
    box->hidePopup();
}

TEST_F(ListingPageTest, Typed_names_of_sub_categories_are_taken_as_their_ids)
{
    m_table->model()->setData(cell(), QStringLiteral("iot edge modules, IoT Connectivity"));
    EXPECT_EQ(subcategories(), (std::vector<std::string>{"iot-edge-modules", "iot-connectivity"}));
}

TEST_F(ListingPageTest, What_the_store_does_not_know_stays_as_it_was_typed)
{
    m_table->model()->setData(cell(), QStringLiteral("Pumps"));
    EXPECT_EQ(subcategories(), (std::vector<std::string>{"Pumps"}));
}

TEST_F(ListingPageTest, An_empty_cell_of_sub_categories_shows_what_goes_there)
{
    const auto columns = static_cast<const TableModel*>(m_table->model())->columns();
    EXPECT_EQ(columns[1].placeholder, QStringLiteral("IoT Edge Modules"));
}

TEST_F(ListingPageTest, A_click_on_an_empty_cell_lists_the_sub_categories_of_its_category)
{
    m_table->model()->setData(cell(), QString());
    m_ui.window->show();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
                      m_table->visualRect(cell()).center());
    QTest::qWait(0);
    auto* edit = m_table->viewport()->findChild<QLineEdit*>();
    ASSERT_TRUE(edit);
    ASSERT_TRUE(QTest::qWaitFor([&] { return edit->completer()->popup()->isVisible(); }));
    QTest::keyClick(edit->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(edit->completer()->popup(), Qt::Key_Return);
    EXPECT_EQ(subcategories().size(), 1U);
    EXPECT_EQ(edit->text(), cell().data().toString());
    EXPECT_NE(subcategories().front(), edit->text().toStdString()) << "the store has no such name";
}

TEST_F(ListingPageTest, Letters_behind_a_comma_are_completed_beside_what_stands_there)
{
    m_table->edit(cell());
    auto* edit = m_table->viewport()->findChild<QLineEdit*>();
    ASSERT_TRUE(edit);
    edit->setText(QStringLiteral("IoT Edge Modules"));
    QTest::keyClicks(edit, QStringLiteral(", connect"));
    auto* popup = edit->completer()->popup();
    ASSERT_TRUE(QTest::qWaitFor([&] { return popup->isVisible(); }));
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    EXPECT_EQ(edit->text(), QStringLiteral("IoT Edge Modules, IoT Connectivity"));
    EXPECT_EQ(subcategories(), (std::vector<std::string>{"iot-edge-modules", "iot-connectivity"}));
}

} // namespace

} // namespace app
