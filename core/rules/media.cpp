#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kMediaRules[] = {
    {.id = "media.format.png", .title = translatable("rule-title", "media.format.png")},
    {.id = "media.logo.small", .title = translatable("rule-title", "media.logo.small")},
    {.id = "media.logo.medium", .title = translatable("rule-title", "media.logo.medium")},
    {.id = "media.logo.large", .title = translatable("rule-title", "media.logo.large")},
    {.id = "media.logo.large.square",
     .title = translatable("rule-title", "media.logo.large.square")},
    {.id = "media.logo.wide", .title = translatable("rule-title", "media.logo.wide")},
    {.id = "media.logo.hero", .title = translatable("rule-title", "media.logo.hero")},
    {.id = "media.logo.hero.permanent",
     .title = translatable("rule-title", "media.logo.hero.permanent")},
    {.id = "media.logo.derived",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "media.logo.derived")},
    {.id = "media.screenshot.count", .title = translatable("rule-title", "media.screenshot.count")},
    {.id = "media.screenshot.size", .title = translatable("rule-title", "media.screenshot.size")},
    {.id = "media.screenshot.caption",
     .title = translatable("rule-title", "media.screenshot.caption")},
    {.id = "media.screenshot.legible",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "media.screenshot.legible"),
     .question = translatable("rule-question", "media.screenshot.legible?")},
    {.id = "media.video.count", .title = translatable("rule-title", "media.video.count")},
    {.id = "media.video.name", .title = translatable("rule-title", "media.video.name")},
    {.id = "media.video.host", .title = translatable("rule-title", "media.video.host")},
    {.id = "media.video.shorturl", .title = translatable("rule-title", "media.video.shorturl")},
    {.id = "media.video.thumbnail", .title = translatable("rule-title", "media.video.thumbnail")},
    {.id = "media.video.plays",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "media.video.plays"),
     .question = translatable("rule-question", "media.video.plays?")},
    {.id = "media.blurry", .title = translatable("rule-title", "media.blurry")},
    {.id = "media.accessible", .title = translatable("rule-title", "media.accessible")},
    {.id = "media.upload.host",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "media.upload.host")},
    {.id = "media.api.url", .title = translatable("rule-title", "media.api.url")},
    {.id = "logo.design.palette", .title = translatable("rule-title", "logo.design.palette")},
    {.id = "logo.design.background.blackwhite",
     .title = translatable("rule-title", "logo.design.background.blackwhite")},
    {.id = "logo.design.background.prominent",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "logo.design.background.prominent")},
    {.id = "logo.design.transparent",
     .title = translatable("rule-title", "logo.design.transparent")},
    {.id = "logo.design.gradient.background",
     .title = translatable("rule-title", "logo.design.gradient.background")},
    {.id = "logo.design.gradient.logo",
     .title = translatable("rule-title", "logo.design.gradient.logo")},
    {.id = "logo.design.text",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "logo.design.text"),
     .question = translatable("rule-question", "logo.design.text?")},
    {.id = "logo.design.stretch", .title = translatable("rule-title", "logo.design.stretch")},
    {.id = "logo.design.hero.background",
     .title = translatable("rule-title", "logo.design.hero.background")},
    {.id = "logo.design.hero.dark", .title = translatable("rule-title", "logo.design.hero.dark")},
    {.id = "logo.design.hero.text", .title = translatable("rule-title", "logo.design.hero.text")},
    {.id = "logo.design.hero.blank", .title = translatable("rule-title", "logo.design.hero.blank")},
    {.id = "logo.design.blur", .title = translatable("rule-title", "logo.design.blur")},
    {.id = "logo.design.correct",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "logo.design.correct"),
     .question = translatable("rule-question", "logo.design.correct?")},
    {.id = "logo.file.size",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "logo.file.size")},
    {.id = "logo.png.real", .title = translatable("rule-title", "logo.png.real")},
};

} // namespace

std::span<const Rule> mediaRules()
{
    return kMediaRules;
}

} // namespace core
