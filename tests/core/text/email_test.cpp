#include "core/text/addresses/email.h"

#include "tests/core/text/syntax_case.h"

using namespace core;

namespace {

class RightEmail : public ::testing::TestWithParam<const char*> {};

TEST_P(RightEmail, Has_no_fault)
{
    const auto fault = faultInEmail(GetParam());
    EXPECT_FALSE(fault) << inEnglish(fault->message);
}

INSTANTIATE_TEST_SUITE_P(Table, RightEmail,
                         ::testing::Values("ann@contoso.com", "ann.lee+tag@mail.contoso.co.uk",
                                           "o'hara@contoso.com", "!#$%&'*+-/=?^_`{|}~@a.com",
                                           "\"ann lee\"@contoso.com", "\"a\\\"@b\"@contoso.com",
                                           "grüße@bücher.example", "用户@例え.テスト",
                                           "info@نامه‌ای.com", "info@ශ්‍රී.lk",
                                           "info@דואר.קום", "info@xn--bcher-kva.example",
                                           "ann@[192.0.2.1]", "ann@[IPv6:2001:db8::1]"));

class WrongEmail : public ::testing::TestWithParam<SyntaxCase> {};

TEST_P(WrongEmail, Says_where_and_why)
{
    expectFault(faultInEmail(GetParam().text), GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Table, WrongEmail,
    ::testing::Values(
        SyntaxCase{"", {0, 0}, "There is no e-mail address"}, SyntaxCase{"ann", {0, 3}, "has no @"},
        SyntaxCase{"@contoso.com", {0, 1}, "no name before"},
        SyntaxCase{"ann@", {3, 4}, "nothing after the @"}, SyntaxCase{".ann@a.com", {0, 1}, "dot"},
        SyntaxCase{"ann.@a.com", {3, 4}, "dot"}, SyntaxCase{"ann..lee@a.com", {4, 5}, "dot"},
        SyntaxCase{"ann@a.com.", {9, 10}, "dot"}, SyntaxCase{"ann@a..com", {6, 7}, "is empty"},
        SyntaxCase{"ann@@a.com", {4, 5}, "second @"},
        SyntaxCase{"ann@a.com,bob@a.com", {13, 14}, "second @"},
        SyntaxCase{"ann lee@a.com", {3, 4}, "[space]"},
        SyntaxCase{"ann@a.com ", {9, 10}, "“[space]”"},
        SyntaxCase{"Ann <ann@a.com>", {3, 4}, "[space]"}, SyntaxCase{"<ann@a.com>", {0, 1}, "“<”"},
        SyntaxCase{"mailto:ann@a.com", {6, 7}, "“:”"},
        SyntaxCase{"ann\u200B@a.com", {3, 6}, "[zero-width space]"},
        SyntaxCase{"a\xff@a.com", {1, 2}, "U+FFFD"},
        SyntaxCase{"\"ann@a.com", {0, 1}, "never closed"},
        SyntaxCase{"\"ann\"lee@a.com", {5, 6}, "“l”"},
        SyntaxCase{"\"a\tb\"@a.com", {2, 3}, "[tab]"},
        SyntaxCase{"ann@localhost", {4, 13}, "no dot"}, SyntaxCase{"ann@a_b.com", {5, 6}, "“_”"},
        SyntaxCase{"ann@a\u200Db.com", {5, 8}, "U+200D"},
        SyntaxCase{"ann@xn--a.com", {4, 9}, "no encoded form"},
        SyntaxCase{"ann@1.2.3.4", {4, 11}, "the number “1.2.3.4”"},
        SyntaxCase{"ann@a.7", {4, 7}, "the number “a.7”"}, SyntaxCase{"ann@[1.2.3]", {4, 5}, "“[”"},
        SyntaxCase{std::string(65, 'a') + "@a.com", {0, 65}, "takes 65 bytes"},
        SyntaxCase{"a@" + std::string(253, 'b'), {254, 255}, "limit is 254"}));

TEST(Email, A_name_of_64_bytes_is_right)
{
    EXPECT_FALSE(faultInEmail(std::string(64, 'a') + "@a.com"));
}

} // namespace
