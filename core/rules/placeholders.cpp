#include "core/rules/registry.h"

namespace core {

namespace {

const Rule kPlaceholderRules[] = {
    {.id = "placeholder.convention", .title = translatable("rule-title", "Form of placeholders")},
    {.id = "placeholder.documented", .title = translatable("rule-title", "Placeholders explained")},
    {.id = "defaults.nosecrets", .title = translatable("rule-title", "No secrets in the defaults")},
};

} // namespace

std::span<const Rule> placeholderRules()
{
    return kPlaceholderRules;
}

} // namespace core
