#include "core/project/facts/registry_facts_json.h"
#include "core/project/project.h"
#include "core/project/save.h"
#include "tests/support/fake_registry.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/valid_offer.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

using namespace tests;
using testing::HasSubstr;

namespace {

namespace fs = std::filesystem;

constexpr const char* kHidden = "S3cr3t-of-the-registry";

/// offerwright-facts in a process of its own, asking a registry on the loopback.
class FactsProgram : public testing::Test {
protected:
    struct Ran {
        int exit = -1;
        std::string out;
        std::string err;
        std::string commandLine;
    };

    void SetUp() override
    {
        core::Offer offer = core::support::validOffer("pc-2026");
        offer.media = {};
        offer.plans[0].image.registry = m_server.host();
        offer.plans[0].image.repository = "vm";
        ASSERT_TRUE(core::saveProject(m_folder / "offer", {std::move(offer), {}}));
    }

    Ran run(const QStringList& arguments, const QByteArray& input = {},
            const char* password = nullptr)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("OFFERWRIGHT_REGISTRY_PASSWORD"));
        environment.remove(QStringLiteral("SOURCE_DATE_EPOCH"));
        environment.insert(QStringLiteral("XDG_STATE_HOME"), path("state"));
        if (password)
            environment.insert(QStringLiteral("OFFERWRIGHT_REGISTRY_PASSWORD"),
                               QString::fromLatin1(password));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(QString::fromStdString(m_folder.path().string()));
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(QStringLiteral(OFFERWRIGHT_FACTS), arguments);
        EXPECT_TRUE(process.waitForStarted());
        // A program that was just started has none for a moment, and one that ended has none again.
        std::string typed;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                typed = bytesOf("/proc/" + std::to_string(process.processId()) + "/cmdline");
                return !typed.empty() || finished.count() == 1;
            },
            20'000));
        process.write(input);
        process.closeWriteChannel();
        EXPECT_TRUE(finished.count() == 1 || finished.wait(20'000));
        return {process.exitCode(), process.readAllStandardOutput().toStdString(),
                process.readAllStandardError().toStdString(), typed};
    }
    [[nodiscard]] QString path(const std::string& name) const
    {
        return QString::fromStdString((m_folder / name).string());
    }
    void fill()
    {
        const auto x64 = registryImage(imageConfig("amd64"));
        const auto arm64 = registryImage(imageConfig("arm64", "v8"));
        const auto arm32 = registryImage(imageConfig("arm", "v7"));
        const auto list = registryList({x64.entry(), arm64.entry(), arm32.entry()});
        m_server.put(list, "latest");
        m_server.put(list, "1.0.0");
        m_server.put(x64, "1.0.0-linux-x64");
        m_server.put(arm64, "1.0.0-linux-arm64");
        m_server.put(arm32, "1.0.0-linux-arm32");
    }
    void wantPassword()
    {
        m_server.want("Basic " + ("contosoedge:" + QByteArray(kHidden)).toBase64(),
                      "Basic realm=\"vm\"");
    }
    [[nodiscard]] core::RegistryFacts facts(const std::string& text) const
    {
        const auto read = core::registryFactsFrom("facts.json", text);
        EXPECT_TRUE(read) << text;
        return read ? *read : core::RegistryFacts();
    }
    static std::string bytesOf(const fs::path& file)
    {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    core::support::TemporaryFolder m_folder;
    FakeRegistry m_server;
};

TEST_F(FactsProgram, Writes_what_check_takes)
{
    fill();
    const auto ran = run(
        {path("offer"), QStringLiteral("--registry"), QStringLiteral("-o"), path("facts.json")});
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_EQ(ran.out + ran.err, "");
    const auto known = facts(bytesOf(m_folder / "facts.json"));
    ASSERT_EQ(known.size(), 1U);
    EXPECT_EQ(known.begin()->first, m_server.host() + "/vm");
    EXPECT_EQ(known.begin()->second.tags.size(), 5U);
    QProcess check;
    check.start(QStringLiteral(OFFERWRIGHT_CLI),
                {QStringLiteral("check"), path("offer"), QStringLiteral("--facts"),
                 path("facts.json"), QStringLiteral("--format"), QStringLiteral("json")});
    ASSERT_TRUE(check.waitForFinished());
    const auto report = nlohmann::json::parse(check.readAllStandardOutput().toStdString());
    std::vector<std::string> passed = report["passed"];
    for (const char* rule :
         {"registry.tag.exists", "registry.index.platforms", "registry.platform.mismatch",
          "registry.size", "registry.labels", "registry.user.root", "registry.config.secret"})
        EXPECT_THAT(passed, testing::Contains(rule));
}

TEST_F(FactsProgram, Writes_where_it_was_started)
{
    fill();
    EXPECT_EQ(run({QStringLiteral("offer"), QStringLiteral("--registry"), QStringLiteral("-o"),
                   QStringLiteral("here.json")})
                  .exit,
              0);
    EXPECT_EQ(facts(bytesOf(m_folder / "here.json")).size(), 1U);
}

TEST_F(FactsProgram, Notes_what_moved_since_the_last_time)
{
    fill();
    const QStringList arguments{path("offer"), QStringLiteral("--registry")};
    EXPECT_EQ(run(arguments).exit, 0);
    auto config = imageConfig("amd64");
    config["created"] = "2026-11-02T10:00:00Z";
    m_server.put(registryImage(config), "1.0.0-linux-x64");
    const auto known = facts(run(arguments).out);
    const auto& tag = known.begin()->second.tags.at("1.0.0-linux-x64");
    EXPECT_EQ(tag.digest, registryImage(config).digest());
    EXPECT_EQ(tag.earlierDigest, registryImage(imageConfig("amd64")).digest());
}

TEST_F(FactsProgram, Lets_the_password_be_seen_nowhere)
{
    fill();
    wantPassword();
    const QStringList arguments{path("offer"), QStringLiteral("--registry"), QStringLiteral("-o"),
                                path("facts.json")};
    const std::vector<Ran> all{run(arguments, {}, kHidden),
                               run(arguments + QStringList{QStringLiteral("--password-stdin")},
                                   QByteArray(kHidden) + '\n')};
    for (const Ran& ran : all) {
        EXPECT_EQ(ran.exit, 0) << ran.err;
        EXPECT_THAT(ran.out + ran.err + ran.commandLine, testing::Not(HasSubstr(kHidden)));
    }
    // The one that waits for its input has not ended before its command line was read.
    EXPECT_THAT(all.back().commandLine, HasSubstr("--registry"));
    const std::string basic = ("contosoedge:" + QByteArray(kHidden)).toBase64().toStdString();
    for (const auto& entry : fs::recursive_directory_iterator(m_folder.path()))
        if (entry.is_regular_file()) {
            EXPECT_THAT(bytesOf(entry.path()), testing::Not(HasSubstr(kHidden))) << entry.path();
            EXPECT_THAT(bytesOf(entry.path()), testing::Not(HasSubstr(basic))) << entry.path();
        }
}

TEST_F(FactsProgram, Says_that_not_all_was_answered)
{
    fill();
    wantPassword();
    const auto ran = run({path("offer"), QStringLiteral("--registry")}, {}, "wrong");
    EXPECT_EQ(ran.exit, 1);
    EXPECT_THAT(ran.err, HasSubstr("does not let this user read “vm”"));
}

TEST_F(FactsProgram, Refuses_what_it_cannot_do)
{
    EXPECT_EQ(run({}).exit, 2);
    EXPECT_EQ(run({path("offer"), QStringLiteral("--nonsense")}).exit, 2);
    EXPECT_EQ(run({path("nowhere")}).exit, 3);
    const auto help = run({QStringLiteral("--help")});
    EXPECT_EQ(help.exit, 0);
    EXPECT_THAT(help.out, HasSubstr("Usage: offerwright-facts"));
    EXPECT_EQ(run({path("offer"), QStringLiteral("--registry"), QStringLiteral("-o"),
                   QStringLiteral("/proc/nowhere/facts.json")})
                  .exit,
              3);
}

} // namespace
