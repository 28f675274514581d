#include "core/iotedge/routes/route_editing.h"
#include "core/iotedge/routes/route_lint.h"
#include "core/iotedge/routes/route_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

using namespace core;
using ::testing::ElementsAre;

namespace {

/// "ok", "warning", or the stage at which the runtime refuses the text.
std::string routeVerdict(std::string_view text)
{
    std::string verdict = "ok";
    for (const LintProblem& problem : lintRoute(text)) {
        if (problem.severity == Severity::Error)
            return problem.stage == LintStage::A ? "A" : "B";
        if (problem.severity == Severity::Warning)
            verdict = "warning";
    }
    return verdict;
}

/// The text after the first fix of the first problem; empty where there is none.
std::string fixedRoute(const std::string& text)
{
    const auto problems = lintRoute(text);
    return problems.empty() || problems[0].fixes.empty() ? std::string()
                                                         : edited(text, problems[0].fixes[0].edits);
}

struct RouteCase {
    const char* verdict;
    const char* route;

    friend std::ostream& operator<<(std::ostream& out, const RouteCase& one)
    {
        return out << one.route;
    }
};

class EachRoute : public ::testing::TestWithParam<RouteCase> {};

TEST_P(EachRoute, Gets_the_verdict_of_the_runtime)
{
    EXPECT_EQ(routeVerdict(GetParam().route), GetParam().verdict);
}

const RouteCase kSources[] = {
    {"ok", "FROM /* INTO $upstream"},
    {"ok", "FROM /messages/* INTO $upstream"},
    {"ok", "from /messages into $UPSTREAM"},
    {"ok", "SELECT * FROM /messages/* INTO $upstream"},
    {"ok", "FROM /messages/modules/* INTO $upstream"},
    {"ok", "FROM /messages/modules/Camera INTO $upstream"},
    {"ok", "FROM /messages/modules/Camera/* INTO $upstream"},
    {"ok", "FROM /messages/modules/Camera/outputs/* INTO $upstream"},
    {"ok", "FROM /messages/modules/Camera/outputs/alerts INTO $upstream"},
    {"ok", "FROM /MESSAGES/Modules/a.b/Outputs/7up INTO $upstream"},
    {"ok", "FROM /twinChangeNotifications INTO $upstream"},
    {"ok", "FROM / messages / modules / a / * INTO $upstream"},
    {"ok", "FROM /messages/modules/caf\u00e9/* INTO $upstream"},
    {"warning", "FROM /messages/modules/Cam* INTO $upstream"},
    {"warning", "FROM /message/* INTO $upstream"},
    {"warning", "FROM/message/* INTO $upstream"},
    {"warning", "FROM /devices/a INTO $upstream"},
    {"warning", "FROM /messages/devices/* INTO $upstream"},
    {"warning", "FROM /messages/modules/a/output/b INTO $upstream"},
    {"warning", "FROM /messages/modules/a/outputs/b/c INTO $upstream"},
    {"warning", "FROM /messages/modules/*/outputs/o INTO $upstream"},
    {"warning", "FROM /messages/modules/*/outputs/*/ INTO $upstream"},
    {"warning", "FROM /twinChangeNotifications/a INTO $upstream"},
    {"A", "FROM * INTO $upstream"},
    {"A", "FROM / INTO $upstream"},
    {"A", "FROM // INTO $upstream"},
    {"A", "FROM //messages INTO $upstream"},
    {"A", "FROM /messages/ INTO $upstream"},
    {"A", "FROM messages/* INTO $upstream"},
    {"A", "FROM /messages/*/foo/*/bar INTO $upstream"},
    {"A", "FROM /messages/modules/from/* INTO $upstream"},
    {"A", "FROM /messages/modules/Not/* INTO $upstream"},
    {"A", "FROM /messages/modules/true/* INTO $upstream"},
    {"ok", "FROM /messages/modules/TRUE/* INTO $upstream"},
    {"A", "FROM /messages/modules/a/outputs/1 INTO $upstream"},
    {"A", "FROM /messages/modules/1.5/* INTO $upstream"},
    {"A", "FROM /messages/modules/0xCAFE/* INTO $upstream"},
    {"A", "FROM /messages/modules/1e9/* INTO $upstream"},
    {"A", "FROM /messages/modules/e9/* INTO $upstream"},
    {"A", "FROM /messages/modules/-1/* INTO $upstream"},
    {"A", "FROM /messages/modules/$edgeHub/* INTO $upstream"},
    {"A", "FROM /messages/modules/a:b/* INTO $upstream"},
    {"A", "FROM /messages/modules/a b/* INTO $upstream"},
    {"A", "FROM /messages/modules/a[0]/* INTO $upstream"},
    {"ok", "FROM /messages/modules/mod%20a/* INTO $upstream"},
    {"ok", "FROM /messages/modules/module#1/* INTO $upstream"},
};
INSTANTIATE_TEST_SUITE_P(Sources, EachRoute, ::testing::ValuesIn(kSources));

const RouteCase kSinks[] = {
    {"ok", "FROM /* INTO BrokeredEndpoint(\"/modules/b/inputs/i\")"},
    {"ok", "FROM /* INTO brokeredendpoint('/modules/b/inputs/i')"},
    {"ok", "FROM /* INTO BrokeredEndpoint(\" modules/b/inputs/i/ \")"},
    {"ok", "FROM /messages INTO BrokeredEndpoint ( \"/modules/b/inputs/i\" )"},
    {"warning", "FROM /messages INTO BrokeredEndpoint(\"/foo/b/bar/i\")"},
    {"warning", "FROM /messages INTO BrokeredEndpoint(\"/modules//inputs/i\")"},
    {"warning", "FROM /messages/modules/a/* INTO BrokeredEndpoint(\"/modules/a/inputs/i\")"},
    {"A", "FROM /* INTO BrokeredEndpoint(\"/modules/*/inputs/i\")"},
    {"ok", "FROM /messages INTO BrokeredEndpoint(\"/modules/*/inputs/i\")"},
    {"A", "FROM /messages INTO BrokeredEndpoint(\"\")"},
    {"A", "FROM /messages INTO BrokeredEndpoint(\"  \")"},
    {"A", "FROM /messages INTO BrokeredEndpoint(\"/modules/b/inputs\")"},
    {"A", "FROM /messages INTO BrokeredEndpoint(\"/modules/b/inputs/ \")"},
    {"A", "FROM /messages INTO BrokeredEndpoint(\"/modules/b/inputs/i/j\")"},
    {"A", "FROM /messages INTO BrokeredEndpoint(\"//modules/b/inputs/i\")"},
    {"A", "FROM /messages INTO BrokeredEndpoint(\"/modules/b/inputs/i//\")"},
    {"A", "FROM /messages INTO BrokeredEndpoint(/modules/b/inputs/i)"},
    {"A", "FROM /messages INTO BrokeredEndpoint()"},
    {"A", "FROM /messages INTO BrokeredEndpoint(\"/modules/b/inputs/i\""},
    {"A", "FROM /messages INTO BrokeredEndpoint(\u201c/modules/b/inputs/i\u201d)"},
    {"A", R"(FROM /messages INTO BrokeredEndpoint(\"/modules/b/inputs/i\"))"},
    {"A", "FROM /messages INTO Endpoint(\"/modules/b/inputs/i\")"},
    {"A", "FROM /messages INTO $cloud"},
    {"A", "FROM /messages INTO upstream"},
    {"A", "FROM /messages INTO"},
    {"A", "FROM /messages"},
    {"A", "FROM"},
    {"A", ""},
    {"A", "  "},
    {"A", "INTO $upstream"},
    {"A", "SELECT FROM /messages INTO $upstream"},
    {"A", "SELECT a FROM /messages INTO $upstream"},
    {"A", "FORM /messages INTO $upstream"},
    {"warning", "FROM /messages INTO $upstream;"},
    {"warning", "FROM /messages INTO $upstream, $upstream"},
    {"warning", "FROM /messages INTO $upstream WHERE x = 1"},
    {"warning", "FROM /messages INTO $upstream INTO $upstream"},
};
INSTANTIATE_TEST_SUITE_P(Sinks, EachRoute, ::testing::ValuesIn(kSinks));

const RouteCase kConditions[] = {
    {"ok", "FROM /messages WHERE a = 'x' INTO $upstream"},
    {"ok", "FROM /messages WHERE NOT IS_DEFINED($connectionModuleId) INTO $upstream"},
    {"B", "FROM /messages WHERE temperature > 25 INTO $upstream"},
    {"B", "FROM /messages WHERE a = 'x' AND $body.b INTO $upstream"},
    {"B", "FROM /messages WHERE a = @ INTO $upstream"},
    {"B", "FROM /messages WHERE (a = 'x' INTO $upstream"},
    {"B", "FROM /messages WHERE (a = 'x')) INTO $upstream"},
    {"A", "FROM /messages WHERE INTO $upstream"},
    {"A", "FROM /messages WHERE a == 'x' INTO $upstream"},
    {"A", "FROM /messages WHERE a = 'x' b INTO $upstream"},
    {"A", "FROM /messages WHERE a = 'x') INTO $upstream"},
    {"A", "FROM /messages WHERE length(a = 3 INTO $upstream"},
    {"A", "FROM /messages WHERE a LIKE 'x' INTO $upstream"},
    {"A", "FROM /messages WHERE a = 'x INTO $upstream"},
    {"warning", "FROM /messages WHERE level INTO $upstream"},
    {"warning", "FROM /messages WHERE false INTO $upstream"},
};
INSTANTIATE_TEST_SUITE_P(Conditions, EachRoute, ::testing::ValuesIn(kConditions));

const RouteCase kPlaceholders[] = {
    {"warning", "FROM /messages/modules/<FROM_MODULE_NAME>/outputs/* INTO $upstream"},
    {"warning", "FROM /messages INTO BrokeredEndpoint(\"/modules/<TO_MODULE>/inputs/i\")"},
    {"A", "FROM /messages/modules/<FROM_MODULE_NAME>/ INTO $upstream"},
    {"ok", "FROM /messages WHERE 1 <2 INTO $upstream"},
};
INSTANTIATE_TEST_SUITE_P(Placeholders, EachRoute, ::testing::ValuesIn(kPlaceholders));

TEST(Route, Placeholder_in_a_source_tells_the_stage_that_would_refuse_it)
{
    const auto problems = lintRoute("FROM /messages/modules/<FROM_MODULE_NAME>/* INTO $upstream");
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].rule, "routes.placeholder.danger");
    EXPECT_EQ(problems[0].stage, LintStage::A);
    EXPECT_EQ(problems[0].range, (TextRange{23, 41}));
}

