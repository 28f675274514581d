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
    {"env.name.charset",
     "a point",
     "cpp-2019",
     [](Situation& s) { defaults(s).environment = {{"LOG.LEVEL", "info", {}}}; },
     {{Severity::Warning, "/plans/0/defaults/environment/0/name",
       "The variable name “LOG.LEVEL” becomes a key on the device, where no space, control "
       "character, “.”, “$” or “#” may stand. Write “__” for a level, as in Logging__Level.",
       TextRange{0, 9}}}},
    {"env.name.charset",
     "reserved",
     "pc-2022",
     [](Situation& s) { defaults(s).environment = {{"IOTEDGE_DEVICEID", "a", {}}}; },
     {{Severity::Warning, "/plans/0/defaults/environment/0/name",
       "IoT Edge sets variables that start with IOTEDGE_ itself, and “IOTEDGE_DEVICEID” may be "
       "lost or cut the module off. Choose another name.",
       TextRange{0, 16}}}},
};

} // namespace

std::span<const RuleCase> environmentCases()
{
    return kEnvironmentCases;
}

} // namespace core::support
