#include "core/iotedge/create_options/create_options.h"
#include "core/iotedge/pasted/compose.h"
#include "core/iotedge/pasted/docker_inspect.h"
#include "core/iotedge/pasted/docker_run.h"
#include "core/text/json/json_reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

using namespace core;

namespace {

/// A text of another tool, and the create options that say the same.
struct PastedCase {
    const char* text;
    const char* rule;
    const char* options;

    friend std::ostream& operator<<(std::ostream& out, const PastedCase& one)
    {
        return out << one.text;
    }
};

const PastedCase kPastedCases[] = {
    {"-p 8080:80 -v data:/data", "create.text.command",
     R"({"HostConfig":{"Binds":["data:/data"],"PortBindings":{"80/tcp":[{"HostPort":"8080"}]}},"ExposedPorts":{"80/tcp":{}}})"},
    {"docker run -d --name web --restart=always -e A=1 -e \"B=two words\" nginx:1.25",
     "create.text.command", R"({"Env":["A=1","B=two words"]})"},
    {"sudo docker run -it --rm \\\n  --privileged \\\n  --network host \\\n  --device /dev/ttyUSB0 "
     "x/y:1",
     "create.text.command",
     R"({"OpenStdin":true,"Tty":true,"HostConfig":{"Privileged":true,"NetworkMode":"host","Devices":[{"PathOnHost":"/dev/ttyUSB0","PathInContainer":"/dev/ttyUSB0","CgroupPermissions":"rwm"}]}})"},
    {"docker run --gpus all -m 512m --cpus 1.5 --cap-add NET_ADMIN -u 1000:1000 img run --fast",
     "create.text.command",
     R"({"HostConfig":{"DeviceRequests":[{"Count":-1,"Capabilities":[["gpu"]]}],"Memory":536870912,"NanoCpus":1500000000,"CapAdd":["NET_ADMIN"]},"User":"1000:1000","Cmd":["run","--fast"]})"},
    {"docker run --health-cmd 'curl -f http://localhost/' --health-interval 30s --health-retries=3 "
     "a",
     "create.text.command",
     R"({"Healthcheck":{"Test":["CMD-SHELL","curl -f http://localhost/"],"Interval":30000000000,"Retries":3}})"},
    {"docker run -p 127.0.0.1:9000-9001:80-81/udp --log-driver json-file --log-opt max-size=10m a",
     "create.text.command",
     R"({"HostConfig":{"LogConfig":{"Type":"json-file","Config":{"max-size":"10m"}},"PortBindings":{"80/udp":[{"HostIp":"127.0.0.1","HostPort":"9000"}],"81/udp":[{"HostIp":"127.0.0.1","HostPort":"9001"}]}},"ExposedPorts":{"80/udp":{},"81/udp":{}}})"},
    {"docker run --mount type=bind,source=/srv/a,target=/a,readonly --mount "
     "src=vol,dst=/b --tmpfs /run:size=64m --ulimit nofile=1024:2048 --entrypoint /bin/x a",
     "create.text.command",
     R"({"HostConfig":{"Binds":["/srv/a:/a:ro","vol:/b"],"Tmpfs":{"/run":"size=64m"},"Ulimits":[{"Name":"nofile","Soft":1024,"Hard":2048}]},"Entrypoint":["/bin/x"]})"},
    {"services:\n  web:\n    image: nginx\n    ports:\n      - \"8080:80\"\n    volumes:\n      - "
     "data:/data\n    environment:\n      A: 1\n      B: two\nvolumes:\n  data:\n",
     "create.text.compose",
     R"({"Env":["A=1","B=two"],"ExposedPorts":{"80/tcp":{}},"HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":"8080"}]},"Binds":["data:/data"]}})"},
    {"image: nginx\nports:\n  - target: 80\n    published: 8080\n    protocol: udp\n",
     "create.text.compose",
     R"({"ExposedPorts":{"80/udp":{}},"HostConfig":{"PortBindings":{"80/udp":[{"HostPort":"8080"}]}}})"},
    {R"({"volumes":["/data:/data"]})", "create.text.compose",
     R"({"HostConfig":{"Binds":["/data:/data"]}})"},
    {R"({"image":"a","ports":["80:80"],"restart":"always"})", "create.text.compose",
     R"({"ExposedPorts":{"80/tcp":{}},"HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":"80"}]}}})"},
    {"services:\n  a:\n    image: x\n    mem_limit: 64m\n    healthcheck:\n      test: [\"CMD\", "
     "\"true\"]\n      interval: 1m30s\n    logging:\n      driver: local\n      options: "
     "{max-size: 10m}\n    ulimits: {nofile: {soft: 1, hard: 2}}\n",
     "create.text.compose",
     R"({"HostConfig":{"Memory":67108864,"LogConfig":{"Type":"local","Config":{"max-size":"10m"}},"Ulimits":[{"Name":"nofile","Soft":1,"Hard":2}]},"Healthcheck":{"Test":["CMD","true"],"Interval":90000000000}})"},
    {"services:\n  a:\n    deploy:\n      resources:\n        reservations:\n          devices:\n  "
     "  "
     "        - driver: nvidia\n              count: 1\n              capabilities: [gpu]\n",
     "create.text.compose",
     R"({"HostConfig":{"DeviceRequests":[{"Driver":"nvidia","Count":1,"Capabilities":[["gpu"]]}]}})"},
    {R"([{"Id":"1","Name":"/web","State":{},"Config":{"Image":"a","Env":["PATH=/bin","A=1"],"Hostname":"1"},"HostConfig":{"Binds":["data:/a"],"NetworkMode":"default","Privileged":false},"Mounts":[{"Type":"volume","Name":"data","Destination":"/a","RW":true}]}])",
     "create.text.inspect", R"({"Env":["A=1"],"HostConfig":{"Binds":["data:/a"]}})"},
    {R"([{"Id":"1","State":{"Status":"running"},"HostConfig":{"Binds":["data:/a"]}}])",
     "create.text.inspect", R"({"HostConfig":{"Binds":["data:/a"]}})"},
    {R"({"createOptions":{"Tty":true}})", "create.wrapped", R"({"Tty":true})"},
    {R"({"createOptions":"{\"Tty\":true}"})", "create.wrapped", R"({"Tty":true})"},
    {R"({"image":"a","createOptions":"{\"Tty\":","createOptions01":"true}"})", "create.wrapped",
     R"({"Tty":true})"},
    {R"({"settings":{"image":"a","createOptions":"{\"Tty\":true}"}})", "create.wrapped",
     R"({"Tty":true})"},
    {R"({"sensor":{"type":"docker","settings":{"image":"a","createOptions":{"Tty":true}}}})",
     "create.wrapped", R"({"Tty":true})"},
    {"```json\n{\"Tty\":true}\n```\n", "create.json", R"({"Tty":true})"},
    {R"({"modulesContent":{"$edgeAgent":{"properties.desired":{"modules":{"a":{"settings":{"createOptions":"{\"Tty\":true}"}}}}}}})",
     "create.wrapped", R"({"Tty":true})"},
};

