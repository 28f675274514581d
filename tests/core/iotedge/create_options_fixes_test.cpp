#include "core/base/text_edit.h"
#include "core/iotedge/create_options/create_options.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace core;

namespace {

/// Members of the outermost object and of HostConfig, right and wrong, as people write them.
constexpr const char* kRootMembers[] = {
    R"("Tty":"true")",
    R"("Cmd":"run --fast")",
    R"("Env":{"A":"b"})",
    R"("Env":["A=b"])",
    R"("ExposedPorts":["80"])",
    R"("ExposedPorts":{"8000-8001/tcp":{}})",
    R"("Volumes":{"/data":{}})",
    R"("Volumes":{"/data:/data":{}})",
    R"("volumes":["/srv:/srv"])",
    R"("Memory":5)",
    R"("Memory":"64m")",
    R"("Privileged":true)",
    R"("NetworkMode":"host")",
    R"("PortBindings":{"80/tcp":[{"HostPort":"8080"}]})",
    R"("Healthcheck":{"Test":"curl -f http://localhost/"})",
    R"("Healthcheck":{"Test":["CMD","a | b"],"Interval":"30s"})",
    R"("Labels":["a=b"])",
    R"("Image":"a:1")",
    R"("User":1000)",
    R"("StopTimeout":"10s")",
    R"("Hostnam":"a")",
    R"("RestartPolicy":{"Name":"always"})",
    R"("createOptions":{"Hostname":"a"})",
};
constexpr const char* kHostMembers[] = {
    R"("Binds":"/a:/b")",
    R"("Binds":["data:/data"])",
    R"("Binds":["/srv/plant"])",
    R"("Mounts":[{"Type":"volume","Target":"/data"}])",
    R"("Mounts":[{"Type":"bind","Source":"/opt/x","Target":"/x"}])",
    R"("Mounts":[{"Type":"volume","Name":"share","Destination":"/a","RW":false}])",
    R"("PortBindings":{"80/tcp":"8080"})",
    R"("PortBindings":{"8080:80":[{"HostPort":"8080"}]})",
    R"("PortBindings":{"8000-8001/tcp":[{"HostPort":"9000-9001"}]})",
    R"("Memory":"512m")",
    R"("Memory":512)",
    R"("NanoCpus":0.5)",
    R"("Ulimits":{"nofile":1024})",
    R"("Devices":["/dev/ttyUSB0"])",
    R"("DeviceRequests":[{"Count":-1,"Capabilities":["gpu"]}])",
    R"("Tmpfs":["/run"])",
    R"("CapAdd":"net_admin")",
    R"("ExtraHosts":{"h":"1.2.3.4"})",
    R"("LogConfig":{"Type":"json-file","Config":{"maxsize":10}})",
    R"("RestartPolicy":"always")",
    R"("User":"a")",
    R"("ExposedPorts":{"80/tcp":{}})",
    R"("Privileged":"yes")",
    R"("NetworkMode":"hos")",
};

class OptionsGenerator {
public:
    explicit OptionsGenerator(unsigned seed) : m_random(seed) {}

    std::string next()
    {
        const std::string root = several(kRootMembers, below(3));
        const std::string host = several(kHostMembers, 1 + below(3));
        return "{" + root + (root.empty() ? "" : ",") + R"("HostConfig":{)" + host + "}}";
    }
    std::size_t below(std::size_t end) { return m_random() % end; }

private:
    template <std::size_t Size>
    std::string several(const char* const (&members)[Size], std::size_t count)
    {
        std::string text;
        std::vector<std::size_t> taken;
        while (taken.size() < count) {
            const std::size_t at = below(Size);
            if (std::ranges::find(taken, at) != taken.end())
                continue;
            taken.push_back(at);
            text += (text.empty() ? "" : ",") + std::string(members[at]);
        }
        return text;
    }

