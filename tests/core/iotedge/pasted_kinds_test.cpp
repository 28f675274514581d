#include "core/importers/container_parts.h"
#include "core/iotedge/create_options/create_options.h"
#include "core/iotedge/pasted/command_start.h"
#include "core/iotedge/pasted/compose.h"
#include "core/iotedge/pasted/docker_inspect.h"
#include "core/iotedge/pasted/docker_run.h"
#include "core/iotedge/routes/route_lint.h"
#include "core/iotedge/settings/twin.h"
#include "core/text/json/json_reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace core;

namespace {

std::string allNotes(const ContainerSpec& spec)
{
    std::string told;
    for (const Message& note : spec.notes)
        told += inEnglish(note) + '\n';
    return told;
}

/// A text with a command in it, what it makes, and something of what is told; empty: nothing is.
struct CommandCase {
    const char* text;
    const char* options;
    const char* told;

    friend std::ostream& operator<<(std::ostream& out, const CommandCase& one)
    {
        return out << one.text;
    }
};

const CommandCase kCommands[] = {
    // Lines before it.
    {"docker pull x\ndocker run -t x", R"({"Tty":true})", "“docker pull x” is left out"},
    {"docker volume create d1\ndocker run -v d1:/d x", R"({"HostConfig":{"Binds":["d1:/d"]}})",
     "docker volume create d1"},
    {"docker pull x && docker run -t x", R"({"Tty":true})", "“docker pull x”"},
    {"docker stop a; docker rm a; docker run -t x", R"({"Tty":true})",
     "“docker stop a; docker rm a”"},
    {"# starts it\ndocker run -t x", R"({"Tty":true})", ""},
    {"#!/bin/sh\nset -e\ndocker pull \\\n  x\n\nsudo docker run -t x", R"({"Tty":true})", "set -e"},
    {"Start the container:\n\n    docker run -t x\n", R"({"Tty":true})", "Start the container:"},
    {"# docker run old\ndocker run -t x", R"({"Tty":true})", ""},
    {"CID=$(docker run -t x)\ndocker logs $CID", R"({"Tty":true})", ""},
    {"docker logs $(docker run -t -e A=$(id -u) x)", R"({"Env":["A=<VALUE>"],"Tty":true})",
     "“$(id -u)” is what another command prints"},
    {"- docker run -t x", R"({"Tty":true})", ""},
    {"1. Start it:\n2. docker run -t x", R"({"Tty":true})", "Start it:"},
    {"it's easy:\n$ docker run -t x", R"({"Tty":true})", "it's easy:"},
    // Other shells, and what is around the command.
    {"C:\\>docker run -t x", R"({"Tty":true})", ""},
    {"C:\\Users\\me>docker run -t x", R"({"Tty":true})", ""},
    {"winpty docker run -t x", R"({"Tty":true})", ""},
    {"Docker run -t x", R"({"Tty":true})", ""},
    {"`docker run -t x`", R"({"Tty":true})", ""},
    {"ExecStart=/usr/bin/docker run -t x", R"({"Tty":true})", ""},
    {"[Service]\nExecStartPre=-/usr/bin/docker rm x\nExecStart=-/usr/bin/docker run -t x",
     R"({"Tty":true})", "ExecStartPre=-/usr/bin/docker rm x"},
    // Switches with a value.
    {"docker run -t=false x", R"({"Tty":false})", ""},
    {"docker run -it=F x", R"({"OpenStdin":true,"Tty":false})", ""},
    {"docker run --read-only=f --init=T x",
     R"({"HostConfig":{"ReadonlyRootfs":false,"Init":true}})", ""},
    {"docker run --read-only=maybe x", "{}", "“maybe” is not understood"},
    // Variables, what other commands print, and folders of one machine.
    {"docker run -v ${PWD}:/app x", R"({"HostConfig":{"Binds":["app:/app"]}})", "is a folder of"},
    {"docker run -v $PWD/conf:/app x", R"({"HostConfig":{"Binds":["conf:/app"]}})", "$PWD/conf"},
    {"docker run -v `pwd`/conf:/app x", R"({"HostConfig":{"Binds":["conf:/app"]}})", "$(pwd)/conf"},
    {"docker run -v %cd%:/app x", R"({"HostConfig":{"Binds":["app:/app"]}})", "%cd%"},
    {"docker run -v $env:USERPROFILE/conf:/app x", R"({"HostConfig":{"Binds":["conf:/app"]}})",
     "$HOME/conf"},
    {"docker run -v //c/Users/me/conf:/app x", R"({"HostConfig":{"Binds":["conf:/app"]}})",
     "//c/Users/me/conf"},
    {"docker run -v /c/Users/me/conf:/app x", R"({"HostConfig":{"Binds":["conf:/app"]}})",
     "/c/Users/me/conf"},
    {"docker run -v C:\\Users\\me\\conf:/app x", R"({"HostConfig":{"Binds":["conf:/app"]}})",
     "C:\\Users\\me\\conf"},
    {"docker run --hostname $(hostname) x", R"({"Hostname":"<VALUE>"})", "$(hostname)"},
    {"docker run -e A=$LEVEL x", R"({"Env":["A=<LEVEL>"]})", "${LEVEL} has no default"},
    {"docker run -e A=${LEVEL:-low} x", R"({"Env":["A=low"]})", "with its default, “low”"},
    {"docker run -e 'A=$LEVEL' x", R"({"Env":["A=$LEVEL"]})", ""},
    {"docker run -e A=\\$LEVEL x", R"({"Env":["A=$LEVEL"]})", ""},
    {"docker run -e A=$'x\\ny' x", R"({"Env":["A=x\ny"]})", ""},
    // Options that create options can say.
    {"docker run --security-opt systempaths=unconfined x",
     R"({"HostConfig":{"MaskedPaths":[],"ReadonlyPaths":[]}})", ""},
    {"docker run --mount src=nfs1,dst=/x,volume-driver=local,volume-opt=type=nfs,volume-opt=o=ro x",
     R"({"HostConfig":{"Mounts":[{"Type":"volume","Source":"nfs1","Target":"/x","VolumeOptions":{"DriverConfig":{"Name":"local","Options":{"type":"nfs","o":"ro"}}}}]}})",
     ""},
    {"docker run -p published=8080,target=80,protocol=udp x",
     R"({"ExposedPorts":{"80/udp":{}},"HostConfig":{"PortBindings":{"80/udp":[{"HostPort":"8080"}]}}})",
     ""},
    {"docker run --device nvidia.com/gpu=0 --device nvidia.com/gpu=1 x",
     R"({"HostConfig":{"DeviceRequests":[{"Driver":"cdi","DeviceIDs":["nvidia.com/gpu=0","nvidia.com/gpu=1"]}]}})",
     ""},
    {"docker run --device-read-bps /dev/sda:1mb --blkio-weight-device /dev/sda:20 x",
     R"({"HostConfig":{"BlkioDeviceReadBps":[{"Path":"/dev/sda","Rate":1048576}],"BlkioWeightDevice":[{"Path":"/dev/sda","Weight":20}]}})",
     ""},
};

class EachCommand : public ::testing::TestWithParam<CommandCase> {};

TEST_P(EachCommand, Is_found_and_what_is_not_of_it_is_told)
{
    const auto spec = readDockerRun(GetParam().text);
    ASSERT_TRUE(spec);
    EXPECT_EQ(createOptionsWithEnv(*spec), GetParam().options);
    const std::string told = allNotes(*spec);
    if (std::string_view(GetParam().told).empty())
        EXPECT_EQ(told, "");
    else
        EXPECT_NE(told.find(GetParam().told), std::string::npos) << told;
}

INSTANTIATE_TEST_SUITE_P(Commands, EachCommand, ::testing::ValuesIn(kCommands));

TEST(PastedKinds, A_file_that_speaks_of_a_command_is_none)
{
    for (const char* text : {"# docker run -t x\nFROM x:1\nRUN make\n",
                             "# docker run -t x\nimage: x\nports: ['80:80']",
                             "image: x\ncommand: |\n  docker run -t y\n",
                             "{\"a\":\n\"docker run x\"}", "Dockers run the port."})
        EXPECT_FALSE(readDockerRun(text)) << text;
}

TEST(PastedKinds, A_command_is_looked_for_at_as_many_places_as_a_script_has_and_no_more)
{
    const auto behind = [](int commands) {
        std::string line;
        for (int at = 0; at < commands; ++at)
            line += "echo a && ";
        return line + "docker run contoso.azurecr.io/camera:1.0";
    };
    EXPECT_TRUE(pasted::commandIn(behind(100)));
    EXPECT_FALSE(pasted::commandIn(behind(300)));
}

TEST(PastedKinds, Only_a_script_is_taken_for_a_module_unasked)
{
    EXPECT_TRUE(beginsWithDockerRun("#!/bin/sh\ndocker pull x\ndocker run x"));
    EXPECT_FALSE(beginsWithDockerRun("Our product watches pumps.\ndocker run x"));
}

/// The verdict on create options: one finding of the rule, and what its fixes make of the text.
struct VerdictCase {
    const char* text;
    const char* rule;
    std::vector<std::string> ends;

