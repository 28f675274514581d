#include "tests/support/rule_case.h"

namespace core::support {

namespace {

constexpr const char* kPlace = "/listing/description";
const std::string kValue =
    "<p>Vibration Monitor tells you weeks before a bearing fails that it will.</p>";
const std::string kMore = "<p>It runs beside the machine.</p>";
const std::string kHardware =
    "<p><u>Minimum hardware requirements:</u> Linux x64, 1 GB of RAM, 500 MB.</p>";

Expected says(std::string english, Severity severity = Severity::Error,
              std::optional<TextRange> range = std::nullopt)
{
    return {severity, kPlace, std::move(english), range};
}

Expected missingHardwareParagraph()
{
    return says("The description lacks the paragraph “Minimum hardware requirements:” with "
                "operating system, RAM and storage. Add it as the last paragraph.");
}

const RuleCase kDescriptionCases[] = {
    {"listing.description.countmarkup",
     "only the markup is too much",
     "pc-2022",
     [](Situation& s) {
         std::string& text = s.offer.listing.description;
         text = kValue + kMore;
         for (int word = 0; word < 160; ++word)
             text += "<p><b class=\"emphasis\">word</b></p>";
         text += kHardware;
     },
     {says("The text alone has 961 characters, but with its markup 5787, and the store counts the "
           "markup: the limit is 5000. Shorten the text, or use fewer tags.",
           Severity::Warning)}},
    {"listing.description.countmarkup",
     "only the markup is too much",
     "cpp-2019",
     [](Situation& s) {
         std::string& text = s.offer.listing.description;
         text = kValue + kMore;
         for (int word = 0; word < 120; ++word)
             text += "<p><b class=\"emphasis\">word</b></p>";
         text += kHardware;
     },
     {says("The text alone has 761 characters, but with its markup 4387, and the store counts the "
           "markup: the limit is 3000. Shorten the text, or use fewer tags.",
           Severity::Warning)}},
    {"listing.description.minhw",
     "none",
     "cpp-2019",
     [](Situation& s) { s.offer.listing.description = kValue + kMore; },
     {missingHardwareParagraph()}},
    {"listing.description.minhw",
     "mentioned only in a sentence",
     "pc-2022",
     [](Situation& s) {
         s.offer.listing.description =
             kValue + "<p>Please read our page about minimum hardware requirements.</p>";
     },
     {missingHardwareParagraph()}},
    {"listing.description.minhw",
     "the store's own template, not filled in",
     "cpp-2019",
     [](Situation& s) {
         s.offer.listing.description =
             kValue + "<p><u>Minimum hardware requirements:</u> …OS, RAM, storage…</p>";
     },
     {says("The minimum hardware paragraph still has the gap “…”. Write what the module needs "
           "there.",
           Severity::Error, TextRange{118, 121})}},
    {"listing.description.minhw",
     "a gap in brackets",
     "pc-2022",
     [](Situation& s) {
         s.offer.listing.description =
             kValue + "<p>Hardware-Mindestanforderungen: Linux, 1 GB, [Speicherplatz]</p>";
     },
     {says("The minimum hardware paragraph still has the gap “[Speicherplatz]”. Write what the "
           "module needs there.",
           Severity::Error, TextRange{124, 139})}},
    {"listing.description.minhw",
     "a label without hardware",
     "cpp-2019",
     [](Situation& s) {
         s.offer.listing.description = kValue + "<p>Minimum hardware requirements: &nbsp;</p>";
     },
     {says("The minimum hardware paragraph names no hardware. Write operating system, RAM and "
           "storage.",
           Severity::Error, TextRange{77, 121})}},
    {"listing.description.minhw",
     "no figure",
     "cpp-2019",
     [](Situation& s) {
         s.offer.listing.description =
             kValue + "<p>Minimum hardware requirements: any IoT Edge device</p>";
     },
     {says("The minimum hardware paragraph has no figure. Say how much RAM and storage the module "
           "needs.",
           Severity::Warning, TextRange{77, 134})}},
    {"listing.description.minhw", "in German", "cpp-2019",
     [](Situation& s) {
         s.offer.listing.description =
             kValue + "<p><b>Mindestanforderungen an die Hardware</b>: Linux, 1 GB RAM</p>";
     }},
    {"listing.description.minhw", "in French, with decomposed accents", "pc-2022",
     [](Situation& s) {
         s.offer.listing.description =
             kValue + "<p>Configuration mate\u0301rielle minimale\u00A0: Linux, 1 Go</p>";
     }},
    {"listing.description.minhw", "a heading and a list", "cpp-2019",
     [](Situation& s) {
         s.offer.listing.description =
             kValue + "<h3>MINIMUM HARDWARE REQUIREMENTS</h3><ul><li>1 GB of RAM</li></ul>";
     }},
    {"listing.description.minhw.last",
     "a paragraph behind it",
     "cpp-2019",
     [](Situation& s) { s.offer.listing.description = kValue + kHardware + kMore; },
     {says("The minimum hardware paragraph must be the last one. Move it to the end, behind "
           "recommended hardware and notes.",
           Severity::Error, TextRange{77, 153})}},
    {"listing.description.minhw.last", "a list that belongs to it", "pc-2022",
     [](Situation& s) {
         s.offer.listing.description =
             kValue + kMore + "<p>Minimum hardware requirements:</p><ul><li>1 GB</li></ul>";
     }},
    {"listing.description.value",
     "features first",
     "pc-2022",
     [](Situation& s) {
         s.offer.listing.description = "<ul><li>Fast</li></ul>" + kValue + kMore + kHardware;
     },
     {says("The description begins with a list. Say in the first sentences what customers gain; "
           "features come after.",
           Severity::Warning, TextRange{0, 22})}},
    {"listing.description.value",
     "hardly a word",
     "pc-2022",
     [](Situation& s) { s.offer.listing.description = "<p>A module.</p>" + kMore + kHardware; },
     {says("The first paragraph has only 9 characters. Say in it what customers gain, in words of "
           "their industry; 40 characters are the least that can.",
           Severity::Warning, TextRange{0, 16})}},
    {"listing.description.value",
     "nothing but hardware",
     "pc-2022",
     [](Situation& s) { s.offer.listing.description = kHardware; },
     {says("The description has no paragraph that says what customers gain. Begin with one or two "
           "sentences on the value, before features and hardware.",
           Severity::Warning)}},
    {"listing.description.paragraphs",
     "four",
     "pc-2022",
     [](Situation& s) { s.offer.listing.description = kValue + kMore + kMore + kMore + kHardware; },
     {says("Besides lists and minimum hardware the description has 4 paragraphs; 2 to 3 read best. "
           "Split or join some.",
           Severity::Warning)}},
    {"listing.description.paragraphs",
     "an endless sentence",
     "pc-2022",
     [](Situation& s) {
         std::string words = "Word";
         for (int count = 1; count < 41; ++count)
             words += " word";
         s.offer.listing.description = "<p>" + words + ".</p>" + kMore + kHardware;
     },
     {says("A sentence of this paragraph has 41 words; more than 40 are hard to read. Split it.",
           Severity::Warning, TextRange{0, 212})}},
    {"listing.description.language",
     "German without notice",
     "pc-2022",
     [](Situation& s) { s.offer.listing.language = "de-DE"; },
     {says("The description is in another language than English (de-DE) and does not say so. "
           "Put the sentence “This application is available only in German” before everything "
           "else.",
           Severity::Warning)}},
    {"listing.description.language",
     "the notice of another language",
     "pc-2022",
     [](Situation& s) {
         s.offer.listing.language = "fr-FR";
         s.offer.listing.description =
             "<p>This application is available only in German.</p>" + kValue + kMore + kHardware;
     },
     {says("The notice of language does not name the language of the listing (fr-FR). Change it "
           "to “This application is available only in French” to agree.",
           Severity::Warning, TextRange{0, 52})}},
    {"listing.description.language", "with notice last and without only", "pc-2026",
     [](Situation& s) {
         s.offer.listing.language = "ja-JP";
         s.offer.listing.description =
             kValue + kMore + "<p>This application is available in Japanese.</p>" + kHardware;
     }},
    {"listing.description.language", "with notice", "pc-2022",
     [](Situation& s) {
         s.offer.listing.language = "ja-JP";
         s.offer.listing.description =
             "<p>This application is available only in Japanese.</p>" + kValue + kMore + kHardware;
     }},
};

} // namespace

std::span<const RuleCase> descriptionCases()
{
    return kDescriptionCases;
}

} // namespace core::support
