#include "core/rules/checks/checks.h"
#include "core/rules/engine/registry.h"
#include "core/text/letters/words.h"

#include <array>

namespace core {

namespace {

using Defaults = Field<&Offer::plans, &Plan::defaults>;

bool isEmpty(const ModuleDefaults& defaults)
{
    return defaults.routes.empty() && defaults.twin.empty() && defaults.environment.empty()
           && isBlank(defaults.createOptions);
}

void checkAnyDefaults(const Subject& subject, Checking& report)
{
    Defaults::each(subject.offer, [&](const FieldPath& path, const ModuleDefaults& defaults) {
        if (isEmpty(defaults))
            report.add(path,
                       translatable("rule",
                                    "The plan has no default configuration. Add the routes, "
                                    "properties, variables or create options that the module needs "
                                    "to start; leave all empty only if it starts without them."));
    });
}

/// What a person answers for.
constexpr std::array<std::string_view, 1> kDefaultsCovered{"/plans/*/defaults"};

const Rule kDefaultsRules[] = {
    {.id = "defaults.presence",
     .title = translatable("rule-title", "Default settings"),
     .check = checkAnyDefaults},
    {.id = "defaults.startable",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Module starts by itself"),
     .question = translatable(
         "rule-question",
         "Does the module start with its default settings on each supported platform?"),
     .covers = kDefaultsCovered,
     .rejection = RejectionSource::Documented},
};

} // namespace

std::span<const Rule> defaultsRules()
{
    return kDefaultsRules;
}

} // namespace core
