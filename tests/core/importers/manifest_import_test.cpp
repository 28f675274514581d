#include "core/importers/manifest_import.h"

#include "core/importers/manifest_apply.h"
#include "core/iotedge/manifest.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace core;
using ::testing::ElementsAre;
using ::testing::SizeIs;

namespace {

std::vector<std::string> sentences(const std::vector<Message>& messages)
{
    std::vector<std::string> result;
    for (const Message& message : messages)
        result.push_back(inEnglish(message));
    return result;
}

ImportedModule only(std::string_view text)
{
    const auto import = importManifest(text);
    EXPECT_TRUE(import);
    if (!import)
        return {};
    EXPECT_THAT(import->modules, SizeIs(1));
    return import->modules.empty() ? ImportedModule() : import->modules.front();
}

TEST(ManifestImport, Of_an_exported_manifest_gives_the_defaults_back)
{
    Offer offer = support::validOffer("cpp-2019");
    ModuleDefaults& defaults = offer.plans[0].defaults;
    defaults.twin = {{"interval", "60", {}}, {"alarm", R"({"level":4.5,"on":true})", {}}};
    defaults.environment = {{"LOG_LEVEL", "info", {}}, {"EMPTY", "", {}}};
    defaults.createOptions = R"({"Cmd":[")" + std::string(1200, 'x') + R"("]})";
    const ImportedModule module = only(deploymentManifest(offer, 0).json);
    EXPECT_EQ(module.name, "VibrationMonitor");
    EXPECT_EQ(module.defaults, defaults);
    EXPECT_EQ(module.image.registry, "contosoedge");
    EXPECT_EQ(module.image.repository, "vibration-monitor");
    ASSERT_THAT(module.image.tags, SizeIs(1));
    EXPECT_EQ(module.image.tags[0].name, "1.0.0");
    ASSERT_THAT(module.dropped, SizeIs(1));
    EXPECT_EQ(
        inEnglish(module.dropped[0]),
        "Left out, since the marketplace has no field for it: version, status, restartPolicy.");
    EXPECT_THAT(module.notUnderstood, SizeIs(0));
}

TEST(ManifestImport, Of_a_template_takes_create_options_that_are_an_object)
{
    const ImportedModule module = only(R"({
      // a comment, as templates have them
      "modulesContent": {"$edgeAgent": {"properties.desired": {"modules": {"Camera": {
        "settings": {"image": "${MODULES.Camera}", "createOptions": {"Cmd": ["a"]}}}}}}}})");
    EXPECT_EQ(module.defaults.createOptions, R"({"Cmd":["a"]})");
    EXPECT_THAT(sentences(module.notUnderstood),
                ElementsAre("The image “${MODULES.Camera}” lies in no Azure Container Registry by "
                            "its name. Say on the page Container image where it is."));
}

TEST(ManifestImport, Of_a_layered_deployment_takes_its_parts)
{
    const ImportedModule module = only(R"({"content": {"modulesContent": {
      "$edgeAgent": {"properties.desired.modules.Camera":
        {"settings": {"image": "a.azurecr.io/camera:1.0.0"}, "env": {"A": {"value": 1}}}},
      "$edgeHub": {"properties.desired.routes.up": "FROM /messages/modules/Camera/* INTO $upstream"},
      "Camera": {"properties.desired.level": 3}}}})");
    EXPECT_EQ(module.defaults.environment, (std::vector<NameValue>{{"A", "1", {}}}));
    EXPECT_EQ(
        module.defaults.routes,
        (std::vector<NameValue>{{"up", "FROM /messages/modules/Camera/* INTO $upstream", {}}}));
    EXPECT_EQ(module.defaults.twin, (std::vector<NameValue>{{"level", "3", {}}}));
}

