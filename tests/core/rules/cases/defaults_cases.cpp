#include "tests/support/pairs.h"

namespace core::support {

namespace {

const RuleCase kDefaultsCases[] = {
    {"defaults.presence",
     "nothing",
     "cpp-2019",
     [](Situation& s) { defaults(s) = {}; },
     {{Severity::Warning, "/plans/0/defaults",
       "The plan has no default configuration. Add the routes, properties, variables or create "
       "options that the module needs to start; leave all empty only if it starts without them."}}},
};

} // namespace

std::span<const RuleCase> defaultsCases()
{
    return kDefaultsCases;
}

} // namespace core::support
