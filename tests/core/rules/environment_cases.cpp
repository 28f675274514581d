#include "tests/support/pairs.h"

namespace core::support {

namespace {

const RuleCase kEnvironmentCases[] = {
    {"env.count", "five", "cpp-2019", [](Situation& s) { defaults(s).environment = pairs(5); }},
    {"env.count",
     "six",
     "cpp-2019",
     [](Situation& s) { defaults(s).environment = pairs(6); },
     {{Severity::Error, "/plans/0/defaults/environment", tooMany("Environment variables")}}},
    {"env.length", "511", "cpp-2019",
     [](Situation& s) { defaults(s).environment = pairOf(511, 1); }},
    {"env.length",
     "512",
     "cpp-2019",
     [](Situation& s) { defaults(s).environment = pairOf(512, 1); },
     {{Severity::Error, "/plans/0/defaults/environment/0/name", tooLongBy1("Name"), kLast}}},
    {"env.name.unique",
     "twice",
     "pc-2022",
     [](Situation& s) { defaults(s).environment = {{"MODE", "a", {}}, {"MODE", "b", {}}}; },
     {{Severity::Error, "/plans/0/defaults/environment/1/name",
       "“Environment variables”: the name “MODE” is used twice, and a device keeps only one of "
       "them. Give each a name of its own."}}},
};

} // namespace

std::span<const RuleCase> environmentCases()
{
    return kEnvironmentCases;
}

} // namespace core::support