TEST(Route, Is_mended_where_one_rewrite_makes_it_good)
{
    EXPECT_EQ(fixedRoute("FROM /messages INTO BrokeredEndpoint(\u201c/modules/b/inputs/i\u201d)"),
              "FROM /messages INTO BrokeredEndpoint(\"/modules/b/inputs/i\")");
    EXPECT_EQ(fixedRoute(R"(FROM /messages INTO BrokeredEndpoint(\"/modules/b/inputs/i\"))"),
              "FROM /messages INTO BrokeredEndpoint(\"/modules/b/inputs/i\")");
    EXPECT_EQ(fixedRoute("FROM /messages WHERE a == 'x' INTO $upstream"),
              "FROM /messages WHERE a = 'x' INTO $upstream");
    EXPECT_EQ(fixedRoute("FORM /messages INTO $upstream"), "FROM /messages INTO $upstream");
    EXPECT_EQ(fixedRoute("FROM messages INTO $upstream"), "FROM /messages INTO $upstream");
    EXPECT_EQ(fixedRoute("FROM /messages/ INTO $upstream"), "FROM /messages INTO $upstream");
    EXPECT_EQ(fixedRoute("FROM /messages INTO upstream"), "FROM /messages INTO $upstream");
    EXPECT_EQ(fixedRoute("FROM /messages WHERE NOT a = 'x' INTO $upstream"),
              "FROM /messages WHERE NOT ( a = 'x') INTO $upstream");
    EXPECT_EQ(fixedRoute("FROM /message/* INTO $upstream"), "FROM /messages/* INTO $upstream");
}