TEST(ManifestImport, Drops_what_the_marketplace_has_no_room_for)
{
    const ImportedModule module = only(R"({"modulesContent": {
      "$edgeAgent": {"properties.desired": {"modules": {"Camera": {"env": {
        "A": {"value": "1"}, "B": {"value": "2"}, "C": {"value": "3"}, "D": {"value": "4"},
        "E": {"value": "5"}, "F": {"value": "6"}, "G": "7"}}}}},
      "$edgeHub": {"properties.desired": {"routes": {"up":
        {"route": "FROM /messages/modules/Camera/* INTO $upstream", "priority": 1}}}}}})");
    EXPECT_THAT(module.defaults.environment, SizeIs(5));
    EXPECT_THAT(sentences(module.dropped),
                ElementsAre("The variable “F” is left out: the marketplace takes 5 of them.",
                            "The priority and the time to live of the route “up” are left out: the "
                            "marketplace has no field for them."));
    EXPECT_THAT(sentences(module.notUnderstood),
                ElementsAre("The variable “G” has no value that IoT Edge would read."));
}

TEST(ManifestImport, Lists_routes_of_nobody)
{
    const auto import = importManifest(R"({"modulesContent": {
      "$edgeAgent": {"properties.desired": {"modules": {"Camera": {}}}},
      "$edgeHub": {"properties.desired": {"routes": {"all": "FROM /* INTO $upstream"}}}}})");
    ASSERT_TRUE(import);
    EXPECT_THAT(sentences(import->leftBehind),
                ElementsAre("The route “all” names none of the modules."));
}

TEST(ManifestImport, Of_something_else_says_what_is_wanted)
{
    const auto import = importManifest(R"({"a": 1})");
    ASSERT_FALSE(import);
    EXPECT_EQ(inEnglish(import.error().message),
              "The file deploys no module of its own. Choose a deployment manifest with "
              "modulesContent.");
    EXPECT_FALSE(importManifest("{"));
    EXPECT_FALSE(importManifest(""));
}

TEST(ManifestImport, Larger_than_any_manifest_is_refused)
{
    const auto import = importManifest(std::string((std::size_t{16} << 20) + 1, ' '));
    ASSERT_FALSE(import);
    EXPECT_EQ(inEnglish(import.error().message),
              "The file has more than 16 MiB, which no deployment manifest needs. Choose another "
              "file.");
}

TEST(ManifestImport, A_fault_of_the_JSON_has_its_line_and_column)
{
    const auto import = importManifest("{\n  \"a\": 1\n  \"b\": 2\n}");
    ASSERT_FALSE(import);
    EXPECT_EQ(inEnglish(import.error().message).substr(0, 18), "Line 2, column 9: ");
}

TEST(ManifestImport, Names_of_members_are_read_in_any_letter_case)
{
    const ImportedModule module =
        only(R"({"modulesContent":{"$edgeAgent":{"properties.desired":{"modules":{"a":{"settings":)"
             R"({"image":"r.azurecr.io/a:1","createoptions":"{\"Tty\":true}"}}}}}}})");
    EXPECT_EQ(module.defaults.createOptions, R"({"Tty":true})");
}

TEST(ManifestImport, A_deep_key_of_a_layered_deployment_is_a_nested_property)
{
    const ImportedModule module =
        only(R"({"modulesContent":{"a":{"properties.desired.deep.er":{"x":1}}}})");
    ASSERT_THAT(module.defaults.twin, SizeIs(1));
    EXPECT_EQ(module.defaults.twin[0].name, "deep");
    EXPECT_EQ(module.defaults.twin[0].value, R"({"er":{"x":1}})");
}

