#include "core/base/sha.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

// The examples of FIPS 180-4.
TEST(Sha, Sha256_of_the_standards_example)
{
    EXPECT_EQ(sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Sha, Sha512_of_the_standards_example)
{
    EXPECT_EQ(digestsOf("abc").sha512,
              "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
              "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
}

TEST(Sha, Sha256_of_nothing)
{
    EXPECT_EQ(sha256Hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

// The example of a million letters, which is longer than what is read at once.
TEST(Sha, Both_digests_of_a_long_text)
{
    const Digests expected{"cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
                           "e718483d0ce769644e2e42c7bc15b4638e1f98b13b2044285632a803afa973eb"
                           "de0ff244877ea60a4cb0432ce577c31beb009c5c2c49aa2e4eadb217ad8cc09b"};
    EXPECT_EQ(digestsOf(std::string(1'000'000, 'a')), expected);
}

} // namespace
