#include "core/rules/checks/registry/registry_commands.h"
#include "core/rules/engine/apply_fixes.h"
#include "tests/support/rule_case.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace core;
using namespace core::support;
using testing::ElementsAre;

namespace {

constexpr const char* kName = "contosoedge.azurecr.io/vibration-monitor";

RegistryTag& tag(Situation& situation, const std::string& name)
{
    return situation.facts.registry.begin()->second.tags[name];
}

void lose(Situation& situation, const std::string& name)
{
    tag(situation, name) = {404, "MANIFEST_UNKNOWN", {}, {}, {}, {}, {}};
}

/// Neither the lists nor the registry have an image for arm64.
void loseArm64(Situation& situation)
{
    lose(situation, "1.0.0-linux-arm64");
    for (const char* name : {"latest", "1.0.0"})
        std::erase_if(tag(situation, name).platforms, [](const RegistryPlatform& platform) {
            return platform.architecture == "arm64";
        });
}

ContainerImage fixedBy(std::string_view rule, const Situation& situation)
{
    return applyFixes({situation.offer, situation.facts, profile("pc-2026")}, rule)
        .offer.plans[0]
        .image;
}

std::vector<std::string> names(const ContainerImage& image)
{
    std::vector<std::string> all;
    for (const Tag& each : image.tags)
        all.push_back(each.name);
    return all;
}

std::string commands(const Situation& situation)
{
    return registryCommands(situation.offer.plans[0].image,
                            situation.facts.registry.begin()->second);
}

TEST(RegistryFixes, Platform_that_is_not_built_is_taken_out)
{
    Situation situation = validSituation("pc-2026");
    loseArm64(situation);
    const ContainerImage fixed = fixedBy("registry.index.platforms", situation);
    EXPECT_EQ(fixed.platforms, PlatformChoice::Subset);
    EXPECT_THAT(names(fixed),
                ElementsAre("latest", "1.0.0", "1.0.0-linux-x64", "1.0.0-linux-arm32"));
    EXPECT_THAT(fixed.tags[0].refersTo, ElementsAre("1.0.0-linux-x64", "1.0.0-linux-arm32"));
}

TEST(RegistryFixes, Platform_that_is_built_stays)
{
    Situation situation = validSituation("pc-2026");
    const auto built = tag(situation, "1.0.0-linux-arm64");
    loseArm64(situation);
    tag(situation, "1.0.0-linux-arm64") = built;
    EXPECT_EQ(fixedBy("registry.index.platforms", situation), situation.offer.plans[0].image);
}

TEST(RegistryFixes, Tag_that_was_never_pushed_is_taken_off)
{
    Situation situation = validSituation("pc-2026");
    lose(situation, "1.0.0-linux-arm64");
    EXPECT_THAT(names(fixedBy("registry.tag.exists", situation)),
                ElementsAre("latest", "1.0.0", "1.0.0-linux-x64", "1.0.0-linux-arm32"));
}

TEST(RegistryFixes, Latest_stays_on_the_list)
{
    Situation situation = validSituation("pc-2026");
    lose(situation, "latest");
    EXPECT_EQ(fixedBy("registry.tag.exists", situation), situation.offer.plans[0].image);
}

TEST(RegistryCommands, Are_none_where_all_is_well)
{
    EXPECT_EQ(commands(validSituation("pc-2026")), "");
}

TEST(RegistryCommands, Build_what_lacks_and_complete_the_lists)
{
    Situation situation = validSituation("pc-2026");
    loseArm64(situation);
    EXPECT_EQ(commands(situation), std::string("az acr login --name contosoedge\n")
                                       + "docker buildx build --platform linux/arm64 --tag " + kName
                                       + ":1.0.0-linux-arm64 --push .\n"
                                       + "docker buildx imagetools create --append --tag " + kName
                                       + ":1.0.0 " + kName + ":1.0.0-linux-arm64\n"
                                       + "docker buildx imagetools create --tag " + kName
                                       + ":latest " + kName + ":1.0.0\n");
}

TEST(RegistryCommands, Make_a_list_that_lacks)
{
    Situation situation = validSituation("pc-2026");
    lose(situation, "1.0.0");
    situation.offer.plans[0].image.tags.erase(situation.offer.plans[0].image.tags.begin());
    EXPECT_EQ(commands(situation), std::string("az acr login --name contosoedge\n")
                                       + "docker buildx imagetools create --tag " + kName
                                       + ":1.0.0 " + kName + ":1.0.0-linux-x64 " + kName
                                       + ":1.0.0-linux-arm64 " + kName + ":1.0.0-linux-arm32\n");
}

TEST(RegistryCommands, Move_latest_to_the_newest_version)
{
    Situation situation = validSituation("pc-2026");
    tag(situation, "latest").digest = "sha256:b";
    EXPECT_EQ(commands(situation), std::string("az acr login --name contosoedge\n")
                                       + "docker buildx imagetools create --tag " + kName
                                       + ":latest " + kName + ":1.0.0\n");
}

TEST(RegistryCommands, Build_anew_what_is_for_another_processor)
{
    Situation situation = validSituation("pc-2026");
    tag(situation, "1.0.0-linux-arm32").platforms[0].architecture = "amd64";
    tag(situation, "1.0.0-linux-arm32").platforms[0].variant.clear();
    EXPECT_EQ(commands(situation), std::string("az acr login --name contosoedge\n")
                                       + "docker buildx build --platform linux/arm/v7 --tag "
                                       + kName + ":1.0.0-linux-arm32 --push .\n");
}

TEST(RegistryCommands, Hold_no_name_that_a_shell_would_read)
{
    Situation situation = validSituation("pc-2026");
    loseArm64(situation);
    situation.offer.plans[0].image.tags[0].refersTo = {"1.0.0; rm -rf ~"};
    EXPECT_EQ(commands(situation), "");
}

/// What was pasted as a whole, beside the registry that the offer names.
ContainerImage splitFrom(const std::string& pasted, const std::string& registry)
{
    Situation situation = validSituation("pc-2026");
    ContainerImage& image = situation.offer.plans[0].image;
    image.registry = registry;
    image.repository = pasted;
    return fixedBy("acr.repo.host", situation);
}

TEST(RepositoryFix, Splits_the_name_of_an_image_between_its_fields)
{
    const ContainerImage image =
        splitFrom("contosoedge.azurecr.io/vibration-monitor:2.0.0", "contosoedge");
    EXPECT_EQ(image.registry, "contosoedge");
    EXPECT_EQ(image.repository, "vibration-monitor");
    EXPECT_EQ(names(image).back(), "2.0.0");
}

TEST(RepositoryFix, Fills_the_registry_where_the_offer_names_none)
{
    const ContainerImage image = splitFrom("Contoso.azurecr.io/team/vm", "");
    EXPECT_EQ(image.registry, "contoso");
    EXPECT_EQ(image.repository, "team/vm");
}

TEST(RepositoryFix, Leaves_an_image_of_another_registry)
{
    const ContainerImage image = splitFrom("other.azurecr.io/vm:2.0.0", "contosoedge");
    EXPECT_EQ(image.registry, "contosoedge");
    EXPECT_EQ(image.repository, "other.azurecr.io/vm:2.0.0");
}

TEST(ModuleNameFix, Takes_the_routes_along)
{
    Situation situation = validSituation("pc-2026");
    Plan& plan = situation.offer.plans[0];
    plan.title = "Standard";
    plan.defaults.routes[0].value = "FROM /messages/modules/Standard/outputs/a INTO $upstream";
    const Offer fixed =
        applyFixes({situation.offer, situation.facts, profile("pc-2026")}, "modname.agree").offer;
    EXPECT_EQ(fixed.plans[0].title, situation.offer.listing.title);
    EXPECT_EQ(fixed.plans[0].defaults.routes[0].value,
              "FROM /messages/modules/VibrationMonitor/outputs/a INTO $upstream");
}

TEST(NotedDigest, Is_a_line_of_its_own_after_what_stands_there)
{
    EXPECT_EQ(withNotedDigest("Start it.", "c.azurecr.io/vm:latest", "sha256:a", "2026-11-23"),
              "Start it.\nImage c.azurecr.io/vm:latest: sha256:a on 2026-11-23");
}

TEST(NotedDigest, Takes_the_place_of_an_older_one_of_the_same_tag)
{
    const std::string before =
        withNotedDigest("", "c.azurecr.io/vm:latest", "sha256:a", "2026-11-23");
    EXPECT_EQ(withNotedDigest(before, "c.azurecr.io/vm:latest", "sha256:b", ""),
              "Image c.azurecr.io/vm:latest: sha256:b");
}

} // namespace
