#include "tests/cli/project.h"
#include "tests/support/ed25519_keys.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fstream>

using testing::HasSubstr;
using tests::bytesOf;
using tests::cli;
using tests::kClean;
using tests::kFindings;
using tests::kUnreadable;
using tests::kUsage;
using tests::Project;

namespace {

/// A project with a key pair beside it.
class AttestTest : public testing::Test {
protected:
    AttestTest()
    {
        write("key.pem", core::support::kSigner);
        write("key.pub.pem", core::support::kSignerPublic);
        write("other.pub.pem", core::support::kOtherPublic);
    }

    [[nodiscard]] std::string beside(const std::string& name) const
    {
        return m_project.beside(name);
    }
    void write(const std::string& name, const std::string& text) const
    {
        std::ofstream(beside(name), std::ios::binary) << text;
    }
    [[nodiscard]] tests::Run attest(const std::string& key = "key.pem") const
    {
        return cli(
            {"export", m_project.path(), "-o", beside("bundle.zip"), "--attest", beside(key)});
    }
    [[nodiscard]] tests::Run verify(std::vector<std::string> more = {}) const
    {
        more.insert(more.begin(), {"verify", beside("bundle.zip")});
        return cli(more);
    }
    [[nodiscard]] bool exists(const std::string& name) const
    {
        return std::filesystem::exists(beside(name));
    }

    Project m_project;
};

TEST_F(AttestTest, Proves_who_vouches_for_a_bundle)
{
    ASSERT_EQ(attest().exit, kClean);
    const auto run = verify({"--key", beside("key.pub.pem")});
    EXPECT_EQ(run.exit, kClean) << run.out << run.err;
    EXPECT_THAT(run.out, HasSubstr("signed   with the key "));
    EXPECT_THAT(run.out, HasSubstr("checked  for cpp-2019, by the rules of Offerwright"));
}

TEST_F(AttestTest, Is_the_same_bytes_for_the_same_project)
{
    ASSERT_EQ(attest().exit, kClean);
    const auto first = bytesOf(beside("bundle.zip.intoto.jsonl"));
    ASSERT_EQ(attest().exit, kClean);
    EXPECT_EQ(bytesOf(beside("bundle.zip.intoto.jsonl")), first);
}

TEST_F(AttestTest, Changes_no_byte_of_the_bundle_and_tells_none_of_the_key)
{
    const auto without = m_project.exported();
    const auto run = attest();
    ASSERT_EQ(run.exit, kClean);
    EXPECT_EQ(bytesOf(beside("bundle.zip")), without);
    const std::string secret = core::support::kSigner.substr(56, 30);
    EXPECT_EQ((run.out + run.err + bytesOf(beside("bundle.zip.intoto.jsonl"))).find(secret),
              std::string::npos);
}

TEST_F(AttestTest, Is_left_out_unless_asked_for_and_that_is_said)
{
    const auto run = cli({"export", m_project.path(), "-o", beside("bundle.zip")});
    EXPECT_THAT(run.out, HasSubstr("signed   no;"));
    EXPECT_FALSE(exists("bundle.zip.intoto.jsonl"));
    EXPECT_THAT(verify().out, HasSubstr("signed   no; nobody vouches for the bundle"));
    const auto json = nlohmann::json::parse(verify({"--format", "json"}).out);
    EXPECT_EQ(json.at("attestation"), nlohmann::json({{"state", "none"}}));
}

TEST_F(AttestTest, Is_not_taken_for_proved_without_a_key)
{
    ASSERT_EQ(attest().exit, kClean);
    const auto run = verify();
    EXPECT_EQ(run.exit, kClean);
    EXPECT_THAT(run.out, HasSubstr("signed   not checked"));
}

TEST_F(AttestTest, Is_refuted_by_another_key)
{
    ASSERT_EQ(attest().exit, kClean);
    const auto run = verify({"--key", beside("other.pub.pem"), "--format", "json"});
    EXPECT_EQ(run.exit, kFindings);
    const auto json = nlohmann::json::parse(run.out);
    EXPECT_EQ(json.at("valid"), false);
    EXPECT_EQ(json.at("attestation").at("state"), "invalid");
    EXPECT_THAT(json.at("attestation").at("problem"), HasSubstr("not signed with the key"));
}

TEST_F(AttestTest, Is_refuted_for_another_bundle)
{
    ASSERT_EQ(attest().exit, kClean);
    ASSERT_EQ(cli({"export", m_project.path(), "-o", beside("bundle.zip")},
                  "export SOURCE_DATE_EPOCH=1700000000")
                  .exit,
              kClean);
    const auto run = verify({"--key", beside("key.pub.pem")});
    EXPECT_EQ(run.exit, kFindings);
    EXPECT_THAT(run.out, HasSubstr("is about another bundle"));
}

TEST_F(AttestTest, Is_found_under_another_name)
{
    ASSERT_EQ(attest().exit, kClean);
    std::filesystem::rename(beside("bundle.zip.intoto.jsonl"), beside("said.jsonl"));
    EXPECT_EQ(verify({"--key", beside("key.pub.pem"), "--attestation", beside("said.jsonl")}).exit,
              kClean);
    const auto lost = verify({"--key", beside("key.pub.pem")});
    EXPECT_EQ(lost.exit, kUnreadable);
    EXPECT_THAT(lost.err, HasSubstr("There is no attestation in "));
    EXPECT_EQ(verify({"--attestation", beside("said.jsonl")}).exit, kUsage);
}

TEST_F(AttestTest, Is_not_begun_with_a_key_that_cannot_sign)
{
    for (const char* key : {"key.pub.pem", "none.pem"}) {
        const auto run = attest(key);
        EXPECT_EQ(run.exit, kUnreadable) << key;
        EXPECT_FALSE(exists("bundle.zip")) << key;
    }
}

/// By another implementation of keys and signatures, where it is there.
TEST_F(AttestTest, Takes_what_openssl_makes_and_no_key_with_a_passphrase)
{
    const auto openssl = [&](const std::string& words) {
        return std::system(
            ("cd '" + beside("") + "' && openssl " + words + " 2>openssl.log").c_str());
    };
    ASSERT_EQ(openssl("genpkey -algorithm ed25519 -out made.pem"), 0);
    ASSERT_EQ(openssl("pkey -in made.pem -pubout -out made.pub.pem"), 0);
    ASSERT_EQ(openssl("pkey -in made.pem -aes256 -passout pass:x -out locked.pem"), 0);
    ASSERT_EQ(openssl("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ec.pem"), 0);
    ASSERT_EQ(attest("made.pem").exit, kClean);
    EXPECT_EQ(verify({"--key", beside("made.pub.pem")}).exit, kClean);
    EXPECT_THAT(attest("locked.pem").err, HasSubstr("is encrypted with a passphrase"));
    EXPECT_THAT(attest("ec.pem").err, HasSubstr("is not of the kind Ed25519"));
}

} // namespace
