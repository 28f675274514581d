#include "tests/support/rule_case.h"

namespace core::support {

namespace {

const RuleCase kModuleNameCases[] = {
    {"modname.cpp",
     "no Latin letter",
     "cpp-2019",
     [](Situation& s) { firstPlan(s).title = "振動"; },
     {{Severity::Error, "/plans/0/title",
       "No module name follows from the plan title: it has neither a Latin letter nor a digit. "
       "Write one with letters from a to z."}}},
    {"modname.pc.plan",
     "no Latin letter",
     "pc-2022",
     [](Situation& s) { firstPlan(s).title = "振動"; },
     {{Severity::Warning, "/plans/0/title",
       "No module name follows from the plan title: it has neither a Latin letter nor a digit. "
       "Write one with letters from a to z."}}},
    {"modname.pc.offer",
     "no Latin letter",
     "pc-2022",
     [](Situation& s) { s.offer.listing.title = "振動"; },
     {{Severity::Warning, "/listing/title",
       "Some documents take the module name from the title of the offer, and none follows from it: "
       "it has neither a Latin letter nor a digit. Write one with letters from a to z."}}},
    {"modname.vscode",
     "a digit in the title",
     "cpp-2019",
     [](Situation& s) { s.offer.listing.title = "Vibration Monitor 2"; },
     {{Severity::Warning, "/listing/title",
       "Visual Studio Code drops the digits of the title and calls the module “VibrationMonitor”; "
       "the portal calls it “VibrationMonitor2”, so routes that name it break. Do without digits "
       "in the title."}}},
    {"modname.charset",
     "a number",
     "cpp-2019",
     [](Situation& s) { firstPlan(s).title = "1 000"; },
     {{Severity::Error, "/plans/0/title",
       "The module would be called “1000” on a device, where a name has 2 to 128 characters and is "
       "neither a number nor a word of the route language. Write another plan title."}}},
    {"modname.charset",
     "a word of the route language",
     "pc-2022",
     [](Situation& s) { firstPlan(s).title = "Into"; },
     {{Severity::Error, "/plans/0/title",
       "The module would be called “Into” on a device, where a name has 2 to 128 characters and is "
       "neither a number nor a word of the route language. Write another plan title."}}},
    {"modname.agree",
     "two names",
     "cpp-2019",
     [](Situation& s) { firstPlan(s).title = "Standard"; },
     {{Severity::Warning, "/plans/0/title",
       "The module is called “Standard” after the plan and “VibrationMonitor” after the offer, and "
       "documents disagree on which counts. Give the plan the title of the offer if it is the only "
       "one, or tell customers the name."}}},
};

} // namespace

std::span<const RuleCase> moduleNameCases()
{
    return kModuleNameCases;
}

} // namespace core::support
