#include "core/certification/certification_list.h"

#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace core {

namespace {

using support::TemporaryFolder;
using ::testing::HasSubstr;

std::vector<CertificationRemark> twoPoints()
{
    return {
        {"100.6.1", "404", "Offer Listing > Privacy", FieldPath("/listing/privacyPolicyUrl"), true},
        {"100.1.1", "Title", "", {}, false}};
}

TEST(CertificationList, Comes_back_from_the_folder)
{
    const TemporaryFolder folder;
    EXPECT_TRUE(readCertificationList(folder.path()).value().empty());
    ASSERT_TRUE(saveCertificationList(folder.path(), twoPoints()));
    EXPECT_EQ(readCertificationList(folder.path()).value(), twoPoints());
}

TEST(CertificationList, Without_a_point_has_no_file)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(saveCertificationList(folder.path(), twoPoints()));
    ASSERT_TRUE(saveCertificationList(folder.path(), {}));
    EXPECT_FALSE(std::filesystem::exists(folder.path() / kCertificationFile));
}

TEST(CertificationList, That_cannot_be_understood_is_not_replaced)
{
    const TemporaryFolder folder;
    std::ofstream(folder.path() / kCertificationFile) << "mine";
    EXPECT_FALSE(saveCertificationList(folder.path(), twoPoints()));
    EXPECT_FALSE(saveCertificationList(folder.path(), {}));
    std::string kept;
    std::ifstream(folder.path() / kCertificationFile) >> kept;
    EXPECT_EQ(kept, "mine");
}

TEST(CertificationList, Keeps_no_secret)
{
    std::vector<CertificationRemark> remarks = twoPoints();
    remarks[0].text = "sign in with Password=hunter2horse;";
    EXPECT_EQ(certificationAsJson(remarks).find("hunter2horse"), std::string::npos);
}

TEST(CertificationList, Broken_file_is_told_with_its_place)
{
    const TemporaryFolder folder;
    const auto refusal = [&](const char* text) {
        std::ofstream(folder.path() / kCertificationFile) << text;
        const auto read = readCertificationList(folder.path());
        return read ? std::string() : inEnglish(read.error().message);
    };
    EXPECT_THAT(refusal("{\"schema\": "), HasSubstr("certification.json:1:"));
    EXPECT_THAT(refusal("{\"schema\": \"other/1\"}"), HasSubstr("paste the report anew"));
    EXPECT_THAT(refusal("[]"), HasSubstr("paste the report anew"));
}

} // namespace

} // namespace core
