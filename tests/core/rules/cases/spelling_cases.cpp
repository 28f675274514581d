#include "tests/support/rule_case.h"

namespace core::support {

namespace {

constexpr const char* kParagraphsRule = "listing.description.paragraphs";

/// Two paragraphs, the second of them the text, and what hardware they need.
std::string describing(const std::string& text)
{
    return "<p>Vibration Monitor tells you weeks before a bearing fails that it will.</p><p>" + text
           + "</p><p><u>Minimum hardware requirements:</u> Linux x64, 1 GB of RAM, 500 MB.</p>";
}

Expected warns(std::string english, std::optional<TextRange> range = std::nullopt)
{
    return {Severity::Warning, "/listing/description", std::move(english), range};
}

void misspell(Situation& s)
{
    s.offer.listing.description = describing("It runs beside the machin.");
    s.facts.spelling = SpellingFacts{{{"machin", {"machine", "machinate"}}}, std::nullopt};
}

const RuleCase kSpellingCases[] = {
    {kParagraphsRule,
     "a word that the dictionary lacks",
     "pc-2022",
     misspell,
     {warns("“machin” is not in the dictionary of the listing's language (en-US). Correct it, or "
            "add it to the project's dictionary if it is right.",
            TextRange{99, 105})}},
    {kParagraphsRule,
     "a word with markup inside",
     "pc-2022",
     [](Situation& s) {
         misspell(s);
         s.offer.listing.description = describing("It runs beside the ma<b>chin</b>.");
     },
     {warns("“machin” is not in the dictionary of the listing's language (en-US). Correct it, or "
            "add it to the project's dictionary if it is right.",
            TextRange{99, 108})}},
    {kParagraphsRule, "a word of the project's dictionary", "pc-2022",
     [](Situation& s) {
         misspell(s);
         s.offer.dictionary = "gearbox\nMachin\n";
     }},
    {kParagraphsRule,
     "a project's dictionary that is too long",
     "pc-2022",
     [](Situation& s) {
         misspell(s);
         for (int count = 0; count < 8192; ++count)
             s.offer.dictionary += "gearbox\n";
         s.offer.dictionary += "machin\n";
     },
     {warns("“machin” is not in the dictionary of the listing's language (en-US). Correct it, or "
            "add it to the project's dictionary if it is right.",
            TextRange{99, 105})},
     "The project's dictionary has more than 64 KiB; the words beyond were not looked up. Shorten "
     "it."},
    {kParagraphsRule, "a word of the title", "pc-2022",
     [](Situation& s) {
         misspell(s);
         s.offer.listing.title = "Machin Monitor";
     }},
    {kParagraphsRule, "the name of a setting", "pc-2022",
     [](Situation& s) {
         misspell(s);
         s.offer.plans.at(0).defaults.twin.push_back({"machin", "1", {}});
     }},
    {kParagraphsRule, "the English notice of the language", "pc-2022",
     [](Situation& s) {
         s.offer.listing.language = "de-DE";
         s.offer.listing.description.insert(0,
                                            "<p>This application is available only in German.</p>");
         s.facts.spelling = SpellingFacts{{{"application", {}}, {"available", {}}}, std::nullopt};
     }},
    {kParagraphsRule, "a word of the trade", "pc-2022",
     [](Situation& s) {
         s.offer.listing.description = describing("It runs on Modbus and Zigbee.");
         s.facts.spelling = SpellingFacts{{{"Modbus", {}}, {"Zigbee", {}}}, std::nullopt};
     }},
    {kParagraphsRule,
     "most words of another language",
     "pc-2022",
     [](Situation& s) {
         std::string text;
         for (int count = 0; count < 33; ++count)
             text += "Maschine ";
         s.offer.listing.description = describing(text);
         s.facts.spelling = SpellingFacts{{{"Maschine", {"Machine"}}}, std::nullopt};
     },
     {warns("Of 49 words 33 are not in the dictionary of the listing's language (en-US). Is the "
            "description in another language? Correct the one or the other.")}},
    {kParagraphsRule,
     "no dictionary",
     "pc-2022",
     [](Situation& s) {
         s.facts.spelling =
             SpellingFacts{{}, Message{"error", "There is no dictionary of %1.", {"nb-NO"}}};
     },
     {},
     "There is no dictionary of nb-NO."},
    {kParagraphsRule,
     "nobody asked a dictionary",
     "pc-2022",
     [](Situation& s) { s.facts.spelling.reset(); },
     {},
     "No dictionary was asked for the spelling; check --spelling does it, and so does the wizard."},
    {kParagraphsRule,
     "no language",
     "pc-2022",
     [](Situation& s) { s.offer.listing.language.clear(); },
     {},
     "The spelling is not checked while the listing names no language."},
    {kParagraphsRule,
     "long words",
     "pc-2022",
     [](Situation& s) {
         std::string text;
         for (int count = 0; count < 12; ++count)
             text += "Interoperability considerations necessitate organisational reconfiguration. ";
         s.offer.listing.description = describing(text);
     },
     {warns("The text seems hard to read: Flesch's formula, which guesses from the length of "
            "sentences and words, gives -229 of 100, and below 20 few readers stay. Shorten "
            "sentences, and take short words.")}},
};

} // namespace

std::span<const RuleCase> spellingCases()
{
    return kSpellingCases;
}

} // namespace core::support
