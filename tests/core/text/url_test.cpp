#include "core/text/addresses/url.h"

#include "core/text/addresses/syntax_fault.h"
#include "tests/core/text/syntax_case.h"

using namespace core;

namespace {

std::optional<SyntaxFault> faultInAnyUrl(std::string_view text)
{
    return faultInUrl(text, UrlScheme::HttpOrHttps);
}

class RightUrl : public ::testing::TestWithParam<const char*> {};

TEST_P(RightUrl, Has_no_fault)
{
    const auto fault = faultInAnyUrl(GetParam());
    EXPECT_FALSE(fault) << inEnglish(fault->message);
}

INSTANTIATE_TEST_SUITE_P(
    Table, RightUrl,
    ::testing::Values(
        "https://contoso.com", "http://contoso.com", "HTTPS://CONTOSO.COM/",
        "https://www.contoso.com/a/b.html?x=1&y=(2)#part-3/4?5", "https://a.b",
        "https://contoso.com:8443/x", "https://contoso.com:/", "https://contoso.com.",
        "https://192.0.2.7/x", "https://[2001:db8::1]:443/", "https://[::]",
        "https://[::ffff:192.0.2.1]/", "https://contoso.com?a=b", "https://contoso.com#a",
        "https://contoso.com/%C3%B6", "https://bücher.example", "https://例え.テスト/",
        "https://xn--bcher-kva.example", "https://aka.ms/iot-edge-certified", "https://3com.com",
        "https://例え.jp/プライバシー", "https://a.com/ö?q=ä#ü", "https://a.com/نامه‌ای",
        "https://例え。jp/", "https://www．contoso｡com/", "https://1.2.3.4x/",
        "https://نامه‌ای.com/", "https://ශ්‍රී.lk/", "https://דואר.קום",
        "https://xn--bcher-kva.example/", "https://0x4a.com/", "https://contoso.com/@user:pw"));

class WrongUrl : public ::testing::TestWithParam<SyntaxCase> {};

TEST_P(WrongUrl, Says_where_and_why)
{
    expectFault(faultInAnyUrl(GetParam().text), GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Table, WrongUrl,
    ::testing::Values(
        SyntaxCase{"", {0, 0}, "There is no web address"},
        SyntaxCase{"contoso.com", {0, 11}, "Begin it with https://"},
        SyntaxCase{"contoso.com:8080/x", {0, 11}, "Begin it with https://"},
        SyntaxCase{"localhost:8080", {0, 9}, "Begin it with https://"},
        SyntaxCase{"/docs/index.html", {0, 16}, "Begin it with https://"},
        SyntaxCase{"//contoso.com", {0, 13}, "Begin it with https://"},
        SyntaxCase{"ftp://contoso.com", {0, 3}, "“ftp:”"},
        SyntaxCase{"javascript:alert(1)", {0, 10}, "“javascript:”"},
        SyntaxCase{"mailto:a@contoso.com", {0, 6}, "“mailto:”"},
        SyntaxCase{"https:contoso.com", {5, 7}, "Write https://"},
        SyntaxCase{"https:/contoso.com", {5, 7}, "Write https://"},
        SyntaxCase{"https://", {8, 8}, "names no host"},
        SyntaxCase{"https:///x", {8, 9}, "names no host"},
        SyntaxCase{"https://:80/", {8, 9}, "names no host"},
        SyntaxCase{"https://contoso", {8, 15}, "has no dot"},
        SyntaxCase{"https://a..b", {10, 11}, "is empty"},
        SyntaxCase{"https://.com", {8, 9}, "is empty"},
        SyntaxCase{"https://a.com../", {14, 15}, "is empty"},
        SyntaxCase{"https://my_site.com", {10, 11}, "“_”"},
        SyntaxCase{"https://-a.com", {8, 9}, "hyphen"},
        SyntaxCase{"https://a-.com", {9, 10}, "hyphen"},
        SyntaxCase{"https://a%20b.com", {9, 10}, "“%”"},
        SyntaxCase{"https://a\u200Db.com", {9, 12}, "“U+200D”"},
        SyntaxCase{"https://☃.com", {8, 11}, "“☃”"},
        SyntaxCase{"https://ann:secret@contoso.com", {8, 19}, "Remove everything up to"},
        SyntaxCase{"https://ann@contoso.com", {8, 12}, "Remove everything up to"},
        SyntaxCase{"https://256.1.1.1", {8, 17}, "IPv4"},
        SyntaxCase{"https://foo.0x4/", {8, 15}, "IPv4"},
        SyntaxCase{"https://foo.09./", {8, 15}, "IPv4"},
        SyntaxCase{"https://1.2.3.4.5.", {8, 18}, "IPv4"},
        SyntaxCase{"https://\u0301a.com", {8, 11}, "begins with a mark"},
        SyntaxCase{"https://xn--a.com", {8, 13}, "no encoded form"},
        SyntaxCase{"https://xn--abc-.com", {8, 16}, "no encoded form"},
        SyntaxCase{"https://abcא.com", {8, 13}, "directions of writing"},
        SyntaxCase{"https://a\u3164b.com", {9, 12}, "cannot contain"},
        SyntaxCase{"https://a\u034Fb.com", {9, 11}, "cannot contain"},
        SyntaxCase{"https://1.2.3", {8, 13}, "IPv4"},
        SyntaxCase{"https://1.2.3.04", {8, 16}, "IPv4"},
        SyntaxCase{"https://[1::2::3]", {8, 17}, "IPv6"},
        SyntaxCase{"https://[12345::]", {8, 17}, "IPv6"},
        SyntaxCase{"https://[::1", {8, 12}, "IPv6"},
        SyntaxCase{"https://a.com:8a", {15, 16}, "“a”"},
        SyntaxCase{"https://a.com:65536", {14, 19}, "65535"},
        SyntaxCase{"https://a.com:0", {14, 15}, "65535"},
        SyntaxCase{"https://a.com:99999999999999999999", {14, 34}, "65535"},
        SyntaxCase{" https://a.com", {0, 1}, "[space]"},
        SyntaxCase{"https://a.com ", {13, 14}, "[space]"},
        SyntaxCase{"https://a.com/a b", {15, 16}, "write %20"},
        SyntaxCase{"https://a.com/\u00A0", {14, 16}, "[no-break space]"},
        SyntaxCase{"https://a.com\n", {13, 14}, "[line break]"},
        SyntaxCase{"https:\\\\a.com", {6, 7}, "backslash"},
        SyntaxCase{"https://a.com/\uE000", {14, 17}, "Write %EE%80%80"},
        SyntaxCase{"https://例え。。jp", {17, 18}, "is empty"},
        SyntaxCase{"https://1.2.3。400", {8, 19}, "IPv4"},
        SyntaxCase{"https://@contoso.com", {8, 9}, "with no user name"},
        SyntaxCase{"https://:@contoso.com", {8, 10}, "with no user name"},
        SyntaxCase{"https://a.com/<x>", {14, 15}, "Write %3C"},
        SyntaxCase{"https://a.com/?q=\"x\"", {17, 18}, "Write %22"},
        SyntaxCase{"https://a.com/#a#b", {16, 17}, "Write %23"},
        SyntaxCase{"https://a.com/%zz", {14, 17}, "Write %25"},
        SyntaxCase{"https://a.com/%4", {14, 16}, "Write %25"},
        SyntaxCase{"https://a.com/\xff", {14, 15}, "Write %FF"},
        SyntaxCase{std::string("https://a.com/\0", 15), {14, 15}, "Write %00"},
        SyntaxCase{"https://" + std::string(64, 'a') + ".com", {8, 72}, "takes 64 bytes"},
        SyntaxCase{"https://a.com/" + std::string(7987, 'x'), {8000, 8001}, "8001"}));

TEST(Url, A_label_of_63_bytes_is_right)
{
    EXPECT_FALSE(faultInAnyUrl("https://" + std::string(63, 'a') + ".com"));
}

TEST(Url, Takes_no_http_where_only_https_will_do)
{
    expectFault(faultInUrl("http://a.com", UrlScheme::HttpsOnly),
                {"http://a.com", {0, 4}, "only https:// is accepted here"});
    EXPECT_FALSE(faultInUrl("https://a.com", UrlScheme::HttpsOnly));
}

TEST(Url, An_international_label_counts_in_its_wire_form)
{
    // 50 times ü is 100 bytes of UTF-8, yet about one byte each in Punycode.
    std::string label;
    for (int i = 0; i < 50; ++i)
        label += "ü";
    EXPECT_FALSE(faultInAnyUrl("https://" + label + ".example"));
    for (int i = 0; i < 20; ++i)
        label += "ü";
    EXPECT_TRUE(faultInAnyUrl("https://" + label + ".example"));
}

TEST(Url, Host_is_lower_case_and_without_port_or_last_dot)
{
    EXPECT_EQ(hostOfUrl("HTTPS://WWW.Contoso.com.:8443/x"), "www.contoso.com");
    EXPECT_EQ(hostOfUrl("https://ann@contoso.com"), "contoso.com");
    EXPECT_EQ(hostOfUrl("https://例え。jp/x"), "例え.jp");
    EXPECT_EQ(hostOfUrl("contoso.com/x"), "");
    EXPECT_EQ(hostOfUrl("mailto:a@b.c"), "");
    EXPECT_EQ(hostOfUrl(""), "");
}

} // namespace
