#include "core/changes/consequences.h"

#include "tests/support/valid_offer.h"

#include <gtest/gtest.h>

namespace core {

namespace {

Offer runningOffer()
{
    Offer offer = support::validOffer();
    ModuleDefaults& defaults = offer.plans[0].defaults;
    defaults.createOptions =
        R"({"HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":"80"}]},"Binds":["/data:/data"]}})";
    defaults.environment = {{"LOG_LEVEL", "info", {}}};
    defaults.routes = {{"up", "FROM /messages/* INTO $upstream", {}}};
    defaults.twin = {{"rateHz", "12800", {}}};
    offer.plans[0].image.tags = {{"1.0", false, {}, {}}};
    return offer;
}

std::vector<std::string> told(void (*edit)(Offer&))
{
    const Offer before = runningOffer();
    Offer after = before;
    edit(after);
    const auto changes = offerChanges({before, {}}, {after, {}}, support::profile());
    std::vector<std::string> lines;
    for (const Consequence& consequence : consequencesOf(changes, before))
        lines.push_back(inEnglish(consequence.message));
    return lines;
}

using Lines = std::vector<std::string>;

TEST(Consequences, Another_host_port_is_named_with_the_one_before)
{
    EXPECT_EQ(told([](Offer& offer) {
                  offer.plans[0].defaults.createOptions =
                      R"({"HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":"8080"}]},)"
                      R"("Binds":["/data:/data"]}})";
              }),
              Lines{"The host port changes from 80 to 8080. Devices that open port 80 stop being "
                    "reached."});
}

TEST(Consequences, A_host_port_and_a_mount_go_with_the_create_options)
{
    EXPECT_EQ(told([](Offer& offer) { offer.plans[0].defaults.createOptions = "{}"; }),
              (Lines{"The host port 80 goes. What reached the module there does not any more.",
                     "What the module mounts changes. Data that it kept on devices may not be "
                     "found again: [\"/data:/data\"]."}));
}

TEST(Consequences, A_variable_a_route_and_a_property_that_go_are_told)
{
    EXPECT_EQ(told([](Offer& offer) {
                  offer.plans[0].defaults.environment.clear();
                  offer.plans[0].defaults.routes.clear();
                  offer.plans[0].defaults.twin.clear();
              }),
              (Lines{"The route up goes. Messages that took it arrive nowhere once a device has "
                     "the new defaults.",
                     "The desired property rateHz goes. What customers set there has no effect any "
                     "more.",
                     "The environment variable LOG_LEVEL goes. A device that takes the new "
                     "defaults starts the module without it."}));
}

TEST(Consequences, Another_text_of_a_route_is_told_by_its_name)
{
    EXPECT_EQ(told([](Offer& offer) {
                  offer.plans[0].defaults.routes[0].value =
                      "FROM /messages/modules/m INTO $upstream";
              }),
              Lines{"The route up changes. Messages may arrive elsewhere once a device has the new "
                    "defaults."});
}

TEST(Consequences, A_tag_that_goes_is_told)
{
    EXPECT_EQ(told([](Offer& offer) { offer.plans[0].image.tags.clear(); }),
              Lines{"The image tag 1.0 is no longer offered. Deployments that name it cannot be "
                    "made anew."});
}

TEST(Consequences, Of_what_comes_or_only_reads_otherwise_are_none)
{
    EXPECT_EQ(told([](Offer& offer) {
                  offer.listing.title = "Another";
                  offer.plans[0].image.tags.push_back({"1.1", false, {}, {}});
                  offer.plans[0].defaults.environment.push_back({"NEW", "1", {}});
                  offer.plans[0].defaults.environment[0].value = "debug";
              }),
              Lines{});
}

} // namespace

} // namespace core