TEST(Route, Compares_modules_with_the_own_name)
{
    const auto rules = [](std::string_view route) {
        std::vector<std::string> result;
        for (const LintProblem& problem : lintRoute(route, {"VibrationMonitor"}))
            result.emplace_back(problem.rule);
        return result;
    };
    EXPECT_THAT(rules("FROM /messages/modules/VibrationMonitor/* INTO $upstream"), ElementsAre());
    EXPECT_THAT(rules("FROM /messages/modules/vibrationmonitor/* INTO $upstream"),
                ElementsAre("routes.self"));
    EXPECT_THAT(rules("FROM /messages/modules/VibratonMonitor/* INTO $upstream"),
                ElementsAre("x.routes.modname", "x.routes.typo"));
    EXPECT_THAT(rules("FROM /messages/modules/Camera/* INTO $upstream"),
                ElementsAre("x.routes.modname"));
    EXPECT_THAT(rules("FROM /messages INTO BrokeredEndpoint(\"/modules/Camera/inputs/i\")"),
                ElementsAre("x.routes.modname"));
}

std::string words(std::string_view route)
{
    std::string text;
    for (const Message& sentence : routeInWords(route))
        text += (text.empty() ? "" : " ") + inEnglish(sentence);
    return text;
}

TEST(Route, Is_read_in_words)
{
    EXPECT_EQ(words("FROM /messages/modules/Camera/outputs/alerts INTO $upstream"),
              "Everything that Camera sends on its output alerts goes to IoT Hub.");
    EXPECT_EQ(words("FROM /messages/modules/Camera/* INTO "
                    "BrokeredEndpoint(\"/modules/Filter/inputs/in\")"),
              "Everything that Camera sends goes to the input in of Filter.");
    EXPECT_EQ(words("FROM /messages/* WHERE a = 'x' INTO $upstream"),
              "Every message of devices and modules goes to IoT Hub. Only messages for which this "
              "holds: a = 'x'");
    EXPECT_EQ(words("FROM /* INTO $upstream"),
              "Everything on the device, changes of twins too, goes to IoT Hub.");
    EXPECT_EQ(words("FROM /messages INTO"), "");
}

