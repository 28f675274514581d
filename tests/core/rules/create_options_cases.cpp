#include "tests/support/pairs.h"

namespace core::support {

namespace {

const RuleCase kCreateOptionsCases[] = {
    {"create.length", "511", "cpp-2019",
     [](Situation& s) { defaults(s).createOptions = std::string(511, ' '); }},
    {"create.length",
     "512",
     "cpp-2019",
     [](Situation& s) { defaults(s).createOptions = std::string(512, ' '); },
     {{Severity::Error, "/plans/0/defaults/createOptions", tooLongBy1("Create options"), kLast}}},
};

} // namespace

std::span<const RuleCase> createOptionsCases()
{
    return kCreateOptionsCases;
}

} // namespace core::support
