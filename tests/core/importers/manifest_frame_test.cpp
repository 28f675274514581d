#include "tests/core/importers/lint_device.h"

#include <gmock/gmock.h>

#include <ostream>

using namespace core;
using core::support::Device;
using core::support::problemsOf;
using ::testing::ElementsAre;

namespace {

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
    {"error manifest.module.name: \"edgeHub\"",
     [](Device& d) {
         d.name = "edgeHub";
         d.route = R"("FROM /messages/* INTO $upstream")";
     }},
    {"warning manifest.system: \"foo\"",
     [](Device& d) { replace(d.frame, R"("edgeHub":)", R"("foo":{},"edgeHub":)"); }},
    {"warning manifest.twin.misplaced: \"properties\"",
     [](Device& d) { d.entry += R"("properties":{"desired":{}},)"; }},
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
    {"error manifest.chunks: \"createOptions_old\"",
     [](Device& d) { d.options += R"(,"createOptions_old":"{}")"; }},
    {"error manifest.chunks: \"createoptions\"",
     [](Device& d) { d.options += R"(,"createoptions":"{}")"; }},
    {"error twin.json: \"shop.azurecr.io\"",
     [](Device& d) {
         replace(d.frame, R"("settings":{})",
                 R"("settings":{"registryCredentials":{"shop.azurecr.io":{"username":"u",)"
                 R"("password":"p","address":"shop.azurecr.io"}}})");
     }},
    {"error twin.json: \"a.b\"", [](Device& d) { d.entry += R"("a.b":1,)"; }},
    {"warning manifest.credentials: \"https://shop.azurecr.io\"",
     [](Device& d) {
         replace(d.frame, R"("settings":{})",
                 R"("settings":{"registryCredentials":{"shop":{"username":"u",)"
                 R"("password":"p","address":"https://shop.azurecr.io"}}})");
     }},
    {"warning manifest.setting.misplaced: \"startupOrde\"",
     [](Device& d) { d.entry += R"("startupOrde":5,)"; }},
    {"note placeholder.convention: ${OPTIONS}", [](Device& d) { d.options = R"("${OPTIONS}")"; }},
    {"warning create.json: \\n",
     [](Device& d) { d.options = R"("{\"Labels\":{\"a\":\"x\ny\"}}")"; }},
    {"warning create.json: 0x4000000",
     [](Device& d) { d.options = R"("{\"HostConfig\":{\"Memory\":0x4000000}}")"; }},
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

/// Parts of a layered deployment that lie deeper than a module or a route.
class EachDeepPart : public ::testing::TestWithParam<const char*> {};

TEST_P(EachDeepPart, Is_no_fault)
{
    EXPECT_THAT(problemsOf(std::string(R"({"modulesContent":{)") + GetParam() + "}}"),
                ::testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    ManifestLint, EachDeepPart,
    ::testing::Values(
        R"("$edgeAgent":{"properties.desired.modules.Camera.env.A":{"value":"1"}})",
        R"("$edgeAgent":{"properties.desired.modules.Camera.startupOrder":5})",
        R"("$edgeAgent":{"properties.desired.modules.Camera":null})",
        R"("$edgeAgent":{"properties.desired.systemModules.edgeHub":{"env":{}}})",
        R"("$edgeHub":{"properties.desired.routes.up.priority":3})",
        R"("$edgeHub":{"properties.desired.storeAndForwardConfiguration.timeToLiveSecs":7200})"));

TEST(ManifestLint, Create_options_that_begin_with_a_numbered_part_are_refused)
{
    Device device;
    std::string text = device.json();
    replace(text, R"("createOptions":)", R"("createOptions01":)");
    EXPECT_THAT(problemsOf(text), ElementsAre("error manifest.chunks: \"createOptions01\""));
}

TEST(ManifestLint, A_module_without_desired_properties_of_that_name_is_told)
{
    Device device;
    std::string text = device.json();
    const auto at = text.rfind(R"("properties.desired")");
    text.replace(at, 20, R"("properties.reported")");
    EXPECT_THAT(problemsOf(text),
                ElementsAre("warning manifest.twin.misplaced: \"properties.reported\""));
}

INSTANTIATE_TEST_SUITE_P(ManifestLint, EachFrame, ::testing::ValuesIn(kFrames));

} // namespace