std::vector<std::string> completions(std::string_view text)
{
    std::vector<std::string> result;
    for (const RouteCompletion& one : routeCompletions(text, text.size(), {"Camera"}))
        result.push_back(one.text);
    return result;
}

TEST(Route, Completes_what_may_follow)
{
    EXPECT_THAT(completions("F"), ElementsAre("FROM "));
    EXPECT_THAT(completions("FROM /messages/modules/C"),
                ElementsAre("/messages/modules/Camera/outputs/*", "/messages/modules/Camera/*"));
    EXPECT_THAT(completions("FROM /messages/* W"), ElementsAre("WHERE "));
    EXPECT_THAT(completions("FROM /messages/* WHERE is_d"), ElementsAre("is_defined("));
    EXPECT_THAT(completions("FROM /messages/* WHERE length($con"),
                ElementsAre("$contentType", "$contentEncoding", "$connectionDeviceId",
                            "$connectionModuleId"));
    EXPECT_THAT(completions("FROM /messages/* INTO $"), ElementsAre("$upstream"));
}

TEST(Route, Highlights_every_token)
{
    EXPECT_THAT(routeHighlights("FROM /a WHERE length(b) = 'c' INTO $upstream"),
                ElementsAre(RouteHighlight{{0, 4}, RouteWordKind::Keyword},
                            RouteHighlight{{5, 6}, RouteWordKind::Source},
                            RouteHighlight{{6, 7}, RouteWordKind::Source},
                            RouteHighlight{{8, 13}, RouteWordKind::Keyword},
                            RouteHighlight{{14, 20}, RouteWordKind::Function},
                            RouteHighlight{{20, 21}, RouteWordKind::Operator},
                            RouteHighlight{{21, 22}, RouteWordKind::Property},
                            RouteHighlight{{22, 23}, RouteWordKind::Operator},
                            RouteHighlight{{24, 25}, RouteWordKind::Operator},
                            RouteHighlight{{26, 29}, RouteWordKind::Literal},
                            RouteHighlight{{30, 34}, RouteWordKind::Keyword},
                            RouteHighlight{{35, 44}, RouteWordKind::Sink}));
}

} // namespace
