#include "tests/support/rule_case.h"

namespace core::support {

namespace {

void sayFirst(Situation& situation, std::string_view text)
{
    situation.offer.listing.description.insert(0, "<p>" + std::string(text) + "</p>");
}

const RuleCase kWordingCases[] = {
    {"wording.repeat",
     "the summary over again",
     "pc-2026",
     [](Situation& s) {
         s.offer.listing.description =
             "<p>" + s.offer.listing.summary
             + "</p><p>Minimum hardware requirements: Linux x64, 1 GB of RAM.</p>";
     },
     {{Severity::Error, "/listing/description",
       "The description is the summary over again (policy 100.1.3). Say more: whom the module is "
       "for, what it does, and what it needs."}}},
    {"wording.repeat",
     "hardly more than the short description",
     "pc-2026",
     [](Situation& s) {
         s.offer.listing.description = "<p>" + s.offer.listing.longSummary + " Yes.</p>";
     },
     {{Severity::Warning, "/listing/description",
       "The description says hardly more than one of the summaries. Say whom the module is for, "
       "what it does, and what it needs."}}},
    {"wording.comparative",
     "cheaper than a name",
     "pc-2022",
     [](Situation& s) { s.offer.listing.longSummary = "Cheaper than AWS and faster than others."; },
     {{Severity::Warning, "/listing/longSummary",
       "“Long summary” seems to compare with others: “Cheaper than AWS” (a guess at words; policy "
       "100.1.3 forbids comparison with competitors). Say what your own module does.",
       TextRange{0, 16}},
      {Severity::Warning, "/listing/longSummary",
       "“Long summary” seems to compare with others: “faster than others” (a guess at words; "
       "policy "
       "100.1.3 forbids comparison with competitors). Say what your own module does.",
       TextRange{21, 39}}}},
    {"wording.comparative",
     "in German",
     "pc-2022",
     [](Situation& s) {
         s.offer.listing.language = "de-DE";
         s.offer.listing.longSummary = "Schneller als AWS, im Gegensatz zu anderen.";
     },
     {{Severity::Warning, "/listing/longSummary",
       "“Long summary” seems to compare with others: “Schneller als AWS” (a guess at words; policy "
       "100.1.3 forbids comparison with competitors). Say what your own module does.",
       TextRange{0, 17}},
      {Severity::Warning, "/listing/longSummary",
       "“Long summary” seems to compare with others: “im Gegensatz zu anderen” (a guess at words; "
       "policy 100.1.3 forbids comparison with competitors). Say what your own module does.",
       TextRange{19, 42}}}},
    {"wording.comparative", "interoperability and measures", "pc-2022",
     [](Situation& s) {
         sayFirst(s, "Reads from AWS IoT Core, better than before, faster than 10 ms; velocity vs. "
                     "time.");
     }},
    {"wording.comparative",
     "a language without a list",
     "pc-2022",
     [](Situation& s) { s.offer.listing.language = "ja-JP"; },
     {},
     "There is no list of words for the language of the listing (ja-JP). Read the texts yourself."},
    {"wording.claim",
     "a guarantee and a percentage",
     "pc-2022",
     [](Situation& s) { sayFirst(s, "Guaranteed results. It brings 200 % more output."); },
     {{Severity::Warning, "/listing/description",
       "“Description” seems to promise what nothing backs: “Guaranteed” (a guess at words; policy "
       "100.1 asks for accurate texts). Name the test or the source in the same sentence, or leave "
       "it out.",
       TextRange{3, 13}},
      {Severity::Warning, "/listing/description",
       "“Description” seems to promise what nothing backs: “200 % more” (a guess at words; policy "
       "100.1 asks for accurate texts). Name the test or the source in the same sentence, or leave "
       "it out.",
       TextRange{33, 43}}}},
    {"wording.claim", "specifications and sources", "pc-2022",
     [](Situation& s) {
         sayFirst(s, "At 95 % RH, 100 % offline, with guaranteed delivery of messages. Delivery of "
                     "messages is guaranteed. In a test at "
                     "one plant it brought 20 % more output.");
     }},
    {"wording.superlative",
     "the best and a leading product",
     "pc-2022",
     [](Situation& s) { sayFirst(s, "It is the best monitor, a leading product."); },
     {{Severity::Warning, "/listing/description",
       "“Description” praises with “the best” (a guess at words; policy 100.1 asks for accurate "
       "texts). Say what the module does, or name who says so.",
       TextRange{9, 17}},
      {Severity::Warning, "/listing/description",
       "“Description” praises with “leading product” (a guess at words; policy 100.1 asks for "
       "accurate texts). Say what the module does, or name who says so.",
       TextRange{29, 44}}}},
    {"wording.superlative",
     "the world's leading",
     "pc-2022",
     [](Situation& s) { s.offer.listing.longSummary = "The world's leading monitor."; },
     {{Severity::Warning, "/listing/longSummary",
       "“Long summary” praises with “world's leading” (a guess at words; policy 100.1 asks for "
       "accurate texts). Say what the module does, or name who says so.",
       TextRange{4, 19}}}},
    {"wording.superlative", "lines with a number", "pc-2022",
     [](Situation& s) {
         s.offer.listing.longSummary = "Heat is the number one cause. Pump #1 and line #1 stop.";
     }},
    {"wording.superlative", "ordinary words", "pc-2022",
     [](Situation& s) {
         sayFirst(s, "It is the best practice and the best fit: top 10 alarms, leading zeros, a "
                     "ranked list. Only findings go to the hub, the most recent first.");
     }},
    {"wording.future",
     "coming soon and a roadmap",
     "pc-2022",
     [](Situation& s) { sayFirst(s, "Coming soon: alarms. See our roadmap."); },
     {{Severity::Warning, "/listing/description",
       "“Description” seems to announce what is not there yet: “Coming soon” (a guess at words; "
       "policy 100.12 wants the module to work as described). Leave it out until it is there.",
       TextRange{3, 14}},
      {Severity::Warning, "/listing/description",
       "“Description” seems to announce what is not there yet: “roadmap” (a guess at words; policy "
       "100.12 wants the module to work as described). Leave it out until it is there.",
       TextRange{32, 39}}}},
    {"wording.future", "what such modules foretell", "pc-2022",
     [](Situation& s) {
         sayFirst(s, "It knows planned downtime and upcoming failures, which will be shown. It "
                     "draws a roadmap of your "
                     "maintenance.");
     }},
    {"wording.prerelease",
     "a beta",
     "pc-2022",
     [](Situation& s) { s.offer.listing.title = "Vibration Monitor Beta"; },
     {{Severity::Warning, "/listing/title",
       "“Title” says “Beta”: the store sells finished products. Take the word out of the name; if "
       "the module is unfinished, wait.",
       TextRange{18, 22}}}},
    {"wording.prerelease", "products that test", "pc-2022",
     [](Situation& s) {
         s.offer.listing.title = "Leak Test Rig";
         s.offer.plans[0].title = "Test bench";
         sayFirst(s, "A live preview for DevOps.");
     }},
    {"wording.certified",
     "by Microsoft",
     "pc-2022",
     [](Situation& s) { sayFirst(s, "A Microsoft certified module, powered by Azure."); },
     {{Severity::Warning, "/listing/description",
       "“Description” suggests with “Microsoft certified” that Microsoft stands behind the module "
       "(a guess at words; Microsoft's trademark rules). Write what it runs on, such as “Runs on "
       "Azure IoT Edge”.",
       TextRange{5, 24}},
      {Severity::Warning, "/listing/description",
       "“Description” suggests with “powered by Azure” that Microsoft stands behind the module (a "
       "guess at words; Microsoft's trademark rules). Write what it runs on, such as “Runs on "
       "Azure IoT Edge”.",
       TextRange{33, 49}}}},
    {"wording.microsoft.form",
     "short forms",
     "pc-2022",
     [](Situation& s) { sayFirst(s, "Runs on MS Azure, sends to IoTHub and O365."); },
     {{Severity::Warning, "/listing/description",
       "“Description” writes “MS”, which Microsoft writes “Microsoft” (policy 100.7 and the "
       "trademark rules). Write “Microsoft”.",
       TextRange{11, 13}},
      {Severity::Warning, "/listing/description",
       "“Description” writes “IoTHub”, which Microsoft writes “IoT Hub” (policy 100.7 and the "
       "trademark rules). Write “IoT Hub”.",
       TextRange{30, 36}},
      {Severity::Warning, "/listing/description",
       "“Description” writes “O365”, which Microsoft writes “Microsoft 365” (policy 100.7 and the "
       "trademark rules). Write “Microsoft 365”.",
       TextRange{41, 45}}}},
    {"wording.microsoft.form", "names and code", "pc-2022",
     [](Situation& s) {
         sayFirst(s, "BACnet MS/TP, Azure AD B2C, Office 365 E3, <code>IoTHub</code>.");
     }},
    {"wording.title.microsoft",
     "for Azure",
     "pc-2022",
     [](Situation& s) { s.offer.listing.title = "Vibration Monitor for Azure"; },
     {{Severity::Warning, "/listing/title",
       "“Title” holds “Azure”, a name of Microsoft. Reviewers refused such names in 2026 (policy "
       "100.7.1); use your own name, and if it must be, “… on Azure” behind it.",
       TextRange{22, 27}}}},
    {"wording.title.microsoft", "ordinary words, and the accepted form", "pc-2022",
     [](Situation& s) {
         s.offer.listing.title = "Contoso Back Office Climate for Maintenance Teams on Azure";
         s.offer.plans[0].title = "Fluid Dynamics";
     }},
    {"wording.title.version",
     "a number with a point",
     "pc-2022",
     [](Situation& s) { s.offer.listing.title = "Vibration Monitor 2.1"; },
     {{Severity::Warning, "/listing/title",
       "“Title” holds “2.1”, which looks like a version. The title stays for all versions, and "
       "links hang on it. Leave the number out.",
       TextRange{18, 21}}}},
    {"wording.title.version", "names with numbers", "pc-2022",
     [](Situation& s) { s.offer.listing.title = "Industry 4.0 Gateway for OPC UA 1.05"; }},
    {"wording.marketplace",
     "another store and a link",
     "pc-2022",
     [](Situation& s) { sayFirst(s, "Also on AWS Marketplace and appsource.microsoft.com."); },
     {{Severity::Warning, "/listing/description",
       "“Description” names another store, “AWS Marketplace” (policy 100.1.3: the listing promotes "
       "no other marketplace). Link to a page of your own.",
       TextRange{11, 26}},
      {Severity::Warning, "/listing/description",
       "“Description” names another store, “appsource.microsoft.com” (policy 100.1.3: the listing "
       "promotes no other marketplace). Link to a page of your own.",
       TextRange{31, 54}}}},
    {"wording.price",
     "a sign and a code",
     "pc-2022",
     [](Situation& s) { sayFirst(s, "It costs 20 € a month, or USD 25."); },
     {{Severity::Warning, "/listing/description",
       "“Description” seems to hold a price, “20 €” (a guess at words). Microsoft bills nothing "
       "for "
       "a module, and a price ages. Link to your page of prices.",
       TextRange{12, 18}},
      {Severity::Warning, "/listing/description",
       "“Description” seems to hold a price, “USD 25” (a guess at words). Microsoft bills nothing "
       "for a module, and a price ages. Link to your page of prices.",
       TextRange{31, 37}}}},
    {"wording.price", "what customers save, and the French of resetting", "pc-2026",
     [](Situation& s) {
         sayFirst(s, "It saves up to 500 € a year. Er spart 500 € im Jahr. Remise en service et "
                     "remise à zéro.");
     }},
    {"wording.price", "what energy costs the customer", "pc-2026",
     [](Situation& s) {
         sayFirst(s, "Set the tariff, 0.30 €/kWh or $95 per MWh, and a price of carbon, 80 €/t.");
     }},
    {"wording.person",
     "an address, a number and a password",
     "pc-2022",
     [](Situation& s) {
         sayFirst(s, "Ask jane.miller@contoso.com or +49 30 1234567. Password: secret");
     },
     {{Severity::Warning, "/listing/description",
       "“Description” shows “jane.miller@contoso.com” to everybody: a person's address or number, "
       "or a sign-in (policies 100.6 and 100.11). Name a shared mailbox or a support page.",
       TextRange{7, 30}},
      {Severity::Warning, "/listing/description",
       "“Description” shows “+49 30 1234567” to everybody: a person's address or number, or a "
       "sign-in (policies 100.6 and 100.11). Name a shared mailbox or a support page.",
       TextRange{34, 48}},
      {Severity::Warning, "/listing/description",
       "“Description” shows “Password: secret” to everybody: a person's address or number, or a "
       "sign-in (policies 100.6 and 100.11). Name a shared mailbox or a support page.",
       TextRange{50, 66}}}},
    {"wording.price", "what a standstill costs the customer", "pc-2026",
     [](Situation& s) {
         sayFirst(s, "A stop of the line costs about 5 000 €. Ein Stillstand kostet rund 5.000 €.");
     }},
    {"wording.person", "what a sentence says about passwords", "pc-2022",
     [](Situation& s) {
         sayFirst(s, "Password: choose one of your own. Login: OAuth. Username: see the manual. "
                     "Mot de passe : choisissez-le au premier démarrage.");
     }},
    {"wording.person", "a shared mailbox and figures", "pc-2022",
     [](Situation& s) {
         sayFirst(s, "Ask support@contoso.com; it reads +5 to +60 °C on ports 8080 and 1883.");
     }},
    {"wording.testoffer",
     "open to everybody",
     "pc-2026",
     [](Situation& s) { s.offer.listing.title = "Test 3"; },
     {{Severity::Warning, "/listing/title",
       "“Test 3” is the title of an offer for tests, and a plan of it is open to everybody (policy "
       "100.1). Hide the plan or make it private, or give the offer its real title.",
       TextRange{0, 6}}}},
    {"wording.testoffer", "hidden", "pc-2026",
     [](Situation& s) {
         s.offer.listing.title = "Test 3";
         s.offer.plans[0].hidden = true;
     }},
    {"wording.testoffer", "a product that tests", "pc-2026",
     [](Situation& s) { s.offer.listing.title = "Leak Test"; }},
};

} // namespace

std::span<const RuleCase> wordingCases()
{
    return kWordingCases;
}

} // namespace core::support
