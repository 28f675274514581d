#include "core/project/facts/facts.h"

#include "core/base/sha.h"
#include "tests/support/pictures/picture.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>

using core::support::profile;
using core::support::validOffer;
using ::testing::IsEmpty;
using ::testing::Key;
using ::testing::UnorderedElementsAre;

namespace core {
namespace {

constexpr long long kDayIn2026 = 1'780'000'000;

/// The valid offer with one picture that exists.
ProjectContent smallProject()
{
    ProjectContent content{validOffer(), {}};
    content.offer.media.screenshots.clear();
    const auto png = ::test::pngOf(::test::draw(40, 30, [](int, int) { return ::test::Rgba{}; }));
    content.assets.emplace("logos/master.png", std::make_shared<const std::string>(png));
    content.offer.media.logos = {};
    content.offer.media.logos.master = "logos/master.png";
    return content;
}

/// Sources that know something of everything.
FactSources fullSources()
{
    FactSources sources = sourcesThatLook();
    sources.spelling = [](const Listing&) { return SpellingFacts{{{"wrod", {"word"}}}, {}}; };
    sources.links["https://nowhere.example/"] = {.status = 404};
    sources.links[validOffer().listing.privacyPolicyUrl] = {.status = 404};
    sources.baseline = validOffer();
    sources.hasRegistryPassword = true;
    sources.today = "2026-07-01";
    return sources;
}

TEST(FactsOf, Each_source_gives_its_facts)
{
    const auto content = smallProject();
    const auto& picture = *content.assets.at("logos/master.png");
    const Facts facts = factsOf(content, profile("pc-2022"), fullSources());
    EXPECT_EQ(facts.images.at("logos/master.png").width, 40);
    EXPECT_EQ(facts.pictureDigests.at("logos/master.png"), sha256Hex(picture));
    EXPECT_TRUE(facts.spelling->unknown.contains("wrod"));
    EXPECT_EQ(facts.baseline, validOffer());
    EXPECT_EQ(facts.hasRegistryPassword, true);
    EXPECT_EQ(facts.today, "2026-07-01");
}

TEST(FactsOf, Only_addresses_of_the_offer_are_facts)
{
    const auto content = smallProject();
    EXPECT_THAT(factsOf(content, profile(), fullSources()).links,
                UnorderedElementsAre(Key(content.offer.listing.privacyPolicyUrl)));
}

TEST(FactsOf, A_picture_that_the_project_lacks_is_missing)
{
    auto content = smallProject();
    content.assets.clear();
    const Facts facts = factsOf(content, profile(), sourcesThatLook());
    EXPECT_TRUE(facts.images.at("logos/master.png").isMissing);
    EXPECT_THAT(facts.pictureDigests, IsEmpty());
}

TEST(FactsOf, A_picture_that_is_being_looked_at_is_no_fact_yet)
{
    FactSources sources = sourcesThatLook();
    sources.look = [](const auto&, const auto&) { return std::nullopt; };
    const Facts facts = factsOf(smallProject(), profile(), sources);
    EXPECT_THAT(facts.images, IsEmpty());
    EXPECT_THAT(facts.pictureDigests, IsEmpty());
}

TEST(FactsOf, Leaves_other_repositories_out)
{
    FactSources sources = sourcesThatLook();
    sources.registry["contosoedge.azurecr.io/vibration-monitor"].asked = "2026-11-28";
    sources.registry["other.azurecr.io/other"].asked = "2026-11-28";
    ProjectContent project = smallProject();
    project.offer.plans.assign(1, Plan());
    project.offer.plans[0].image.registry = "contosoedge";
    project.offer.plans[0].image.repository = "vibration-monitor";
    const Facts facts = factsOf(project, profile(), sources);
    EXPECT_EQ(facts.registry.size(), 1U);
    EXPECT_TRUE(facts.registry.contains("contosoedge.azurecr.io/vibration-monitor"));
}

TEST(FactsForBundle, What_registries_answered_is_evidence)
{
    Facts facts;
    facts.registry["contosoedge.azurecr.io/vibration-monitor"].asked = "2026-11-28";
    EXPECT_EQ(factsForBundle(facts, std::nullopt).registry, facts.registry);
}

TEST(FactsForBundle, Only_what_the_project_holds_counts)
{
    const Facts facts = factsOf(smallProject(), profile("pc-2022"), fullSources());
    const Facts kept = factsForBundle(facts, std::nullopt);
    EXPECT_EQ(kept.images, facts.images);
    EXPECT_EQ(kept.pictureDigests, facts.pictureDigests);
    EXPECT_FALSE(kept.spelling);
    EXPECT_THAT(kept.links, IsEmpty());
    EXPECT_FALSE(kept.baseline);
    EXPECT_FALSE(kept.hasRegistryPassword);
    EXPECT_FALSE(kept.today);
}

TEST(FactsForBundle, The_day_is_that_of_the_time_that_was_given)
{
    EXPECT_EQ(factsForBundle({}, kDayIn2026).today, "2026-05-28");
}

} // namespace
} // namespace core
