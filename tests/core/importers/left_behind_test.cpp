#include "core/importers/manifest_import.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace core;
using ::testing::ElementsAre;
using ::testing::SizeIs;

namespace {

std::vector<std::string> inWords(const std::vector<Message>& messages)
{
    std::vector<std::string> result;
    for (const Message& message : messages)
        result.push_back(inEnglish(message));
    return result;
}

TEST(LeftBehind, Everything_of_the_runtime_is_listed)
{
    const auto import = importManifest(R"({"id":"d1","priority":5,"content":{"modulesContent":{
      "$edgeAgent":{"properties.desired":{"schemaVersion":"1.1",
        "runtime":{"type":"docker","settings":{"minDockerVersion":"v1","registryCredentials":{}}},
        "systemModules":{"edgeHub":{"type":"docker","settings":{"image":"h:1",
          "createOptions":"{}"},"env":{}}},
        "modules":{"a1":{"settings":{"image":"r.azurecr.io/a:1.0.0"}}}}},
      "$edgeHub":{"properties.desired":{"schemaVersion":"1.1","routes":{},
        "storeAndForwardConfiguration":{"timeToLiveSecs":7200}}}}}})");
    ASSERT_TRUE(import);
    EXPECT_THAT(
        inWords(import->leftBehind),
        ElementsAre("“$edgeAgent/runtime” belongs to the device and stays behind: type, "
                    "settings.minDockerVersion, settings.registryCredentials.",
                    "“$edgeAgent/systemModules/edgeHub” belongs to the device and stays behind: "
                    "type, settings.image, settings.createOptions, env.",
                    "“$edgeHub/storeAndForwardConfiguration” belongs to the device and stays "
                    "behind: timeToLiveSecs.",
                    "“id” is no part of a module's defaults.",
                    "“priority” is no part of a module's defaults."));
}

TEST(LeftBehind, Other_modules_and_their_routes_are_listed)
{
    const auto import = importManifest(R"({"modulesContent":{
      "$edgeAgent":{"properties.desired":{"modules":{"a1":{},"b1":{},"c1":{}}}},
      "$edgeHub":{"properties.desired":{"routes":{
        "own":"FROM /messages/modules/a1/* INTO $upstream",
        "other":"FROM /messages/modules/b1/* INTO $upstream",
        "nobody":"FROM /messages/* INTO $upstream"}}}}})");
    ASSERT_TRUE(import);
    EXPECT_THAT(inWords(import->modules[0].dropped),
                ElementsAre("Other modules of the file are left out: b1, c1.",
                            "Routes of other modules are left out: other."));
}

TEST(LeftBehind, Of_many_modules_some_are_named)
{
    std::string modules;
    for (int at = 0; at < 30; ++at)
        modules += (at == 0 ? "\"m" : ",\"m") + std::to_string(at) + "\":{}";
    const auto import =
        importManifest(R"({"modulesContent":{"$edgeAgent":{"properties.desired":{"modules":{)"
                       + modules + "}}}}}");
    ASSERT_TRUE(import);
    EXPECT_THAT(inWords(import->modules[0].dropped),
                ElementsAre("Other modules of the file are left out: m1, m2, m3, m4, m5, m6, m7, "
                            "m8, m9, m10 and 19 more."));
}

TEST(LeftBehind, A_layered_deployment_says_that_it_is_one)
{
    const auto import = importManifest(R"({"modulesContent":{"$edgeAgent":{
      "properties.desired.modules.a1":{"settings":{"image":"i"}},
      "properties.desired.modules.gone":null,
      "properties.desired.runtime.type":"docker"}}})");
    ASSERT_TRUE(import);
    EXPECT_THAT(inWords(import->leftBehind),
                ElementsAre("The file is a layered deployment: what it adds to is not in it.",
                            "“$edgeAgent/properties.desired.modules.gone” is no part of a module's "
                            "defaults.",
                            "“$edgeAgent/properties.desired.runtime.type” is no part of a module's "
                            "defaults."));
}

