#include "core/iotedge/pasted/compose.h"

#include "core/iotedge/pasted/compose_keys.h"
#include "core/iotedge/pasted/settings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>

using namespace core;
using ::testing::HasSubstr;

namespace {

std::string notesOf(const std::vector<Message>& notes)
{
    std::string text;
    for (const Message& note : notes)
        text += inEnglish(note) + '\n';
    return text;
}

/// A file whose first service is "web".
struct ReadCompose {
    std::string options = "unread";
    std::string image;
    std::string notes;
    std::string fileNotes;
};

ReadCompose readComposeFile(const std::string& text)
{
    const auto file = composeFromYaml(text);
    if (!file || !*file || (*file)->services.empty())
        return {};
    const ContainerSpec& first = (*file)->services.front();
    return {createOptionsWithEnv(first), first.image, notesOf(first.notes),
            notesOf((*file)->notes)};
}

ReadCompose readService(const std::string& keys)
{
    return readComposeFile("services:\n  web:\n    image: i\n" + keys);
}

struct KeyCase {
    const char* keys;
    const char* options;
    /// What is said, or nothing.
    const char* told;

    friend std::ostream& operator<<(std::ostream& out, const KeyCase& one)
    {
        return out << one.keys;
    }
};

const KeyCase kKeyCases[] = {
    {"    deploy: {resources: {limits: {cpus: '0.5', memory: 50M, pids: 100}}}",
     R"({"HostConfig":{"NanoCpus":500000000,"Memory":52428800,"PidsLimit":100}})", ""},
    {"    pids_limit: 50", R"({"HostConfig":{"PidsLimit":50}})", ""},
    {"    deploy: {resources: {reservations: {cpus: '0.25', memory: 20M}}}",
     R"({"HostConfig":{"MemoryReservation":20971520}})",
     "“deploy.resources.reservations.cpus” is left out: create options have nothing like it.\n"},
    {"    deploy: {replicas: 2}", "{}",
     "“deploy.replicas” is left out: it is for a swarm of machines, and a device is one.\n"},
    {"    deploy: yes", "{}", "“deploy” is left out: “yes” is not understood.\n"},
    {"    extra_hosts: ['a:10.0.0.1', 'b=::1', 'c=[::2]', 'd:host-gateway']",
     R"({"HostConfig":{"ExtraHosts":["a:10.0.0.1","b:::1","c:::2","d:host-gateway"]}})", ""},
    {"    extra_hosts: {a: 10.0.0.1, b: [10.0.0.2, '::1']}",
     R"({"HostConfig":{"ExtraHosts":["a:10.0.0.1","b:10.0.0.2","b:::1"]}})", ""},
    {"    extra_hosts: [alone]", "{}", "“extra_hosts” is left out: “alone” is not understood.\n"},
    {"    volumes: [{type: image, source: x, target: /img}]", "{}",
     "The mount at “/img” is left out: Docker of IoT Edge has none of the type “image” on "
     "Linux.\n"},
    {"    volumes: [{type: npipe, source: a, target: b}]", "{}",
     "The mount at “b” is left out: Docker of IoT Edge has none of the type “npipe” on Linux.\n"},
    {"    volumes: [{type: cluster, source: aa, target: /b}]", "{}",
     "The mount at “/b” is left out: Docker of IoT Edge has none of the type “cluster” on "
     "Linux.\n"},
    {"    volumes: [{type: volume, source: v1, target: /v, volume: {subpath: a}}]",
     R"({"HostConfig":{"Binds":["v1:/v"]}})",
     "“volume.subpath” of the mount at “/v” is left out: a bind of Docker has no room for it.\n"},
    {"    volumes: [{type: bind, source: conf, target: /c, bind: {create_host_path: true}}]",
     R"({"HostConfig":{"Binds":["conf:/c"]}})",
     "“./conf” is a folder of the machine where the command ran, and no device has it: the volume "
     "“conf” stands in its place, empty at first.\n"},
    {"    volumes: ['v:/v']", "{}", "“volumes” is left out: “v:/v” is not understood.\n"},
    {"    network_mode: host", R"({"HostConfig":{"NetworkMode":"host"}})", ""},
    {"    network_mode: service:db", "{}",
     "“network_mode: service:db” is left out: it needs another container, which a customer's "
     "device need not have.\n"},
    {"    network_mode: container:db", "{}",
     "“network_mode: container:db” is left out: it needs another container, which a customer's "
     "device need not have.\n"},
    {"    network_mode: plant", "{}",
     "“network_mode: plant” is left out: no device has that network. IoT Edge puts all modules "
     "into one of its own.\n"},
    {"    pid: service:db", "{}",
     "“pid: service:db” is left out: it needs another container, which a customer's device need "
     "not have.\n"},
    {"    ipc: container:db", "{}",
     "“ipc: container:db” is left out: it needs another container, which a customer's device need "
     "not have.\n"},
    {"    ipc: shareable", R"({"HostConfig":{"IpcMode":"shareable"}})", ""},
    {"    security_opt: ['seccomp=./profile.json', 'seccomp=unconfined']",
     R"({"HostConfig":{"SecurityOpt":["seccomp=unconfined"]}})",
     "“security_opt: seccomp=./profile.json” is left out: it is a file of the machine where the "
     "command ran, and no device has it.\n"},
    {"    blkio_config: {weight: 300, device_read_bps: [{path: /dev/sda, rate: 12mb}],"
     " device_write_iops: [{path: /dev/sda, rate: 30}]}",
     R"({"HostConfig":{"BlkioDeviceReadBps":[{"Path":"/dev/sda","Rate":12582912}],)"
     R"("BlkioDeviceWriteIOps":[{"Path":"/dev/sda","Rate":30}],"BlkioWeight":300}})",
     ""},
    {"    devices: [{source: /dev/a, target: /dev/b, permissions: rw}]",
     R"({"HostConfig":{"Devices":[{"PathOnHost":"/dev/a","PathInContainer":"/dev/b","CgroupPermissions":"rw"}]}})",
     ""},
    {"    gpus: [{driver: nvidia, count: 2}]",
     R"({"HostConfig":{"DeviceRequests":[{"Driver":"nvidia","Count":2,"Capabilities":[["gpu"]]}]}})",
     ""},
    {"    ports:\n    environment:\n    command:", "{}", ""},
    {"    enviroment: {A: 1}", "{}",
     "“enviroment” is left out: Compose knows no such key. Perhaps “environment” is meant.\n"},
    {"    foo_bar: 1", "{}", "“foo_bar” is left out: Compose knows no such key.\n"},
    {"    x-mine: 1", "{}", ""},
    {"    command: ['${X:+a}', '$1', 'b$$c', '${Y:-d}', '${Z-}']",
     R"({"Cmd":["","$1","b$c","d",""]})",
     "The variable ${Y} is taken with its default, “d”: a file .env, or the shell, that gives it "
     "another value is not read.\nThe variable ${Z} is taken with its default, “”: a file .env, or "
     "the shell, that gives it another value is not read.\n"
     "The variable ${X} has no value in the text, so that what it would bring with it is left "
     "out.\n“$1” is no variable of Compose, which refuses it. It is kept as it is; write $$ for a "
     "dollar sign.\n"},
};

class EachComposeKey : public ::testing::TestWithParam<KeyCase> {};

TEST_P(EachComposeKey, Becomes_create_options_or_is_told)
{
    const ReadCompose read = readService(std::string(GetParam().keys) + "\n");
    EXPECT_EQ(read.options, GetParam().options);
    EXPECT_EQ(read.notes, GetParam().told);
}

INSTANTIATE_TEST_SUITE_P(Keys, EachComposeKey, ::testing::ValuesIn(kKeyCases));

TEST(Compose, Every_key_of_a_service_is_taken_over_or_told)
{
    for (const pasted::ComposeKey& key : pasted::composeServiceKeys()) {
        const ReadCompose read = readService("    " + std::string(key.key) + ": 1\n");
        if (key.leftOut) {
            EXPECT_THAT(read.notes, HasSubstr("“" + std::string(key.key) + "” is left out"));
            continue;
        }
        constexpr std::array<std::string_view, 5> kMappings{"blkio_config", "deploy", "extends",
                                                            "healthcheck", "logging"};
        const bool isMapping = std::ranges::find(kMappings, key.key) != kMappings.end();
        EXPECT_NE(isMapping, pasted::settingOfKey(key.key) != nullptr) << key.key;
    }
}

TEST(Compose, Variables_take_their_defaults_and_others_become_placeholders)
{
    const ReadCompose read = readComposeFile("services:\n  web:\n    image: r/${NAME:-app}:${TAG}\n"
                                             "  other:\n    image: r/${OTHER}\n");
    EXPECT_EQ(read.image, "r/app:<TAG>");
    EXPECT_EQ(read.notes, "The variable ${NAME} is taken with its default, “app”: a file .env, or "
                          "the shell, that gives it another value is not read.\n"
                          "The variable ${TAG} has no default in the text: the placeholder <TAG> "
                          "stands in its place.\n");
    EXPECT_EQ(read.fileNotes, "");
}

constexpr const char* kBase = "  base:\n"
                              "    image: base:1\n"
                              "    environment: [A=1, B=2]\n"
                              "    ports: ['80:80']\n"
                              "    volumes: ['data:/data', 'old:/log']\n"
                              "    command: [a]\n"
                              "    healthcheck: {test: [CMD, a], interval: 5s}\n";

TEST(Compose, A_service_that_extends_another_has_its_settings_and_its_own_win)
{
    const ReadCompose read = readComposeFile("services:\n"
                                             "  web:\n"
                                             "    extends: {service: base}\n"
                                             "    environment: {B: 3, C: 4}\n"
                                             "    ports: ['80:80', '81:81']\n"
                                             "    volumes: ['new:/log']\n"
                                             "    command: [b]\n"
                                             "    healthcheck: {test: [CMD, b]}\n"
                                             + std::string(kBase));
    EXPECT_EQ(read.image, "base:1");
    EXPECT_EQ(read.options,
              R"({"Env":["B=3","C=4","A=1"],)"
              R"("ExposedPorts":{"80/tcp":{},"81/tcp":{}},)"
              R"("HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":"80"}],)"
              R"("81/tcp":[{"HostPort":"81"}]},"Binds":["data:/data","new:/log"]},"Cmd":["b"],)"
              R"("Healthcheck":{"Test":["CMD","b"],"Interval":5000000000}})");
    EXPECT_EQ(read.notes, "");
}

TEST(Compose, What_a_service_extends_and_cannot_be_followed_is_told)
{
    const auto told = [](const char* extends, const char* more = "") {
        return readComposeFile(std::string("services:\n  web:\n    image: i\n    extends: ")
                               + extends + "\n" + kBase + more)
            .notes;
    };
    EXPECT_EQ(told("base"), "");
    EXPECT_EQ(told("{service: base, file: other.yaml}"),
              "“extends” is left out: it takes settings of another file, “other.yaml”. Write them "
              "into this one.\n");
    EXPECT_EQ(told("bse"), "“extends” is left out: the file has no service “bse”. Correct the "
                           "name.\n");
    EXPECT_EQ(told("loop", "  loop: {extends: web}\n"),
              "“extends” is left out: it leads back to “web”, which begins with it. Break the "
              "circle.\n");
}

TEST(Compose, Services_that_extend_one_another_without_end_are_bounded)
{
    std::string text = "services:\n  s0:\n    image: i\n    environment:\n";
    for (int at = 0; at < 1000; ++at)
        text += "      V" + std::to_string(at) + ": 1\n";
    for (int at = 1; at < 2000; ++at)
        text += "  s" + std::to_string(at) + ": {extends: s" + std::to_string(at - 1) + "}\n";
    const auto file = composeFromYaml(text);
    ASSERT_TRUE(file && *file);
    EXPECT_EQ((*file)->services.size(), 2000U);
    EXPECT_THAT(notesOf((*file)->services.back().notes), HasSubstr("too often"));
}

TEST(Compose, Anchors_and_merge_keys_are_followed)
{
    EXPECT_EQ(readComposeFile(
                  "x-base: &base\n  image: i:1\n  tty: true\nservices:\n  web:\n    <<: *base\n"
                  "    init: true\n")
                  .options,
              R"({"HostConfig":{"Init":true},"Tty":true})");
}

TEST(Compose, A_second_document_and_a_service_without_keys_are_told)
{
    EXPECT_EQ(readComposeFile("services:\n  web: {image: i}\n---\nservices: {}\n").fileNotes,
              "Another document begins before line 4, and only the first of the file is read. Put "
              "the others into files of their own.\n");
    EXPECT_EQ(readComposeFile("services:\n  web: {image: i}\n  db: postgres\n").fileNotes,
              "The service “db” is left out: it has no keys and values.\n");
}

TEST(Compose, A_text_is_known_by_its_keys_wherever_they_stand)
{
    for (const char* text : {"services:\n  a: {}\n", "x-a: &a {b: 1}\nservices:\n  c: {}\n",
                             "name: demo\nservices:\n  a: {}\n", "# note\n---\nimage: x\n",
                             "web:\n  build: .\n  ports: []\n", "\xEF\xBB\xBFservices:\n"})
        EXPECT_TRUE(looksLikeCompose(text)) << text;
    for (const char* text : {"", "{}", "FROM /messages/* INTO $upstream", "a\nimage: b\n", "a: b"})
        EXPECT_FALSE(looksLikeCompose(text)) << text;
}

} // namespace
