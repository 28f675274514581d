#include "core/rules/registry.h"
#include "core/rules/report.h"

namespace core {

namespace {

const Rule kMediaRules[] = {
    {.id = "media.format.png", .title = translatable("rule-title", "Images are PNG")},
    {.id = "media.logo.small", .title = translatable("rule-title", "Small logo")},
    {.id = "media.logo.medium", .title = translatable("rule-title", "Medium logo")},
    {.id = "media.logo.large", .title = translatable("rule-title", "Large logo")},
    {.id = "media.logo.large.square", .title = translatable("rule-title", "Large logo is square")},
    {.id = "media.logo.wide", .title = translatable("rule-title", "Wide logo")},
    {.id = "media.logo.hero", .title = translatable("rule-title", "Hero image")},
    {.id = "media.logo.hero.permanent", .title = translatable("rule-title", "Hero image stays")},
    {.id = "media.logo.derived",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Logos made by the portal")},
    {.id = "media.screenshot.count", .title = translatable("rule-title", "Number of screenshots")},
    {.id = "media.screenshot.size", .title = translatable("rule-title", "Screenshot size")},
    {.id = "media.screenshot.caption", .title = translatable("rule-title", "Screenshot caption")},
    {.id = "media.screenshot.legible",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Legible screenshots"),
     .question = translatable("rule-question",
                              "Can the text in every screenshot be read at the size shown?")},
    {.id = "media.video.count", .title = translatable("rule-title", "Number of videos")},
    {.id = "media.video.name", .title = translatable("rule-title", "Video title")},
    {.id = "media.video.host", .title = translatable("rule-title", "Video on YouTube or Vimeo")},
    {.id = "media.video.shorturl", .title = translatable("rule-title", "Full video address")},
    {.id = "media.video.thumbnail", .title = translatable("rule-title", "Video thumbnail")},
    {.id = "media.video.plays",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Videos play"),
     .question = translatable("rule-question",
                              "Does every video play for anyone, without naming competitors?")},
    {.id = "media.blurry", .title = translatable("rule-title", "Sharp images")},
    {.id = "media.accessible", .title = translatable("rule-title", "Accessible media")},
    {.id = "media.upload.host",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Upload through a firewall")},
    {.id = "media.api.url", .title = translatable("rule-title", "Addresses of images")},
    {.id = "logo.design.palette", .title = translatable("rule-title", "Few colours in the logo")},
    {.id = "logo.design.background.blackwhite",
     .title = translatable("rule-title", "Logo background not black or white")},
    {.id = "logo.design.background.prominent",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Simple background colour")},
    {.id = "logo.design.transparent",
     .title = translatable("rule-title", "Logo on a transparent background")},
    {.id = "logo.design.gradient.background",
     .title = translatable("rule-title", "No gradient behind the logo")},
    {.id = "logo.design.gradient.logo",
     .title = translatable("rule-title", "No gradient in the logo")},
    {.id = "logo.design.text",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "No text in the logo"),
     .question =
         translatable("rule-question", "Is the logo free of text, even of the brand name?")},
    {.id = "logo.design.stretch", .title = translatable("rule-title", "Logo not stretched")},
    {.id = "logo.design.hero.background", .title = translatable("rule-title", "Hero background")},
    {.id = "logo.design.hero.dark", .title = translatable("rule-title", "Dark hero background")},
    {.id = "logo.design.hero.text",
     .title = translatable("rule-title", "Little text in the hero image")},
    {.id = "logo.design.hero.blank",
     .title = translatable("rule-title", "Free space in the hero image")},
    {.id = "logo.design.blur", .title = translatable("rule-title", "Sharp logo")},
    {.id = "logo.design.correct",
     .kind = RuleKind::Confirm,
     .title = translatable("rule-title", "Logo looks right"),
     .question = translatable(
         "rule-question",
         "Does the logo look right in every preview, on a light and on a dark background?")},
    {.id = "logo.file.size",
     .kind = RuleKind::Help,
     .title = translatable("rule-title", "Logo file size")},
    {.id = "logo.png.real", .title = translatable("rule-title", "Real PNG files")},
};

} // namespace

std::span<const Rule> mediaRules()
{
    return kMediaRules;
}

} // namespace core