    std::mt19937 m_random;
};

struct Offered {
    const LintProblem* problem;
    const LintFix* fix;
};

std::vector<Offered> fixesOf(const std::vector<LintProblem>& problems)
{
    std::vector<Offered> all;
    for (const LintProblem& problem : problems)
        for (const LintFix& fix : problem.fixes)
            all.push_back({&problem, &fix});
    return all;
}

/// Errors that nothing mends.
auto hopelessAmong(const std::vector<LintProblem>& problems)
{
    return std::ranges::count_if(problems, [](const LintProblem& problem) {
        return problem.severity == Severity::Error && problem.fixes.empty();
    });
}

auto timesTold(const std::vector<LintProblem>& problems, const Message& message)
{
    return std::ranges::count(problems, message, &LintProblem::message);
}

TEST(OptionsFixes, Taken_at_random_mend_what_they_say_and_come_to_an_end)
{
    constexpr int kTexts = 300;
    constexpr int kMaxTurns = 40;
    OptionsGenerator generator(7);
    for (int at = 0; at < kTexts && !HasFailure(); ++at) {
        std::string text = generator.next();
        auto problems = lintCreateOptions(text);
        int turn = 0;
        for (auto fixes = fixesOf(problems); !fixes.empty(); fixes = fixesOf(problems)) {
            ASSERT_LT(++turn, kMaxTurns) << text;
            const auto [problem, fix] = fixes[generator.below(fixes.size())];
            const std::string after = edited(text, fix->edits);
            auto left = lintCreateOptions(after);
            EXPECT_LT(timesTold(left, problem->message), timesTold(problems, problem->message))
                << inEnglish(problem->message) << '\n'
                << text << '\n'
                << after;
            EXPECT_LE(hopelessAmong(left), hopelessAmong(problems)) << text << '\n' << after;
            text = after;
            problems = std::move(left);
        }
    }
}

/// After the only fix of the first problem.
std::string optionsAfterFirstFix(const std::string& text)
{
    const auto problems = lintCreateOptions(text);
    return !problems.empty() && problems.front().fixes.size() == 1
               ? edited(text, problems.front().fixes.front().edits)
               : "";
}

TEST(OptionsFixes, Write_plain_quotes_for_those_of_word_processors)
{
    EXPECT_EQ(optionsAfterFirstFix("{“HostConfig”:\u00a0{“Memory”:67108864}}"),
              R"({"HostConfig": {"Memory":67108864}})");
}

TEST(OptionsFixes, Write_an_object_for_an_empty_list)
{
    EXPECT_EQ(optionsAfterFirstFix(" []"), "{}");
    EXPECT_EQ(inEnglish(lintCreateOptions("[]").front().fixes.front().label), "Write “{}”");
}

TEST(OptionsFixes, Write_options_in_YAML_as_JSON)
{
    EXPECT_EQ(optionsAfterFirstFix("HostConfig: {Privileged: true, Binds: ['data:/data']}"),
              R"({"HostConfig":{"Privileged":true,"Binds":["data:/data"]}})");
    EXPECT_EQ(optionsAfterFirstFix("no options"), "");
}

TEST(OptionsFixes, Rewrite_no_text_that_was_not_read_to_its_end)
{
    const std::string deep = std::string(80, '[') + std::string(80, ']');
    std::string many;
    for (int at = 0; at < 200'000; ++at)
        many += "1,";
    for (const std::string& text : {R"({"Labels":)" + deep + ",}", R"({"Cmd":[)" + many + "1],}",
                                    std::string(R"({"Tty":true} {"Memory":5})")})
        for (const LintProblem& problem : lintCreateOptions(text))
            for (const LintFix& fix : problem.fixes)
                EXPECT_NE(fix.id, "rewrite") << text.substr(0, 60);
}

TEST(OptionsFixes, Rewrite_no_byte_that_is_no_UTF_8)
{
    for (const std::string text :
         {"{'Cmd':['caf\xE9']}", "{\"Cmd\":\"caf\xE9 au lait\"}", "{\"Labels\":{\"a\":\"\xFF\"}"})
        for (const LintProblem& problem : lintCreateOptions(text))
            for (const LintFix& fix : problem.fixes)
                EXPECT_TRUE(edited(text, fix.edits).find("\uFFFD") == std::string::npos)
                    << fix.id << ' ' << text;
}

TEST(OptionsFixes, Write_a_number_with_a_point_without_it_where_that_is_taken_for_a_fraction)
{
    const auto problems = lintCreateOptions(R"({"StopTimeout":10.0})");
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(inEnglish(problems[0].message), "“StopTimeout” is 10.0, which is taken for a "
                                              "fraction: the device refuses the container. "
                                              "Write 10.");
    EXPECT_EQ(optionsAfterFirstFix(R"({"StopTimeout":10.0})"), R"({"StopTimeout":10})");
}

TEST(OptionsFixes, Write_a_mode_of_chmod_as_the_decimal_number_that_Docker_reads)
{
    const auto withMode = [](const std::string& mode) {
        return R"({"HostConfig":{"Mounts":[{"Type":"tmpfs","Target":"/x","TmpfsOptions":{"Mode":)"
               + mode + "}}]}}";
    };
    EXPECT_EQ(optionsAfterFirstFix(withMode("1777")), withMode("1023"));
    EXPECT_EQ(optionsAfterFirstFix(withMode("1023")), "");
}

TEST(OptionsFixes, Call_options_in_YAML_by_their_name)
{
    const auto problems = lintCreateOptions("HostConfig:\n  Privileged: true\n");
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().rule, "create.json");
    EXPECT_EQ(inEnglish(problems.front().message),
              "This is YAML, and JSON is wanted here. Write the same as JSON.");
    EXPECT_EQ(optionsAfterFirstFix("HostConfig:\n  Privileged: true\n"),
              "{\n  \"HostConfig\": {\n    \"Privileged\": true\n  }\n}");
    const auto broken = lintCreateOptions("HostConfig:\n  Binds: [a\n");
    ASSERT_EQ(broken.size(), 1U);
    EXPECT_TRUE(inEnglish(broken.front().message).starts_with("This looks like YAML"));
}

} // namespace
