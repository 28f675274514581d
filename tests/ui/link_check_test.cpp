#include "app/ui/pages/link_check.h"

#include "tests/support/fake_server.h"
#include "tests/support/valid_offer.h"
#include "tests/ui/fixture.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace app {

namespace {

using tests::FakeServer;
using tests::Ui;

/// A small offer, all of whose addresses lead to a server of the test.
class LinkCheckOfOffer : public ::testing::Test {
protected:
    LinkCheckOfOffer() : m_ui(offerAt(m_server))
    {
        m_ui.showPage("links");
        m_ui.window->findChild<LinkCheck*>()->takeAsPrivate([](std::string_view) { return false; });
    }

    void check()
    {
        QTest::mouseClick(button(QStringLiteral("Check the addresses")), Qt::LeftButton);
        EXPECT_TRUE(QTest::qWaitFor(
            [this] { return button(QStringLiteral("Check the addresses")) != nullptr; }));
        // What a layout takes in shows with the next turn of the loop.
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (auto* candidate : m_ui.window->findChildren<QPushButton*>())
            if (candidate->isVisible() && candidate->text() == text)
                return candidate;
        return nullptr;
    }

    [[nodiscard]] QStringList texts() const
    {
        QStringList result;
        for (const auto* label : m_ui.window->findChildren<QLabel*>())
            if (label->isVisible())
                result += label->text().remove(QChar(0x200B));
        return result;
    }

    FakeServer m_server;
    Ui m_ui;

private:
    static core::Offer offerAt(const FakeServer& server)
    {
        core::Offer offer;
        offer.listing.privacyPolicyUrl = toUtf8(server.url(QStringLiteral("/privacy")));
        offer.listing.links = {
            {"Docs", toUtf8(server.url(QStringLiteral("/docs"))), core::LinkRole::Other, {}}};
        return offer;
    }
};

TEST_F(LinkCheckOfOffer, Counts_the_addresses_that_open)
{
    m_server.answer("HEAD /privacy", "200 OK");
    m_server.answer("HEAD /docs", "200 OK");
    check();
    EXPECT_THAT(texts(), ::testing::Contains(QStringLiteral("2 open")));
}

TEST_F(LinkCheckOfOffer, Names_the_field_of_a_page_that_is_gone_and_goes_there)
{
    m_server.answer("HEAD /privacy", "410 Gone");
    m_server.answer("HEAD /docs", "200 OK");
    check();
    EXPECT_THAT(texts(), ::testing::Contains(QStringLiteral(
                             "Privacy policy address: There is no such page (HTTP 410). Correct "
                             "the address, or put the page back.")));
    QTest::mouseClick(button(QStringLiteral("Show")), Qt::LeftButton);
    EXPECT_EQ(m_ui.window->currentPage(), static_cast<int>(core::pageIndex("listing").value()));
}

TEST_F(LinkCheckOfOffer, Answers_are_known_to_the_next_window_and_not_to_the_project)
{
    m_server.answer("HEAD /privacy", "200 OK");
    m_server.answer("HEAD /docs", "410 Gone");
    check();
    const core::LinkFactsByUrl answers = m_ui.document.facts().links;
    ASSERT_EQ(answers.size(), 2U);
    EXPECT_FALSE(answers.begin()->second.asked.empty());
    const tests::Ui next(m_ui.document.offer());
    EXPECT_EQ(next.document.facts().links, answers);
    EXPECT_EQ(next.document.offer(), m_ui.document.offer());
}

TEST_F(LinkCheckOfOffer, A_server_that_never_answers_can_be_left)
{
    QTest::mouseClick(button(QStringLiteral("Check the addresses")), Qt::LeftButton);
    QTest::mouseClick(button(QStringLiteral("Stop")), Qt::LeftButton);
    EXPECT_THAT(texts(), ::testing::Contains(QStringLiteral("2 not asked")));
}

TEST_F(LinkCheckOfOffer, Another_address_is_one_that_nobody_asked)
{
    m_server.answer("HEAD /privacy", "200 OK");
    m_server.answer("HEAD /docs", "200 OK");
    check();
    m_ui.document.setText(
        core::Field<&core::Offer::listing, &core::Listing::privacyPolicyUrl>::path(),
        QStringLiteral("https://acme.com/other"));
    EXPECT_THAT(texts(), ::testing::Contains(QStringLiteral("1 opens · 1 not asked")));
}

TEST_F(LinkCheckOfOffer, Says_why_none_of_the_addresses_can_be_asked)
{
    m_ui.window->findChild<LinkCheck*>()->takeAsPrivate([](std::string_view) { return true; });
    EXPECT_THAT(texts(), ::testing::Contains(QStringLiteral(
                             "None of the 2 addresses can be asked: they lead to names for "
                             "examples or to private networks.")));
}

} // namespace

} // namespace app
