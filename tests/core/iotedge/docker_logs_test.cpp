#include "core/iotedge/create_options/create_options.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

using namespace core;

namespace {

/// What the log drivers of Docker say of their options: daemon/logger, ValidateLogOpt and New of
/// each, in moby/moby at b985e2313a.
struct LogCheckCase {
    bool isRefused;
    const char* options;

    friend std::ostream& operator<<(std::ostream& out, const LogCheckCase& one)
    {
        return out << one.options;
    }
};

const LogCheckCase kLogCases[] = {
    {true, R"({"HostConfig":{"LogConfig":{"Type":"json-file","Config":{"max-file":"0"}}}})"},
    {true, R"({"HostConfig":{"LogConfig":{"Type":"local","Config":{"max-size":"x"}}}})"},
    {false, R"({"HostConfig":{"LogConfig":{"Type":"local","Config":{"max-size":"10m"}}}})"},
    {true, R"({"HostConfig":{"LogConfig":{"Type":"splunk","Config":{"splunk-token":"<T>"}}}})"},
    {true,
     R"({"HostConfig":{"LogConfig":{"Type":"splunk","Config":{"splunk-url":"https://a.example/x","splunk-token":"<T>"}}}})"},
    {true,
     R"({"HostConfig":{"LogConfig":{"Type":"splunk","Config":{"splunk-url":"https://a.example:8088","splunk-token":"<T>","splunk-format":"yaml"}}}})"},
    {true,
     R"({"HostConfig":{"LogConfig":{"Type":"splunk","Config":{"splunk-url":"https://a.example:8088","splunk-token":"<T>","splunk-zip":"1"}}}})"},
    {false,
     R"({"HostConfig":{"LogConfig":{"Type":"splunk","Config":{"splunk-url":"https://a.example:8088/","splunk-token":"<T>","splunk-gzip-level":"-1"}}}})"},
    {true,
     R"({"HostConfig":{"LogConfig":{"Type":"syslog","Config":{"syslog-facility":"bogus"}}}})"},
    {false,
     R"({"HostConfig":{"LogConfig":{"Type":"syslog","Config":{"syslog-facility":"local7","syslog-format":""}}}})"},
    {true, R"({"HostConfig":{"LogConfig":{"Type":"syslog","Config":{"syslog-format":"rfc1"}}}})"},
    {true, R"({"HostConfig":{"LogConfig":{"Type":"gcplogs","Config":{"gcp-foo":"x"}}}})"},
    {false,
     R"({"HostConfig":{"LogConfig":{"Type":"gcplogs","Config":{"gcp-project":"x","gcp-log-cmd":"true"}}}})"},
    {true,
     R"({"HostConfig":{"LogConfig":{"Type":"fluentd","Config":{"fluentd-address":"udp://a:24224"}}}})"},
    {true,
     R"({"HostConfig":{"LogConfig":{"Type":"fluentd","Config":{"fluentd-async-reconnect-interval":"1m"}}}})"},
    {true,
     R"({"HostConfig":{"LogConfig":{"Type":"fluentd","Config":{"fluentd-retry-wait":"1"}}}})"},
    {false,
     R"({"HostConfig":{"LogConfig":{"Type":"fluentd","Config":{"fluentd-address":"a.example:24224","fluentd-buffer-limit":"8MB"}}}})"},
    {true,
     R"({"HostConfig":{"LogConfig":{"Type":"syslog","Config":{"syslog-address":"foo://x"}}}})"},
    {false,
     R"({"HostConfig":{"LogConfig":{"Type":"syslog","Config":{"syslog-address":"udp://x:5"}}}})"},
    {true, R"({"HostConfig":{"LogConfig":{"Type":"json-file","Config":{"max-size":"-1"}}}})"},
    {true, R"({"HostConfig":{"LogConfig":{"Type":"json-file","Config":{"max-size":"0"}}}})"},
    {true, R"({"HostConfig":{"LogConfig":{"Type":"local","Config":{"max-file":"1"}}}})"},
    {false,
     R"({"HostConfig":{"LogConfig":{"Type":"local","Config":{"max-file":"1","compress":"false"}}}})"},
    {true,
     R"({"HostConfig":{"LogConfig":{"Type":"json-file","Config":{"mode":"non-blocking","max-buffer-size":"x"}}}})"},
    {true, R"({"HostConfig":{"LogConfig":{"Type":"etwlogs","Config":{}}}})"},
    {true,
     R"({"HostConfig":{"LogConfig":{"Type":"fluentd","Config":{"fluentd-async":"true","fluentd-async-connect":"true"}}}})"},
    {true,
     R"({"HostConfig":{"LogConfig":{"Type":"awslogs","Config":{"awslogs-group":"a","awslogs-datetime-format":"%d","awslogs-multiline-pattern":"x"}}}})"},
    {true,
     R"({"HostConfig":{"LogConfig":{"Type":"gelf","Config":{"gelf-address":"tcp://a:1","gelf-compression-type":"gzip"}}}})"},
    {true,
     R"({"HostConfig":{"LogConfig":{"Type":"gelf","Config":{"gelf-address":"udp://a:1","gelf-tcp-max-reconnect":"1"}}}})"},
    {true, R"({"HostConfig":{"LogConfig":{"Type":"gelf","Config":{}}}})"},
    {true, R"({"HostConfig":{"LogConfig":{"Type":"gelf","Config":{"gelf-address":"udp://x"}}}})"},
    {false,
     R"({"HostConfig":{"LogConfig":{"Type":"gelf","Config":{"gelf-address":"udp://x:1"}}}})"},
    {true, R"({"HostConfig":{"LogConfig":{"Type":"awslogs","Config":{}}}})"},
    {true, R"({"HostConfig":{"LogConfig":{"Type":"json-file","Config":{"compress":"true"}}}})"},
    {true, R"({"HostConfig":{"LogConfig":{"Type":"json-file","Config":{"foo":"1"}}}})"},
    {true, R"({"HostConfig":{"LogConfig":{"Type":"json-file","Config":{"max-fil":"1"}}}})"},
    {true, R"({"HostConfig":{"LogConfig":{"Type":"local","Config":{"mode":"fast"}}}})"},
    {true, R"({"HostConfig":{"LogConfig":{"Type":"local","Config":{"max-buffer-size":"1m"}}}})"},
    {false, R"({"HostConfig":{"LogConfig":{"Type":"json-file","Config":{"max-size":"10m",)"
            R"("max-file":"3"}}}})"},
};

class EachLogCheck : public ::testing::TestWithParam<LogCheckCase> {};

TEST_P(EachLogCheck, Is_known)
{
    const auto problems = lintCreateOptions(GetParam().options);
    EXPECT_EQ(std::ranges::any_of(
                  problems, [](const LintProblem& one) { return one.severity == Severity::Error; }),
              GetParam().isRefused);
}

INSTANTIATE_TEST_SUITE_P(DockerLogs, EachLogCheck, ::testing::ValuesIn(kLogCases));

} // namespace
