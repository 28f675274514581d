#include "app/online/registry/registry_client.h"

#include "app/online/registry/retry_pause.h"
#include "tests/support/fake_registry.h"

#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

using app::RegistryClient;
using app::RegistryLimits;
using app::RegistryReading;
using app::RegistryState;
using namespace tests;
using testing::HasSubstr;

namespace {

constexpr const char* kPassword = "S3cr3t-of-the-registry";

class RegistryClientTest : public testing::Test {
protected:
    static RegistryLimits limits()
    {
        return {[](const QHostAddress&) { return false; }, 400, 5000, 5, 1000};
    }
    [[nodiscard]] app::RegistryOrder order(std::vector<std::string> tags,
                                           const char* password = nullptr) const
    {
        return {{m_server.host(), "vm"},
                std::move(tags),
                QStringLiteral("user"),
                QString::fromLatin1(password),
                false};
    }
    RegistryReading ask(app::RegistryOrder order, RegistryLimits within = limits())
    {
        RegistryClient client(nullptr, std::move(within));
        RegistryReading reading;
        QObject::connect(&client, &RegistryClient::finished, &client,
                         [&](const RegistryReading& read) { reading = read; });
        QSignalSpy finished(&client, &RegistryClient::finished);
        client.ask(std::move(order));
        EXPECT_TRUE(finished.count() == 1 || finished.wait(6000));
        EXPECT_FALSE(client.isRunning());
        return reading;
    }
    static std::string problem(const RegistryReading& reading)
    {
        return reading.problem ? core::inEnglish(*reading.problem) : std::string();
    }
    static std::string problem(const RegistryReading& reading, const std::string& tag)
    {
        const auto& told = reading.repository.tags.at(tag).problem;
        return told ? core::inEnglish(*told) : std::string();
    }
    void expectPasswordOnlyAt(const QByteArray& path) const
    {
        const QByteArray basic = "Basic " + ("user:" + QByteArray(kPassword)).toBase64();
        for (const FakeRequest& request : m_server.requests())
            EXPECT_TRUE(request.authorization != basic || request.path.startsWith(path))
                << request.path.toStdString();
    }

