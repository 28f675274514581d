#include "core/certification/certification_report.h"

#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace core {

namespace {

using support::profile;
using ::testing::HasSubstr;

std::vector<CertificationRemark> remarksOf(std::string_view text)
{
    auto read = readCertificationReport(text, profile("pc-2026"));
    return read ? *read : std::vector<CertificationRemark>();
}

std::string refusalOf(std::string_view text)
{
    const auto read = readCertificationReport(text, profile("pc-2026"));
    return read ? std::string() : inEnglish(read.error().message);
}

TEST(CertificationReport, Has_a_point_for_each_policy_with_its_words_and_path)
{
    const auto remarks = remarksOf("Vibration Monitor\n"
                                   "Attention needed\n"
                                   "Content requirement policies | Notes to publisher\n"
                                   "100.6.1 | The privacy policy answers 404.\n"
                                   "Please give a page that opens.\n"
                                   "Partner Center path to remediation: Offer Listing --> Privacy "
                                   "policy link\n"
                                   "100.1.1.1 The title names another product.\n");
    EXPECT_EQ(
        remarks,
        (std::vector<CertificationRemark>{
            {"100.6.1", "The privacy policy answers 404. Please give a page that opens.",
             "Offer Listing > Privacy policy link", FieldPath("/listing/privacyPolicyUrl"), false},
            {"100.1.1.1", "The title names another product.", "", FieldPath("/listing/title"),
             false}}));
}

TEST(CertificationReport, Leads_by_the_policy_where_there_is_no_path)
{
    const auto place = [](const char* text) { return remarksOf(text).at(0).where.str(); };
    EXPECT_EQ(place("Policy 100.1.2: too long"), "/listing/summary");
    EXPECT_EQ(place("100.1.3 limits are missing"), "/listing/description");
    EXPECT_EQ(place("100.14 no test account"), "/certificationNotes");
}

TEST(CertificationReport, Leads_to_the_first_field_of_a_page_that_has_no_such_box)
{
    EXPECT_EQ(remarksOf("Partner Center path to remediation: Preview audience > Whatever")
                  .at(0)
                  .where.str(),
              "/previewAudience/0/id");
}

TEST(CertificationReport, Points_are_told_apart_without_line_breaks)
{
    const auto remarks = remarksOf("100.6.1 The privacy policy does not open. Partner Center path "
                                   "to remediation: Offer Listing --> Privacy policy link "
                                   "100.1.3 The description is vague.");
    ASSERT_EQ(remarks.size(), 2U);
    EXPECT_EQ(remarks[0].where, FieldPath("/listing/privacyPolicyUrl"));
    EXPECT_EQ(remarks[1].text, "The description is vague.");
    EXPECT_EQ(remarks[1].where, FieldPath("/listing/description"));
}

TEST(CertificationReport, Path_alone_is_a_point)
{
    const auto remarks =
        remarksOf("Partner Center path to remediation: Offer Listing → Description.");
    ASSERT_EQ(remarks.size(), 1U);
    EXPECT_EQ(remarks[0].policy, "");
    EXPECT_EQ(remarks[0].path, "Offer Listing > Description");
    EXPECT_EQ(remarks[0].where, FieldPath("/listing/description"));
}

TEST(CertificationReport, Version_or_address_is_no_policy)
{
    EXPECT_THAT(refusalOf("Version 1.4.2 at 192.168.100.20 of 2026.11.28"),
                HasSubstr("neither the number of a policy"));
}

TEST(CertificationReport, Something_else_is_told)
{
    EXPECT_THAT(refusalOf(""), HasSubstr("neither the number of a policy"));
    EXPECT_THAT(refusalOf("Dear publisher, your offer is live."), HasSubstr("100.1.3"));
    EXPECT_THAT(refusalOf(std::string(kMaxCertificationReport + 1, 'x')),
                HasSubstr("1048577 bytes"));
}

TEST(CertificationReport, Hostile_text_stays_in_its_line)
{
    const auto remarks = remarksOf("100.1.3 a\x1b[31mred\xE2\x80\xAE word\n");
    ASSERT_EQ(remarks.size(), 1U);
    EXPECT_EQ(remarks[0].text.find('\x1b'), std::string::npos);
}

TEST(CertificationReport, Text_behind_a_path_that_does_not_end_is_no_path)
{
    std::string text = "path to remediation:";
    while (text.size() < kMaxCertificationReport - 10)
        text += " > x";
    EXPECT_THAT(refusalOf(text), HasSubstr("neither the number of a policy"));
}

TEST(CertificationReport, Whatever_is_pasted_is_read_or_told)
{
    constexpr std::string_view kParts[]{"100.1",
                                        "100.",
                                        ".1.1",
                                        "600.2",
                                        "\n",
                                        " --> ",
                                        "|",
                                        "path to remediation",
                                        ":",
                                        "Offer Listing",
                                        "\xff\xfe",
                                        "Ä",
                                        "999.9.9",
                                        "\t",
                                        "100.100.100.100"};
    std::mt19937 random(7);
    for (int run = 0; run < 2000; ++run) {
        std::string text;
        for (int part = 0; part < 12; ++part)
            text += kParts[random() % std::size(kParts)];
        for (const CertificationRemark& remark : remarksOf(text))
            EXPECT_FALSE(remark.policy.empty() && remark.path.empty()) << text;
    }
}

} // namespace

} // namespace core