class EachPasted : public ::testing::TestWithParam<PastedCase> {};

TEST_P(EachPasted, Is_recognised_and_taken_over_by_one_fix)
{
    const auto problems = lintCreateOptions(GetParam().text);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].rule, GetParam().rule);
    ASSERT_EQ(problems[0].fixes.size(), 1U);
    EXPECT_EQ(edited(GetParam().text, problems[0].fixes[0].edits), GetParam().options);
}

INSTANTIATE_TEST_SUITE_P(Pasted, EachPasted, ::testing::ValuesIn(kPastedCases));

TEST(Pasted, A_long_text_is_recognised_as_a_short_one_is)
{
    std::string line = "docker run";
    for (int number = 0; number < 10'000; ++number)
        line += " -e VARIABLE_" + std::to_string(number) + "=1";
    const auto problems = lintCreateOptions(line + " img");
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].rule, "create.text.command");
}

TEST(Pasted, Docker_reads_its_own_keys_in_any_case_so_that_they_are_no_Compose)
{
    for (const char* text : {R"({"image":"a"})", R"({"volumes":{}})", R"({"hostConfig":{}})",
                             R"({"HostConfig":{},"environment":["A=1"]})"})
        for (const LintProblem& problem : lintCreateOptions(text))
            EXPECT_NE(problem.rule, "create.text.compose") << text;
}

TEST(Pasted, What_is_left_out_of_a_line_is_said)
{
    const auto spec = readDockerRun("docker run --restart always --env-file x --nope -v ./a:/b i");
    ASSERT_TRUE(spec);
    std::string told;
    for (const Message& note : spec->notes)
        told += inEnglish(note) + '\n';
    for (const char* name : {"--restart", "--env-file", "--nope", "./a"})
        EXPECT_NE(told.find(name), std::string::npos) << told;
    EXPECT_EQ(spec->image, "i");
}

struct LineCase {
    const char* line;
    const char* image;
    const char* options;
    /// Something of what is said about it.
    const char* told;

