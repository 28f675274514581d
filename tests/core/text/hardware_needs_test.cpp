#include "core/text/prose/hardware_needs.h"

#include "core/text/html/html.h"
#include "core/text/prose/minimum_hardware.h"
#include "core/text/prose/storage_size.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

HardwareNeeds allNeeds()
{
    return {"Linux", "2 cores", "512 MB", "1 GB", {"x64", "arm64"}, "one USB port"};
}

TEST(HardwareNeeds, Paragraph_says_all_in_english)
{
    EXPECT_EQ(hardwareParagraph(allNeeds(), "en-US"),
              "<p><u>Minimum hardware requirements:</u> Linux; processor: 2 cores; memory: 512 MB; "
              "storage: 1 GB; architecture: x64, arm64; one USB port</p>");
}

TEST(HardwareNeeds, Paragraph_is_in_german_for_a_german_listing)
{
    EXPECT_EQ(hardwareParagraph({.memory = "512 MB", .storage = "1 GB"}, "de-DE"),
              "<p><u>Hardware-Mindestanforderungen:</u> Arbeitsspeicher: 512 MB; "
              "Speicherplatz: 1 GB</p>");
}

TEST(HardwareNeeds, Paragraph_is_escaped)
{
    EXPECT_EQ(hardwareParagraph({.memory = "<512 & more"}, "en"),
              "<p><u>Minimum hardware requirements:</u> memory: &lt;512 &amp; more</p>");
}

TEST(HardwareNeeds, Nothing_said_is_no_paragraph)
{
    EXPECT_EQ(hardwareParagraph({.memory = "  "}, "en"), "");
}

class HardwareNeedsLanguage : public testing::TestWithParam<const char*> {};

TEST_P(HardwareNeedsLanguage, Paragraph_is_found_and_read_again)
{
    const std::string source = "<p>a</p>\n" + hardwareParagraph(allNeeds(), GetParam());
    const auto html = parseHtml(source);
    ASSERT_TRUE(html);
    EXPECT_TRUE(minimumHardware(*html));
    EXPECT_EQ(hardwareNeedsIn(source), allNeeds());
}

INSTANTIATE_TEST_SUITE_P(Text, HardwareNeedsLanguage, testing::Values("en", "de-DE", "fr-FR"));

TEST(HardwareNeeds, Words_of_somebody_else_are_kept_as_they_are)
{
    EXPECT_EQ(hardwareNeedsIn("<p>Minimum hardware: a Raspberry Pi</p>"),
              HardwareNeeds{.other = "a Raspberry Pi"});
    EXPECT_EQ(hardwareNeedsIn("<p>a</p>"), HardwareNeeds());
}

TEST(HardwareNeeds, Paragraph_becomes_the_last_one)
{
    EXPECT_EQ(withHardwareParagraph("<p>a</p>\n", "<p>h</p>"), "<p>a</p>\n<p>h</p>");
    EXPECT_EQ(withHardwareParagraph("", "<p>h</p>"), "<p>h</p>");
}

TEST(HardwareNeeds, Paragraph_takes_the_place_of_the_one_before)
{
    EXPECT_EQ(withHardwareParagraph("<p>a</p>\n<p>Minimum hardware requirements: x</p>\n<p>b</p>",
                                    "<p>h</p>"),
              "<p>a</p>\n\n<p>b</p>\n<p>h</p>");
}

TEST(StorageSize, Is_the_size_beside_its_word)
{
    EXPECT_EQ(storageIn("Linux x64, 1 GB of RAM, 500 MB of storage"), 500'000'000);
    EXPECT_EQ(storageIn("Speicherplatz: 2\u00a0GB"), 2'000'000'000);
    EXPECT_EQ(storageIn("8 GiB of disk space"), 8LL << 30);
    EXPECT_EQ(storageIn("512 MB RAM, a disk"), std::nullopt);
    EXPECT_EQ(storageIn("storage"), std::nullopt);
}

} // namespace
