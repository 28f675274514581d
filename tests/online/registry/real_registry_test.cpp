#include "tests/online/registry/real_registry.h"

#include "app/online/registry/registry_client.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>

#include <gmock/gmock.h>

#include <fstream>
#include <map>

using app::RegistryClient;
using app::RegistryReading;
using app::RegistryState;
using namespace tests;
using nlohmann::json;
using testing::HasSubstr;

namespace {

/// One registry for all of these tests, filled once with images of every kind.
class RealRegistryTest : public testing::Test {
protected:
    using Guard = RealRegistry::Guard;

    static void SetUpTestSuite()
    {
        if (!RealRegistry::isThere())
            return;
        s_registry = std::make_unique<RealRegistry>();
        ASSERT_TRUE(s_registry->start(Guard::None));
        fill();
    }
    static void TearDownTestSuite() { s_registry.reset(); }
    void SetUp() override
    {
        if (!s_registry)
            GTEST_SKIP() << "docker-registry, skopeo or openssl is not installed";
    }

    static void fill();
    static void push(const std::string& tag, const RegistryImage& image)
    {
        s_registry->push(image, tag);
        s_images.insert_or_assign(tag, image);
    }
    static RegistryReading ask(const std::vector<std::string>& tags, bool withPassword = false,
                               bool isEncrypted = false, const std::string& host = {})
    {
        RegistryClient client;
        RegistryReading reading;
        QObject::connect(&client, &RegistryClient::finished, &client,
                         [&](const RegistryReading& read) { reading = read; });
        QSignalSpy finished(&client, &RegistryClient::finished);
        client.ask({{host.empty() ? s_registry->host() : host, "vm"},
                    tags,
                    QString::fromLatin1(RealRegistry::kUser),
                    QString::fromLatin1(withPassword ? RealRegistry::kSecret : ""),
                    isEncrypted});
        EXPECT_TRUE(finished.count() == 1 || finished.wait(20'000));
        return reading;
    }
    static std::vector<std::string> allTags()
    {
        std::vector<std::string> tags;
        for (const auto& [tag, image] : s_images)
            tags.push_back(tag);
        return tags;
    }
    static void compareWithSkopeo(const std::string& tag, const core::RegistryTag& seen);
    static QByteArray skopeo(const std::string& tag, const char* what)
    {
        return printedBy(QStringLiteral("skopeo"),
                         {QStringLiteral("inspect"), QStringLiteral("--tls-verify=false"),
                          QString::fromLatin1(what),
                          QString::fromStdString("docker://" + s_registry->host() + "/vm:" + tag)});
    }
    static std::string problem(const RegistryReading& reading)
    {
        return reading.problem ? core::inEnglish(*reading.problem) : std::string();
    }

    static inline std::unique_ptr<RealRegistry> s_registry;
    static inline std::map<std::string, RegistryImage> s_images;
};

/// Twenty kinds, each as OCI and as Docker writes it where both have it.
void RealRegistryTest::fill()
{
    s_images.clear();
    struct Processor {
        const char* name;
        const char* architecture;
        const char* variant;
    };
    const std::vector<Processor> processors{{"x64", "amd64", ""},
                                            {"arm64", "arm64", "v8"},
                                            {"arm32", "arm", "v7"},
                                            {"armv6", "arm", "v6"},
                                            {"riscv", "riscv64", ""}};
    for (const bool isDocker : {false, true}) {
        const std::string kind = isDocker ? "docker" : "oci";
        std::vector<json> entries;
        for (const auto& [name, architecture, variant] : processors)
            for (const char* layer : {kOciLayer, kZstdLayer}) {
                if (isDocker && layer == kZstdLayer)
                    continue;
                auto config = imageConfig(architecture, variant);
                config["config"]["Labels"]["kind"] = kind + layer;
                const auto image = registryImage(
                    config, isDocker,
                    isDocker ? "application/vnd.docker.image.rootfs.diff.tar.gzip" : layer);
                push("1.0.0-" + std::string(name) + '-' + kind
                         + (layer == kZstdLayer ? "-zstd" : ""),
                     image);
                if (layer == kOciLayer)
                    entries.push_back(image.entry());
            }
        push("1.0.0-list-" + kind, registryList(entries, isDocker));
        push("1.0.0-two-" + kind, registryList({entries[0], entries[2]}, isDocker));
        push("1.0.0-one-" + kind, registryList({entries[0]}, isDocker));
    }
    for (const char* user : {"root", "0", "", "1000:1000"}) {
        auto config = imageConfig("amd64");
        config["config"]["User"] = user;
        push("1.0.0-user-"
                 + std::string(user == std::string()              ? "none"
                               : user == std::string("1000:1000") ? "group"
                                                                  : user),
             registryImage(config));
    }
    const auto nested = registryList({s_images.at("1.0.0-two-oci").entry()});
    push("1.0.0-nested", nested);
    auto record = s_images.at("1.0.0-x64-oci").entry();
    record["platform"] = {{"os", "unknown"}, {"architecture", "unknown"}};
    record["annotations"] = {{"vnd.docker.reference.type", "attestation-manifest"}};
    push("1.0.0-attested", registryList({s_images.at("1.0.0-x64-oci").entry(), record}));
    // Layers that lie elsewhere are named, and nobody asks for them.
    for (const char* layer : {kForeignLayer, kNondistributableLayer}) {
        auto config = imageConfig("amd64");
        config["config"]["Labels"]["kind"] = layer;
        push(layer == kForeignLayer ? "1.0.0-foreign-docker" : "1.0.0-foreign-oci",
             registryImage(config, layer == kForeignLayer, layer));
    }
    auto secret = imageConfig("amd64");
    secret["config"]["Env"] = {"DB_PASSWORD=x7Gq!92vLw"};
    push("1.0.0-secret", registryImage(secret));
    for (int at = 0; at < 12; ++at) {
        auto config = imageConfig("amd64");
        config["config"]["Labels"]["number"] = std::to_string(at);
        push("0.9." + std::to_string(at), registryImage(config));
    }
}

void RealRegistryTest::compareWithSkopeo(const std::string& tag, const core::RegistryTag& seen)
{
    const QByteArray raw = skopeo(tag, "--raw");
    EXPECT_EQ(seen.digest, digestOf(raw.toStdString())) << tag;
    const json manifest = json::parse(raw.toStdString());
    if (manifest.contains("manifests"))
        return;
    const json config = json::parse(skopeo(tag, "--config").toStdString());
    ASSERT_TRUE(seen.config) << tag;
    EXPECT_EQ(seen.config->user, config["config"].value("User", "")) << tag;
    EXPECT_EQ(seen.config->created, config["created"].get<std::string>()) << tag;
    EXPECT_EQ(seen.platforms.at(0).architecture, config["architecture"].get<std::string>()) << tag;
    EXPECT_EQ(seen.platforms.at(0).variant, config.value("variant", "")) << tag;
    EXPECT_EQ(seen.platforms.at(0).size, manifest["config"]["size"].get<long long>()
                                             + manifest["layers"][0]["size"].get<long long>())
        << tag;
}

TEST_F(RealRegistryTest, Agrees_with_skopeo_about_every_image)
{
    ASSERT_TRUE(s_registry->start(Guard::None));
    const auto reading = ask(allTags());
    EXPECT_EQ(problem(reading), "");
    EXPECT_GE(s_images.size(), 40U);
    for (const auto& [tag, image] : s_images) {
        const auto& seen = reading.repository.tags.at(tag);
        EXPECT_EQ(seen.status, 200) << tag;
        EXPECT_EQ(seen.digest, image.digest()) << tag;
        EXPECT_EQ(seen.mediaType, image.mediaType) << tag;
    }
    for (const auto& [tag, image] : s_images)
        compareWithSkopeo(tag, reading.repository.tags.at(tag));
    EXPECT_EQ(reading.repository.tags.at("1.0.0-list-oci").platforms.size(), 5U);
    EXPECT_EQ(reading.repository.tags.at("1.0.0-nested").platforms.size(), 2U);
    EXPECT_EQ(reading.repository.tags.at("1.0.0-attested").platforms.size(), 1U);
    for (const char* tag : {"1.0.0-foreign-docker", "1.0.0-foreign-oci", "1.0.0-x64-oci-zstd"})
        EXPECT_TRUE(reading.repository.tags.at(tag).config) << tag;
}

TEST_F(RealRegistryTest, Is_asked_little_and_answers_soon)
{
    ASSERT_TRUE(s_registry->start(Guard::None));
    std::vector<std::string> tags;
    for (int at = 0; at < 12; ++at)
        tags.push_back("0.9." + std::to_string(at));
    for (const char* tag :
         {"1.0.0-list-oci", "1.0.0-two-oci", "1.0.0-one-oci", "1.0.0-x64-oci", "1.0.0-arm64-oci",
          "1.0.0-arm32-oci", "1.0.0-armv6-oci", "1.0.0-riscv-oci"})
        tags.emplace_back(tag);
    QElapsedTimer clock;
    clock.start();
    const auto reading = ask(tags);
    const auto time = clock.elapsed();
    // Twenty tags lead to five manifests of lists and seventeen configurations.
    EXPECT_LE(reading.requests, 20 + 5 + 17 + 3);
    EXPECT_LE(reading.bytes, 20 * 64 * 1024);
    EXPECT_LE(time, 1000);
    RecordProperty("requests", reading.requests);
    RecordProperty("bytes", static_cast<int>(reading.bytes));
    RecordProperty("milliseconds", static_cast<int>(time));
}

TEST_F(RealRegistryTest, Lists_a_thousand_tags)
{
    for (int at = 0; at < 1000; ++at)
        s_registry->addTag("0.1." + std::to_string(at), s_images.at("0.9.0").digest());
    ASSERT_TRUE(s_registry->start(Guard::None));
    const auto listed = ask({"0.9.0"}).repository.listed;
    EXPECT_EQ(listed.size(), 1000 + s_images.size());
}

TEST_F(RealRegistryTest, Signs_in_by_password)
{
    ASSERT_TRUE(s_registry->start(Guard::Password));
    const auto reading = ask({"1.0.0-x64-oci"}, true);
    EXPECT_EQ(reading.state, RegistryState::SignedIn);
    EXPECT_EQ(reading.repository.tags.at("1.0.0-x64-oci").status, 200);
    const auto anonymous = ask({"1.0.0-x64-oci"});
    EXPECT_EQ(anonymous.state, RegistryState::Refused);
    EXPECT_THAT(problem(anonymous), HasSubstr("needs a sign-in"));
}

TEST_F(RealRegistryTest, Signs_in_by_token_as_ACR_does)
{
    ASSERT_TRUE(s_registry->start(Guard::Token));
    const auto before = s_registry->tokenRequests();
    const auto reading = ask({"1.0.0-list-oci", "latest"}, true);
    EXPECT_EQ(problem(reading), "");
    EXPECT_EQ(reading.state, RegistryState::SignedIn);
    EXPECT_EQ(reading.repository.tags.at("1.0.0-list-oci").platforms.size(), 5U);
    EXPECT_EQ(reading.repository.tags.at("latest").code, "MANIFEST_UNKNOWN");
    EXPECT_EQ(s_registry->tokenRequests() - before, 1);
    EXPECT_EQ(ask({"latest"}).state, RegistryState::Refused);
}

std::string bytesIn(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

TEST_F(RealRegistryTest, Leaves_the_password_nowhere)
{
    for (const Guard guard : {Guard::Password, Guard::Token}) {
        ASSERT_TRUE(s_registry->start(guard));
        EXPECT_EQ(ask({"1.0.0-x64-oci"}, true).state, RegistryState::SignedIn);
        for (const auto& process : std::filesystem::directory_iterator("/proc"))
            EXPECT_EQ(bytesIn(process.path() / "cmdline").find(RealRegistry::kSecret),
                      std::string::npos)
                << process.path();
    }
    const std::string basic =
        (QByteArray(RealRegistry::kUser) + ':' + RealRegistry::kSecret).toBase64().toStdString();
    for (const auto& entry : std::filesystem::recursive_directory_iterator(s_registry->folder()))
        if (entry.is_regular_file()) {
            for (const std::string& secret : {std::string(RealRegistry::kSecret), basic})
                EXPECT_EQ(bytesIn(entry.path()).find(secret), std::string::npos) << entry.path();
        }
}

TEST_F(RealRegistryTest, Trusts_a_certificate_only_where_the_system_does)
{
    ASSERT_TRUE(s_registry->start(Guard::None, true));
    const auto untrusted = ask({"1.0.0-x64-oci"}, true, true);
    EXPECT_EQ(untrusted.state, RegistryState::NoNetwork);
    EXPECT_THAT(problem(untrusted), HasSubstr("certificate of localhost is not trusted"));
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificates(
        QSslCertificate::fromPath(QString::fromStdString(s_registry->certificate())));
    QSslConfiguration::setDefaultConfiguration(trusting);
    EXPECT_EQ(ask({"1.0.0-x64-oci"}, true, true).repository.tags.at("1.0.0-x64-oci").status, 200);
    QSslConfiguration::setDefaultConfiguration(before);
}

TEST_F(RealRegistryTest, Tells_what_is_missing_spoiled_or_too_large)
{
    ASSERT_TRUE(s_registry->start(Guard::None));
    std::vector<RegistryImage> images;
    for (const char* name : {"missing", "spoiled", "huge"}) {
        auto config = imageConfig("amd64");
        config["config"]["Labels"]["fault"] =
            name == std::string("huge") ? std::string(2 << 20, 'x') : name;
        images.push_back(registryImage(config));
        s_registry->push(images.back(), name);
    }
    auto lost = imageConfig("arm64");
    lost["config"]["Labels"]["fault"] = "lost";
    const auto part = registryImage(lost);
    s_registry->push(part);
    s_registry->push(registryList({part.entry()}), "part");
    std::filesystem::remove(s_registry->data(part.digest()));
    std::filesystem::remove(s_registry->data(digestOf(images[0].blobs[0])));
    std::ofstream(s_registry->data(digestOf(images[1].blobs[0]))) << images[1].blobs[0] << ' ';
    const auto reading = ask({"missing", "spoiled", "huge", "part"});
    EXPECT_LT(reading.bytes, 4 << 20);
    const auto& tags = reading.repository.tags;
    EXPECT_TRUE(tags.at("missing").platforms.at(0).isMissing);
    EXPECT_TRUE(tags.at("part").platforms.at(0).isMissing);
    for (const char* name : {"spoiled", "huge"}) {
        EXPECT_FALSE(tags.at(name).config) << name;
        EXPECT_TRUE(tags.at(name).platforms.at(0).problem) << name;
    }
}

} // namespace
