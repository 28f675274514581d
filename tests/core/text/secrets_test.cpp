#include "core/text/secrets/secrets.h"

#include "core/text/secrets/secret_guess.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

using namespace core;

namespace {

const std::string kKey = "Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZg==";

std::string kindIn(std::string_view text)
{
    const auto secret = findSecret(text);
    return secret ? secret->kind.text : "";
}

TEST(Secrets, A_storage_connection_string_is_one)
{
    const std::string text = "AccountName=x;AccountKey=" + kKey + ";EndpointSuffix=y";
    const auto secret = findSecret(text);
    ASSERT_TRUE(secret);
    EXPECT_EQ(text.substr(secret->range.start, secret->range.end - secret->range.start), kKey);
}

TEST(Secrets, A_shared_access_key_is_one)
{
    EXPECT_EQ(kindIn("HostName=h;sharedaccesskey=" + kKey), "a shared access key");
}

TEST(Secrets, A_shared_access_signature_is_one)
{
    EXPECT_EQ(kindIn("https://a.blob.core.windows.net/c?sv=1&sig=" + kKey),
              "the signature of a shared access token");
}

TEST(Secrets, A_password_in_a_connection_string_is_one)
{
    EXPECT_EQ(kindIn("Server=db;User Id=me;Password=hunter2;"), "a password");
}

TEST(Secrets, A_password_among_settings_with_blanks_between_is_one)
{
    EXPECT_EQ(withoutSecrets("host=db user=u password=p1ss dbname=x"),
              "host=db user=u password=… dbname=x");
}

TEST(Secrets, A_value_that_a_list_in_JSON_leaves_empty_is_none)
{
    EXPECT_EQ(kindIn(R"({"Env":["PASSWORD="]})"), "");
    EXPECT_EQ(kindIn(R"("{\"Env\":[\"PASSWORD=\"]}")"), "");
    EXPECT_EQ(kindIn(R"("{\"Env\":[\"PASSWORD=xxx\",\"A=b\"]}")"), "");
    EXPECT_EQ(kindIn(R"("{\"Env\":[\"PASSWORD=hunter2\"]}")"), "a password");
}

TEST(Secrets, Credentials_of_a_header_in_a_setting_are_one)
{
    const auto found = findSecretsOfSetting("HTTP_AUTHORIZATION", "Basic dXNlcjpwYXNz");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].range, (TextRange{6, 18}));
    EXPECT_TRUE(findSecretsOfSetting("HTTP_AUTHORIZATION", "Basic <CREDENTIALS>").empty());
}

TEST(Secrets, A_header_that_is_named_like_a_secret_holds_one)
{
    EXPECT_EQ(withoutSecrets("x-api-key: k7Jq1Zt8P0sLmN3TqVw5yB2e"), "x-api-key: …");
    EXPECT_EQ(withoutSecrets("Ocp-Apim-Subscription-Key: k7Jq1Zt8P0sLmN3T"),
              "Ocp-Apim-Subscription-Key: …");
    EXPECT_EQ(kindIn("x-api-key: <API_KEY_OF_THE_SITE>"), "");
    EXPECT_EQ(kindIn("The token: see chapter 4 of the manual"), "");
}

TEST(Secrets, A_password_between_quotes_tags_and_arrows_is_one)
{
    EXPECT_EQ(withoutSecrets("{'password': 'S3cr3tPw9x'}"), "{'password': '…'}");
    EXPECT_EQ(withoutSecrets(R"({\"password\":\"S3cr3tPw9x\"})"), R"({\"password\":\"…"})");
    EXPECT_EQ(withoutSecrets("<password>S3cr3tPw9x</password>"), "<password>…</password>");
    EXPECT_EQ(withoutSecrets("password => \"S3cr3tPw9x\""), "password => \"…\"");
}

TEST(Secrets, An_address_that_is_a_key_is_one)
{
    EXPECT_EQ(kindIn("https://f.azurewebsites.net/api/x?code=" + kKey + "aZ9"),
              "the key of a function app");
    EXPECT_EQ(
        kindIn("https://s3.example/a?X-Amz-Signature=" + std::string(4, 'a') + "0123456789bcdef0"),
        "the signature of an address");
    EXPECT_EQ(kindIn("https://discord.com/api/webhooks/1234567890/abcDEF123456789"),
              "a token of a service");
    EXPECT_EQ(kindIn("https://shop.example/?code=SPRING2026"), "");
}

TEST(Secrets, A_setting_that_ends_in_pw_holds_one)
{
    EXPECT_EQ(findSecretsOfSetting("ADMIN_PW", "hunter2x").size(), 1U);
    EXPECT_TRUE(findSecretsOfSetting("PANEL_KPW", "hunter2x").empty());
}

TEST(Secrets, A_private_key_block_is_one)
{
    EXPECT_EQ(kindIn("-----BEGIN RSA PRIVATE KEY-----\nMII"), "a private key");
}

TEST(Secrets, A_private_key_reaches_to_the_end_of_its_block)
{
    EXPECT_EQ(withoutSecrets("a -----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\nb"),
              "a …\nb");
    EXPECT_EQ(withoutSecrets("a -----BEGIN PRIVATE KEY-----\nMIIE"), "a …");
}

TEST(Secrets, Every_one_of_a_text_is_left_out)
{
    EXPECT_EQ(withoutSecrets("AccountKey=" + kKey + ";Password=hunter2;x"),
              "AccountKey=…;Password=…;x");
    EXPECT_EQ(withoutSecrets("no secret = none"), "no secret = none");
}

TEST(Secrets, What_fills_a_message_is_told_without_them)
{
    Message message{"rule", "“%1” %2", {"AccountKey=" + kKey, 7LL}};
    concealSecrets(message);
    EXPECT_EQ(inEnglish(message), "“AccountKey=…” 7");
}

struct OneOfKind {
    const char* text;
    const char* kind;
};

// Written in two parts, so that nobody's scanner takes the tests for a leak.
const std::vector<OneOfKind> kKinds{
    {"HostName=h;SharedAccessKey = 3k7JqZm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA==", "a shared access key"},
    {"Server=db;Password = hunter2", "a password"},
    {"password=hunter2", "a password"},
    {"a=b\nPWD=hunter2\nc=d", "a password"},
    {"?user=me&password=hunter2", "a password"},
    {"postgres://user:pw@db.example.com/x", "the password of an address"},
    {"see https://user:pw@example.com.", "the password of an address"},
    {"amqps://u:p%40ss@host:5671", "the password of an address"},
    {"AKIA"
     "IOSFODNN7EXAMPLE",
     "an access key of AWS"},
    {"aws_secret_access_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
     "a value that is named like a secret"},
    {"AZURE_CLIENT_SECRET=0f8fad5b-d9cb-469f-a165-70867728950e",
     "a value that is named like a secret"},
    {"abc8Q~"
     "0123456789abcdefghijABCDEFGHIJ0123",
     "a client secret of Azure"},
    {"token ghp_"
     "0123456789abcdefghijABCDEFGHIJ012345",
     "a token of GitHub"},
    {"github_pat_"
     "11AAAAAAA0abcdefghij_0123456789abcdefghij",
     "a token of GitHub"},
    {"xoxb-"
     "123456789012-123456789012-abcdef",
     "a token of Slack"},
    {"https://hooks.slack.com/services/"
     "T00000001/B00000001/abcdefghij1234",
     "a token of Slack"},
    {"glpat-"
     "abcdefghij0123456789",
     "a token of GitLab"},
    {"npm_"
     "0123456789abcdefghijABCDEFGHIJ0123456789",
     "a token of npm"},
    {"(eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0."
     "dozjgNryP4J3jVmNHl0w5N_XgL0n3I9)",
     "a web token (JWT)"},
    {"SharedAccessSignature sr=h&sig=Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA%3d&se=1",
     "the signature of a shared access token"},
    {"-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl", "a private key"},
};

TEST(Secrets, Each_kind_is_found_and_left_out)
{
    for (const OneOfKind& one : kKinds) {
        EXPECT_EQ(kindIn(one.text), one.kind) << one.text;
        EXPECT_EQ(findSecret(withoutSecrets(one.text)), std::nullopt) << withoutSecrets(one.text);
    }
}

TEST(Secrets, Name_of_a_setting_makes_its_value_one)
{
    const auto found = findSecretsOfSetting("DB_PASSWORD", "hunter2");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].range, (TextRange{0, 7}));
    for (const auto& [name, value] : {std::pair("DB_PASSWORD", "<DB_PASSWORD>"),
                                      {"DB_PASSWORD", "REPLACE_ME"},
                                      {"DB_PASSWORD", "#DB_PASSWORD#"},
                                      {"DB_PASSWORD_FILE", "secrets.txt"},
                                      {"PASSWORD_POLICY", "strict"},
                                      {"USE_SECRET", "true"},
                                      {"SECRETS_PROVIDER", "vault"},
                                      {"PASSWORD_ENCRYPTION", "scram-sha-256"},
                                      {"CONFIG", "hunter2"}})
        EXPECT_TRUE(findSecretsOfSetting(name, value).empty()) << name << '=' << value;
}

TEST(Secrets, Placeholders_and_talk_are_none)
{
    for (const char* text :
         {"AccountName=x;AccountKey=<your key>;", "AccountKey=xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
          "Server=db;Password=$DB_PASSWORD", "Set the password=yours in the portal.",
          "the design=abcdefghijklmnopqrstuvwxyz", "-----BEGIN CERTIFICATE-----", "a=b",
          "https://user:<PASSWORD>@host", "https://user@host", "https://host:8080/a@b",
          "Password=…;", "Password=REPLACE_ME", "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
          "AKIAXXXXXXXXXXXXXXXX", "Password = what you chose when you signed in",
          "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
          "eyJsb2dMZXZlbCI6ImRlYnVnIiwicG9ydCI6ODA4MCwiaG9zdCI6ImxvY2FsaG9zdCJ9"})
        EXPECT_EQ(findSecret(text), std::nullopt) << text;
}

TEST(Secrets, Text_in_base64_is_no_guess)
{
    EXPECT_FALSE(
        looksSecret("eyJsb2dMZXZlbCI6ImRlYnVnIiwicG9ydCI6ODA4MCwiaG9zdCI6ImxvY2FsaG9zdCJ9"));
    EXPECT_TRUE(looksSecret("k7JqZ3vB9mXcW2sLpR5tYh8NfGd4AeUi1oQKxVbMnHg="));
}

TEST(Secrets, An_escaped_placeholder_in_an_address_is_none)
{
    EXPECT_EQ(kindIn("postgres://user:&lt;PASSWORD&gt;@h"), "");
    EXPECT_EQ(kindIn("https://&lt;USER&gt;:&lt;PASSWORD&gt;@h.no/"), "");
    EXPECT_EQ(kindIn("https://user:%3CPASSWORD%3E@h.no/"), "");
    EXPECT_EQ(kindIn("https://user:hunter2@h.no/"), "the password of an address");
}

TEST(Secrets, Tokens_of_many_services_are_known)
{
    const std::string rest = "A1b2C3d4E5f6G7h8J9k0L1m2N3p4Q5r6S7t8U9v0";
    for (const char* start :
         {"sk-proj-",    "sk-ant-api03-", "dckr_pat_", "hf_",  "pypi-AgEI", "dop_v1_", "ya29.",
          "shpat_",      "glptt-",        "whsec_",    "hvs.", "lin_api_",  "NRAK-",   "figd_",
          "tskey-auth-", "ATATT3",        "glc_",      "sk-",  "key-",      "dapi"})
        EXPECT_NE(kindIn(start + rest), "") << start;
    EXPECT_NE(kindIn("glpat-ABCDEFGHijklmnopqrst"), "");
    EXPECT_NE(kindIn("SG.A1b2C3d4E5f6G7h8J9k0Lm." + rest), "");
    EXPECT_EQ(kindIn("sk-proj-this-is-the-name-of-a-project-only"), "");
    EXPECT_EQ(kindIn("sk-learn-pipeline-of-the-vibration-monitor-2"), "");
}

TEST(Secrets, Key_files_of_other_programs_are_known)
{
    EXPECT_EQ(withoutSecrets("a -----BEGIN PGP PRIVATE KEY BLOCK-----\nx\n"
                             "-----END PGP PRIVATE KEY BLOCK-----\nb"),
              "a …\nb");
    EXPECT_EQ(kindIn("PuTTY-User-Key-File-2: ssh-rsa\n"), "a private key");
    EXPECT_EQ(kindIn("-----BEGIN PGP PUBLIC KEY BLOCK-----\nx"), "");
}

TEST(Secrets, What_is_told_in_words_is_one)
{
    EXPECT_EQ(withoutSecrets("password: hunter22."), "password: ….");
    EXPECT_EQ(withoutSecrets("pass=hunter22"), "pass=…");
    EXPECT_EQ(withoutSecrets("Set the password=hunter2 in the portal."),
              "Set the password=… in the portal.");
    EXPECT_EQ(withoutSecrets("run --password hunter22 now"), "run --password … now");
    EXPECT_EQ(withoutSecrets("Authorization: Basic dXNlcjpwYXNz"), "Authorization: Basic …");
    for (const char* prose :
         {"password: see the documentation", "password: 8 characters", "Password: SHA256",
          "bypass=hunter22", "--password <PASSWORD1>", "Authorization: Basic authentication"})
        EXPECT_EQ(kindIn(prose), "") << prose;
}

TEST(Secrets, The_whole_of_a_long_value_is_left_out)
{
    std::string value = "a1b2";
    for (int i = 0; i < 400; ++i)
        value += "xY";
    EXPECT_EQ(withoutSecrets("password: " + value + ". Then"), "password: …. Then");
    EXPECT_EQ(withoutSecrets("run --password --password " + value), "run --password --password …");
}

TEST(Secrets, Passwords_named_over_and_over_cost_no_more_than_their_length)
{
    std::string text;
    while (text.size() < 2'000'000)
        text += "password:--password ";
    std::erase(text, ' ');
    EXPECT_EQ(findSecrets(text).size(), 0U);
}

TEST(Secrets, A_signature_among_its_parts_is_one)
{
    EXPECT_EQ(withoutSecrets("SharedAccessSignature sr=h&sig=abc123def456&se=1&skn=x"),
              "SharedAccessSignature sr=h&sig=…&se=1&skn=x");
}

TEST(Secrets, One_of_a_large_file_is_found_wherever_a_part_of_it_ends)
{
    constexpr std::size_t kPart = 3200;
    const std::string secret = "Password=hunter22";
    for (std::size_t at = kPart - 130; at < kPart + 10; ++at) {
        std::string text;
        while (text.size() + 5 < at)
            text += "word\n";
        text.append(at - text.size(), ' ').append(secret).append("\n").append(kPart, '.');
        const auto found = findSecretInFile(text, kPart);
        ASSERT_TRUE(found) << at;
        EXPECT_EQ(found->range.start, findSecret(text)->range.start);
    }
}

TEST(Secrets, Large_file_without_one_has_none)
{
    std::string text;
    while (text.size() < 20'000)
        text += "<p>Password policy: twelve characters</p>";
    EXPECT_FALSE(findSecretInFile(text, 3200));
}

TEST(Secrets, Names_of_other_languages_tell_of_secrets)
{
    for (const char* name : {"DB_PASS", "mqttPass", "KENNWORT", "MOT_DE_PASSE", "WIFI_PSK",
                             "SNMP_COMMUNITY", "BASIC_AUTH"})
        EXPECT_EQ(findSecretsOfSetting(name, "hunter22").size(), 1U) << name;
    EXPECT_EQ(findSecretsOfSetting("STORAGE_KEY", "abc123def456").size(), 1U);
    EXPECT_TRUE(findSecretsOfSetting("STORAGE_KEY", "telemetry").empty());
    EXPECT_TRUE(findSecretsOfSetting("BYPASS", "hunter22").empty());
    EXPECT_TRUE(findSecretsOfSetting("PUBLIC_KEY", "abc123def456").empty());
}

} // namespace
