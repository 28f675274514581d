#include "core/project/user/company.h"

#include "core/base/message.h"
#include "core/offer/origin.h"
#include "tests/support/environment.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace core {

namespace {

namespace fs = std::filesystem;

using testing::HasSubstr;
using testing::Not;

/// A user with a configuration of their own.
class CompanyTest : public testing::Test {
protected:
    CompanyTest() { fs::remove_all(m_root); }
    ~CompanyTest() override { fs::remove_all(m_root); }

    [[nodiscard]] fs::path file() const { return companyFolder() / "offer.json"; }
    [[nodiscard]] std::string text() const
    {
        std::ifstream in(file(), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void write(const std::string& text) const
    {
        fs::create_directories(companyFolder());
        std::ofstream(file(), std::ios::binary) << text;
    }

    fs::path m_root = fs::temp_directory_path() / "offerwright-company-test"
                      / testing::UnitTest::GetInstance()->current_test_info()->name();
    support::Environment m_config{"XDG_CONFIG_HOME", m_root.c_str()};
};

template <class T>
std::string companyWords(const Result<T>& result)
{
    return result ? std::string() : inEnglish(result.error().message);
}

TEST_F(CompanyTest, Nothing_is_kept_at_first)
{
    const auto kept = keptCompany();
    ASSERT_TRUE(kept);
    EXPECT_EQ(*kept, emptyCompany());
    EXPECT_FALSE(fs::exists(companyFolder()));
}

TEST_F(CompanyTest, What_is_kept_has_the_company_and_nothing_of_the_offer)
{
    Offer offer = support::validOffer();
    offer.plans.front().image.registry = "contoso.azurecr.io";
    ASSERT_EQ(companyWords(keepCompany(offer)), "");
    const auto kept = keptCompany();
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->support, offer.support);
    EXPECT_EQ(kept->legal, offer.legal);
    EXPECT_EQ(kept->listing.links, offer.listing.links);
    EXPECT_EQ(kept->identity.publisherId, offer.identity.publisherId);
    EXPECT_EQ(kept->plans.front().image.registry, "contoso.azurecr.io");
    EXPECT_EQ(kept->listing.title, "");
    EXPECT_THAT(text(), Not(HasSubstr(offer.identity.offerId)));
}

TEST_F(CompanyTest, Secret_is_never_kept_and_its_field_is_named)
{
    Offer offer;
    offer.support.engineering.name =
        "AccountKey=Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyMTIzNA="
        "=";
    EXPECT_THAT(companyWords(keepCompany(offer)), HasSubstr("Contact name"));
    EXPECT_FALSE(fs::exists(file()));
}

TEST_F(CompanyTest, File_that_cannot_be_understood_is_told_and_stays)
{
    write("{\"schema\": ");
    EXPECT_THAT(companyWords(keptCompany()), HasSubstr(companyFolder().string()));
    EXPECT_THAT(companyWords(keepCompany(support::validOffer())),
                HasSubstr("cannot be understood"));
    EXPECT_EQ(text(), "{\"schema\": ");
}

TEST_F(CompanyTest, What_is_removed_leaves_no_value)
{
    ASSERT_EQ(companyWords(keepCompany(support::validOffer())), "");
    ASSERT_EQ(companyWords(keepCompany(emptyCompany())), "");
    const auto kept = keptCompany();
    ASSERT_TRUE(kept);
    EXPECT_EQ(*kept, emptyCompany());
    EXPECT_THAT(text(), Not(HasSubstr(support::validOffer().identity.publisherId)));
}

} // namespace

} // namespace core