    FakeRegistry m_server;
};

TEST_F(RegistryClientTest, Reads_a_list_with_its_images)
{
    const auto x64 = registryImage(imageConfig("amd64"), false, kZstdLayer);
    const auto arm = registryImage(imageConfig("arm", "v7"), true, kForeignLayer);
    m_server.put(x64);
    m_server.put(arm);
    m_server.put(registryList({x64.entry(), arm.entry()}), "latest");
    m_server.at("/v2/vm/tags/list?n=1000",
                FakeRegistry::answer("200 OK", {}, R"({"tags":["latest","0.9"]})"));
    const auto reading = ask(order({"latest"}));
    EXPECT_EQ(reading.state, RegistryState::Anonymous);
    EXPECT_EQ(problem(reading), "");
    const auto& tag = reading.repository.tags.at("latest");
    EXPECT_EQ(tag.status, 200);
    ASSERT_EQ(tag.platforms.size(), 2U);
    EXPECT_EQ(tag.platforms[1].config->variant, "v7");
    EXPECT_EQ(reading.repository.listed, (std::vector<std::string>{"latest", "0.9"}));
    EXPECT_EQ(reading.requests, static_cast<int>(m_server.requests().size()));
    EXPECT_LE(reading.requests, 1 + 2 + 2 + 3);
    EXPECT_LT(reading.bytes, 64 * 1024);
    EXPECT_THAT(m_server.requests()[0].accept.toStdString(), HasSubstr(kDockerList));
}

TEST_F(RegistryClientTest, Signs_in_once_as_ACR_wants_it)
{
    m_server.put(registryImage(imageConfig("amd64")), "1.0.0");
    m_server.want("Bearer t0ken", "Bearer realm=\"" + m_server.url("/oauth2/token")
                                      + "\",service=\"contoso.azurecr.io\",scope=\"registry:"
                                        "catalog:*\"");
    m_server.at("/oauth2/token?service=contoso.azurecr.io&scope=repository:vm:pull",
                FakeRegistry::answer("200 OK", {}, R"({"access_token":"t0ken"})"));
    const auto reading = ask(order({"1.0.0", "latest"}, kPassword));
    EXPECT_EQ(problem(reading), "");
    EXPECT_EQ(reading.state, RegistryState::SignedIn);
    EXPECT_EQ(reading.repository.tags.at("1.0.0").status, 200);
    EXPECT_EQ(reading.repository.tags.at("latest").status, 404);
    expectPasswordOnlyAt("/oauth2/token");
    EXPECT_LE(reading.requests, 2 + 1 + 1 + 3);
    EXPECT_EQ(reading.requests, static_cast<int>(m_server.requests().size()));
}

TEST_F(RegistryClientTest, Pulls_as_anybody_where_the_realm_lets)
{
    m_server.put(registryImage(imageConfig("amd64")), "1.0.0");
    m_server.want("Bearer any", "Bearer realm=\"" + m_server.url("/token") + '"');
    m_server.at("/token?scope=repository:vm:pull",
                FakeRegistry::answer("200 OK", {}, R"({"token":"any"})"));
    const auto reading = ask(order({"1.0.0"}));
    EXPECT_EQ(reading.state, RegistryState::Anonymous);
    EXPECT_EQ(reading.repository.tags.at("1.0.0").status, 200);
}

TEST_F(RegistryClientTest, Tells_that_a_sign_in_is_needed)
{
    m_server.want("Bearer any", "Bearer realm=\"" + m_server.url("/token") + '"');
    m_server.at("/token?scope=repository:vm:pull", FakeRegistry::answer("401 Unauthorized"));
    const auto reading = ask(order({"1.0.0"}));
    EXPECT_EQ(reading.state, RegistryState::Refused);
    EXPECT_EQ(problem(reading), "127.0.0.1 needs a sign-in. Give user name and password.");
}

TEST_F(RegistryClientTest, Tells_a_wrong_password_without_it)
{
    m_server.want("Bearer any", "Bearer realm=\"" + m_server.url("/token") + '"');
    m_server.at("/token?scope=repository:vm:pull",
                FakeRegistry::answer("401 Unauthorized", {}, QByteArray(kPassword)));
    const auto reading = ask(order({"1.0.0"}, kPassword));
    EXPECT_EQ(reading.state, RegistryState::Refused);
    EXPECT_THAT(problem(reading), HasSubstr("refuses the user name or password (HTTP 401)"));
    EXPECT_THAT(problem(reading), testing::Not(HasSubstr(kPassword)));
}

TEST_F(RegistryClientTest, Signs_in_by_Basic)
{
    m_server.put(registryImage(imageConfig("amd64")), "1.0.0");
    m_server.want("Basic " + ("user:" + QByteArray(kPassword)).toBase64(), "Basic realm=\"r\"");
    EXPECT_EQ(ask(order({"1.0.0"}, kPassword)).state, RegistryState::SignedIn);
    const auto wrong = ask(order({"1.0.0"}, "wrong"));
    EXPECT_EQ(wrong.state, RegistryState::Refused);
    EXPECT_THAT(problem(wrong), HasSubstr("does not let this user read “vm”"));
}

TEST_F(RegistryClientTest, Sends_no_password_to_a_realm_without_TLS_of_a_registry_with_it)
{
    m_server.want("Bearer any", "Bearer realm=\"ftp://evil.example/token\"");
    const auto reading = ask(order({"1.0.0"}, kPassword));
    EXPECT_EQ(reading.state, RegistryState::Refused);
    EXPECT_THAT(problem(reading), HasSubstr("no encrypted web address, so nothing was sent"));
}

TEST_F(RegistryClientTest, Gives_a_redirect_no_credentials)
{
    FakeRegistry storage;
    const auto image = registryImage(imageConfig("amd64"));
    m_server.put(image, "1.0.0");
    const std::string blob = "/v2/vm/blobs/" + digestOf(image.blobs[0]);
    m_server.want("Basic " + ("user:" + QByteArray(kPassword)).toBase64(), "Basic realm=\"r\"");
    m_server.at(blob, FakeRegistry::answer("307 Temporary Redirect",
                                           "Location: " + storage.url("/blob?sig=x") + "\r\n"));
    storage.at("/blob?sig=x",
               FakeRegistry::answer("200 OK", {}, QByteArray::fromStdString(image.blobs[0])));
    const auto reading = ask(order({"1.0.0"}, kPassword));
    EXPECT_TRUE(reading.repository.tags.at("1.0.0").config);
    ASSERT_EQ(storage.requests().size(), 1);
    EXPECT_TRUE(storage.requests()[0].authorization.isEmpty());
}

TEST_F(RegistryClientTest, Follows_no_redirect_into_this_network)
{
    FakeRegistry inner;
    m_server.at("/v2/vm/manifests/1.0.0",
                FakeRegistry::answer("302 Found", "Location: " + inner.url("/secret") + "\r\n"));
    m_server.put(registryImage(imageConfig("amd64")), "latest");
    auto within = limits();
    within.isPrivate = nullptr;
    const auto reading = ask(order({"latest", "1.0.0"}), within);
    EXPECT_THAT(problem(reading, "1.0.0"), HasSubstr("only your own machine or network"));
    EXPECT_TRUE(inner.requests().isEmpty());
}

TEST_F(RegistryClientTest, Ends_a_redirect_that_goes_round)
{
    m_server.put(registryImage(imageConfig("amd64")), "latest");
    m_server.at("/v2/vm/manifests/1.0.0",
                FakeRegistry::answer("302 Found", "Location: /v2/vm/manifests/1.0.0\r\n"));
    EXPECT_THAT(problem(ask(order({"latest", "1.0.0"})), "1.0.0"),
                HasSubstr("redirects more than 5 times"));
}

TEST_F(RegistryClientTest, Waits_as_long_as_a_busy_registry_wants)
{
    int asked = 0;
    const auto image = registryImage(imageConfig("amd64"));
    m_server.put(image, "1.0.0");
    m_server.at("/v2/vm/manifests/1.0.0", [&](const FakeRequest&) {
        ++asked;
        if (asked == 1)
            return FakeRegistry::answer("429 Too Many Requests", "Retry-After: 1\r\n");
        return asked == 2 ? FakeRegistry::answer("503 Service Unavailable")
                          : FakeRegistry::answer(image);
    });
    const auto reading = ask(order({"1.0.0"}));
    EXPECT_EQ(reading.state, RegistryState::Anonymous);
    EXPECT_EQ(reading.repository.tags.at("1.0.0").status, 200);
    EXPECT_EQ(asked, 3);
}

TEST_F(RegistryClientTest, Gives_up_on_one_that_stays_busy)
{
    m_server.at("/v2/vm/manifests/1.0.0", FakeRegistry::answer("429 Too Many Requests"));
    const auto reading = ask(order({"1.0.0"}));
    EXPECT_EQ(reading.state, RegistryState::RateLimited);
    EXPECT_EQ(reading.repository.tags.at("1.0.0").status, 429);
    EXPECT_THAT(problem(reading), HasSubstr("asked too often"));
}

TEST_F(RegistryClientTest, Does_not_wait_for_an_hour)
{
    m_server.at("/v2/vm/manifests/1.0.0",
                FakeRegistry::answer("429 Too Many Requests", "Retry-After: 3600\r\n"));
    EXPECT_EQ(ask(order({"1.0.0"})).state, RegistryState::RateLimited);
}

struct Fault {
    const char* name;
    FakeRegistry::Handler answer;
    int status;
    const char* problem;
};

class RegistryFault : public RegistryClientTest, public testing::WithParamInterface<Fault> {};

TEST_P(RegistryFault, Is_named_and_leaves_the_other_tags_alone)
{
    m_server.put(registryImage(imageConfig("amd64")), "good");
    m_server.at("/v2/vm/manifests/bad", GetParam().answer);
    const auto reading = ask(order({"good", "bad"}));
    EXPECT_EQ(reading.repository.tags.at("good").status, 200);
    EXPECT_EQ(reading.repository.tags.at("bad").status, GetParam().status);
    EXPECT_THAT(problem(reading, "bad"), HasSubstr(GetParam().problem));
    EXPECT_LT(reading.bytes, 4 * 1024 * 1024);
}

FakeRegistry::Handler always(const QByteArray& bytes)
{
    return [bytes](const FakeRequest&) { return bytes; };
}

INSTANTIATE_TEST_SUITE_P(
    Table, RegistryFault,
    testing::Values(
        Fault{"forbidden", always(FakeRegistry::answer("403 Forbidden")), 403, ""},
        Fault{"broken", always(FakeRegistry::answer("500 Internal Server Error")), 500, ""},
        Fault{"silent", always({}), 0, "did not answer in time"},
        Fault{"cut", always("HTTP/1.1 200 OK\r\nX-Cut: 1\r\nContent-Length: 500\r\n\r\n{\"schema"),
              0, "was cut off"},
        Fault{"closed", always("HTTP/1.1 2"), 0, "127.0.0.1"},
        Fault{"endless", always(FakeRegistry::answer("200 OK", {}, QByteArray(3 << 20, ' '))), 0,
              "more than 1048576 bytes"},
        Fault{"page",
              always(FakeRegistry::answer("200 OK", "Content-Type: text/html\r\n", "<html>")), 0,
              "web page"},
        Fault{"untyped", always(FakeRegistry::answer("200 OK", {}, "{}")), 0,
              "no container image"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST_F(RegistryClientTest, Without_an_answer_says_nothing_of_any_tag)
{
    const auto reading = [&] {
        auto nobody = order({"1.0.0"});
        m_server.close();
        return ask(std::move(nobody));
    }();
    EXPECT_EQ(reading.state, RegistryState::NoNetwork);
    EXPECT_TRUE(reading.repository.tags.empty());
    EXPECT_THAT(problem(reading), HasSubstr("refuses the connection"));
}

TEST_F(RegistryClientTest, Can_be_cancelled_and_asked_again)
{
    m_server.put(registryImage(imageConfig("amd64")), "1.0.0");
    RegistryClient client(nullptr, limits());
    QSignalSpy finished(&client, &RegistryClient::finished);
    client.ask(order({"1.0.0"}));
    client.cancel();
    EXPECT_FALSE(client.isRunning());
    client.ask(order({"1.0.0"}));
    EXPECT_TRUE(finished.wait(5000));
    EXPECT_EQ(finished.count(), 1);
}

TEST(RetryPause, Reads_seconds_and_dates)
{
    const QDateTime now({2026, 11, 28}, {10, 0, 0}, Qt::UTC);
    EXPECT_EQ(app::retryPause("7", now), 7000);
    EXPECT_EQ(app::retryPause("-7", now), 0);
    EXPECT_EQ(app::retryPause("Sat, 28 Nov 2026 10:00:30 GMT", now), 30'000);
    EXPECT_EQ(app::retryPause("Fri, 27 Nov 2026 10:00:30 GMT", now), 0);
    EXPECT_EQ(app::retryPause("", now), std::nullopt);
    EXPECT_EQ(app::retryPause("soon", now), std::nullopt);
    EXPECT_EQ(app::retryPause("99999999999999", now), qint64{365} * 24 * 60 * 60 * 1000);
}

} // namespace
