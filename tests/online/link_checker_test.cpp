#include "app/online/link_checker.h"

#include "app/online/host_lookup.h"
#include "app/online/private_address.h"
#include "tests/support/fake_server.h"

#include <QHash>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <memory>

using app::LinkChecker;
using app::LinkCheckRules;
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

    /// On a machine where every name that the tests need is known, and nothing is private.
    [[nodiscard]] static LinkCheckRules rules()
    {
        return {[](const QHostAddress&) { return false; }, QStringLiteral("localhost"), 2000};
    }
    /// A server that behaves as `serve` does with each connection.
    void serve(std::function<void(QTcpSocket&)> serve)
    {
        QObject::connect(&m_odd, &QTcpServer::newConnection, &m_odd, [this, serve] {
            QTcpSocket* socket = m_odd.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, serve] {
                socket->readAll();
                serve(*socket);
            });
        });
        m_odd.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QString oddUrl() const
    {
        return QStringLiteral("http://127.0.0.1:%1/odd").arg(m_odd.serverPort());
    }

    FakeServer m_server;
    QTcpServer m_odd;
    LinkChecker m_checker{nullptr, rules()};
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

class ImpatientTest : public LinkCheckerTest {
protected:
    ImpatientTest() : m_impatient(nullptr, {rules().isPrivate, rules().controlName, 50}) {}

    LinkChecker m_impatient;
};

TEST_F(ImpatientTest, A_silent_server_is_given_up)
{
    QSignalSpy checked(&m_impatient, &LinkChecker::checked);
    m_impatient.check({m_server.url(QStringLiteral("/silent"))});
    ASSERT_TRUE(checked.wait());
    EXPECT_EQ(core::inEnglish(*checked[0][1].value<core::LinkFacts>().problem),
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

/// The sanitizer of leaks judges what the lookup held.
TEST_F(LinkCheckerTest, A_run_that_is_cancelled_while_a_name_is_looked_up_says_nothing_more)
{
    auto checker = std::make_unique<LinkChecker>(nullptr, rules());
    QSignalSpy checked(checker.get(), &LinkChecker::checked);
    checker->check({QStringLiteral("http://127.0.0.1:1/")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return checker->findChild<app::HostLookup*>() != nullptr; }));
    checker->cancel();
    QTest::qWait(0);
    EXPECT_EQ(checked.count(), 0);
    checker.reset();
    QTest::qWait(0);
}

TEST_F(LinkCheckerTest, Server_without_end_of_its_headers_is_given_up_and_spoils_nothing)
{
    serve([](QTcpSocket& socket) {
        socket.write("HTTP/1.1 200 OK\r\n");
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket,
                         [&socket] { socket.write("X-A: " + QByteArray(1000, 'y') + "\r\n"); });
    });
    QStringList addresses{oddUrl()};
    for (int at = 0; at < 10; ++at) {
        m_server.answer("HEAD /good" + QByteArray::number(at), "200 OK");
        addresses += m_server.url(QStringLiteral("/good%1").arg(at));
    }
    check(addresses);
    EXPECT_EQ(problem(oddUrl()), "127.0.0.1 sends more than 64 KiB before the page. Fix the "
                                 "headers on the server.");
    for (const QString& address : addresses.mid(1))
        EXPECT_EQ(m_facts.value(address).status, 200) << address.toStdString();
}

TEST_F(LinkCheckerTest, Stalled_servers_keep_nobody_from_an_answer)
{
    serve([](QTcpSocket&) {});
    QStringList addresses;
    for (int at = 0; at < 6; ++at)
        addresses += oddUrl() + QString::number(at);
    m_server.answer("HEAD /good", "200 OK");
    addresses += m_server.url(QStringLiteral("/good"));
    check(addresses);
    EXPECT_EQ(m_facts.size(), 7);
    EXPECT_EQ(m_facts.value(addresses.back()).status, 200);
}

