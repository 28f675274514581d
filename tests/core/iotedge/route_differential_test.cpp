#include "core/iotedge/routes/route_lint.h"
#include "tests/support/routes/route_generator.h"
#include "tests/support/routes/route_reading.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

using namespace core;
using support::RouteReading;
using support::RouteVerdict;

namespace {

RouteVerdict verdictOf(const std::string& route)
{
    for (const LintProblem& problem : lintRoute(route))
        if (problem.severity == Severity::Error)
            return problem.stage == LintStage::A ? RouteVerdict::RefusedAtA
                                                 : RouteVerdict::RefusedAtB;
    return RouteVerdict::Taken;
}

/// How many texts are read twice. The long run, some minutes:
/// OFFERWRIGHT_ROUTES=200000 core_tests --gtest_filter='RouteDifferential.*'
unsigned countOfTexts()
{
    constexpr unsigned kShort = 2000;
    const char* wanted = std::getenv("OFFERWRIGHT_ROUTES");
    return wanted ? static_cast<unsigned>(std::strtoul(wanted, nullptr, 10)) : kShort;
}

TEST(RouteDifferential, Generated_routes_get_the_verdict_of_a_second_reading)
{
    support::RouteGenerator generator(20);
    const unsigned count = countOfTexts();
    unsigned taken = 0;
    unsigned atB = 0;
    unsigned different = 0;
    for (unsigned at = 0; at < count; ++at) {
        const std::string route = generator.next();
        const RouteReading wanted = support::secondReading(route);
        const RouteVerdict told = verdictOf(route);
        const bool agrees = wanted.isBroken && wanted.verdict != RouteVerdict::Taken
                                ? told != RouteVerdict::Taken
                                : told == wanted.verdict;
        taken += wanted.verdict == RouteVerdict::Taken ? 1 : 0;
        atB += wanted.verdict == RouteVerdict::RefusedAtB ? 1 : 0;
        if (!agrees && ++different <= 20)
            ADD_FAILURE() << route << "\nwanted " << static_cast<int>(wanted.verdict) << ", told "
                          << static_cast<int>(told);
    }
    EXPECT_EQ(different, 0U);
    // Texts that are all taken or all refused would prove nothing.
    EXPECT_GT(taken, count / 4);
    EXPECT_GT(atB, count / 12);
    EXPECT_GT(count - taken - atB, count / 12);
}

TEST(RouteDifferential, The_second_reading_knows_the_runtime)
{
    const auto verdict = [](const std::string& condition) {
        return support::secondReading("FROM /messages/* WHERE " + condition + " INTO $upstream")
            .verdict;
    };
    EXPECT_EQ(verdict("$body.t > 25 AND NOT $body.muted"), RouteVerdict::Taken);
    EXPECT_EQ(verdict("NOT $body.mode = 'auto'"), RouteVerdict::RefusedAtB);
    EXPECT_EQ(verdict("level > 25"), RouteVerdict::RefusedAtB);
    EXPECT_EQ(verdict("level == '25'"), RouteVerdict::RefusedAtA);
    EXPECT_EQ(verdict("$body.x AND 'abc'"), RouteVerdict::Taken);
}

} // namespace