TEST(ManifestImport, What_belongs_to_the_device_is_listed)
{
    const auto import = importManifest(
        R"({"modulesContent":{"$edgeAgent":{"properties.desired":{"schemaVersion":"1.1","runtime":)"
        R"({},"systemModules":{},"modules":{"a":{"settings":{}}}}},"$edgeHub":{)"
        R"("properties.desired":{"storeAndForwardConfiguration":{}}}}})");
    ASSERT_TRUE(import);
    std::string told;
    for (const Message& message : import->leftBehind)
        told += inEnglish(message) + '\n';
    EXPECT_EQ(told, "“$edgeAgent/runtime” belongs to the device and stays behind.\n"
                    "“$edgeAgent/systemModules” belongs to the device and stays behind.\n"
                    "“$edgeHub/storeAndForwardConfiguration” belongs to the device and stays "
                    "behind.\n");
}

TEST(ManifestImport, Routes_follow_the_name_that_the_plan_gives_the_module)
{
    ImportedModule module;
    module.name = "old";
    module.defaults.routes = {
        {"up", "FROM /messages/modules/old/outputs/* INTO $upstream", {}},
        {"in", "FROM /* INTO BrokeredEndpoint(\"/modules/old/inputs/i\")", {}},
        {"other", "FROM /messages/modules/older/* INTO $upstream", {}}};
    Plan plan;
    plan.title = "New";
    applyImport(module, plan);
    EXPECT_EQ(plan.defaults.routes[0].value, "FROM /messages/modules/New/outputs/* INTO $upstream");
    EXPECT_EQ(plan.defaults.routes[1].value,
              "FROM /* INTO BrokeredEndpoint(\"/modules/New/inputs/i\")");
    EXPECT_EQ(plan.defaults.routes[2].value, "FROM /messages/modules/older/* INTO $upstream");
}

TEST(ManifestImport, A_secret_becomes_a_placeholder_and_is_told)
{
    const ImportedModule module =
        only(R"({"modulesContent":{"$edgeAgent":{"properties.desired":{"modules":{"a":{"settings":)"
             R"({},"env":{"PASSWORD":{"value":"Tr0ub4dor&3xKq9"}}}}}}}})");
    ASSERT_THAT(module.defaults.environment, SizeIs(1));
    EXPECT_EQ(module.defaults.environment[0].value, "<PASSWORD>");
    EXPECT_THAT(module.dropped, SizeIs(1));
}

TEST(ManifestImport, Services_of_Compose_become_modules)
{
    const auto import = importManifest("x-env: &env {A: 1}\nservices:\n  web:\n    image: "
                                       "r.azurecr.io/web:1.0.0\n    environment: *env\n    ports: "
                                       "['80:80']\n  db:\n    image: d\n");
    ASSERT_TRUE(import);
    ASSERT_THAT(import->modules, SizeIs(2));
    const ImportedModule& web = import->modules[0];
    EXPECT_EQ(web.name, "web");
    EXPECT_EQ(web.image.repository, "web");
    EXPECT_EQ(web.defaults.environment[0].value, "1");
    EXPECT_EQ(web.defaults.createOptions,
              R"({"ExposedPorts":{"80/tcp":{}},"HostConfig":{"PortBindings":{"80/tcp":)"
              R"([{"HostPort":"80"}]}}})");
}

TEST(ManifestImport, A_container_that_docker_inspect_prints_becomes_a_module)
{
    const ImportedModule module = only(
        R"([{"Id":"1","Name":"/web","Config":{"Image":"r.azurecr.io/web:1.0.0","Env":["A=1"]},)"
        R"("HostConfig":{"Binds":["a1:/a"]}}])");
    EXPECT_EQ(module.name, "web");
    EXPECT_EQ(module.defaults.createOptions, R"({"HostConfig":{"Binds":["a1:/a"]}})");
}

TEST(ManifestImport, What_is_of_another_kind_stays_behind)
{
    const auto import = importManifest(R"({"modulesContent":{"$edgeAgent":{"properties.desired":)"
                                       R"({"modules":{"Camera":{"env":[1]}}}}}})");
    ASSERT_TRUE(import);
    EXPECT_THAT(sentences(import->leftBehind),
                ElementsAre("“env” is of a kind that no manifest has there."));
}

} // namespace
