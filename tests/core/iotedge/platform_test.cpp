#include "core/iotedge/images/platform.h"

#include <gtest/gtest.h>

#include <optional>
#include <ostream>
#include <string>

using namespace core;

namespace {

struct TagPlatform {
    const char* tag;
    std::optional<Platform> platform;

    friend std::ostream& operator<<(std::ostream& out, const TagPlatform& one)
    {
        return out << one.tag;
    }
};

class EachTagPlatform : public ::testing::TestWithParam<TagPlatform> {};

TEST_P(EachTagPlatform, Is_read)
{
    EXPECT_EQ(platformOfTag(GetParam().tag), GetParam().platform);
}

const TagPlatform kTagPlatforms[] = {
    {"1.4.2-amd64", Platform::X64},
    {"1.4.2-linux-x64-gpu", Platform::X64},
    {"1.4.2-linux-AMD64", Platform::X64},
    {"1.4.2-x86_64", Platform::X64},
    {"1.4.2-x86-64", Platform::X64},
    {"1.4.2-amd64-cpu", Platform::X64},
    {"1.4.2_amd64", Platform::X64},
    {"1.4.2.amd64", Platform::X64},
    {"latest-amd64", Platform::X64},
    {"1.0.1809-amd64", Platform::X64},
    {"1.4.2-arm32v7", Platform::Arm32},
    {"1.4.2-armv7l", Platform::Arm32},
    {"1.4.2-armhf.debug", Platform::Arm32},
    {"1.4.2-linux-arm-v7", Platform::Arm32},
    {"1.4.2-arm64v8", Platform::Arm64},
    {"1.4.2-linux-aarch64", Platform::Arm64},
    {"1.4.2-linux-arm64-v8", Platform::Arm64},
    {"1.4.2-linux-arm", Platform::Arm},
    {"1.4.2-windows-amd64", Platform::Windows},
    {"1.4.2-win-x64", Platform::Windows},
    {"1.4.2-amd64-nanoserver1809", Platform::Windows},
    {"1.4.2-windowsservercore-ltsc2022", Platform::Windows},
    {"1.4.2-1809", Platform::Windows},
    {"1.4.2-linux-x86", Platform::X86},
    {"1.4.2-386", Platform::Unsupported},
    {"1.4.2-arm32v6", Platform::Unsupported},
    {"1.4.2-s390x", Platform::Unsupported},
    {"1.4.2", std::nullopt},
    {"latest", std::nullopt},
    {"1.4.2-alpine", std::nullopt},
    {"1.4.2-alarm", std::nullopt},
    {"1.4.2-x640", std::nullopt},
    {"1.4.386", std::nullopt},
    {"", std::nullopt},
};
INSTANTIATE_TEST_SUITE_P(Tags, EachTagPlatform, ::testing::ValuesIn(kTagPlatforms));

Platforms inText(std::string_view text)
{
    Platforms found;
    for (const NamedPlatform& one : platformsInText(text))
        found.insert(one.platform);
    return found;
}

TEST(PlatformWords, Are_read_in_sentences)
{
    EXPECT_EQ(inText("Linux x64, ARM32v7 or 64-bit ARM"),
              (Platforms{Platform::X64, Platform::Arm32, Platform::Arm64}));
    EXPECT_EQ(inText("linux/arm/v7 or linux/arm64/v8"),
              (Platforms{Platform::Arm32, Platform::Arm64}));
    EXPECT_EQ(inText("Windows on x86-64"), (Platforms{Platform::X64, Platform::Windows}));
    EXPECT_EQ(inText("386 MB of RAM, made in 1809, to win"), Platforms());
}

TEST(PlatformWords, Know_where_they_stand)
{
    EXPECT_EQ(platformsInTag("1.0.0-linux-arm32v7-gpu"),
              (std::vector<NamedPlatform>{{Platform::Arm32, {12, 19}}}));
}

} // namespace
