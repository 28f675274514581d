#include "core/bundle/sha.h"

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
    EXPECT_EQ(sha512Hex("abc"), "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                                "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
}

TEST(Sha, Sha256_of_nothing)
{
    EXPECT_EQ(sha256Hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

} // namespace
