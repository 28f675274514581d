#include "core/iotedge/manifest.h"

#include "core/iotedge/runtime.h"
#include "core/iotedge/settings/twin_limits.h"
#include "core/text/json/json_reader.h"
#include "core/text/json/json_tree.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

namespace core {

namespace {

using support::validOffer;
using testing::ElementsAre;

std::string golden(const std::string& name)
{
    std::ifstream file(std::string(OFFERWRIGHT_SOURCE_DIR) + "/tests/data/manifest/" + name,
                       std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// The valid offer with something of each kind.
Offer fullOffer()
{
    Offer offer = validOffer("cpp-2019");
    ModuleDefaults& defaults = offer.plans[0].defaults;
    defaults.twin = {{"interval", "60", {}},
                     {"alarm", R"({"level": 4.50, "unit": "mm/s", "active": true})", {}}};
    defaults.environment = {{"Log__Level", "info", {}}, {"GREETING", "Grüß \"Gott\"", {}}};
    defaults.createOptions = "{\n  \"HostConfig\": {\n    \"Binds\": [\"/data:/data\"]\n  }\n}";
    return offer;
}

std::vector<std::string> gapsOf(const DeploymentManifest& manifest)
{
    std::vector<std::string> lines;
    for (const ManifestGap& gap : manifest.gaps)
        lines.push_back(gap.where.str() + ": " + inEnglish(gap.message));
    return lines;
}

std::vector<std::string> gapsAfter(void (*change)(Plan&))
{
    Offer offer = validOffer("cpp-2019");
    change(offer.plans[0]);
    return gapsOf(deploymentManifest(offer, 0));
}

const JsonNode& at(const JsonNode& node, std::initializer_list<std::string_view> keys)
{
    const JsonNode* here = &node;
    for (const std::string_view key : keys)
        here = here->member(key);
    return *here;
}

TEST(Manifest, Holds_all_defaults_in_edge_hub_1_1)
{
    const auto manifest = deploymentManifest(fullOffer(), 0);
    EXPECT_EQ(manifest.json, golden("full-1.1.json"));
    EXPECT_THAT(gapsOf(manifest), ElementsAre());
}

TEST(Manifest, Holds_all_defaults_in_edge_hub_1_2)
{
    EXPECT_EQ(deploymentManifest(fullOffer(), 0, {EdgeHubSchema::V1_2}).json,
              golden("full-1.2.json"));
}

TEST(Manifest, Deploys_the_runtime_of_a_device_that_still_has_1_5)
{
    const auto imagesOf = [](EdgeRuntime runtime) {
        const JsonTree tree =
            readJson(deploymentManifest(fullOffer(), 0, {EdgeHubSchema::V1_1, runtime}).json);
        const JsonNode& modules =
            at(tree.root, {"modulesContent", "$edgeAgent", "properties.desired", "systemModules"});
        return std::pair(at(modules, {"edgeAgent", "settings", "image"}).text,
                         at(modules, {"edgeHub", "settings", "image"}).text);
    };
    EXPECT_EQ(imagesOf(EdgeRuntime::V1_6),
              std::pair(std::string("mcr.microsoft.com/azureiotedge-agent:1.6.1"),
                        std::string("mcr.microsoft.com/azureiotedge-hub:1.6.1")));
    EXPECT_EQ(imagesOf(EdgeRuntime::V1_5),
              std::pair(std::string("mcr.microsoft.com/azureiotedge-agent:1.5"),
                        std::string("mcr.microsoft.com/azureiotedge-hub:1.5")));
}

TEST(Manifest, Lines_before_1_6_have_ended)
{
    for (const char* ended : {"1.0", "1.4", "1.5", "1.5.21", "1.5-linux-amd64"})
        EXPECT_TRUE(isEndedRuntime(ended)) << ended;
    for (const char* supported : {"1.6", "1.6.1", "1.10", "2.0", "", "latest", "1.x"})
        EXPECT_FALSE(isEndedRuntime(supported)) << supported;
}

TEST(Manifest, Of_a_plan_without_defaults_starts_the_module_only)
{
    Offer offer = validOffer("cpp-2019");
    offer.plans[0].defaults = {};
    EXPECT_EQ(deploymentManifest(offer, 0).json, golden("plain-1.1.json"));
}

TEST(Manifest, Cuts_create_options_between_characters)
{
    Offer offer = validOffer("cpp-2019");
    // The 512th UTF-16 unit would be the first half of the emoji.
    const std::string before(503, 'x');
    offer.plans[0].defaults.createOptions = "{\"Cmd\":\"" + before + "😀" + before + "\"}";
    const JsonTree tree = readJson(deploymentManifest(offer, 0).json);
    const JsonNode& settings = at(tree.root, {"modulesContent", "$edgeAgent", "properties.desired",
                                              "modules", "VibrationMonitor", "settings"});
    EXPECT_EQ(at(settings, {"createOptions"}).text, "{\"Cmd\":\"" + before);
    EXPECT_EQ(at(settings, {"createOptions01"}).text, "😀" + before + "\"}");
    EXPECT_EQ(settings.member("createOptions02"), nullptr);
}

TEST(Manifest, Counts_as_the_hub_does)
{
    const auto budget = deploymentManifest(fullOffer(), 0).budget;
    // interval 8 + 8, alarm 5 + level 5 + 8 + unit 4 + 4 + active 6 + 4
    EXPECT_EQ(budget.moduleBytes, 52U);
    // schemaVersion 13 + 3, routes 6, ToCloud 7 + 64, storeAndForwardConfiguration 28,
    // timeToLiveSecs 14 + 8
    EXPECT_EQ(budget.edgeHubBytes, 143U);
    EXPECT_EQ(budget.longestValueBytes, 130U);
}

TEST(Manifest, Lacks_pairs_whose_name_the_hub_refuses)
{
    EXPECT_THAT(gapsAfter([](Plan& plan) {
                    plan.defaults.environment = {
                        {"", "1", {}}, {"A.B", "1", {}}, {"C", "1", {}}, {"C", "2", {}}};
                }),
                ElementsAre("/plans/0/defaults/environment/0/name: This entry has no name. Write "
                            "one.",
                            "/plans/0/defaults/environment/1/name: IoT Hub does not take the name "
                            "“A.B”. Use no space, control character, “.”, “$” or “#” in it.",
                            "/plans/0/defaults/environment/3/name: The name “C” is there already. "
                            "Give this entry a name of its own."));
}

TEST(Manifest, Lacks_values_that_the_hub_refuses)
{
    EXPECT_THAT(
        gapsAfter([](Plan& plan) {
            plan.defaults.environment = {{"A", std::string(4097, 'x'), {}}};
            plan.defaults.twin = {{"text", "abc", {}}, {"bad", R"({"a b": 1})", {}}};
        }),
        ElementsAre("/plans/0/defaults/environment/0/value: The value has 4097 bytes; IoT Hub "
                    "takes 4096. Shorten it.",
                    "/plans/0/defaults/twin/0/value: The value of the property “text” is no JSON. "
                    "Put a text in double quotes.",
                    "/plans/0/defaults/twin/1/value: IoT Hub does not take the property name “a "
                    "b”. Use no space, control character, “.”, “$” or “#” in it."));
}

TEST(Manifest, Lacks_create_options_that_are_no_object)
{
    EXPECT_THAT(gapsAfter([](Plan& plan) { plan.defaults.createOptions = "{\"HostConfig\":"; }),
                ElementsAre("/plans/0/defaults/createOptions: The create options are no JSON "
                            "object. Write them as {…} without escapes."));
}

TEST(Manifest, Lacks_an_image_without_a_registry)
{
    EXPECT_THAT(gapsAfter([](Plan& plan) { plan.image.registry.clear(); }),
                ElementsAre("/plans/0/image: The module has no image, as the registry or the "
                            "repository is not named. Name both."));
}

TEST(Manifest, Lacks_a_module_without_a_name)
{
    EXPECT_THAT(gapsAfter([](Plan& plan) { plan.title = "–"; }),
                ElementsAre("/plans/0/title: The module has no name, as the plan title has no "
                            "letter and no digit. Write one with letters."));
}

TEST(TwinLimits, Know_the_names_that_the_hub_takes)
{
    for (const char* name : {"a", "a-b_c", "ä", "123"})
        EXPECT_TRUE(isTwinKey(name)) << name;
    for (const char* name : {"", "a.b", "$a", "a#", "a b", "a\tb", "a\u0085"})
        EXPECT_FALSE(isTwinKey(name)) << name;
    EXPECT_TRUE(isTwinKey(std::string(1024, 'k')));
    EXPECT_FALSE(isTwinKey(std::string(1025, 'k')));
}

std::string faultOf(const std::string& json)
{
    const auto fault = twinFault(readJson(json).root);
    return fault ? inEnglish(fault->message) : std::string();
}

TEST(TwinLimits, Find_what_the_hub_refuses)
{
    EXPECT_EQ(faultOf("[1, [2]]"), "");
    EXPECT_EQ(faultOf("[1, null]"), "A null stands in a list, which IoT Hub does not take. Remove "
                                    "it.");
    const std::string nine = R"({"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":)";
    EXPECT_EQ(faultOf(nine + "1}}}}}}}}}"), "");
    EXPECT_EQ(faultOf(nine + "{}}}}}}}}}}"), "");
    EXPECT_EQ(faultOf(nine + "{\"a\":{}}}}}}}}}}}"),
              "Objects nest more than 10 deep here, which IoT Hub does not take. Make the value "
              "flatter.");
}

} // namespace

} // namespace core