    friend std::ostream& operator<<(std::ostream& out, const VerdictCase& one)
    {
        return out << one.text;
    }
};

const VerdictCase kVerdicts[] = {
    {R"([{"Id":"1","State":{},"Config":{"Tty":true}},{"Id":"2","State":{},"Config":{"User":"a"}}])",
     "create.text.inspect",
     {R"({"Tty":true})", R"({"User":"a"})"}},
    {R"({"Config":{"Tty":true},"HostConfig":{"Privileged":true}})",
     "create.text.inspect",
     {R"({"Tty":true,"HostConfig":{"Privileged":true}})"}},
    {R"({"Binds":["d1:/d"],"ContainerIDFile":"","NetworkMode":"bridge","Memory":0,"Dns":null})",
     "create.text.inspect",
     {R"({"HostConfig":{"Binds":["d1:/d"]}})"}},
    {R"([{"Id":"sha256:1","RepoTags":["x:1"],"Config":{"Cmd":["a"]},"RootFS":{}}])",
     "create.text.inspect",
     {""}},
    {"FROM x:1\nEXPOSE 80\nENV A=1\n", "create.text.command", {}},
    {"# what we ship\nARG V=1\nFROM --platform=linux/amd64 x:$V AS build\nRUN make\n",
     "create.text.command",
     {}},
    {"apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: x\n", "create.text.compose", {}},
    {"services:\n  a: nginx\n", "create.text.compose", {}},
    {"devices:\n  - /dev/ttyUSB0:/dev/ttyUSB0\n",
     "create.text.compose",
     {R"({"HostConfig":{"Devices":[{"PathOnHost":"/dev/ttyUSB0","PathInContainer":"/dev/ttyUSB0","CgroupPermissions":"rwm"}]}})"}},
    {R"("{\"Tty\":true}",)", "create.unescaped", {R"({"Tty":true})"}},
};

class EachVerdict : public ::testing::TestWithParam<VerdictCase> {};

TEST_P(EachVerdict, Says_what_the_text_is)
{
    const auto problems = lintCreateOptions(GetParam().text);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].rule, GetParam().rule);
    EXPECT_EQ(problems[0].severity, Severity::Error);
    std::vector<std::string> ends;
    for (const LintFix& fix : problems[0].fixes)
        ends.push_back(edited(GetParam().text, fix.edits));
    EXPECT_EQ(ends, GetParam().ends);
}

