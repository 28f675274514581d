#include "core/importers/manifest_lint.h"

#include "core/iotedge/manifest.h"
#include "tests/core/importers/lint_device.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace core;
using core::support::Device;
using core::support::problemsOf;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

TEST(ManifestLint, A_sound_manifest_has_no_problem)
{
    EXPECT_THAT(problemsOf(Device().json()), IsEmpty());
}

TEST(ManifestLint, Of_an_exported_manifest_finds_nothing)
{
    const Offer offer = support::validOffer("cpp-2019");
    EXPECT_THAT(problemsOf(deploymentManifest(offer, 0).json), IsEmpty());
}

TEST(ManifestLint, A_route_is_judged_where_it_stands)
{
    Device device;
    device.route = R"("FROM /messages/* INTO \"x\"")";
    EXPECT_THAT(problemsOf(device.json()), ElementsAre(R"(error routes.sink.enum: \"x\")"));
}

TEST(ManifestLint, A_route_with_a_priority_is_judged_too)
{
    Device device;
    device.route = R"({"route":"FROM /message/* INTO $upstream","priority":1})";
    EXPECT_THAT(problemsOf(device.json()), ElementsAre("warning routes.source.enum: message"));
}

TEST(ManifestLint, Escaped_create_options_are_judged_where_they_stand)
{
    Device device;
    device.options = R"("{\"HostConfir\":{}}")";
    EXPECT_THAT(problemsOf(device.json()), ElementsAre(R"(warning create.docker: \"HostConfir\")"));
}

TEST(ManifestLint, Create_options_as_an_object_have_fixes)
{
    Device device;
    device.options = R"({"HostConfir":{}})";
    const std::string text = device.json();
    const auto problems = lintManifest(text);
    ASSERT_EQ(problems.size(), 1U);
    ASSERT_FALSE(problems[0].fixes.empty());
    EXPECT_THAT(problemsOf(edited(text, problems[0].fixes[0].edits)), IsEmpty());
}

TEST(ManifestLint, Create_options_may_be_long_on_a_device)
{
    Device device;
    device.options = R"({"Cmd":[")" + std::string(2000, 'x') + R"("]})";
    EXPECT_THAT(problemsOf(device.json()), IsEmpty());
}

TEST(ManifestLint, A_gap_between_the_pieces_of_create_options_is_an_error)
{
    Device device;
    for (const char* const later : {"createOptions02", "createOptions07"}) {
        device.options = R"("{",")" + std::string(later) + R"(":"}")";
        // Nothing is told of braces that the missing piece may close.
        EXPECT_THAT(problemsOf(device.json()), ElementsAre("error manifest.chunks: \"{\""))
            << later;
    }
}

TEST(ManifestLint, An_image_is_judged_where_it_stands)
{
    Device device;
    device.image = R"("shop.azurecr.io/Camera:1.0.0")";
    EXPECT_THAT(problemsOf(device.json()), ElementsAre(testing::StartsWith("error acr.")));
}

TEST(ManifestLint, A_value_of_a_template_is_told_once_and_no_error)
{
    for (const char* image : {R"("${MODULES.Camera}")", R"("$CONTAINER_REGISTRY/camera:1.0")",
                              R"("<Registry>/a:1")", R"("#MODULES.Camera#")",
                              R"-("__REGISTRY__/a:$(Build.BuildNumber)")-", R"("REPLACE_ME")"}) {
        Device device;
        device.image = image;
        device.environment = R"({"PASSWORD":{"value":"#SQLEDGE_ADMIN_PASSWORD#"}})";
        device.route = R"("FROM /messages/modules/<NAME>/* INTO $upstream")";
        EXPECT_THAT(problemsOf(device.json()),
                    ElementsAre(::testing::StartsWith("note placeholder.convention")))
            << image;
    }
}

TEST(ManifestLint, A_variable_is_judged_where_it_stands)
{
    Device device;
    device.environment = R"({"A=B":{"value":"1"}})";
    EXPECT_THAT(problemsOf(device.json()), ElementsAre(R"(error env.name.charset: "A=B")"));
}

TEST(ManifestLint, What_only_the_marketplace_refuses_is_a_warning)
{
    Device device;
    device.desired = R"({"a":{"b":{"c":{"d":{"e":{"f":1}}}}}})";
    EXPECT_THAT(problemsOf(device.json()), ElementsAre(testing::StartsWith("warning twin.depth")));
}

TEST(ManifestLint, What_the_hub_refuses_is_an_error)
{
    Device device;
    device.desired = R"({"a":{"b.c":1}})";
    EXPECT_THAT(problemsOf(device.json()),
                testing::Contains(testing::StartsWith("error twin.json")));
}

TEST(ManifestLint, A_secret_is_a_warning_for_it_stops_no_device)
{
    Device device;
    device.desired = R"({"password":"Tr0ub4dor&3xKq9"})";
    EXPECT_THAT(problemsOf(device.json()),
                testing::Contains(testing::StartsWith("warning defaults.nosecrets")));
}

TEST(ManifestLint, A_text_longer_than_the_hub_takes_is_an_error)
{
    Device device;
    device.desired = R"({"a":")" + std::string(4097, 'x') + R"("})";
    EXPECT_THAT(problemsOf(device.json()), testing::Contains("error x.twin.budget: \"Camera\""));
}

TEST(ManifestLint, Comments_of_a_template_are_no_problem)
{
    EXPECT_THAT(problemsOf("// of the team\n" + Device().json()), IsEmpty());
}

TEST(ManifestLint, Broken_JSON_is_told_and_nothing_else)
{
    Device device;
    device.route = R"("FROM /message/* INTO $upstream",)";
    const auto problems = problemsOf(device.json());
    ASSERT_FALSE(problems.empty());
    EXPECT_THAT(problems, testing::Each(testing::StartsWith("error twin.json")));
}

TEST(ManifestLint, What_must_be_an_object_is_told_where_it_is_none)
{
    Device device;
    device.environment = "[1]";
    EXPECT_THAT(problemsOf(device.json()), ElementsAre("error twin.json: [1]"));
}

TEST(ManifestLint, What_must_be_a_text_is_told_where_it_is_none)
{
    Device device;
    device.route = "7";
    EXPECT_THAT(problemsOf(device.json()), ElementsAre("error manifest.route.form: 7"));
}

TEST(ManifestLint, Null_is_nothing)
{
    Device device;
    device.environment = "null";
    EXPECT_THAT(problemsOf(device.json()), IsEmpty());
}

TEST(ManifestLint, A_file_without_modules_and_routes_is_none)
{
    EXPECT_THAT(problemsOf(R"({"a":1})"), ElementsAre("error twin.json: {"));
}

TEST(ManifestLint, What_edgeAgent_reads_leniently_is_no_error)
{
    for (const char* environment : {R"({"A":{}})", R"({"A":{"Value":"x"}})", R"({"A":null})"}) {
        Device device;
        device.environment = environment;
        EXPECT_THAT(problemsOf(device.json()), IsEmpty()) << environment;
    }
    for (const char* options :
         {R"("{'Tty':true}")", R"("{\"Tty\":true,}")", R"("{/* x */\"Tty\":true}")"}) {
        Device device;
        device.options = options;
        EXPECT_THAT(problemsOf(device.json()),
                    ElementsAre(::testing::StartsWith("warning create.json")))
            << options;
    }
}

