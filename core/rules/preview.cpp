#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kPreviewRules[] = {
    {.id = "preview.min", .title = translatable("rule-title", "Preview audience")},
    {.id = "preview.max", .title = translatable("rule-title", "Size of the preview audience")},
    {.id = "preview.guid", .title = translatable("rule-title", "Subscription IDs of the preview")},
    {.id = "preview.description",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Notes on preview subscriptions")},
    {.id = "preview.golive",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Going live"),
     .question = translatable("rule-question",
                              "Will someone test the offer in preview and then press Go Live?")},
    {.id = "preview.notshare",
     .title = translatable("rule-title", "Preview is for your own tests")},
};

} // namespace

std::span<const Rule> previewRules()
{
    return kPreviewRules;
}

} // namespace core