INSTANTIATE_TEST_SUITE_P(Verdicts, EachVerdict, ::testing::ValuesIn(kVerdicts));

TEST(PastedKinds, A_translation_that_Docker_would_refuse_is_offered_and_the_refusal_told)
{
    const std::string text = "docker run --network host --sysctl net.core.somaxconn=1 x";
    const auto problems = lintCreateOptions(text);
    ASSERT_EQ(problems.size(), 2U);
    ASSERT_EQ(problems[0].fixes.size(), 1U);
    const auto left = lintCreateOptions(edited(text, problems[0].fixes[0].edits));
    EXPECT_TRUE(std::ranges::any_of(left, [&](const LintProblem& problem) {
        return problem.severity == Severity::Error && problem.message == problems[1].message;
    }));
}

TEST(PastedKinds, Labels_of_the_tool_that_made_the_container_are_left_out)
{
    const auto spec = readDockerInspect(
        readJson(R"([{"Id":"1","State":{},"Config":{"Labels":{"com.docker.compose.project":"a",)"
                 R"("own":"b"}}}])")
            .root);
    ASSERT_TRUE(spec);
    EXPECT_EQ(createOptionsWithEnv(*spec), R"({"Labels":{"own":"b"}})");
    EXPECT_NE(allNotes(*spec).find("com.docker.compose.project"), std::string::npos);
}