    friend std::ostream& operator<<(std::ostream& out, const LineCase& one)
    {
        return out << one.line;
    }
};

const LineCase kLines[] = {
    {"docker run -d img && docker logs x", "img", "{}", "&& docker logs x"},
    {"docker run img # note", "img", "{}", "# note"},
    {"docker run img; rm -rf /", "img", "{}", "; rm -rf /"},
    {"docker run img > /tmp/log", "img", "{}", "> /tmp/log"},
    {"docker run -e A=$(cat /x) img", "img", R"({"Env":["A=<VALUE>"]})", "$(cat /x)"},
    {"docker run -e 'A=a;b' img \"x|y\"", "img", R"({"Env":["A=a;b"],"Cmd":["x|y"]})", ""},
    {"docker run -e A=<SECRET> img", "img", R"({"Env":["A=<SECRET>"]})", ""},
    {"docker run --kernel-memory 4m img", "img", "{}", "--kernel-memory"},
    {"docker run --io-maxiops 4 img", "img", "{}", "--io-maxiops"},
    {"docker run --volume-driver local img", "img", R"({"HostConfig":{"VolumeDriver":"local"}})",
     ""},
    {"docker run --network-alias a --ip 1.2.3.4 img", "img", "{}", "--network-alias"},
    {"docker run --mount 'type=bind,\"source=/a,b\",target=/c' img", "img",
     R"({"HostConfig":{"Binds":["/a,b:/c"]}})", ""},
    {"docker run --gpus '\"device=0,1\"' img", "img",
     R"({"HostConfig":{"DeviceRequests":[{"DeviceIDs":["0","1"],"Capabilities":[["gpu"]]}]}})", ""},
    {"docker run --gpus device=0,1 img", "img",
     R"({"HostConfig":{"DeviceRequests":[{"DeviceIDs":["0","1"],"Capabilities":[["gpu"]]}]}})", ""},
    {"docker run --gpus 'device=GPU-1,\"capabilities=compute,utility\"' img", "img",
     R"({"HostConfig":{"DeviceRequests":[{"DeviceIDs":["GPU-1"],"Capabilities":[["compute","utility","gpu"]]}]}})",
     ""},
    {"docker run --gpus driver=nvidia,count=2 img", "img",
     R"({"HostConfig":{"DeviceRequests":[{"Driver":"nvidia","Count":2,"Capabilities":[["gpu"]]}]}})",
     ""},
    {"docker run --gpus driver=nvidia img", "img",
     R"({"HostConfig":{"DeviceRequests":[{"Driver":"nvidia","Count":1,"Capabilities":[["gpu"]]}]}})",
     ""},
    {"nvidia-docker run img", "img", R"({"HostConfig":{"Runtime":"nvidia"}})", ""},
    {"docker -H ssh://x run img", "img", "{}", ""},
    {"DOCKER_HOST=x docker run img", "img", "{}", ""},
    {"sudo docker run img", "img", "{}", ""},
    {"# docker container create img", "img", "{}", ""},
    {"docker run -p 80:80 img\ndocker run -p 81:81 z", "img",
     R"({"ExposedPorts":{"80/tcp":{}},"HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":"80"}]}}})",
     "docker run -p 81:81 z"},
    {"docker run\n-e A=1\n\n-e B=2 img\n", "img", R"({"Env":["A=1","B=2"]})", ""},
    {"\xEF\xBB\xBF"
     "docker run img",
     "img", "{}", ""},
    {"docker run –e A=1 —rm img", "img", R"({"Env":["A=1"]})", "“—rm” begins with a dash"},
    {"docker run —env=A=1 –it img", "img", R"({"Env":["A=1"],"OpenStdin":true,"Tty":true})",
     "“–it” begins with a dash"},
    {"docker run -e A=“b c” -e B='it’s' img", "img", R"({"Env":["A=b c","B=it’s"]})",
     "The quote ““” is one"},
    {"docker run -e A=1 \\  \n  img", "img", R"({"Env":["A=1"]})", "Blanks behind “\\”"},
    {"sudo -E -u me docker run img", "img", "{}", ""},
    {"/usr/bin/docker run img", "img", "{}", ""},
    {"user@host:~# docker run \\\n> -e A=1 img", "img", R"({"Env":["A=1"]})", ""},
    {"> docker run img", "img", "{}", ""},
    {"PS C:\\> docker run img", "img", "{}", ""},
    {"docker run -t img", "img", R"({"Tty":true})", ""},
    {"docker run -e A=Hello World! img", "World!", R"({"Env":["A=Hello"],"Cmd":["img"]})",
     "“World!” stands where the command names the image"},
    {"docker run <IMAGE>", "<IMAGE>", "{}", ""},
};