TEST_F(LinkCheckerTest, Body_is_not_read)
{
    qint64 sent = 0;
    serve([&sent](QTcpSocket& socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n");
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket,
                         [&socket, &sent](qint64 size) {
                             sent += size;
                             socket.write(QByteArray(65536, 'x'));
                         });
    });
    check({oddUrl()});
    EXPECT_EQ(problem(oddUrl()), "");
    EXPECT_LT(sent, 8 << 20);
}

TEST_F(LinkCheckerTest, What_speaks_no_http_is_no_web_server)
{
    serve([](QTcpSocket& socket) { socket.write("220 mail ready\r\n\r\n"); });
    check({oddUrl()});
    EXPECT_EQ(problem(oddUrl()),
              "127.0.0.1 does not answer as a web server does. Check the address.");
}

TEST_F(LinkCheckerTest, Exactly_the_stated_headers_are_sent)
{
    m_server.answer("HEAD /docs?a=b", "200 OK");
    check({m_server.url(QStringLiteral("/docs?a=b#part"))});
    EXPECT_EQ(m_server.requests(),
              QList<QByteArray>{"HEAD /docs?a=b HTTP/1.1\r\nHost: 127.0.0.1:"
                                + QByteArray::number(m_server.serverPort())
                                + "\r\nUser-Agent: Offerwright link check\r\nAccept: "
                                  "*/*\r\nConnection: close\r\n\r\n"});
}

TEST(LinkCheckerAtHome, A_redirect_to_a_private_address_is_not_followed_and_told)
{
    FakeServer server;
    LinkChecker checker;
    server.answer("HEAD /out", "302 Found", "Location: /in\r\n");
    QSignalSpy checked(&checker, &LinkChecker::checked);
    checker.check({server.url(QStringLiteral("/out"))});
    ASSERT_TRUE(checked.wait());
    EXPECT_EQ(core::inEnglish(*checked[0][1].value<core::LinkFacts>().problem),
              "The address leads to " + server.url(QStringLiteral("/in")).toStdString()
                  + ", which only your own machine or network can reach, so it was not followed. "
                    "Fix the redirect on the server.");
    EXPECT_EQ(server.asked(), QList<QByteArray>{"HEAD /out"});
}

TEST(LinkCheckerAtHome, Without_a_connection_nothing_is_said_of_any_address)
{
    LinkChecker checker(nullptr, {{}, QStringLiteral("nowhere.invalid"), 2000});
    QSignalSpy checked(&checker, &LinkChecker::checked);
    QSignalSpy offline(&checker, &LinkChecker::offline);
    QSignalSpy finished(&checker, &LinkChecker::finished);
    checker.check({QStringLiteral("https://a.invalid"), QStringLiteral("https://b.invalid")});
    ASSERT_TRUE(finished.wait(10000));
    EXPECT_EQ(offline.count(), 1);
    EXPECT_EQ(checked.count(), 0);
    EXPECT_FALSE(checker.isRunning());
}

TEST(LinkCheckerAtHome, An_unknown_name_is_a_verdict_where_there_is_a_connection)
{
    LinkChecker checker(nullptr, {{}, QStringLiteral("localhost"), 5000});
    QSignalSpy checked(&checker, &LinkChecker::checked);
    checker.check({QStringLiteral("http://a.invalid")});
    ASSERT_TRUE(checked.wait(10000));
    EXPECT_EQ(core::inEnglish(*checked[0][1].value<core::LinkFacts>().problem),
              "There is no server with the name a.invalid. Correct the address.");
}

TEST(PrivateAddress, Is_what_nobody_outside_reaches)
{
    for (const char* address :
         {"127.0.0.1", "127.8.9.1", "10.1.2.3", "172.16.0.1", "172.31.255.1", "192.168.1.1",
          "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "::1",
          "::", "fe80::1", "fd00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1"})
        EXPECT_TRUE(app::isPrivateAddress(QHostAddress(QString::fromLatin1(address)))) << address;
    for (const char* address : {"8.8.8.8", "172.32.0.1", "192.169.0.1", "100.128.0.1",
                                "2606:4700::1111", "::ffff:8.8.8.8"})
        EXPECT_FALSE(app::isPrivateAddress(QHostAddress(QString::fromLatin1(address)))) << address;
}

} // namespace
