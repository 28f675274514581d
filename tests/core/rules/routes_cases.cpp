#include "tests/support/pairs.h"

namespace core::support {

namespace {

const RuleCase kRouteCases[] = {
    {"routes.count", "five", "cpp-2019", [](Situation& s) { defaults(s).routes = pairs(5); }},
    {"routes.count",
     "six",
     "cpp-2019",
     [](Situation& s) { defaults(s).routes = pairs(6); },
     {{Severity::Error, "/plans/0/defaults/routes", tooMany("Routes")}}},
    {"routes.length", "511", "cpp-2019",
     [](Situation& s) { defaults(s).routes = pairOf(511, 511); }},
    {"routes.length",
     "512",
     "cpp-2019",
     [](Situation& s) { defaults(s).routes = pairOf(512, 512); },
     {{Severity::Error, "/plans/0/defaults/routes/0/name", tooLongBy1("Name"), kLast},
      {Severity::Error, "/plans/0/defaults/routes/0/value", tooLongBy1("Value"), kLast}}},
    {"routes.name.required",
     "neither name nor value",
     "pc-2022",
     [](Situation& s) { defaults(s).routes = pairOf(0, 0); },
     {{Severity::Error, "/plans/0/defaults/routes/0/name",
       "“Name” is empty, and the offer cannot be published without it. Fill it in."},
      {Severity::Error, "/plans/0/defaults/routes/0/value",
       "“Value” is empty, and the offer cannot be published without it. Fill it in."}}},
    {"routes.name.unique",
     "twice",
     "cpp-2019",
     [](Situation& s) { defaults(s).routes.push_back(defaults(s).routes[0]); },
     {{Severity::Error, "/plans/0/defaults/routes/1/name",
       "“Routes”: the name “ToCloud” is used twice, and a device keeps only one of them. Give each "
       "a name of its own."}}},
};

} // namespace

std::span<const RuleCase> routeCases()
{
    return kRouteCases;
}

} // namespace core::support
