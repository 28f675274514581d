#include "app/online/registry/registry_client.h"
#include "tests/online/registry/fault_proxy.h"
#include "tests/online/registry/real_registry.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

#include <algorithm>
#include <memory>
#include <vector>

using app::RegistryClient;
using app::RegistryReading;
using app::RegistryState;
using namespace tests;
using testing::HasSubstr;

namespace {

constexpr qint64 kMostBytes = 4LL << 20;

/// A registry with two sound images, and a proxy before it that spoils the answers about one.
class RegistryFaultsTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        if (!RealRegistry::isThere())
            return;
        s_registry = std::make_unique<RealRegistry>();
        ASSERT_TRUE(s_registry->start(RealRegistry::Guard::None));
        s_registry->push(registryImage(imageConfig("amd64")), "good");
        s_registry->push(registryImage(imageConfig("arm64", "v8")), "bad");
    }
    static void TearDownTestSuite() { s_registry.reset(); }
    void SetUp() override
    {
        if (!s_registry)
            GTEST_SKIP() << "docker-registry, skopeo or openssl is not installed";
        m_proxy = std::make_unique<FaultProxy>(s_registry->port());
    }

    /// Asks by way of the proxy about a sound tag and a spoiled one.
    RegistryReading ask()
    {
        RegistryClient client(nullptr, {[](const QHostAddress& address) {
                                            return address
                                                   == QHostAddress(QStringLiteral("10.0.0.1"));
                                        },
                                        700, 8000, 5, 1000});
        RegistryReading reading;
        QObject::connect(&client, &RegistryClient::finished, &client,
                         [&](const RegistryReading& read) { reading = read; });
        QSignalSpy finished(&client, &RegistryClient::finished);
        client.ask({{m_proxy->host(), "vm"}, {"good", "bad"}, {}, {}, false});
        EXPECT_TRUE(finished.count() == 1 || finished.wait(10'000));
        return reading;
    }
    void spoil(FaultProxy::Spoil how) { m_proxy->at("/v2/vm/manifests/bad", std::move(how)); }
    void answer(const QByteArray& bytes)
    {
        spoil([bytes](const QByteArray&) { return bytes; });
    }
    static std::string problem(const core::RegistryTag& tag)
    {
        return tag.problem ? core::inEnglish(*tag.problem) : std::string();
    }
    /// The fault is named, gives nothing away, and leaves the other tag alone.
    void expectNamed(const char* words, int status = 0)
    {
        const auto reading = ask();
        const auto& tags = reading.repository.tags;
        ASSERT_TRUE(tags.contains("bad") && tags.contains("good"));
        EXPECT_EQ(tags.at("good").status, 200);
        EXPECT_TRUE(tags.at("good").config);
        EXPECT_EQ(tags.at("bad").status, status);
        EXPECT_THAT(problem(tags.at("bad")), HasSubstr(words));
        EXPECT_FALSE(tags.at("bad").config);
        EXPECT_LT(reading.bytes, kMostBytes);
    }

    static inline std::unique_ptr<RealRegistry> s_registry;
    std::unique_ptr<FaultProxy> m_proxy;
};

QByteArray withBody(const QByteArray& answer, const std::function<void(QByteArray&)>& change)
{
    const auto end = answer.indexOf("\r\n\r\n") + 4;
    QByteArray body = answer.mid(end);
    change(body);
    return answer.left(end) + body;
}

QByteArray withHeader(QByteArray answer, const QByteArray& name, const QByteArray& value)
{
    const auto at = answer.indexOf("\r\n" + name + ":");
    const auto start = at + name.size() + 3;
    return answer.replace(start, answer.indexOf("\r\n", start) - start, ' ' + value);
}

TEST_F(RegistryFaultsTest, Cut)
{
    spoil([](const QByteArray& whole) { return whole.left(whole.size() - 40); });
    expectNamed("was cut off. Try again later");
}

TEST_F(RegistryFaultsTest, Ended_without_a_word)
{
    answer({});
    expectNamed("127.0.0.1");
}

TEST_F(RegistryFaultsTest, Slow)
{
    m_proxy->pour("/v2/vm/manifests/bad",
                  "HTTP/1.1 200 OK\r\nContent-Type: " + QByteArray(kOciImage)
                      + "\r\nContent-Length: 5000\r\n\r\n",
                  " ", 50);
    expectNamed("did not answer in time. Try again later");
}

TEST_F(RegistryFaultsTest, Endless_body)
{
    m_proxy->pour("/v2/vm/manifests/bad",
                  "HTTP/1.1 200 OK\r\nContent-Type: " + QByteArray(kOciImage) + "\r\n\r\n",
                  QByteArray(64 << 10, ' '), 0);
    expectNamed("sends more than 1048576 bytes");
}

TEST_F(RegistryFaultsTest, Longer_than_it_says)
{
    spoil([](const QByteArray& whole) { return withHeader(whole, "Content-Length", "9000"); });
    expectNamed("was cut off");
}

TEST_F(RegistryFaultsTest, Shorter_than_it_is)
{
    spoil([](const QByteArray& whole) { return withHeader(whole, "Content-Length", "20"); });
    expectNamed("");
}

TEST_F(RegistryFaultsTest, Other_bytes_than_the_digest_names)
{
    spoil([](const QByteArray& whole) {
        return withBody(whole, [](QByteArray& body) { body.replace(body.size() - 1, 1, " "); });
    });
    expectNamed("not what its digest names");
}

TEST_F(RegistryFaultsTest, Other_bytes_that_read_well)
{
    spoil([](const QByteArray& whole) {
        return withBody(whole, [](QByteArray& body) { body.replace("gzip", "GZIP"); });
    });
    expectNamed("not what its digest names");
}

TEST_F(RegistryFaultsTest, Wrong_type)
{
    spoil([](const QByteArray& whole) { return withHeader(whole, "Content-Type", "text/html"); });
    expectNamed("web page");
}

TEST_F(RegistryFaultsTest, Schema_1)
{
    spoil([](const QByteArray& whole) {
        return withHeader(whole, "Content-Type",
                          "application/vnd.docker.distribution.manifest.v1+prettyjws");
    });
    expectNamed("schema 1");
}

TEST_F(RegistryFaultsTest, Forbidden)
{
    answer("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    expectNamed("", 403);
}

TEST_F(RegistryFaultsTest, Not_found)
{
    answer("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    expectNamed("", 404);
}

TEST_F(RegistryFaultsTest, Broken)
{
    answer("HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n");
    expectNamed("", 500);
}

TEST_F(RegistryFaultsTest, Redirect_to_a_private_address)
{
    answer("HTTP/1.1 307 Moved\r\nLocation: http://10.0.0.1/v2/\r\nContent-Length: 0\r\n\r\n");
    expectNamed("10.0.0.1");
}

TEST_F(RegistryFaultsTest, Redirect_to_another_host_is_followed)
{
    answer("HTTP/1.1 307 Moved\r\nLocation: http://" + QByteArray::fromStdString(s_registry->host())
           + "/v2/vm/manifests/good\r\nContent-Length: 0\r\n\r\n");
    const auto reading = ask();
    EXPECT_EQ(reading.repository.tags.at("bad").digest, reading.repository.tags.at("good").digest);
}

TEST_F(RegistryFaultsTest, Sign_in_is_needed)
{
    const QByteArray refused = "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"vm\""
                               "\r\nContent-Length: 0\r\n\r\n";
    for (const char* tag : {"good", "bad"})
        m_proxy->at(QByteArray("/v2/vm/manifests/") + tag,
                    [refused](const QByteArray&) { return refused; });
    const auto reading = ask();
    EXPECT_EQ(reading.state, RegistryState::Refused);
    ASSERT_TRUE(reading.problem);
    EXPECT_THAT(core::inEnglish(*reading.problem), HasSubstr("needs a sign-in"));
}

TEST_F(RegistryFaultsTest, Asked_too_often_with_a_pause_that_it_names)
{
    int asked = 0;
    spoil([&](const QByteArray& whole) {
        return ++asked == 1 ? QByteArray("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 1\r\n"
                                         "Content-Length: 0\r\n\r\n")
                            : whole;
    });
    EXPECT_EQ(ask().repository.tags.at("bad").status, 200);
    EXPECT_EQ(asked, 2);
}

TEST_F(RegistryFaultsTest, Asked_too_often_without_a_pause)
{
    answer("HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n");
    const auto reading = ask();
    EXPECT_EQ(reading.state, RegistryState::RateLimited);
    EXPECT_EQ(reading.repository.tags.at("bad").status, 429);
}

TEST_F(RegistryFaultsTest, Layers_are_asked_for_never_and_ordinary_images_are_cheap)
{
    const auto reading = ask();
    for (const auto& image :
         {registryImage(imageConfig("amd64")), registryImage(imageConfig("arm64", "v8"))}) {
        const QByteArray layer = QByteArray::fromStdString(digestOf(image.blobs.at(1)));
        EXPECT_TRUE(std::ranges::none_of(
            m_proxy->paths(), [&](const QByteArray& path) { return path.contains(layer); }));
    }
    // Heads included, of both tags and the list of their names.
    EXPECT_LE(m_proxy->bytesSent(), 64 * 1024);
    EXPECT_EQ(reading.requests, m_proxy->paths().size());
}

} // namespace
