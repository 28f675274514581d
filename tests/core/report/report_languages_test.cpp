#include "tests/core/report/sample_run.h"
#include "tests/support/bracketed.h"

#include <gmock/gmock.h>

using core::support::bracketed;
using core::support::SampleRun;
using core::support::wordsOutside;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

/// What the sample gives: values, names, ids, paths, and its made-up messages, which no file has.
constexpr std::string_view kData =
    "a value The house rules, Chapter 1 An ID has lower-case letters. A title is short. A plan has "
    "a title. The ID holds The title is The plan's title is of it Look at yourself Nobody knows "
    "offers/one/offer.json Vibration Offerwright basic pro house https example com rules "
    "offer.id.charset listing.title.length plan.name.required offer.id.length offer.id.unique "
    "offer.name.required br en pc-2026 /plans/1/title /identity/offerId /listing/title en-US unset "
    "contain free false none "
    "core.windows.net azureAd";

class ReportLanguages : public testing::TestWithParam<std::string_view> {};

TEST_P(ReportLanguages, Reach_every_text)
{
    const SampleRun sample;
    for (const bool isOfMany : {false, true})
        EXPECT_THAT(wordsOutside(sample.written(GetParam(), isOfMany, bracketed()), kData),
                    IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Formats, ReportLanguages, testing::Values("markdown", "html"));

TEST(ReportsForPrograms, Are_the_same_bytes_in_every_language)
{
    const SampleRun sample;
    for (const std::string_view format : {"json", "sarif", "junit", "github", "azure"})
        EXPECT_EQ(sample.written(format, false, bracketed()), sample.written(format)) << format;
}

TEST(HtmlReport, Says_which_language_it_is_in)
{
    const SampleRun sample;
    EXPECT_THAT(sample.written("html"), HasSubstr("<html lang=\"en\">"));
    EXPECT_THAT(sample.written("html", false, bracketed()), HasSubstr("<html lang=\"de\">"));
}

} // namespace
