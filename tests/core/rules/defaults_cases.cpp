#include "tests/support/rule_case.h"

namespace core::support {

namespace {

ModuleDefaults& defaults(Situation& situation)
{
    return situation.offer.plans[0].defaults;
}

/// As many pairs as asked for, each with a name of its own.
std::vector<NameValue> pairs(int count)
{
    std::vector<NameValue> result;
    for (int at = 0; at < count; ++at)
        result.push_back({"Name" + std::to_string(at), "1", {}});
    return result;
}

std::vector<NameValue> pairOf(std::size_t nameLength, std::size_t valueLength)
{
    return {{std::string(nameLength, 'n'), std::string(valueLength, '1'), {}}};
}

std::string tooMany(const char* label)
{
    return std::string("“") + label + "”: 6 entries, and the limit is 5. Remove 1.";
}

std::string tooLongBy1(const char* label)
{
    return std::string("“") + label
           + "” has 512 characters; the limit is 511. Shorten it by at least 1.";
}

const TextRange kLast{511, 512};

const RuleCase kDefaultsCases[] = {
    {"defaults.presence",
     "nothing",
     "cpp-2019",
     [](Situation& s) { defaults(s) = {}; },
     {{Severity::Warning, "/plans/0/defaults",
       "The plan has no default configuration. Add the routes, properties, variables or create "
       "options that the module needs to start; leave all empty only if it starts without them."}}},
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
    {"create.length", "511", "cpp-2019",
     [](Situation& s) { defaults(s).createOptions = std::string(511, ' '); }},
    {"create.length",
     "512",
     "cpp-2019",
     [](Situation& s) { defaults(s).createOptions = std::string(512, ' '); },
     {{Severity::Error, "/plans/0/defaults/createOptions", tooLongBy1("Create options"), kLast}}},
};

} // namespace

std::span<const RuleCase> defaultsCases()
{
    return kDefaultsCases;
}

} // namespace core::support
