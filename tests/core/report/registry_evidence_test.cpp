#include "core/report/registry_evidence.h"

#include "core/report/rehearsal_evidence.h"
#include "core/report/report_html.h"
#include "core/report/report_json.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

namespace core {
namespace {

const std::string kDigest = "sha256:" + std::string(64, 'a');

Offer offerWithTags()
{
    Offer offer;
    for (int at = 0; at < 2; ++at) {
        Plan& plan = offer.plans.emplace_back();
        plan.image.registry = "contoso";
        plan.image.repository = "vm";
        plan.image.tags = {{"latest", false, {}, {}}, {"1.0.0", false, {}, {}}};
    }
    return offer;
}

Facts answers()
{
    Facts facts;
    RegistryRepository& seen = facts.registry["contoso.azurecr.io/vm"];
    seen.asked = "2026-11-28";
    RegistryTag& tag = seen.tags["1.0.0"];
    tag.status = 200;
    tag.digest = kDigest;
    tag.platforms = {{"linux", "arm", "v7", {}, 71'000'000}, {"unknown", "unknown", {}, {}, 9}};
    tag.config.emplace().created = "2026-11-01T10:00:00Z";
    seen.tags["latest"].status = 404;
    seen.tags["of nobody"].status = 200;
    return facts;
}

TEST(RegistryEvidence, Has_the_tags_of_all_plans_once_and_no_others)
{
    const Offer offer = offerWithTags();
    EXPECT_EQ(registryEvidence({offer, answers(), support::profile()}),
              (std::vector<RepositoryEvidence>{{"contoso.azurecr.io/vm",
                                                "2026-11-28",
                                                {{"latest", "not in the registry", {}, "", 0, ""},
                                                 {"1.0.0",
                                                  "in the registry",
                                                  {"linux/arm/v7"},
                                                  kDigest,
                                                  71'000'000,
                                                  "2026-11-01T10:00:00Z"}}}}));
}

TEST(RegistryEvidence, Stands_in_the_reports_with_its_day)
{
    const Offer offer = offerWithTags();
    const Facts facts = answers();
    const Subject subject{offer, facts, support::profile()};
    const Report report;
    const SourceLocations places;
    const std::string html = reportAsHtml({subject, report, places});
    EXPECT_THAT(html, HasSubstr("contoso.azurecr.io/vm, asked on 2026-11-28"));
    EXPECT_THAT(html, HasSubstr(kDigest));
    const auto json = nlohmann::json::parse(reportAsJson({subject, report, places}));
    EXPECT_EQ(json["registry"][0]["asked"], "2026-11-28");
    EXPECT_EQ(json["registry"][0]["tags"][1]["platforms"][0], "linux/arm/v7");
}

TEST(RegistryEvidence, Is_left_out_where_nobody_asked)
{
    const Offer offer = offerWithTags();
    const Facts facts;
    const Subject subject{offer, facts, support::profile()};
    const Report report;
    const SourceLocations places;
    EXPECT_THAT(registryEvidence(subject), IsEmpty());
    EXPECT_THAT(reportAsHtml({subject, report, places}), Not(HasSubstr("What the registry told")));
    EXPECT_FALSE(
        nlohmann::json::parse(reportAsJson({subject, report, places})).contains("registry"));
}

TEST(RehearsalEvidence, Tells_outcome_and_day_of_a_question_that_the_registry_answers)
{
    const Offer offer = offerWithTags();
    const Facts facts = answers();
    const Subject subject{offer, facts, support::profile()};
    const Report report;
    const SourceLocations places;
    const ReportContext context{subject, report, places};
    core::Run run = runOf(context);
    run.offer = "offers/one";
    const auto evidence = rehearsalEvidence(run);
    const auto found =
        std::ranges::find(evidence, std::string_view("asset.container"), &CriterionEvidence::rule);
    ASSERT_NE(found, evidence.end());
    EXPECT_EQ(*found, (CriterionEvidence{"asset.container",
                                         "Is the module a Docker-compatible container?",
                                         "fails",
                                         {{"contoso.azurecr.io/vm has no tag “latest”.", "against",
                                           "2026-11-28"}}}));
    EXPECT_THAT(rehearsalEvidenceAsHtml(run, "evidence", ReportWords()),
                HasSubstr("contoso.azurecr.io/vm has no tag “latest”. Seen on 2026-11-28."));
}

TEST(RehearsalEvidence, Is_left_out_of_a_bundle_where_it_is_missing)
{
    const Offer offer = offerWithTags();
    const Facts facts;
    const Subject subject{offer, facts, support::profile()};
    const Report report;
    const SourceLocations places;
    const ReportContext context{subject, report, places};
    core::Run run = runOf(context);
    EXPECT_THAT(rehearsalEvidence(run), IsEmpty());
    EXPECT_EQ(rehearsalEvidenceAsHtml(run, "evidence", ReportWords()), "");
    run.offer = "offers/one";
    EXPECT_EQ(rehearsalEvidence(run).front().outcome, "evidence missing");
    EXPECT_EQ(summaryOf(run).factsMissing, 1);
}

} // namespace
} // namespace core
