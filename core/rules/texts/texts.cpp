#include "core/rules/engine/registry.h"
#include "core/rules/texts/character_issues.h"

namespace core {

namespace {

const Rule kTextRules[] = {
    {.id = "text.control",
     .title = translatable("rule-title", "No control characters"),
     .check = checkTextIssues<controlIssues>,
     .fixes = fixesTextIssues<controlIssues>},
    {.id = "text.mojibake",
     .title = translatable("rule-title", "No misread characters"),
     .check = checkTextIssues<misreadIssues>,
     .fixes = fixesTextIssues<misreadIssues>},
    {.id = "text.invisible",
     .title = translatable("rule-title", "No invisible characters"),
     .check = checkTextIssues<invisibleIssues>,
     .fixes = fixesTextIssues<invisibleIssues>},
    {.id = "text.bidi",
     .title = translatable("rule-title", "No controls of direction"),
     .check = checkTextIssues<directionIssues>,
     .fixes = fixesTextIssues<directionIssues>},
    {.id = "text.mixedscript",
     .title = translatable("rule-title", "Words in one script"),
     .check = checkTextIssues<mixedScriptIssues>,
     .fixes = fixesTextIssues<mixedScriptIssues>},
    {.id = "text.styled",
     .title = translatable("rule-title", "Plain letters"),
     .check = checkTextIssues<styledIssues>,
     .fixes = fixesTextIssues<styledIssues>},
    {.id = "text.softhyphen",
     .title = translatable("rule-title", "No soft hyphens"),
     .check = checkTextIssues<softHyphenIssues>,
     .fixes = fixesTextIssues<softHyphenIssues>},
    {.id = "text.privateuse",
     .title = translatable("rule-title", "No private-use characters"),
     .check = checkTextIssues<privateUseIssues>},
    {.id = "text.unassigned",
     .title = translatable("rule-title", "Known characters"),
     .check = checkTextIssues<unassignedIssues>},
    {.id = "text.nfc",
     .title = translatable("rule-title", "Composed letters"),
     .check = checkTextIssues<compositionIssues>,
     .fixes = fixesTextIssues<compositionIssues>},
    {.id = "text.variation",
     .title = translatable("rule-title", "Variation selectors"),
     .check = checkTextIssues<variationIssues>,
     .fixes = fixesTextIssues<variationIssues>},
    {.id = "text.spaces",
     .title = translatable("rule-title", "Plain spaces"),
     .check = checkTextIssues<spaceIssues>,
     .fixes = fixesTextIssues<spaceIssues>},
    {.id = "text.emoji",
     .title = translatable("rule-title", "No emoji in short texts"),
     .check = checkTextIssues<emojiIssues>,
     .fixes = fixesTextIssues<emojiIssues>},
};

} // namespace

std::span<const Rule> textRules()
{
    return kTextRules;
}

} // namespace core
