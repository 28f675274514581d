#include "app/ui/form/field_row.h"
#include "app/ui/pages/same_contact.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/fixture.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace app {

namespace {

class SupportPageTest : public testing::Test {
protected:
    SupportPageTest() : m_ui(offerWithTwoContacts())
    {
        m_ui.showPage("support");
        m_same = m_ui.window->findChild<SameContact*>();
        m_same->setFocus();
    }

    static core::Offer offerWithTwoContacts()
    {
        core::Offer offer = core::support::validOffer("pc-2026");
        offer.support.customers = {"Customer desk", "desk@example.com", "+49 30 1234567", "", {}};
        offer.support.engineering = {"Ada", "ada@example.com", "+49 30 7654321", "", {}};
        return offer;
    }

    [[nodiscard]] const core::Support& support() const { return m_ui.document.offer().support; }

    void tick() { QTest::keyClick(m_same, Qt::Key_Space); }
    void typeInto(const char* path, const QString& text)
    {
        for (const FieldRow* row : m_ui.window->findChildren<FieldRow*>())
            if (row->path().str() == path) {
                row->focusTarget()->setFocus();
                QTest::keyClick(row->focusTarget(), Qt::Key_End);
                QTest::keyClicks(row->focusTarget(), text);
            }
    }

    tests::Ui m_ui;
    SameContact* m_same = nullptr;
};

TEST_F(SupportPageTest, A_tick_copies_the_contact_as_one_step)
{
    tick();
    EXPECT_EQ(support().engineering,
              (core::Contact{"Customer desk", "desk@example.com", "+49 30 1234567", "", {}}));
    EXPECT_TRUE(m_same->isChecked());
    m_ui.document.undoStack()->undo();
    EXPECT_EQ(m_ui.document.offer(), offerWithTwoContacts());
    EXPECT_FALSE(m_same->isChecked());
}

TEST_F(SupportPageTest, A_ticked_contact_follows_what_is_typed_for_customer_support)
{
    tick();
    typeInto("/support/customers/name", QStringLiteral("!"));
    EXPECT_EQ(support().customers.name, "Customer desk!");
    EXPECT_EQ(support().engineering.name, "Customer desk!");
    EXPECT_TRUE(m_same->isChecked());
}

TEST_F(SupportPageTest, A_change_of_the_contact_itself_ends_the_link)
{
    tick();
    typeInto("/support/engineering/name", QStringLiteral("!"));
    EXPECT_FALSE(m_same->isChecked());
    typeInto("/support/customers/name", QStringLiteral("?"));
    EXPECT_EQ(support().engineering.name, "Customer desk!");
}

TEST_F(SupportPageTest, Contacts_that_happen_to_be_the_same_are_not_linked)
{
    core::Offer offer = offerWithTwoContacts();
    offer.support.engineering = offer.support.customers;
    tests::Ui ui(offer);
    ui.showPage("support");
    EXPECT_FALSE(ui.window->findChild<SameContact*>()->isChecked());
}

TEST_F(SupportPageTest, A_card_that_no_field_of_the_portal_is_in_goes)
{
    const auto isShown = [this](const char* path) {
        const auto rows = m_ui.window->findChildren<FieldRow*>();
        return std::ranges::any_of(rows, [&](const FieldRow* row) {
            return row->path().str() == path && row->isVisible();
        });
    };
    EXPECT_TRUE(isShown("/support/csp/name"));
    m_ui.document.chooseProfile("cpp-2019");
    EXPECT_FALSE(isShown("/support/csp/name"));
    EXPECT_TRUE(isShown("/support/engineering/name"));
    m_ui.document.chooseProfile("pc-2026");
    EXPECT_TRUE(isShown("/support/csp/name"));
}

TEST_F(SupportPageTest, A_narrow_window_folds_an_optional_contact_until_it_is_asked_for)
{
    m_ui.document.editOnce(QStringLiteral("Empty"),
                           [](core::Offer& offer) { offer.support.csp = {}; });
    m_ui.window->resize(900, 620);
    QCoreApplication::processEvents();
    const auto shown = [this] {
        std::vector<std::string> paths;
        for (const FieldRow* row : m_ui.window->findChildren<FieldRow*>())
            if (row->isVisible() && row->path().str().starts_with("/support/csp/"))
                paths.push_back(row->path().str());
        return paths;
    };
    EXPECT_EQ(shown(), std::vector<std::string>());
    for (auto* button : m_ui.window->findChildren<QPushButton*>())
        if (button->text().remove(u'&') == QStringLiteral("Enter a contact"))
            QTest::mouseClick(button, Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(shown(), (std::vector<std::string>{"/support/csp/name", "/support/csp/email",
                                                 "/support/csp/phone", "/support/csp/url"}));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ada"));
    EXPECT_EQ(support().csp.name, "Ada");
}

TEST_F(SupportPageTest, A_wide_window_shows_the_optional_contact_beside_the_others)
{
    m_ui.document.editOnce(QStringLiteral("Empty"),
                           [](core::Offer& offer) { offer.support.csp = {}; });
    const auto rows = m_ui.window->findChildren<FieldRow*>();
    const auto name = std::ranges::find_if(
        rows, [](const FieldRow* row) { return row->path().str() == "/support/csp/name"; });
    ASSERT_NE(name, rows.end());
    EXPECT_TRUE((*name)->isVisible());
}

TEST_F(SupportPageTest, What_the_portal_does_not_ask_for_stays_where_it_has_a_value)
{
    core::Offer offer = offerWithTwoContacts();
    offer.support.customers.url = "https://www.example.com/contact";
    tests::Ui ui(offer);
    ui.document.chooseProfile("cpp-2019");
    ui.showPage("support");
    const auto rows = ui.window->findChildren<FieldRow*>();
    for (const FieldRow* row : rows) {
        if (row->path().str() == "/support/customers/url") {
            EXPECT_TRUE(row->isVisible());
        } else if (row->path().str() == "/support/engineering/url") {
            EXPECT_FALSE(row->isVisible());
        }
    }
}

} // namespace

} // namespace app
