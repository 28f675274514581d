#include "core/text/secrets/secrets.h"

#include <gtest/gtest.h>

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

TEST(Secrets, Placeholders_and_talk_are_none)
{
    for (const char* text :
         {"AccountName=x;AccountKey=<your key>;", "AccountKey=xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
          "Server=db;Password=$DB_PASSWORD", "Set the password=hunter2 in the portal.",
          "the design=abcdefghijklmnopqrstuvwxyz", "-----BEGIN CERTIFICATE-----", "a=b"})
        EXPECT_EQ(findSecret(text), std::nullopt) << text;
}

} // namespace
