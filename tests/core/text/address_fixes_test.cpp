#include "core/text/addresses/address_fixes.h"

#include "core/text/addresses/email.h"
#include "core/text/addresses/guid.h"
#include "core/text/addresses/phone.h"
#include "core/text/addresses/syntax_fault.h"
#include "core/text/addresses/url.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <random>

using namespace core;

namespace {

using Mended = std::optional<std::string>;

TEST(FixButton, Url_gets_its_scheme)
{
    EXPECT_EQ(fixedUrl("contoso.com/docs"), Mended("https://contoso.com/docs"));
    EXPECT_EQ(fixedUrl("//contoso.com"), Mended("https://contoso.com"));
    EXPECT_EQ(fixedUrl("contoso.com:8080"), Mended("https://contoso.com:8080"));
}

TEST(FixButton, Url_loses_blanks_around_and_encodes_those_within)
{
    EXPECT_EQ(fixedUrl(" https://a.com/a b/ö#x#y\n"), Mended("https://a.com/a%20b/%C3%B6#x%23y"));
}

TEST(FixButton, Url_reads_line_breaks_and_backslashes_as_browsers_do)
{
    EXPECT_EQ(fixedUrl("https://a.com/x\u200B"), Mended("https://a.com/x%E2%80%8B"));
    EXPECT_EQ(fixedUrl("https:\\\\a.com\\b\n/c?d\\e"), Mended("https://a.com/b/c?d%5Ce"));
}

TEST(FixButton, Url_that_is_right_or_hopeless_has_no_mend)
{
    EXPECT_EQ(fixedUrl("https://a.com"), std::nullopt);
    EXPECT_EQ(fixedUrl("see our site"), std::nullopt);
    EXPECT_EQ(fixedUrl("javascript:alert(1)"), std::nullopt);
    EXPECT_EQ(fixedUrl(""), std::nullopt);
}

TEST(FixButton, Email_is_taken_out_of_what_surrounds_it)
{
    EXPECT_EQ(fixedEmail("Ann Lee <ann@a.com>"), Mended("ann@a.com"));
    EXPECT_EQ(fixedEmail("mailto:ann@a.com "), Mended("ann@a.com"));
    EXPECT_EQ(fixedEmail("ann@a.com"), std::nullopt);
    EXPECT_EQ(fixedEmail("ann"), std::nullopt);
}

TEST(FixButton, Phone_is_written_as_E123)
{
    EXPECT_EQ(fixedPhone("+1 (425) 555-0100"), Mended("+1 425 555 0100"));
    EXPECT_EQ(fixedPhone("+49 (30) 1234567"), Mended("+49 30 1234567"));
    EXPECT_EQ(fixedPhone("+1 (800) 555-0100"), Mended("+1 800 555 0100"));
    EXPECT_EQ(fixedPhone("00 49 30 1234567"), Mended("+49 30 1234567"));
    EXPECT_EQ(fixedPhone("+1.425.555.0100 x12"), Mended("+1 425 555 0100 ext. 12"));
    EXPECT_EQ(fixedPhone("tel:+14255550100"), Mended("+14255550100"));
    EXPECT_EQ(fixedPhone("+1\u00A0425 555  0100 "), Mended("+1 425 555 0100"));
}

TEST(FixButton, Phone_without_country_code_has_no_sure_mend)
{
    EXPECT_EQ(fixedPhone("(425) 555-0100"), std::nullopt);
    EXPECT_EQ(fixedPhone("call us"), std::nullopt);
    EXPECT_EQ(fixedPhone("+39 (0)6 1234567"), std::nullopt);
    EXPECT_EQ(fixedPhone("+7 (8) 495 1234567"), std::nullopt);
    EXPECT_EQ(fixedPhone("+36 (06) 1 234 5678"), std::nullopt);
    EXPECT_EQ(fixedPhone("+370 (8 5) 212 3456"), std::nullopt);
    EXPECT_EQ(fixedPhone("+1 425 555 0100\n+1 425 555 0101"), std::nullopt);
    EXPECT_EQ(fixedPhone("+49 30 0100 / 0101"), std::nullopt);
    EXPECT_EQ(fixedPhone("+49 30 1234 - 99"), std::nullopt);
    EXPECT_EQ(fixedPhone("+49 30 1234 – 99"), std::nullopt);
}

TEST(FixButton, Guid_gets_hyphens_and_loses_braces)
{
    const Mended guid("3f2504e0-4f89-41d3-9a0c-0305e82c3301");
    EXPECT_EQ(fixedGuid("{3f2504e0-4f89-41d3-9a0c-0305e82c3301}"), guid);
    EXPECT_EQ(fixedGuid(" 3f2504e04f8941d39a0c0305e82c3301"), guid);
    EXPECT_EQ(fixedGuid("3f2504e0"), std::nullopt);
    EXPECT_EQ(fixedGuid(*guid), std::nullopt);
}

/// Strings near the forms and far from them, the same on every run.
std::string randomText(std::mt19937& random)
{
    static constexpr std::string_view kPieces[] = {
        "https", ":",    "//",       "a",  ".", "com", "@",   "/",  "?",       "#",  "%",  "%41",
        " ",     "+",    "1",        "42", "-", "[",   "]",   "ö",  "\u200B",  "\"", "\\", "<",
        "\xff",  "\xe2", " ext. 12", "{",  "}", "::",  "(0)", "00", "mailto:", "x",  "\n", "ü"};
    std::string text;
    for (std::size_t length = random() % 12; length > 0; --length)
        text += kPieces[random() % std::size(kPieces)];
    return text;
}

void expectInside(const std::string& text, const std::optional<SyntaxFault>& fault)
{
    if (!fault)
        return;
    EXPECT_LE(fault->range.start, fault->range.end) << text;
    EXPECT_LE(fault->range.end, text.size()) << text;
    EXPECT_FALSE(inEnglish(fault->message).empty());
}

TEST(SyntaxProperty, Every_fault_lies_inside_its_text)
{
    std::mt19937 random(7);
    for (int i = 0; i < 20'000; ++i) {
        const std::string text = randomText(random);
        expectInside(text, faultInUrl(text, UrlScheme::HttpOrHttps));
        expectInside(text, faultInEmail(text));
        expectInside(text, faultInPhone(text));
        expectInside(text, faultInGuid(text));
    }
}

TEST(SyntaxProperty, What_is_mended_is_right_and_stays_so)
{
    std::mt19937 random(11);
    for (int i = 0; i < 20'000; ++i) {
        const std::string text = randomText(random);
        if (const auto url = fixedUrl(text)) {
            EXPECT_FALSE(faultInUrl(*url, UrlScheme::HttpOrHttps)) << text;
            EXPECT_EQ(fixedUrl(*url), std::nullopt) << text;
        }
        if (const auto email = fixedEmail(text)) {
            EXPECT_FALSE(faultInEmail(*email)) << text;
        }
        if (const auto phone = fixedPhone(text)) {
            EXPECT_FALSE(faultInPhone(*phone)) << text;
        }
    }
}

std::string digitsIn(std::string_view text)
{
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits),
                         [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

TEST(SyntaxProperty, A_mended_phone_number_has_every_digit_in_its_place)
{
    static constexpr std::string_view kPieces[] = {"+", "1", "42",  "555", " ", "(",     ")",   "-",
                                                   ".", "/", "(0)", " - ", "x", "ext. ", "tel:"};
    std::mt19937 random(11);
    for (int i = 0; i < 20'000; ++i) {
        std::string text = "+4";
        for (std::size_t length = random() % 12; length > 0; --length)
            text += kPieces[random() % std::size(kPieces)];
        if (const auto phone = fixedPhone(text)) {
            EXPECT_EQ(digitsIn(*phone), digitsIn(text)) << text;
        }
    }
}

TEST(SyntaxProperty, Huge_texts_are_answered_with_a_short_message)
{
    const std::string huge(2'000'000, 'a');
    for (const auto& fault : {faultInUrl(huge, UrlScheme::HttpOrHttps), faultInEmail(huge),
                              faultInPhone("+" + huge), faultInGuid(huge)}) {
        ASSERT_TRUE(fault);
        EXPECT_LT(inEnglish(fault->message).size(), 300U);
    }
    EXPECT_EQ(fixedUrl(huge), std::nullopt);
    EXPECT_EQ(fixedGuid(huge), std::nullopt);
}

} // namespace
