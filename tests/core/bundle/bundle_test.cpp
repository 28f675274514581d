#include "core/bundle/bundle.h"

#include "core/base/sha.h"
#include "core/bundle/project_from_bundle.h"
#include "core/project/facts/facts.h"
#include "core/rules/engine/answers.h"
#include "core/rules/engine/registry.h"
#include "tests/support/bundle_case.h"

#include <gmock/gmock.h>

using namespace core;
using core::support::BundleCase;
using core::support::fileIn;
using core::support::filesIn;
using core::support::namesIn;
using core::support::shared;
using ::testing::HasSubstr;

namespace {

TEST(Bundle, Holds_the_uploads_the_project_and_the_reports)
{
    const std::vector<std::string> expected{"HANDOFF.html",
                                            "bag-info.txt",
                                            "bagit-profile.json",
                                            "bagit.txt",
                                            "data/description.html",
                                            "data/legal/terms-of-use.txt",
                                            "data/logos/large.png",
                                            "data/logos/large_115x115.png",
                                            "data/logos/medium.png",
                                            "data/logos/medium_90x90.png",
                                            "data/logos/small.png",
                                            "data/logos/small_40x40.png",
                                            "data/logos/wide.png",
                                            "data/logos/wide_255x115.png",
                                            "data/module/standard/iot-edge-metadata.json",
                                            "data/module/standard/routes.json",
                                            "data/offer.json",
                                            "data/plans/standard.html",
                                            "data/sidecar/cpp-offer.json",
                                            "data/sidecar/resource-tree.json",
                                            "data/terms.txt",
                                            "data/text/description.html",
                                            "data/text/long-summary.txt",
                                            "data/text/plans/standard/description.html",
                                            "data/text/plans/standard/summary.txt",
                                            "data/text/plans/standard/title.txt",
                                            "data/text/summary.txt",
                                            "data/text/title.txt",
                                            "manifest-sha256.txt",
                                            "manifest-sha512.txt",
                                            "report/report.html",
                                            "report/report.json",
                                            "tagmanifest-sha256.txt",
                                            "tagmanifest-sha512.txt"};
    EXPECT_EQ(namesIn(BundleCase().make().value()), expected);
}

TEST(Bundle, Is_named_after_publisher_offer_and_profile)
{
    EXPECT_EQ(BundleCase().make().value().fileName,
              "offerwright-contoso.vibration-monitor-cpp-2019.offer.zip");
}

TEST(Bundle, Unfit_ids_make_fit_names)
{
    BundleCase bundleCase;
    bundleCase.content.offer.identity.publisherId = "../up";
    bundleCase.content.offer.identity.offerId = "";
    EXPECT_EQ(bundleCase.make().value().fileName, "offerwright----up.offer-cpp-2019.offer.zip");
}

TEST(Bundle, Tells_its_digest_and_entries)
{
    const auto bundle = BundleCase().make().value();
    const auto archive = bundle.archive.joined();
    EXPECT_EQ(bundle.sha256, sha256Hex(archive));
    support::Files files;
    for (const auto& [name, bytes] : bundle.files)
        files.emplace(name, *bytes);
    EXPECT_EQ(filesIn(archive), files);
}

TEST(Bundle, The_same_project_gives_the_same_bytes)
{
    EXPECT_EQ(BundleCase().bytes(), BundleCase().bytes());
}

TEST(Bundle, The_time_is_in_the_headers_only)
{
    BundleCase later;
    later.time = 1'700'000'000;
    const auto first = BundleCase().bytes();
    const auto second = later.bytes();
    EXPECT_NE(first, second);
    EXPECT_EQ(filesIn(first), filesIn(second));
}

TEST(Bundle, Gives_the_project_back)
{
    const BundleCase bundleCase;
    const auto project = projectFromBundle(bundleCase.bytes()).value();
    EXPECT_EQ(project.content.offer, bundleCase.content.offer);
    EXPECT_TRUE(project.problems.empty());
    std::map<std::string, std::string> before;
    std::map<std::string, std::string> after;
    for (const auto& [name, bytes] : bundleCase.content.assets)
        before.emplace(name, *bytes);
    for (const auto& [name, bytes] : project.content.assets)
        after.emplace(name, *bytes);
    EXPECT_EQ(after, before);
}

TEST(Bundle, The_project_given_back_makes_the_same_bundle)
{
    BundleCase bundleCase;
    const auto first = bundleCase.bytes();
    bundleCase.content = projectFromBundle(first).value().content;
    EXPECT_EQ(bundleCase.bytes(), first);
}

TEST(Bundle, Answers_stand_for_pictures_whose_names_and_bytes_it_makes_portable)
{
    const Rule& rule = *findRule("logo.design.text");
    BundleCase bundleCase;
    Offer& offer = bundleCase.content.offer;
    const auto picture = bundleCase.content.assets.extract(offer.media.logos.small);
    offer.media.logos.small = "logos/e\u0301.png";
    bundleCase.content.assets.emplace(offer.media.logos.small, picture.mapped());
    bundleCase.facts = factsOf(bundleCase.content, support::profile(), sourcesThatLook());
    const Offer before = offer;
    giveAnswer(offer, {before, bundleCase.facts, support::profile()}, rule, "Ada", "2026-11-23");
    const auto inside = projectFromBundle(bundleCase.bytes()).value().content;
    EXPECT_EQ(inside.offer.media.logos.small, "logos/\u00e9.png");
    const Facts facts = factsOf(inside, support::profile(), sourcesThatLook());
    EXPECT_EQ(answerState({inside.offer, facts, support::profile()}, rule).kind,
              AnswerState::Kind::Given);
}

TEST(Bundle, Files_that_the_offer_does_not_name_stay_outside)
{
    BundleCase bundleCase;
    const auto without = bundleCase.bytes();
    bundleCase.content.assets.emplace("notes/private.txt", shared("private"));
    EXPECT_EQ(bundleCase.bytes(), without);
}

TEST(Bundle, A_missing_picture_is_an_error)
{
    BundleCase bundleCase;
    bundleCase.content.assets.erase("logos/wide.png");
    EXPECT_THAT(bundleCase.fault(), HasSubstr("names the picture logos/wide.png, but the project"));
}

TEST(Bundle, A_draft_leaves_a_missing_picture_out)
{
    BundleCase bundleCase;
    bundleCase.draft = true;
    bundleCase.content.assets.erase("logos/wide.png");
    EXPECT_EQ(fileIn(bundleCase.make().value(), "data/logos/wide_255x115.png"), "(missing)");
}

TEST(Bundle, A_required_logo_without_file_and_master_is_an_error)
{
    BundleCase bundleCase;
    bundleCase.content.offer.media.logos.wide.clear();
    EXPECT_THAT(bundleCase.fault(), HasSubstr("Choose a master logo"));
}

TEST(Bundle, The_name_of_an_own_logo_tells_its_true_size)
{
    BundleCase bundleCase;
    bundleCase.facts.images["logos/small.png"] = {ImageFormat::Png, 41, 39, false, std::nullopt};
    EXPECT_EQ(fileIn(bundleCase.make().value(), "data/logos/small_41x39.png"), "small picture");
}

TEST(Bundle, Screenshots_are_numbered_in_their_order)
{
    BundleCase bundleCase;
    bundleCase.content.offer.media.screenshots = {{"shots/b.png", "B", {}},
                                                  {"shots/02_a.png", "A", {}}};
    bundleCase.content.assets.emplace("shots/b.png", shared("b"));
    bundleCase.content.assets.emplace("shots/02_a.png", shared("a"));
    const auto bundle = bundleCase.make().value();
    EXPECT_EQ(fileIn(bundle, "data/screenshots/01_b.png"), "b");
    EXPECT_EQ(fileIn(bundle, "data/screenshots/02_a.png"), "a");
}

TEST(Bundle, Two_files_of_one_name_are_an_error)
{
    BundleCase bundleCase;
    bundleCase.content.offer.media.logos.hero = "logos/small_40x40.png";
    bundleCase.content.assets.emplace("logos/small_40x40.png", shared("something else"));
    EXPECT_THAT(bundleCase.fault(), HasSubstr("would be called data/logos/small_40x40.png"));
}

TEST(Bundle, A_picture_that_would_leave_the_bundle_is_an_error)
{
    BundleCase bundleCase;
    bundleCase.content.offer.media.logos.hero = "../hero.png";
    bundleCase.content.assets.emplace("../hero.png", shared("hero"));
    EXPECT_THAT(bundleCase.fault(), HasSubstr("leaves its folder"));
}

TEST(Bundle, Names_are_in_normalisation_form_c_inside_and_outside_the_offer)
{
    BundleCase bundleCase;
    bundleCase.content.offer.media.logos.hero = "logos/he\u0301ros.png";
    bundleCase.content.assets.emplace("logos/he\u0301ros.png", shared("hero"));
    const auto project = projectFromBundle(bundleCase.bytes()).value();
    EXPECT_EQ(project.content.offer.media.logos.hero, "logos/h\u00e9ros.png");
    EXPECT_TRUE(project.content.assets.contains("logos/h\u00e9ros.png"));
}

TEST(Bundle, Hostile_plan_ids_make_fit_and_different_folders)
{
    BundleCase bundleCase;
    Plan plan = bundleCase.content.offer.plans.front();
    plan.id = "../../etc";
    bundleCase.content.offer.plans = {plan, plan};
    const auto bundle = bundleCase.make().value();
    EXPECT_NE(fileIn(bundle, "data/module/------etc/routes.json"), "(missing)");
    EXPECT_NE(fileIn(bundle, "data/module/------etc-2/routes.json"), "(missing)");
}

TEST(Bundle, A_secret_in_a_text_is_an_error)
{
    BundleCase bundleCase;
    bundleCase.content.offer.plans.front().defaults.environment = {
        {"CONNECTION",
         "HostName=x.azure-devices.net;SharedAccessKey=c2VjcmV0a2V5c2VjcmV0a2V5MTIz",
         {}}};
    EXPECT_THAT(bundleCase.fault(), HasSubstr("a bundle is shared with others"));
}

} // namespace