TEST(LeftBehind, The_entry_of_a_module_by_itself_is_imported)
{
    const std::string entry =
        R"({"type":"docker","settings":{"image":"r.azurecr.io/a:1.0.0","createOptions":"{\"Tty\":true}"}})";
    for (const std::string& text : {R"({"sensor":)" + entry + "}", R"("sensor":)" + entry + ",",
                                    "\xEF\xBB\xBF"
                                    R"({"sensor":)"
                                        + entry + "}",
                                    "```json\n{\"sensor\":" + entry + "}\n```"}) {
        const auto import = importManifest(text);
        ASSERT_TRUE(import) << text;
        ASSERT_THAT(import->modules, SizeIs(1)) << text;
        EXPECT_EQ(import->modules[0].name, "sensor");
        EXPECT_EQ(import->modules[0].defaults.createOptions, R"({"Tty":true})");
    }
    const auto import = importManifest(entry);
    ASSERT_TRUE(import);
    EXPECT_EQ(import->modules[0].name, "module");
}

TEST(LeftBehind, A_service_keeps_the_name_of_its_file)
{
    const auto import = importManifest("services:\n  my web:\n    image: i\n  b:\n    image: j\n");
    ASSERT_TRUE(import);
    ASSERT_THAT(import->modules, SizeIs(2));
    EXPECT_EQ(import->modules[0].sourceName, "my web");
    EXPECT_EQ(import->modules[1].sourceName, "b");
}

TEST(LeftBehind, A_fault_of_YAML_has_its_line_and_column)
{
    const auto import = importManifest("services:\n  web:\n    image: i\n   bad: 1\n");
    ASSERT_FALSE(import);
    EXPECT_EQ(inEnglish(import.error().message),
              "Line 4, column 4: this is no YAML: invalid indentation in mapping. Correct it.");
}

std::string whyNot(std::string_view text)
{
    const auto import = importManifest(text);
    return import ? "taken" : inEnglish(import.error().message);
}

TEST(LeftBehind, YAML_of_another_kind_is_called_so_at_its_first_key)
{
    EXPECT_EQ(whyNot("# deploys\n---\n  apiVersion: v1\n  kind: Pod\n"),
              "Line 3, column 3: This is YAML, but no Compose file: it begins with “apiVersion:”, "
              "and has no “services:” with a container below. A Compose file can be imported, a "
              "deployment manifest in JSON, and what docker inspect prints.");
    EXPECT_EQ(whyNot("services:\n").substr(0, 72),
              "Line 1, column 1: This is YAML, but no Compose file: it begins with “s");
}

TEST(LeftBehind, A_deployment_manifest_in_YAML_is_imported_as_one_in_JSON)
{
    const auto import = importManifest("# rollout\n"
                                       "modulesContent:\n"
                                       "  $edgeAgent:\n"
                                       "    properties.desired:\n"
                                       "      modules:\n"
                                       "        pump:\n"
                                       "          settings:\n"
                                       "            image: contoso.azurecr.io/pump:1.0\n");
    ASSERT_TRUE(import);
    ASSERT_THAT(import->modules, SizeIs(1));
    EXPECT_EQ(import->modules[0].name, "pump");
}

TEST(LeftBehind, A_list_of_YAML_is_called_so)
{
    EXPECT_EQ(whyNot("- a\n- b\n"),
              "Line 1, column 1: This is YAML, but no Compose file: it is a list, and has no "
              "“services:” with a container below. A Compose file can be imported, a deployment "
              "manifest in JSON, and what docker inspect prints.");
}

TEST(LeftBehind, JSON_without_its_brace_is_still_told_as_JSON)
{
    EXPECT_EQ(whyNot("\"modulesContent\": {}").find("YAML"), std::string::npos);
}

} // namespace
