#include "core/base/base64.h"

#include <gtest/gtest.h>

namespace core {

namespace {

// RFC 4648, section 10.
TEST(Base64, Is_that_of_the_standard)
{
    EXPECT_EQ(base64(""), "");
    EXPECT_EQ(base64("f"), "Zg==");
    EXPECT_EQ(base64("fo"), "Zm8=");
    EXPECT_EQ(base64("foo"), "Zm9v");
    EXPECT_EQ(base64("foob"), "Zm9vYg==");
    EXPECT_EQ(base64("fooba"), "Zm9vYmE=");
    EXPECT_EQ(base64("foobar"), "Zm9vYmFy");
}

TEST(Base64, Takes_any_byte)
{
    EXPECT_EQ(base64(std::string("\xff\xfe\x00\x80", 4)), "//4AgA==");
}

TEST(Base64, Is_read_in_both_alphabets_and_without_padding)
{
    EXPECT_EQ(fromBase64(""), "");
    EXPECT_EQ(fromBase64("Zm9vYg=="), "foob");
    EXPECT_EQ(fromBase64("Zm9vYg"), "foob");
    EXPECT_EQ(fromBase64("//4AgA=="), std::string("\xff\xfe\x00\x80", 4));
    EXPECT_EQ(fromBase64("__4AgA"), std::string("\xff\xfe\x00\x80", 4));
}

TEST(Base64, Is_read_only_where_it_says_bytes_in_the_one_way)
{
    for (const char* broken :
         {"Z", "Zg=", "Zg===", "Zh==", "Zg==Zg==", "Zm 9", "Zm9v\n", "====", "Zm9="})
        EXPECT_FALSE(fromBase64(broken)) << broken;
}

} // namespace

} // namespace core
