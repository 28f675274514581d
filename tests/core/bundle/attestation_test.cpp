#include "core/bundle/attestation/attestation.h"

#include "core/base/base64.h"
#include "core/bundle/attestation/envelope.h"
#include "core/rules/engine/profile_reader.h"
#include "core/rules/engine/validate.h"
#include "tests/support/ed25519_keys.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace core {

namespace {

using testing::HasSubstr;
using AttestedJson = nlohmann::ordered_json;

constexpr const char* kDigest = "856f5f65aea0dc1aa66e4e384a2a0d258e6d2092118711f74865441d21dd04df";

const SigningKey& signer()
{
    static const SigningKey key = *SigningKey::fromPem("key.pem", support::kSigner);
    return key;
}

const VerifyingKey& signerPublic()
{
    static const VerifyingKey key = *VerifyingKey::fromPem("key.pub.pem", support::kSignerPublic);
    return key;
}

class AttestationTest : public testing::Test {
protected:
    [[nodiscard]] std::string attested(std::string digest = kDigest) const
    {
        const auto made = attest({m_subject, m_report, "bundle.zip", std::move(digest)}, signer());
        return made ? *made : std::string();
    }

    Offer m_offer = support::validOffer();
    Facts m_facts;
    Profile m_profile = *profileFromJson(embeddedProfiles().front().json);
    Subject m_subject{m_offer, m_facts, m_profile};
    Report m_report = validate(m_subject);
};

std::string problemOf(std::string_view file, const VerifyingKey& key = signerPublic())
{
    const auto verdict = checkAttestation(file, key, kDigest);
    EXPECT_FALSE(verdict.statement);
    return inEnglish(verdict.problem);
}

/// The one envelope with its payload as something else.
template <class Change>
std::string withOther(const std::string& file, Change change)
{
    AttestedJson envelope = AttestedJson::parse(file);
    change(envelope);
    return envelope.dump() + '\n';
}

std::string signedAs(std::string_view type, const std::string& payload)
{
    return writeEnvelope(type, payload, signer()) + '\n';
}

std::string payloadOf(const std::string& file)
{
    return *fromBase64(AttestedJson::parse(file).at("payload").get<std::string>());
}

// RFC 8032, section 7.1, test 1.
TEST(Ed25519, Signs_as_the_standard_says)
{
    const std::string expected = support::bytesOfHex(
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701c"
        "f9b46bd25bf5f0595bbe24655141438e7a100b");
    EXPECT_EQ(signer().sign(""), expected);
    EXPECT_TRUE(signerPublic().verifies("", expected));
    EXPECT_FALSE(signerPublic().verifies(" ", expected));
    EXPECT_FALSE(signerPublic().verifies("", expected.substr(1)));
    EXPECT_EQ(signer().id(), signerPublic().id());
}

TEST(Ed25519, Tells_what_is_wrong_with_a_key)
{
    const auto reasonOf = [](const auto& key) {
        return key ? std::string() : inEnglish(key.error().message);
    };
    EXPECT_THAT(reasonOf(SigningKey::fromPem("k", "")),
                HasSubstr("no private key in PEM form in k"));
    EXPECT_THAT(reasonOf(SigningKey::fromPem("k", support::kSignerPublic)),
                HasSubstr("no private key"));
    EXPECT_THAT(reasonOf(VerifyingKey::fromPem("k", support::kSigner)),
                HasSubstr("k holds a private key"));
    EXPECT_THAT(reasonOf(VerifyingKey::fromPem("k", "-----BEGIN PUBLIC KEY-----")),
                HasSubstr("no public key in PEM form in k"));
    // X25519 differs from Ed25519 in one byte of its name.
    std::string other = support::kPublicStart;
    other.replace(other.find("2b6570"), 6, "2b656e");
    EXPECT_THAT(reasonOf(VerifyingKey::fromPem(
                    "k", support::pemOf("PUBLIC KEY", other + std::string(64, '1')))),
                HasSubstr("not of the kind Ed25519"));
}

// DSSE 1.0.2, protocol.md, "Test Vectors".
TEST(Envelope, Signs_type_and_payload_with_their_lengths)
{
    EXPECT_EQ(signedBytes("http://example.com/HelloWorld", "hello world"),
              "DSSEv1 29 http://example.com/HelloWorld 11 hello world");
    EXPECT_EQ(signedBytes("ä", ""), "DSSEv1 2 ä 0 ");
}

TEST(Envelope, Is_read_only_whole_and_strict)
{
    const std::string whole =
        R"({"payload":"aGk=","payloadType":"t","signatures":[{"sig":"AA=="}]})";
    ASSERT_TRUE(readEnvelope(whole));
    EXPECT_EQ(readEnvelope(whole)->payload, "hi");
    for (const char* broken :
         {"", "{", "[]", R"({"payload":"aGk=","payloadType":"t","signatures":[]})",
          R"({"payload":"aGk=","payloadType":"t","signatures":[{"sig":"A"}]})",
          R"({"payload":"aGk=","payloadType":"t","signatures":[{}]})",
          R"({"payload":"a*k=","payloadType":"t","signatures":[{"sig":"AA=="}]})",
          R"({"payload":"aGk=","payload":"aGk=","payloadType":"t","signatures":[{"sig":"AA=="}]})",
          R"({"payload":"aGk=","payloadType":1,"signatures":[{"sig":"AA=="}]})"})
        EXPECT_FALSE(readEnvelope(broken)) << broken;
}

TEST_F(AttestationTest, Says_what_the_check_said)
{
    const auto verdict = checkAttestation(attested(), signerPublic(), kDigest);
    ASSERT_TRUE(verdict.statement) << inEnglish(verdict.problem);
    EXPECT_EQ(verdict.statement->file, "bundle.zip");
    EXPECT_EQ(verdict.statement->sha256, kDigest);
    EXPECT_EQ(verdict.statement->profile, m_profile.id);
    EXPECT_EQ(verdict.statement->counts, m_report.counts());
    EXPECT_EQ(verdict.statement->answersGiven, 0);
    EXPECT_GT(verdict.statement->answersOpen, 0);
}

TEST_F(AttestationTest, Is_the_same_bytes_again)
{
    EXPECT_EQ(attested(), attested());
}

TEST_F(AttestationTest, Names_the_role_of_who_answered_and_nobody)
{
    m_offer.confirmations["offer.id.unique"] = {{.who = "Ada Reyes", .when = "2026-11-01"}};
    const AttestedJson statement = AttestedJson::parse(payloadOf(attested()));
    const AttestedJson& answers = statement.at("predicate").at("answers").at(0);
    EXPECT_EQ(answers.at("role"), "publisher");
    EXPECT_EQ(answers.at("people"), 1);
    EXPECT_EQ(answers.at("given"),
              AttestedJson::array({{{"rule", "offer.id.unique"}, {"date", "2026-11-01"}}}));
    EXPECT_EQ(statement.dump().find("Reyes"), std::string::npos);
}

TEST_F(AttestationTest, Lists_what_is_hidden_with_its_reason)
{
    m_offer.listing.title = std::string(60, 'x');
    m_offer.suppressions = {{.rule = "listing.title.length",
                             .where = "",
                             .reason = "agreed",
                             .until = "2099-01-01",
                             .unknown = {}}};
    m_facts.today = "2026-11-01";
    m_report = validate(m_subject);
    const AttestedJson statement = AttestedJson::parse(payloadOf(attested()));
    EXPECT_EQ(statement.at("predicate").at("hidden"),
              AttestedJson::array({{{"rule", "listing.title.length"},
                                    {"where", "/listing/title"},
                                    {"reason", "agreed"},
                                    {"until", "2099-01-01"}}}));
}

TEST_F(AttestationTest, Is_refused_for_another_bundle)
{
    EXPECT_THAT(problemOf(attested(std::string(64, '0'))), HasSubstr("is about another bundle"));
}

TEST_F(AttestationTest, Is_refused_with_another_key)
{
    const auto other = *VerifyingKey::fromPem("k", support::kOtherPublic);
    EXPECT_THAT(problemOf(attested(), other), HasSubstr("not signed with the key"));
}

TEST_F(AttestationTest, Is_refused_with_another_statement)
{
    const auto swapped = withOther(attested(), [](AttestedJson& envelope) {
        auto payload = *fromBase64(envelope.at("payload").get<std::string>());
        payload.replace(payload.find("\"isDraft\":false"), 15, "\"isDraft\":true ");
        envelope["payload"] = base64(payload);
    });
    EXPECT_THAT(problemOf(swapped), HasSubstr("changed after it was signed"));
}

TEST_F(AttestationTest, Is_refused_with_another_payload_type)
{
    const auto relabelled = withOther(
        attested(), [](AttestedJson& envelope) { envelope["payloadType"] = "text/plain"; });
    EXPECT_THAT(problemOf(relabelled), HasSubstr("changed after it was signed"));
    EXPECT_THAT(problemOf(signedAs("text/plain", payloadOf(attested()))),
                HasSubstr("signed as “text/plain”"));
}

TEST_F(AttestationTest, Is_refused_with_another_signature)
{
    const auto forged = withOther(attested(), [](AttestedJson& envelope) {
        envelope["signatures"][0]["sig"] = base64(std::string(64, '\0'));
    });
    EXPECT_THAT(problemOf(forged), HasSubstr("changed after it was signed"));
}

TEST_F(AttestationTest, Is_refused_where_it_says_another_thing)
{
    AttestedJson statement = AttestedJson::parse(payloadOf(attested()));
    for (const char* member : {"_type", "subject", "predicateType", "predicate"}) {
        AttestedJson other = statement;
        other.erase(member);
        EXPECT_THAT(problemOf(signedAs(kStatementType, other.dump())), HasSubstr("no statement"));
    }
    statement["predicateType"] = "https://slsa.dev/provenance/v1";
    EXPECT_THAT(problemOf(signedAs(kStatementType, statement.dump())), HasSubstr("no statement"));
}

TEST_F(AttestationTest, May_stand_among_those_of_others)
{
    const std::string file = "no envelope\n" + attested(std::string(64, '0')) + attested();
    EXPECT_TRUE(checkAttestation(file, signerPublic(), kDigest).statement);
    EXPECT_THAT(problemOf(""), HasSubstr("no DSSE envelope"));
}

} // namespace

} // namespace core