class EachLine : public ::testing::TestWithParam<LineCase> {};

TEST_P(EachLine, Is_read_as_the_shell_and_Docker_read_it)
{
    const auto spec = readDockerRun(GetParam().line);
    ASSERT_TRUE(spec);
    EXPECT_EQ(spec->image, GetParam().image);
    EXPECT_EQ(createOptionsWithEnv(*spec), GetParam().options);
    std::string told;
    for (const Message& note : spec->notes)
        told += inEnglish(note) + '\n';
    EXPECT_NE(told.find(GetParam().told), std::string::npos) << told;
}

INSTANTIATE_TEST_SUITE_P(Lines, EachLine, ::testing::ValuesIn(kLines));

/// The create options of the only service.
std::string optionsOfService(const std::string& service)
{
    const auto file = composeFromYaml("services:\n  a:\n    image: i\n" + service);
    return file && *file ? createOptionsWithEnv((*file)->services[0]) : std::string("unread");
}

TEST(Pasted, The_long_form_of_a_mount_keeps_its_modes)
{
    EXPECT_EQ(
        optionsOfService("    volumes:\n"
                         "      - {type: tmpfs, target: /t, tmpfs: {size: 64m, mode: 1777}}\n"
                         "      - {type: volume, source: d1, target: /d, volume: {nocopy: true}}\n"
                         "      - {type: bind, source: /s, target: /s, read_only: true,"
                         " bind: {propagation: rshared}}\n"),
        R"({"HostConfig":{"Tmpfs":{"/t":"size=64m,mode=1777"},)"
        R"("Binds":["d1:/d:nocopy","/s:/s:ro,rshared"]}})");
}

TEST(Pasted, Two_folders_beside_the_file_are_two_volumes)
{
    EXPECT_EQ(optionsOfService("    volumes: ['data:/v', './data:/w', '../data:/x']\n"),
              R"({"HostConfig":{"Binds":["data:/v","data-2:/w","data-3:/x"]}})");
}

TEST(Pasted, A_terminal_that_a_service_asks_for_is_kept)
{
    EXPECT_EQ(optionsOfService("    tty: true\n    stdin_open: true\n"),
              R"({"Tty":true,"OpenStdin":true})");
}

TEST(Pasted, A_mount_that_only_begins_like_a_bind_is_kept)
{
    const auto spec = readDockerInspect(
        readJson(R"([{"Id":"1","Config":{},"HostConfig":{"Binds":["/a:/data2"]},"Mounts":[)"
                 R"({"Type":"volume","Name":"keep","Destination":"/data","RW":true}]}])")
            .root);
    ASSERT_TRUE(spec);
    EXPECT_EQ(createOptionsWithEnv(*spec),
              R"({"HostConfig":{"Binds":["/a:/data2"],"Mounts":[)"
              R"({"Type":"volume","Source":"keep","Target":"/data"}]}})");
}

TEST(Pasted, What_ties_an_inspected_container_to_its_machine_is_left_out)
{
    const auto spec = readDockerInspect(
        readJson(R"([{"Id":"1","Config":{"OpenStdin":true},"HostConfig":{"NetworkMode":"my_net",)"
                 R"("Links":["/db:/a"],"VolumesFrom":["x"],"RestartPolicy":{"Name":"always"}}}])")
            .root);
    ASSERT_TRUE(spec);
    EXPECT_EQ(createOptionsWithEnv(*spec), R"({"OpenStdin":true})");
    EXPECT_EQ(spec->notes.size(), 5U);
}

/// Applies the first fix of the first finding that has one, until none is left.
std::string afterAllFixes(std::string text)
{
    constexpr int kMax = 20;
    for (int turn = 0; turn < kMax; ++turn) {
        const auto problems = lintCreateOptions(text);
        const auto found = std::ranges::find_if(problems, [](const LintProblem& problem) {
            return !problem.fixes.empty() && problem.severity != Severity::Help;
        });
        if (found == problems.end())
            return text;
        text = edited(text, found->fixes.front().edits);
    }
    return "no end: " + text;
}

struct ChainCase {
    const char* text;
    const char* end;

    friend std::ostream& operator<<(std::ostream& out, const ChainCase& one)
    {
        return out << one.text;
    }
};

