#include "core/base/text_edit.h"
#include "core/iotedge/create_options/create_options.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

using namespace core;

namespace {

/// What somebody wrote, and what the first fix that is offered makes of it.
struct Intent {
    const char* written;
    const char* meant;

    friend std::ostream& operator<<(std::ostream& out, const Intent& one)
    {
        return out << one.written;
    }
};

const Intent kIntents[] = {
    {R"({"HostConfig":{"HostConfig":{"Binds":["data:/x"]}}})",
     R"({"HostConfig":{"Binds":["data:/x"]}})"},
    {R"({"Binds":["a1:/x"],"HostConfig":{"Binds":["b1:/y"]}})",
     R"({"HostConfig":{"Binds":["a1:/x","b1:/y"]}})"},
    {R"({"Binds":["b1:/y"],"HostConfig":{"Binds":["b1:/y"]}})",
     R"({"HostConfig":{"Binds":["b1:/y"]}})"},
    {R"({"Memory":10485760,"HostConfig":{"Memory":20971520}})",
     R"({"Memory":10485760,"HostConfig":{"Memory":20971520}})"},
    {R"({"Healthcheck":{"Test":"NONE"}})", R"({"Healthcheck":{"Test":["NONE"]}})"},
    {R"({"Healthcheck":{"Test":"CMD curl -f x"}})",
     R"({"Healthcheck":{"Test":["CMD","curl","-f","x"]}})"},
    {R"({"Healthcheck":{"Test":"CMD-SHELL curl x | y"}})",
     R"({"Healthcheck":{"Test":["CMD-SHELL","curl x | y"]}})"},
    {R"({"Healthcheck":{"Test":["cmd-shell","curl x"]}})",
     R"({"Healthcheck":{"Test":["CMD-SHELL","curl x"]}})"},
    {R"({"Healthcheck":{"Interval":3e10}})", R"({"Healthcheck":{"Interval":30000000000}})"},
    {R"({"Healthcheck":{"Interval":30000}})", R"({"Healthcheck":{"Interval":30000000000}})"},
    {R"({"Healthcheck":{"Interval":30}})", R"({"Healthcheck":{"Interval":30000000000}})"},
    {R"({"Healthcheck":{"Interval":"1m30s"}})", R"({"Healthcheck":{"Interval":90000000000}})"},
    {R"({"StopTimeout":"10s"})", R"({"StopTimeout":10})"},
    {R"({"HostConfig":{"Binds":{"/dev":"/b"}}})", R"({"HostConfig":{"Binds":["/dev:/b"]}})"},
    {R"({"HostConfig":{"Memory":"1.5g"}})", R"({"HostConfig":{"Memory":1610612736}})"},
    {R"({"HostConfig":{"Memory":"256Mi"}})", R"({"HostConfig":{"Memory":268435456}})"},
    {R"({"HostConfig":{"NanoCpus":0.5}})", R"({"HostConfig":{"NanoCpus":500000000}})"},
    {R"({"HostConfig":{"NanoCpus":2}})", R"({"HostConfig":{"NanoCpus":2000000000}})"},
    {R"({"HostConfig":{"PidsLimit":null}})", R"({"HostConfig":{}})"},
    {R"({"HostConfig":{"Ulimits":["nofile=1024:2048"]}})",
     R"({"HostConfig":{"Ulimits":[{"Name":"nofile","Soft":1024,"Hard":2048}]}})"},
    {R"({"HostConfig":{"PortBindings":["8080:80"]}})",
     R"({"HostConfig":{"PortBindings":{"80/tcp":[{"HostPort":"8080"}]}}})"},
    {R"({"Labels":["a=b"]})", R"({"Labels":{"a":"b"}})"},
    {R"({"HostConfig":{"Tmpfs":["/run"]}})", R"({"HostConfig":{"Tmpfs":{"/run":""}}})"},
    {R"({"HostConfig":{"ExtraHosts":{"a":"1.2.3.4"}}})",
     R"({"HostConfig":{"ExtraHosts":["a:1.2.3.4"]}})"},
    {R"({"HostConfig":{"DeviceRequests":[{"Count":"all","Capabilities":[["gpu"]]}]}})",
     R"({"HostConfig":{"DeviceRequests":[{"Count":-1,"Capabilities":[["gpu"]]}]}})"},
};

class EachIntent : public ::testing::TestWithParam<Intent> {};

TEST_P(EachIntent, Is_kept_by_the_first_fix)
{
    std::string text = GetParam().written;
    for (const LintProblem& problem : lintCreateOptions(text))
        if (!problem.fixes.empty()) {
            text = edited(text, problem.fixes.front().edits);
            break;
        }
    EXPECT_EQ(text, GetParam().meant);
}

INSTANTIATE_TEST_SUITE_P(Intents, EachIntent, ::testing::ValuesIn(kIntents));

} // namespace
