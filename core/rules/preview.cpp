#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kPreviewRules[] = {
    {.id = "preview.min", .title = translatable("rule-title", "preview.min")},
    {.id = "preview.max", .title = translatable("rule-title", "preview.max")},
    {.id = "preview.guid", .title = translatable("rule-title", "preview.guid")},
    {.id = "preview.description",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "preview.description")},
    {.id = "preview.golive",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "preview.golive"),
     .question = translatable("rule-question", "preview.golive?")},
    {.id = "preview.notshare", .title = translatable("rule-title", "preview.notshare")},
};

} // namespace

std::span<const Rule> previewRules()
{
    return kPreviewRules;
}

} // namespace core