const ChainCase kChains[] = {
    {R"({"Healthcheck":{"Test":"curl -f http://localhost/"}})",
     R"({"Healthcheck":{"Test":["CMD-SHELL","curl -f http://localhost/"]}})"},
    {R"({"Healthcheck":{"Test":["curl -f http://localhost/"]}})",
     R"({"Healthcheck":{"Test":["CMD-SHELL","curl -f http://localhost/"]}})"},
    {R"({"Healthcheck":{"Test":["CMD","curl -f http://localhost/ || exit 1"]}})",
     R"({"Healthcheck":{"Test":["CMD-SHELL","curl -f http://localhost/ || exit 1"]}})"},
    {R"({"Healthcheck":{"Test":["curl","-f","http://localhost/"]}})",
     R"({"Healthcheck":{"Test":["CMD","curl","-f","http://localhost/"]}})"},
    {R"({"HostConfig":{"Mounts":[{"Type":"volume","Name":"share","Destination":"/a","Driver":"local","RW":false}]}})",
     R"({"HostConfig":{"Mounts":[{"Type":"volume","Source":"share","Target":"/a","ReadOnly":true}]}})"},
    {R"({"volumes":["/data:/data"]})", R"({"HostConfig":{"Binds":["/data:/data"]}})"},
    {R"({"Volumes":{"/data:/data":{}}})", R"({"HostConfig":{"Binds":["/data:/data"]}})"},
    {R"({"Volumes":{"/data":{}}})", R"({"HostConfig":{"Binds":["data:/data"]}})"},
    {R"({"Volumes":{"/a":{},"/bb":{}},"HostConfig":{"Binds":["x1:/c"]}})",
     R"({"HostConfig":{"Binds":["x1:/c","data:/a","bb:/bb"]}})"},
    {R"({"Volumes":["/data"]})", R"({"HostConfig":{"Binds":["data:/data"]}})"},
    {R"({"HostConfig":{"Ulimits":{"nofile":1024}}})",
     R"({"HostConfig":{"Ulimits":[{"Name":"nofile","Soft":1024,"Hard":1024}]}})"},
    {R"({"HostConfig":{"PortBindings":{"8000-8001/tcp":[{"HostPort":"9000-9001"}]}}})",
     R"({"HostConfig":{"PortBindings":{"8000/tcp":[{"HostPort":"9000"}],"8001/tcp":[{"HostPort":"9001"}]}}})"},
    {R"({"HostConfig":{"Mounts":[{"Type":"bind","Source":"/opcpublisher","Target":"/appdata"}]}})",
     R"({"HostConfig":{"Mounts":[{"Type":"volume","Source":"opcpublisher","Target":"/appdata"}]}})"},
    {R"({"HostConfig":{"Mounts":[{"Type":"volume","Target":"/appdata"}]}})",
     R"({"HostConfig":{"Mounts":[{"Source":"appdata","Type":"volume","Target":"/appdata"}]}})"},
    {R"("sensor":{"settings":{"createOptions":"{\"Tty\":true}"}},)", R"({"Tty":true})"},
    {"```\n{\"Tty\":true};\n```", R"({"Tty":true})"},
    {"```yaml\nimage: a\nports: ['80:80']\n```",
     R"({"ExposedPorts":{"80/tcp":{}},"HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":"80"}]}}})"},
    {R"({"createOptions":"{\"volumes\":[\"/data:/data\"]}"})",
     R"({"HostConfig":{"Binds":["/data:/data"]}})"},
    {"docker run -v /data -p 8080:80 a",
     R"({"ExposedPorts":{"80/tcp":{}},"HostConfig":{"Binds":["data:/data"],"PortBindings":{"80/tcp":[{"HostPort":"8080"}]}}})"},
    {R"({"ExposedPorts":["80/tcp"],"PortBindings":{"80/tcp":"8080"}})",
     R"({"ExposedPorts":{"80/tcp":{}},"HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":"8080"}]}}})"},
    {R"({"HostConfig":{"Memory":"512m","RestartPolicy":{"Name":"always"}}})",
     R"({"HostConfig":{"Memory":536870912}})"},
    {R"("{\"HostConfig\":{\"Memory\":512}}")", R"({"HostConfig":{"Memory":536870912}})"},
};

class EachChain : public ::testing::TestWithParam<ChainCase> {};

TEST_P(EachChain, Of_fixes_ends_in_something_that_works_and_is_what_was_meant)
{
    const std::string end = afterAllFixes(GetParam().text);
    EXPECT_EQ(end, GetParam().end);
    for (const LintProblem& problem : lintCreateOptions(end))
        EXPECT_NE(problem.severity, Severity::Error) << inEnglish(problem.message);
}

INSTANTIATE_TEST_SUITE_P(Fixes, EachChain, ::testing::ValuesIn(kChains));

} // namespace
