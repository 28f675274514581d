#include "core/importers/manifest_lint.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace core;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

/// A sound manifest with two places that a case fills.
struct Frame {
    std::string agentVersion = R"("1.1")";
    std::string runtime = R"({"type":"docker","settings":{}})";
    std::string hub = R"("schemaVersion":"1.1","storeAndForwardConfiguration":{},"routes":{})";
    std::string entry;
    std::string environment = "{}";

    [[nodiscard]] std::string json() const
    {
        return R"({"modulesContent":{"$edgeAgent":{"properties.desired":{"schemaVersion":)"
               + agentVersion + R"(,"runtime":)" + runtime
               + R"(,"systemModules":{"edgeAgent":{"type":"docker","settings":{"image":)"
                 R"("r.io/agent:1.6.1"}},"edgeHub":{"type":"docker","status":"running",)"
                 R"("restartPolicy":"always","settings":{"image":"r.io/hub:1.6.1"}}},)"
                 R"("modules":{"Camera":{"type":"docker","status":"running",)"
               + entry + R"("settings":{"image":"r.io/a:1.0.0"},"env":)" + environment
               + R"(}}}},"$edgeHub":{"properties.desired":{)" + hub + "}}}}";
    }
};

/// "severity rule: the part of the text".
std::vector<std::string> verdictsOn(const std::string& text)
{
    std::vector<std::string> result;
    for (const LintProblem& problem : lintManifest(text))
        result.push_back(
            (problem.severity == Severity::Error     ? "error "
             : problem.severity == Severity::Warning ? "warning "
                                                     : "note ")
            + std::string(problem.rule) + ": "
            + text.substr(problem.range.start, problem.range.end - problem.range.start));
    return result;
}

struct MemberTypeCase {
    std::string Frame::* part;
    const char* value;
    /// Empty where the runtime takes it.
    const char* verdict;

    friend std::ostream& operator<<(std::ostream& out, const MemberTypeCase& one)
    {
        return out << one.value;
    }
};

