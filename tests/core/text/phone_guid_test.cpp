#include "core/text/addresses/guid.h"
#include "core/text/addresses/phone.h"
#include "tests/core/text/syntax_case.h"

using namespace core;

namespace {

class RightPhone : public ::testing::TestWithParam<const char*> {};

TEST_P(RightPhone, Has_no_fault)
{
    const auto fault = faultInPhone(GetParam());
    EXPECT_FALSE(fault) << inEnglish(fault->message);
}

INSTANTIATE_TEST_SUITE_P(Table, RightPhone,
                         ::testing::Values("+1 425 555 0100", "+14255550100", "+22 607 123 4567",
                                           "+49 30 1234567 ext. 876", "+683 4002", "+1 425 555",
                                           "+123456789012345", "+997 7172 555 010",
                                           "+800 1234 5678", "+979 123 456 789",
                                           "+211 912 345 678"));

class WrongPhone : public ::testing::TestWithParam<SyntaxCase> {};

TEST_P(WrongPhone, Says_where_and_why)
{
    expectFault(faultInPhone(GetParam().text), GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Table, WrongPhone,
    ::testing::Values(
        SyntaxCase{"", {0, 0}, "There is no phone number"},
        SyntaxCase{"425 555 0100", {0, 1}, "does not begin with +"},
        SyntaxCase{"+", {0, 1}, "country code"}, SyntaxCase{"+0 425 555", {1, 2}, "country code"},
        SyntaxCase{"+ 1 425 555", {1, 2}, "country code"},
        SyntaxCase{"+999 123 4567", {1, 4}, "begins with 999"},
        SyntaxCase{"+28 12 345 678", {1, 3}, "begins with 28"},
        SyntaxCase{"+804 123 4567", {1, 4}, "begins with 804"},
        SyntaxCase{"+1 (425) 555 0100", {3, 4}, "“(”"},
        SyntaxCase{"+1-425-555-0100", {2, 3}, "“-”"},
        SyntaxCase{"+1 425  555 0100", {7, 8}, "space too many"},
        SyntaxCase{"+1 425 555 0100 ", {15, 16}, "space too many"},
        SyntaxCase{"+1\u00A0425 555 0100", {2, 4}, "[no-break space]"},
        SyntaxCase{"+1 425 55", {0, 9}, "has 6 digits"},
        SyntaxCase{"+1234567890123456", {16, 17}, "more than 15"},
        SyntaxCase{"+1 425 555 0100 x12", {16, 17}, "“x”"},
        SyntaxCase{"+1 425 555 0100 ext. ", {21, 21}, "has 0 digits"},
        SyntaxCase{"+1 425 555 0100 ext. 1a", {22, 23}, "“a”"},
        SyntaxCase{"+1 425 555 0100 ext. " + std::string(16, '1'), {21, 37}, "has 16 digits"},
        SyntaxCase{"+4٣5 555 0100", {2, 4}, "“٣”"}));

class RightGuid : public ::testing::TestWithParam<const char*> {};

TEST_P(RightGuid, Has_no_fault)
{
    EXPECT_FALSE(faultInGuid(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Table, RightGuid,
                         ::testing::Values("00000000-0000-0000-0000-000000000000",
                                           "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                                           "3F2504E0-4F89-41D3-9A0C-0305E82C3301"));

class WrongGuid : public ::testing::TestWithParam<SyntaxCase> {};

TEST_P(WrongGuid, Says_where_and_why)
{
    expectFault(faultInGuid(GetParam().text), GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Table, WrongGuid,
    ::testing::Values(
        SyntaxCase{"", {0, 0}, "There is no ID"},
        SyntaxCase{"{3f2504e0-4f89-41d3-9a0c-0305e82c3301}", {0, 1}, "“{”"},
        SyntaxCase{"3f2504e04f8941d39a0c0305e82c3301", {8, 9}, "“4” where a hyphen"},
        SyntaxCase{"3f2504g0-4f89-41d3-9a0c-0305e82c3301", {6, 7}, "“g”"},
        SyntaxCase{"3f2504ö0-4f89-41d3-9a0c-0305e82c3301", {6, 8}, "“ö”"},
        SyntaxCase{"3f2504e0-4f89-41d3-9a0c-0305e82c330", {35, 35}, "has 35 characters"},
        SyntaxCase{"3f2504e0-4f89-41d3-9a0c-0305e82c33011", {36, 37}, "Remove “1”"},
        SyntaxCase{"3f2504e0-4f89-41d3-9a0c-0305e82c3301\n", {36, 37}, "at its end"}));

} // namespace