TEST(PastedKinds, A_default_that_Compose_would_take_is_told)
{
    const auto file = composeFromYaml("services:\n  a:\n    image: x:${TAG:-1.2.0}\n");
    ASSERT_TRUE(file && *file);
    EXPECT_EQ((*file)->services[0].image, "x:1.2.0");
    EXPECT_NE(allNotes((*file)->services[0]).find("${TAG} is taken with its default, “1.2.0”"),
              std::string::npos);
}

TEST(PastedKinds, A_Dockerfile_is_imported_as_nothing_else)
{
    const auto parts = importers::containerParts("FROM x:1\nEXPOSE 80\n");
    ASSERT_FALSE(parts);
    EXPECT_NE(inEnglish(parts.error().message).find("This is a Dockerfile"), std::string::npos);
}

/// What the fixes make of a text that was pasted with what stood around it.
struct UnwrapCase {
    const char* text;
    std::vector<std::string> ends;

    friend std::ostream& operator<<(std::ostream& out, const UnwrapCase& one)
    {
        return out << one.text;
    }
};

std::vector<std::string> endsOf(std::string_view text, const std::vector<LintProblem>& problems)
{
    std::vector<std::string> ends;
    for (const LintProblem& problem : problems)
        for (const LintFix& fix : problem.fixes)
            ends.push_back(edited(text, fix.edits));
    return ends;
}

const char* const kRoute = "FROM /messages/* INTO $upstream";

const UnwrapCase kWrappedRoutes[] = {
    {R"({"routes":{"r1":"FROM /messages/* INTO $upstream"}})", {kRoute}},
    {"r1: FROM /messages/* INTO $upstream", {kRoute}},
    {"r1 = \"FROM /messages/* INTO $upstream\",", {kRoute}},
    {R"({"routes":{"a":"FROM /a INTO $upstream","b":{"route":"FROM /b INTO $upstream"}}})",
     {"FROM /a INTO $upstream", "FROM /b INTO $upstream"}},
    {R"({"modulesContent":{"$edgeHub":{"properties.desired":{"schemaVersion":"1.1","routes":{"r":"FROM /messages/* INTO $upstream"}}}}})",
     {kRoute}},
    {R"({"$edgeHub":{"properties.desired.routes.r":"FROM /messages/* INTO $upstream"}})", {kRoute}},
};

class EachWrappedRoute : public ::testing::TestWithParam<UnwrapCase> {};

TEST_P(EachWrappedRoute, Is_taken_out)
{
    const auto problems = lintRoute(GetParam().text);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].rule, "routes.wrapped");
    EXPECT_EQ(endsOf(GetParam().text, problems), GetParam().ends);
}

INSTANTIATE_TEST_SUITE_P(Routes, EachWrappedRoute, ::testing::ValuesIn(kWrappedRoutes));

const UnwrapCase kWrappedTwins[] = {
    {R"({"mod":{"properties.desired":{"a":1}}})", {R"({"a":1})"}},
    {R"({"modulesContent":{"$edgeHub":{"properties.desired":{}},"mod":{"properties.desired":{"a":1}}}})",
     {R"({"a":1})"}},
    {R"({"properties.desired.a":1,"properties.desired.b":2})", {R"({"a":1,"b":2})"}},
    {R"({"m1":{"properties.desired":{"a":1}},"m2":{"properties.desired":{"b":1}}})",
     {R"({"a":1})", R"({"b":1})"}},
};

class EachWrappedTwin : public ::testing::TestWithParam<UnwrapCase> {};

TEST_P(EachWrappedTwin, Is_taken_out)
{
    const auto problems = lintTwin(GetParam().text);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].rule, "twin.noprefix");
    EXPECT_EQ(endsOf(GetParam().text, problems), GetParam().ends);
}

INSTANTIATE_TEST_SUITE_P(Twins, EachWrappedTwin, ::testing::ValuesIn(kWrappedTwins));

} // namespace