const MemberTypeCase kTypeCases[] = {
    {&Frame::runtime, R"({"type":"docker"})", ""},
    {&Frame::runtime, R"({"type":"docker","settings":[]})", "error manifest.runtime: []"},
    {&Frame::runtime, R"({"type":"docker","settings":"x"})", R"(error manifest.runtime: "x")"},
    {&Frame::runtime, R"({"type":"docker","settings":{"loggingOptions":{}}})",
     "error manifest.runtime: {}"},
    {&Frame::runtime, R"({"type":"docker","settings":{"minDockerVersion":["1"]}})",
     R"(error manifest.runtime: ["1"])"},
    {&Frame::runtime, R"({"type":"docker","settings":{"registryCredentials":{}}})", ""},
    {&Frame::runtime, R"({"type":"docker","settings":{"registryCredentials":null}})", ""},
    {&Frame::runtime, R"({"type":"docker","settings":{"registryCredentials":[]}})",
     "error manifest.credentials: []"},
    {&Frame::runtime, R"({"type":"docker","settings":{"registryCredentials":"none"}})",
     R"(error manifest.credentials: "none")"},
    {&Frame::runtime, R"({"type":"docker","settings":{"registryCredentials":{"a":"b"}}})",
     R"(error manifest.credentials: "b")"},
    {&Frame::runtime,
     R"({"type":"docker","settings":{"registryCredentials":{"a":{"username":1,"password":2,"address":"r.io"}}}})",
     ""},
    {&Frame::agentVersion, "1.0", "warning manifest.agent.schema: 1.0"},
    {&Frame::agentVersion, "1.1", "warning manifest.agent.schema: 1.1"},
    {&Frame::agentVersion, "1", "error manifest.agent.schema: 1"},
    {&Frame::agentVersion, "true", "error manifest.agent.schema: true"},
    {&Frame::agentVersion, R"("1.0.0")", ""},
    {&Frame::agentVersion, R"("v1.1")", R"(error manifest.agent.schema: "v1.1")"},
    {&Frame::hub, R"("schemaVersion":1.1,"storeAndForwardConfiguration":{},"routes":{})",
     "warning manifest.hub.schema: 1.1"},
    {&Frame::hub, R"("schemaVersion":1.0,"storeAndForwardConfiguration":{},"routes":{})",
     "error manifest.hub.schema: 1.0"},
    {&Frame::hub, R"("SchemaVersion":"1.1","storeAndForwardConfiguration":{},"routes":{})",
     R"(error manifest.hub.schema: "$edgeHub")"},
    {&Frame::hub,
     R"("schemaVersion":"1.1","storeAndForwardConfiguration":{"timeToLiveSecs":"7200"},"routes":{})",
     ""},
    {&Frame::hub,
     R"("schemaVersion":"1.1","storeAndForwardConfiguration":{"timeToLiveSecs":"2h"},"routes":{})",
     R"(error manifest.hub.storeforward: "2h")"},
    {&Frame::hub,
     R"("schemaVersion":"1.1","storeAndForwardConfiguration":{"timeToLiveSecs":7200.5},"routes":{})",
     "error manifest.hub.storeforward: 7200.5"},
    {&Frame::hub,
     R"("schemaVersion":"1.1","storeAndForwardConfiguration":{"timeToLiveSecs":true},"routes":{})",
     "error manifest.hub.storeforward: true"},
    {&Frame::hub,
     R"("schemaVersion":"1.1","storeAndForwardConfiguration":{"timeToLiveSecs":{}},"routes":{})",
     "error manifest.hub.storeforward: {}"},
    {&Frame::hub,
     R"("schemaVersion":"1.1","storeAndForwardConfiguration":{"storeLimits":{"maxSizeBytes":10}},"routes":{})",
     ""},
    {&Frame::hub,
     R"("schemaVersion":"1.1","storeAndForwardConfiguration":{"storeLimits":10},"routes":{})",
     "error manifest.hub.storeforward: 10"},
    {&Frame::hub,
     R"("schemaVersion":"1.1","storeAndForwardConfiguration":{"storeLimits":{"maxSizeBytes":"1g"}},"routes":{})",
     R"(error manifest.hub.storeforward: "1g")"},
    {&Frame::hub, R"("schemaVersion":"1.1","storeAndForwardConfiguration":[],"routes":{})",
     R"(error manifest.hub.storeforward: "$edgeHub")"},
    {&Frame::hub,
     R"("schemaVersion":"1.0","storeAndForwardConfiguration":{},"routes":{"r":{"route":"FROM /messages/* INTO $upstream"}})",
     R"(error manifest.route.form: {"route":"FROM /messages/* INTO $upstream"})"},
    {&Frame::hub,
     R"("schemaVersion":"1.2","storeAndForwardConfiguration":{},"routes":{"r":{"route":"FROM /messages/* INTO $upstream","priority":"5","timeToLiveSecs":"60"}})",
     ""},
    {&Frame::hub,
     R"("schemaVersion":"1.1","storeAndForwardConfiguration":{},"routes":{"r":{"route":"FROM /messages/* INTO $upstream","timeToLive":60}})",
     R"(warning manifest.route.form: "timeToLive")"},
    {&Frame::hub,
     R"("schemaVersion":"1.1","storeAndForwardConfiguration":{},"routes":{"r":{"route":"FROM /messages/* INTO $upstream","priority":true}})",
     "error manifest.route.priority: true"},
    {&Frame::hub,
     R"("schemaVersion":"1.1","storeAndForwardConfiguration":{},"routes":{"r":["FROM /messages/* INTO $upstream"]})",
     R"(error manifest.route.form: ["FROM /messages/* INTO $upstream"])"},
    {&Frame::entry, R"("startupOrder":1,)", ""},
    {&Frame::entry, R"("startupOrder":"1",)", ""},
    {&Frame::entry, R"("startupOrder":1.5,)", "error manifest.module.startup: 1.5"},
    {&Frame::entry, R"("version":1,)", ""},
    {&Frame::entry, R"("version":{"a":1},)", R"(error manifest.module.required: {"a":1})"},
    {&Frame::environment, R"(["A=1"])", R"(error twin.json: ["A=1"])"},
    {&Frame::environment, R"({"A":"1"})", R"(error env.name.charset: "1")"},
    {&Frame::environment, R"({"A":{"val":"1"}})", R"(warning env.name.charset: "val")"},
};

class EachType : public ::testing::TestWithParam<MemberTypeCase> {};

TEST_P(EachType, Gets_the_verdict_of_the_runtime)
{
    Frame frame;
    frame.*(GetParam().part) = GetParam().value;
    if (*GetParam().verdict == '\0')
        EXPECT_THAT(verdictsOn(frame.json()), IsEmpty());
    else
        EXPECT_THAT(verdictsOn(frame.json()), ElementsAre(GetParam().verdict));
}

INSTANTIATE_TEST_SUITE_P(Types, EachType, ::testing::ValuesIn(kTypeCases));

TEST(ManifestTypes, What_a_schema_has_only_later_is_passed_over)
{
    Frame frame;
    frame.hub = R"("schemaVersion":"1.1","storeAndForwardConfiguration":{},"routes":{},)"
                R"("mqttBroker":{})";
    EXPECT_THAT(verdictsOn(frame.json()),
                ElementsAre(R"(warning manifest.hub.schema: "mqttBroker")",
                            R"(note manifest.scope: "mqttBroker")"));
    frame.hub = R"("schemaVersion":"1.2","storeAndForwardConfiguration":{},"routes":{},)"
                R"("mqttBroker":{})";
    EXPECT_THAT(verdictsOn(frame.json()), ElementsAre(R"(note manifest.scope: "mqttBroker")"));
}

std::string afterFirstFix(const std::string& text)
{
    for (const LintProblem& problem : lintManifest(text))
        if (!problem.fixes.empty())
            return edited(text, problem.fixes.front().edits);
    return text;
}

TEST(ManifestTypes, Variables_in_a_list_become_an_object)
{
    Frame frame;
    frame.environment = R"(["A=1","B=x=y"])";
    const std::string fixed = afterFirstFix(frame.json());
    frame.environment = R"({"A":{"value":"1"},"B":{"value":"x=y"}})";
    EXPECT_EQ(fixed, frame.json());
    EXPECT_THAT(verdictsOn(fixed), IsEmpty());
}

TEST(ManifestTypes, A_fence_around_the_file_is_taken_off)
{
    const std::string plain = Frame().json();
    const std::string fenced = "```json\n" + plain + "\n```\n";
    EXPECT_THAT(verdictsOn(fenced), ElementsAre("error twin.json: ```json\n"));
    EXPECT_EQ(afterFirstFix(fenced), plain);
}

TEST(ManifestTypes, A_mark_too_many_is_taken_out)
{
    const std::string plain = Frame().json();
    EXPECT_EQ(afterFirstFix(plain + ";"), plain);
    std::string comma = plain;
    comma.insert(comma.size() - 1, ",");
    EXPECT_EQ(afterFirstFix(comma), plain);
}

TEST(ManifestTypes, The_entry_of_a_module_is_judged_by_itself)
{
    const std::string entry = R"({"type":"docker","status":"runing","settings":{"image":"a:1.0"}})";
    EXPECT_THAT(verdictsOn(entry), ElementsAre(R"(error manifest.module.status: "runing")"));
    EXPECT_THAT(verdictsOn(R"({"sensor":)" + entry + "}"),
                ElementsAre(R"(error manifest.module.status: "runing")"));
    EXPECT_EQ(afterFirstFix(R"("sensor":)" + entry + ","), R"({"sensor":)" + entry + "}");
}

} // namespace
