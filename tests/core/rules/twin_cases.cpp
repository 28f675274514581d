#include "tests/support/pairs.h"

namespace core::support {

namespace {

const RuleCase kTwinCases[] = {
    {"twin.count", "five", "pc-2022", [](Situation& s) { defaults(s).twin = pairs(5); }},
    {"twin.count",
     "six",
     "pc-2022",
     [](Situation& s) { defaults(s).twin = pairs(6); },
     {{Severity::Error, "/plans/0/defaults/twin", tooMany("Twin desired properties")}}},
    {"twin.length", "511", "pc-2022", [](Situation& s) { defaults(s).twin = pairOf(1, 511); }},
    {"twin.length",
     "512",
     "pc-2022",
     [](Situation& s) { defaults(s).twin = pairOf(1, 512); },
     {{Severity::Error, "/plans/0/defaults/twin/0/value", tooLongBy1("Value"), kLast}}},
};

} // namespace

std::span<const RuleCase> twinCases()
{
    return kTwinCases;
}

} // namespace core::support
