#include "app/online/link_checker.h"

#include "tests/support/fake_server.h"

#include <QHash>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using app::LinkChecker;
using tests::FakeServer;

namespace {

class LinkCheckerTest : public testing::Test {
protected:
    /// Runs a check to its end.
    void check(const QStringList& addresses)
    {
        const auto keep = [this](const QString& address, const core::LinkFacts& facts) {
            m_facts.insert(address, facts);
        };
        QObject::connect(&m_checker, &LinkChecker::checked, &m_checker, keep);
        QSignalSpy finished(&m_checker, &LinkChecker::finished);
        m_checker.check(addresses);
        EXPECT_TRUE(finished.count() == 1 || finished.wait());
    }
    [[nodiscard]] std::string problem(const QString& address) const
    {
        const auto& found = m_facts.value(address).problem;
        return found ? core::inEnglish(*found) : "";
    }

    FakeServer m_server;
    LinkChecker m_checker;
    QHash<QString, core::LinkFacts> m_facts;
};

TEST_F(LinkCheckerTest, A_page_that_answers_has_no_problem)
{
    m_server.answer("HEAD /docs", "200 OK");
    check({m_server.url(QStringLiteral("/docs"))});
    EXPECT_EQ(
        m_facts.value(m_server.url(QStringLiteral("/docs"))),
        (core::LinkFacts{200, m_server.url(QStringLiteral("/docs")).toStdString(), std::nullopt}));
}

TEST_F(LinkCheckerTest, A_missing_page_is_asked_for_twice_before_it_is_called_missing)
{
    m_server.answer("HEAD /gone", "404 Not Found");
    m_server.answer("GET /gone", "404 Not Found");
    check({m_server.url(QStringLiteral("/gone"))});
    EXPECT_EQ(problem(m_server.url(QStringLiteral("/gone"))),
              "There is no such page (HTTP 404). Correct the "
              "address, or put the page back.");
    EXPECT_EQ(m_server.asked(), (QList<QByteArray>{"HEAD /gone", "GET /gone"}));
}

TEST_F(LinkCheckerTest, A_server_without_head_is_asked_with_get)
{
    m_server.answer("HEAD /page", "405 Method Not Allowed");
    m_server.answer("GET /page", "200 OK");
    check({m_server.url(QStringLiteral("/page"))});
    EXPECT_EQ(problem(m_server.url(QStringLiteral("/page"))), "");
}

TEST_F(LinkCheckerTest, A_page_behind_a_sign_in_is_a_problem)
{
    m_server.answer("HEAD /intern", "401 Unauthorized");
    check({m_server.url(QStringLiteral("/intern"))});
    EXPECT_EQ(problem(m_server.url(QStringLiteral("/intern"))),
              "The server asks for a sign-in (HTTP 401). Give an "
              "address that anyone can open.");
}

TEST_F(LinkCheckerTest, A_redirect_is_followed_and_its_end_told)
{
    m_server.answer("HEAD /old", "301 Moved", "Location: /new\r\n");
    m_server.answer("HEAD /new", "200 OK");
    check({m_server.url(QStringLiteral("/old"))});
    EXPECT_EQ(
        m_facts.value(m_server.url(QStringLiteral("/old"))),
        (core::LinkFacts{200, m_server.url(QStringLiteral("/new")).toStdString(), std::nullopt}));
}

TEST_F(LinkCheckerTest, A_redirect_loop_ends)
{
    m_server.answer("HEAD /loop", "302 Found", "Location: /loop\r\n");
    check({m_server.url(QStringLiteral("/loop"))});
    EXPECT_EQ(problem(m_server.url(QStringLiteral("/loop"))),
              "The address is redirected more than 5 times. Give "
              "the address where it ends.");
}

TEST_F(LinkCheckerTest, A_silent_server_is_given_up)
{
    m_checker.setTimeout(50);
    check({m_server.url(QStringLiteral("/silent"))});
    EXPECT_EQ(problem(m_server.url(QStringLiteral("/silent"))),
              "127.0.0.1 did not answer in time. Try again later.");
}

TEST_F(LinkCheckerTest, A_closed_port_is_unreachable)
{
    const QString address = m_server.url(QStringLiteral("/"));
    m_server.close();
    check({address});
    EXPECT_EQ(m_facts.value(address).status, 0);
    EXPECT_THAT(problem(address), testing::StartsWith("127.0.0.1 cannot be reached"));
}

TEST_F(LinkCheckerTest, A_file_address_is_never_opened)
{
    check({QStringLiteral("file:///etc/passwd")});
    EXPECT_EQ(problem(QStringLiteral("file:///etc/passwd")),
              "This is not a web address. Start it with https://.");
}

TEST_F(LinkCheckerTest, Each_address_is_asked_once)
{
    m_server.answer("HEAD /twice", "200 OK");
    check({m_server.url(QStringLiteral("/twice")), m_server.url(QStringLiteral("/twice"))});
    EXPECT_EQ(m_server.asked().size(), 1);
}

TEST_F(LinkCheckerTest, No_cookie_and_no_credential_is_sent)
{
    m_server.answer("HEAD /first", "302 Found", "Location: /next\r\nSet-Cookie: id=1\r\n");
    m_server.answer("HEAD /next", "200 OK");
    check({m_server.url(QStringLiteral("/first"))});
    for (const QByteArray& request : m_server.requests()) {
        EXPECT_FALSE(request.toLower().contains("cookie:"));
        EXPECT_FALSE(request.toLower().contains("authorization:"));
    }
}

TEST_F(LinkCheckerTest, A_cancelled_run_says_nothing_more)
{
    QSignalSpy checked(&m_checker, &LinkChecker::checked);
    m_checker.check({m_server.url(QStringLiteral("/silent"))});
    EXPECT_TRUE(m_checker.isRunning());
    m_checker.cancel();
    EXPECT_FALSE(m_checker.isRunning());
    QTest::qWait(0);
    EXPECT_EQ(checked.count(), 0);
}

} // namespace
