#include "core/importers/manifest_lint.h"

#include "core/iotedge/manifest.h"
#include "tests/support/valid_offer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace core;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

/// A manifest with one module; the parts take the places of the defaults.
struct Device {
    std::string image = R"("shop.azurecr.io/camera:1.0.0")";
    std::string options = R"("{}")";
    std::string environment = "{}";
    std::string route = R"("FROM /messages/modules/Camera/outputs/* INTO $upstream")";
    std::string desired = "{}";

    std::string frame =
        R"("schemaVersion":"1.1","runtime":{"type":"docker","settings":{}},"systemModules":{)"
        R"("edgeAgent":{"type":"docker","settings":{"image":"r.io/agent:1.6.1"}},)"
        R"("edgeHub":{"type":"docker","status":"running","restartPolicy":"always",)"
        R"("settings":{"image":"r.io/hub:1.6.1"}}},)";
    std::string entry = R"("type":"docker","status":"running","restartPolicy":"always",)";
    std::string hub = R"("schemaVersion":"1.1","storeAndForwardConfiguration":{},)";
    std::string routeName = "up";
    std::string name = "Camera";

    [[nodiscard]] std::string json() const
    {
        return R"({"modulesContent":{"$edgeAgent":{"properties.desired":{)" + frame
               + R"("modules":{")" + name + R"(":{)" + entry + R"("settings":{"image":)" + image
               + R"(,"createOptions":)" + options + R"(},"env":)" + environment
               + R"(}}}},"$edgeHub":{"properties.desired":{)" + hub + R"("routes":{")" + routeName
               + R"(":)" + route + R"(}}},")" + name + R"(":{"properties.desired":)" + desired
               + "}}}";
    }
};

/// "severity rule: the part of the text".
std::vector<std::string> problemsOf(const std::string& text)
{
    std::vector<std::string> result;
    for (const LintProblem& problem : lintManifest(text)) {
        const char* severity = problem.severity == Severity::Error     ? "error "
                               : problem.severity == Severity::Warning ? "warning "
                                                                       : "note ";
        result.push_back(
            severity + std::string(problem.rule) + ": "
            + text.substr(problem.range.start, problem.range.end - problem.range.start));
    }
    return result;
}

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
    device.options = R"("{","createOptions02":"}")";
    const auto problems = problemsOf(device.json());
    EXPECT_THAT(problems, testing::Contains("error manifest.chunks: \"{\""));
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

/// One thing changed in a sound manifest, and what is told of it.
struct FrameCase {
    const char* problem;
    void (*change)(Device& device);

    friend std::ostream& operator<<(std::ostream& out, const FrameCase& one)
    {
        return out << one.problem;
    }
};

void replace(std::string& text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    text.replace(at, from.size(), to);
}

const FrameCase kFrames[] = {
    {"error manifest.agent.schema: \"1.2\"",
     [](Device& d) { replace(d.frame, R"("1.1")", R"("1.2")"); }},
    {"error manifest.agent.schema: \"1,0\"",
     [](Device& d) { replace(d.frame, R"("1.1")", R"("1,0")"); }},
    {"error manifest.agent.schema: \"1\"",
     [](Device& d) { replace(d.frame, R"("1.1")", R"("1")"); }},
    {"error manifest.agent.schema: \"$edgeAgent\"",
     [](Device& d) { replace(d.frame, R"("schemaVersion":"1.1",)", ""); }},
    {"error manifest.hub.schema: \"1.4\"",
     [](Device& d) { replace(d.hub, R"("1.1")", R"("1.4")"); }},
    {"error manifest.hub.schema: \"2.0\"",
     [](Device& d) { replace(d.hub, R"("1.1")", R"("2.0")"); }},
    {"error manifest.hub.schema: \"$edgeHub\"",
     [](Device& d) { replace(d.hub, R"("schemaVersion":"1.1",)", ""); }},
    {"error manifest.hub.storeforward: \"$edgeHub\"",
     [](Device& d) { replace(d.hub, R"("storeAndForwardConfiguration":{},)", ""); }},
    {"error manifest.hub.storeforward: \"long\"",
     [](Device& d) { replace(d.hub, "{}", R"({"timeToLiveSecs":"long"})"); }},
    {"error manifest.runtime: \"$edgeAgent\"",
     [](Device& d) { replace(d.frame, R"("runtime":{"type":"docker","settings":{}},)", ""); }},
    {"error manifest.runtime: \"Docker\"",
     [](Device& d) { replace(d.frame, R"("docker")", R"("Docker")"); }},
    {"error manifest.credentials: \"\"",
     [](Device& d) {
         replace(d.frame, R"("settings":{})",
                 R"("settings":{"registryCredentials":{"a":{"username":"u","password":"",)"
                 R"("address":"a.io"}}})");
     }},
    {"error manifest.credentials: \"a\"",
     [](Device& d) {
         replace(d.frame, R"("settings":{})",
                 R"("settings":{"registryCredentials":{"a":{"username":"u","password":"p"}}})");
     }},
    {"error manifest.module.status: \"runing\"",
     [](Device& d) { replace(d.entry, "running", "runing"); }},
    {"error manifest.module.status: null",
     [](Device& d) { replace(d.entry, R"("running")", "null"); }},
    {"warning manifest.module.status: \"backoff\"",
     [](Device& d) { replace(d.entry, "running", "backoff"); }},
    {"error manifest.module.restart: \"on-failured\"",
     [](Device& d) { replace(d.entry, "always", "on-failured"); }},
    {"error manifest.module.restart: null",
     [](Device& d) { replace(d.entry, R"("always")", "null"); }},
    {"error manifest.module.restart: \"unless-stopped\"",
     [](Device& d) { replace(d.entry, "always", "unless-stopped"); }},
    {"error manifest.module.type: \"Docker\"",
     [](Device& d) { replace(d.entry, "docker", "Docker"); }},
    {"error manifest.module.required: \"Camera\"",
     [](Device& d) { replace(d.entry, R"("status":"running",)", ""); }},
    {"error manifest.module.required: \"Camera\"", [](Device& d) { d.image = "null"; }},
    {"error manifest.module.pull: \"always\"",
     [](Device& d) { d.entry += R"("imagePullPolicy":"always",)"; }},
    {"error manifest.module.startup: -1", [](Device& d) { d.entry += R"("startupOrder":-1,)"; }},
    {"error manifest.module.name: \"my.module\"",
     [](Device& d) {
         d.name = "my.module";
         d.route = R"("FROM /messages/* INTO $upstream")";
     }},
    {"warning manifest.twin.misplaced: \"properties.desired\"",
     [](Device& d) { d.entry += R"("properties.desired":{},)"; }},
    {"warning manifest.twin.misplaced: \"rate\"", [](Device& d) { d.hub += R"("rate":5,)"; }},
    {"error manifest.route.name: \"a.b\"", [](Device& d) { d.routeName = "a.b"; }},
    {"error manifest.route.name: \"\"", [](Device& d) { d.routeName = ""; }},
    {"error manifest.route.priority: 10",
     [](Device& d) { d.route = R"({"route":"FROM /* INTO $upstream","priority":10})"; }},
    {"error manifest.route.priority: \"high\"",
     [](Device& d) { d.route = R"({"route":"FROM /* INTO $upstream","priority":"high"})"; }},
    {"error manifest.route.ttl: -5",
     [](Device& d) { d.route = R"({"route":"FROM /* INTO $upstream","timeToLiveSecs":-5})"; }},
    {"error manifest.route.form: {\"route\":\"FROM /* INTO $upstream\"}",
     [](Device& d) {
         d.route = R"({"route":"FROM /* INTO $upstream"})";
         replace(d.hub, "1.1", "1.0");
     }},
    {"error manifest.route.form: \" \"", [](Device& d) { d.route = R"(" ")"; }},
    {"error manifest.chunks: \"createOptions00\"",
     [](Device& d) { d.options += R"(,"createOptions00":"{}")"; }},
    {"error create.refused: 1048576",
     [](Device& d) { d.options = R"({"HostConfig":{"Memory":1048576}})"; }},
    {"error twin.json: \"a.b\"", [](Device& d) { d.desired = R"({"a.b":1})"; }},
    {"error twin.json: 4503599627370496",
     [](Device& d) { d.desired = R"({"a":4503599627370496})"; }},
    {"warning create.json: HostConfig", [](Device& d) { d.options = R"("{HostConfig:{}}")"; }},
    {"warning runtime.version: \"mcr.microsoft.com/azureiotedge-hub:1.5\"",
     [](Device& d) {
         replace(d.frame, "r.io/hub:1.6.1", "mcr.microsoft.com/azureiotedge-hub:1.5");
     }},
    {"note manifest.scope: \"mqttBroker\"",
     [](Device& d) {
         replace(d.hub, "1.1", "1.2");
         d.hub += R"("mqttBroker":{},)";
     }},
};

class EachFrame : public ::testing::TestWithParam<FrameCase> {};

TEST_P(EachFrame, Is_told_and_nothing_else)
{
    Device device;
    GetParam().change(device);
    EXPECT_THAT(problemsOf(device.json()), ElementsAre(GetParam().problem));
}

INSTANTIATE_TEST_SUITE_P(ManifestLint, EachFrame, ::testing::ValuesIn(kFrames));

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

} // namespace