TEST(ManifestLint, Ten_levels_of_a_twin_are_taken_and_eleven_are_not)
{
    const auto nested = [](int levels) {
        std::string text = "{}";
        for (int level = levels; level > 0; --level)
            text = R"({"l)" + std::to_string(level) + R"(":)" + text + '}';
        return text;
    };
    const auto hasError = [](const std::string& desired) {
        Device device;
        device.desired = desired;
        const auto problems = lintManifest(device.json());
        return std::ranges::any_of(
            problems, [](const LintProblem& one) { return one.severity == Severity::Error; });
    };
    EXPECT_FALSE(hasError(nested(10)));
    EXPECT_TRUE(hasError(nested(11)));
    EXPECT_TRUE(hasError(R"({"a":[{"b":null}]})"));
}

TEST(ManifestLint, A_layered_deployment_is_not_told_what_it_lacks)
{
    EXPECT_THAT(problemsOf(R"({"content":{"modulesContent":{"$edgeAgent":{)"
                           R"("properties.desired.modules.Camera":{"type":"docker",)"
                           R"("status":"running","settings":{"image":"a.io/b:1"}}},"$edgeHub":{)"
                           R"("properties.desired.routes.up":"FROM /* INTO $upstream"}}}})"),
                IsEmpty());
}

TEST(ManifestLint, A_value_without_quotes_is_a_value_of_a_template)
{
    Device device;
    device.hub =
        R"("schemaVersion":"1.1","storeAndForwardConfiguration":{"timeToLiveSecs":${TTL}},)";
    EXPECT_THAT(problemsOf(device.json()), ElementsAre("note placeholder.convention: ${TTL}"));
}

/// A second module that binds the port 8080, with its comma.
std::string secondModule(const std::string& status)
{
    return R"("Web":{"type":"docker","restartPolicy":"always","status":")" + status
           + R"(","settings":{"image":"shop.azurecr.io/web:1.0.0","createOptions":{"HostConfig":)"
             R"({"PortBindings":{"80/tcp":[{"HostPort":"8080"}]}}}}},)";
}

std::string withSecondModule(const std::string& status)
{
    Device device;
    device.options = R"({"HostConfig":{"PortBindings":{"8080/tcp":[{"HostPort":"8080"}]}}})";
    std::string text = device.json();
    const std::string modules = R"("modules":{)";
    text.insert(text.find(modules) + modules.size(), secondModule(status));
    return text;
}

TEST(ManifestLint, Two_running_modules_cannot_bind_one_port)
{
    EXPECT_THAT(
        problemsOf(withSecondModule("running")),
        ElementsAre("error create.ports.twice: "
                    R"({"HostConfig":{"PortBindings":{"8080/tcp":[{"HostPort":"8080"}]}}})"));
}

TEST(ManifestLint, A_stopped_module_binds_no_port)
{
    EXPECT_THAT(problemsOf(withSecondModule("stopped")), IsEmpty());
}

TEST(ManifestLint, An_object_is_judged_though_a_value_in_it_waits)
{
    Device device;
    const std::string type = R"("type":"docker","settings":{})";
    const std::string settings = R"("settings":{"minDockerVersion":"${VERSION}"})";
    device.frame.replace(device.frame.find(type), type.size(), settings);
    EXPECT_THAT(problemsOf(device.json()),
                testing::Contains("error manifest.runtime: {" + settings + "}"));
}

TEST(ManifestLint, An_image_for_Windows_has_paths_of_Windows)
{
    Device device;
    device.options = R"({"HostConfig":{"Binds":["c:/plant:c:/data"]}})";
    EXPECT_THAT(problemsOf(device.json()),
                ElementsAre(R"(error create.path.windows: "c:/plant:c:/data")"));
    device.image = R"("shop.azurecr.io/camera:1.0.0-windows-amd64")";
    EXPECT_THAT(problemsOf(device.json()), IsEmpty());
}

TEST(ManifestLint, Settings_beside_the_settings_are_told)
{
    Device device;
    device.entry += R"("createOptions":"{}",)";
    EXPECT_THAT(problemsOf(device.json()),
                ElementsAre(R"(warning manifest.setting.misplaced: "createOptions")"));
}

TEST(ManifestLint, The_fix_of_a_module_name_renames_it_wherever_it_stands)
{
    Device device;
    device.name = "a.b";
    device.route = R"("FROM /messages/modules/a.b/outputs/* INTO )"
                   R"x(BrokeredEndpoint(\"/modules/a.b/inputs/x\")")x";
    const std::string text = device.json();
    const auto problems = lintManifest(text);
    const auto found = std::ranges::find(problems, "manifest.module.name", &LintProblem::rule);
    ASSERT_NE(found, problems.end());
    ASSERT_EQ(found->fixes.size(), 1U);
    EXPECT_EQ(edited(text, found->fixes[0].edits).find("a.b"), std::string::npos);
}

TEST(ManifestLint, The_fix_of_a_route_name_chooses_a_free_one)
{
    Device device;
    device.routeName = "a.b";
    device.route += R"(,"a_b":"FROM /messages/* INTO $upstream")";
    const std::string text = device.json();
    const auto problems = lintManifest(text);
    ASSERT_EQ(problems.size(), 1U);
    ASSERT_EQ(problems[0].fixes.size(), 1U);
    EXPECT_NE(edited(text, problems[0].fixes[0].edits).find(R"("a_b_2":)"), std::string::npos);
}

TEST(ManifestLint, YAML_is_called_by_its_name_and_written_as_JSON)
{
    const std::string text = "modulesContent:\n  $edgeHub:\n    properties.desired: {}\n";
    const auto problems = lintManifest(text);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(inEnglish(problems[0].message),
              "This is YAML, and JSON is wanted here. Write the same as JSON.");
    ASSERT_EQ(problems[0].fixes.size(), 1U);
    EXPECT_TRUE(edited(text, problems[0].fixes[0].edits).starts_with("{\n  \"modulesContent\": {"));
}

} // namespace
