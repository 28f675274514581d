#include "tests/support/rule_case.h"

namespace core::support {

namespace {

/// Put before the description of the valid offer.
void begin(Situation& situation, std::string_view html)
{
    situation.offer.listing.description.insert(0, html);
}

const RuleCase kAccessibilityCases[] = {
    {"a11y.heading.order",
     "a gap",
     "pc-2022",
     [](Situation& s) { begin(s, "<h1>Pumps</h1><h4>Fans</h4><h5>Blades</h5><h2>Motors</h2>"); },
     {{Severity::Warning, "/listing/description",
       "A heading <h4> follows a heading <h1>: screen readers list headings as an outline, and a "
       "level is missing. Make it <h2>.",
       TextRange{14, 18}}}},
    {"a11y.heading.order", "any first level, and back at once", "pc-2022",
     [](Situation& s) { begin(s, "<h3>Pumps</h3><h4>Fans</h4><h2>Motors</h2>"); }},
    {"a11y.heading.empty",
     "only a space",
     "pc-2022",
     [](Situation& s) { begin(s, "<h2>&nbsp;</h2>"); },
     {{Severity::Warning, "/listing/description",
       "This heading <h2> has no text: in the outline of a screen reader it is a line of silence. "
       "Remove it.",
       TextRange{0, 15}}}},
    {"a11y.heading.fake",
     "a bold line before a list",
     "pc-2022",
     [](Situation& s) { begin(s, "<p><b>Features</b></p><ul><li>Fast</li></ul>"); },
     {{Severity::Warning, "/listing/description",
       "“Features” looks like a heading and is a bold paragraph: screen readers do not find it. "
       "Make it a heading <h2>.",
       TextRange{0, 22}}}},
    {"a11y.heading.fake", "a bold sentence, a bold word, and the last line", "pc-2022",
     [](Situation& s) {
         begin(s, "<p><b>It hears bearings.</b></p><p><b>Fast</b> and local</p><p>Text.</p>");
     }},
    {"a11y.caps",
     "a sentence",
     "pc-2022",
     [](Situation& s) { s.offer.listing.summary = "WORKS WITH ALL YOUR PUMPS TODAY"; },
     {{Severity::Warning, "/listing/summary",
       "“Summary” shouts: “WORKS WITH ALL YOUR PUMPS TODAY” is in capitals, which are slow to read "
       "and which some screen readers spell. Write small letters.",
       TextRange{0, 31}}}},
    {"a11y.caps",
     "a heading",
     "pc-2022",
     [](Situation& s) { begin(s, "<h2>TECHNICAL DATA</h2>"); },
     {{Severity::Warning, "/listing/description",
       "“Description” shouts: “TECHNICAL DATA” is in capitals, which are slow to read and which "
       "some screen readers spell. Write small letters.",
       TextRange{4, 18}}}},
    {"a11y.caps",
     "a heading with short words",
     "pc-2022",
     [](Situation& s) { begin(s, "<h2>KEY FEATURES</h2>"); },
     {{Severity::Warning, "/listing/description",
       "“Description” shouts: “KEY FEATURES” is in capitals, which are slow to read and which "
       "some screen readers spell. Write small letters.",
       TextRange{4, 16}}}},
    {"a11y.caps", "headings that are names, and lists of protocols and makers", "pc-2022",
     [](Situation& s) {
         begin(s, "<h2>OPC UA, MQTT</h2><p>It speaks MQTT, OPC UA, AMQP, HTTPS, BACNET, MODBUS.</p>"
                  "<p>Reads SINUMERIK, FANUC, HEIDENHAIN, MITSUBISHI and SIEMENS controls.</p>");
     }},
    {"a11y.caps", "names and part numbers", "pc-2022",
     [](Situation& s) { s.offer.listing.summary = "OPC UA MQTT TLS AMQP for VM-1000X RS485ABC"; }},
    {"a11y.linktext",
     "click here",
     "pc-2022",
     [](Situation& s) { s.offer.listing.links[0].title = "Click here"; },
     {{Severity::Warning, "/listing/links/0/title",
       "The link title “Click here” does not say where the link leads: links are read without "
       "their surroundings. Name the page, such as “Installation guide”.",
       TextRange{0, 10}}}},
    {"a11y.linktext",
     "a pointer behind it",
     "pc-2022",
     [](Situation& s) { s.offer.listing.links[0].title = "Read more …"; },
     {{Severity::Warning, "/listing/links/0/title",
       "The link title “Read more …” does not say where the link leads: links are read without "
       "their surroundings. Name the page, such as “Installation guide”.",
       TextRange{0, 13}}}},
    {"a11y.linktext",
     "a file and an address",
     "pc-2022",
     [](Situation& s) {
         s.offer.listing.links[0].title = "guide_v2.pdf";
         s.offer.listing.links[1].title = "https://www.contoso.com";
     },
     {{Severity::Warning, "/listing/links/0/title",
       "The link title “guide_v2.pdf” does not say where the link leads: links are read without "
       "their surroundings. Name the page, such as “Installation guide”.",
       TextRange{0, 12}},
      {Severity::Warning, "/listing/links/1/title",
       "The link title “https://www.contoso.com” does not say where the link leads: links are read "
       "without their surroundings. Name the page, such as “Installation guide”.",
       TextRange{0, 23}}}},
    {"a11y.linktext", "titles with an object, and names with a point", "pc-2022",
     [](Situation& s) {
         s.offer.listing.links[0].title = "Learn more about routes";
         s.offer.listing.links[1].title = "Node.js";
     }},
    {"a11y.linktext",
     "another language",
     "pc-2022",
     [](Situation& s) { s.offer.listing.language = "ja-JP"; },
     {},
     "There is no list of empty link titles for the language of the listing (ja-JP). Read them "
     "yourself."},
    {"a11y.list.fake",
     "bullets in paragraphs",
     "pc-2022",
     [](Situation& s) { begin(s, "<p>• Fast</p><p>• Local</p>"); },
     {{Severity::Warning, "/listing/description",
       "2 lines begin with typed bullets, dashes or numbers: a screen reader does not tell that "
       "this is a list, nor how long it is. Make it a list <ul>.",
       TextRange{3, 27}}}},
    {"a11y.list.fake",
     "numbers behind line breaks",
     "pc-2022",
     [](Situation& s) { begin(s, "<p>What you get:<br>1. Fast<br>2. Local</p>"); },
     {{Severity::Warning, "/listing/description",
       "2 lines begin with typed bullets, dashes or numbers: a screen reader does not tell that "
       "this is a list, nor how long it is. Make it a list <ol>.",
       TextRange{20, 39}}}},
    {"a11y.list.fake",
     "numbers of other writings",
     "pc-2022",
     [](Situation& s) { begin(s, "<p>１．速い<br>２．安全</p><p>١- سريع</p><p>٢- آمن</p>"); },
     {{Severity::Warning, "/listing/description",
       "2 lines begin with typed bullets, dashes or numbers: a screen reader does not tell that "
       "this is a list, nor how long it is. Make it a list <ol>.",
       TextRange{3, 31}},
      {Severity::Warning, "/listing/description",
       "2 lines begin with typed bullets, dashes or numbers: a screen reader does not tell that "
       "this is a list, nor how long it is. Make it a list <ol>.",
       TextRange{38, 67}}}},
    {"a11y.list.fake",
     "lines of the source",
     "pc-2022",
     [](Situation& s) { begin(s, "<p>\n・速い\n・安全\n</p>"); },
     {{Severity::Warning, "/listing/description",
       "2 lines begin with typed bullets, dashes or numbers: a screen reader does not tell that "
       "this is a list, nor how long it is. Make it a list <ul>.",
       TextRange{4, 23}}}},
    {"a11y.list.fake",
     "Roman numbers",
     "pc-2022",
     [](Situation& s) { begin(s, "<p>i. Fast</p><p>ii. Local</p>"); },
     {{Severity::Warning, "/listing/description",
       "2 lines begin with typed bullets, dashes or numbers: a screen reader does not tell that "
       "this is a list, nor how long it is. Make it a list <ol>.",
       TextRange{3, 26}}}},
    {"a11y.list.fake",
     "letters with full stops",
     "pc-2022",
     [](Situation& s) { begin(s, "<p>A. Fast</p><p>B. Local</p>"); },
     {{Severity::Warning, "/listing/description",
       "2 lines begin with typed bullets, dashes or numbers: a screen reader does not tell that "
       "this is a list, nor how long it is. Make it a list <ol>.",
       TextRange{3, 25}}}},
    {"a11y.list.fake",
     "the letter that Word's hollow bullet becomes",
     "pc-2022",
     [](Situation& s) { begin(s, "<p>o Fast</p><p>o Local</p>"); },
     {{Severity::Warning, "/listing/description",
       "2 lines begin with typed bullets, dashes or numbers: a screen reader does not tell that "
       "this is a list, nor how long it is. Make it a list <ul>.",
       TextRange{3, 23}}}},
    {"a11y.list.fake",
     "the sign that Word's square bullet becomes",
     "pc-2022",
     [](Situation& s) { begin(s, "<p>§ Fast</p><p>§ Local</p>"); },
     {{Severity::Warning, "/listing/description",
       "2 lines begin with typed bullets, dashes or numbers: a screen reader does not tell that "
       "this is a list, nor how long it is. Make it a list <ul>.",
       TextRange{3, 25}}}},
    {"a11y.list.fake", "sections of a law", "pc-2022",
     [](Situation& s) { begin(s, "<p>§ 5 applies.</p><p>§ 6 does not.</p>"); }},
    {"a11y.list.fake", "a lone dash, negative numbers and versions", "pc-2022",
     [](Situation& s) {
         begin(s, "<p>– An aside</p><p>Text</p><p>-5 °C</p><p>-7 °C</p><p>- 5 °C</p><p>- 7 "
                  "°C</p><p>1.4.2</p><p>2.0.1</p>");
     }},
    {"a11y.table.flat",
     "tabs",
     "pc-2022",
     [](Situation& s) { begin(s, "<p>CPU\tRAM\tDisk<br>2 cores\t1 GB\t8 GB</p>"); },
     {{Severity::Warning, "/listing/description",
       "2 lines seem to be a table typed with tabs, bars or spaces. HTML runs them together, and "
       "no screen reader tells the columns. Make it a list with a label in each item.",
       TextRange{3, 36}}}},
    {"a11y.table.flat", "code", "pc-2022",
     [](Situation& s) { begin(s, "<p>a | b</p><p><code>x | y | z</code></p>"); }},
    {"a11y.breaks",
     "two in a row",
     "pc-2022",
     [](Situation& s) { s.offer.listing.description.insert(59, "<br> <br>"); },
     {{Severity::Warning, "/listing/description",
       "Line breaks in a row stand for a new paragraph here, and a screen reader that jumps by "
       "paragraphs passes over it. Make two paragraphs.",
       TextRange{59, 68}}}},
    {"a11y.breaks",
     "an empty paragraph",
     "pc-2022",
     [](Situation& s) { begin(s, "<p>&nbsp;</p>"); },
     {{Severity::Warning, "/listing/description",
       "This paragraph is empty. It only makes a gap, and a screen reader stops at it. Remove it.",
       TextRange{0, 13}}}},
    {"a11y.breaks", "the lines of an address", "pc-2022",
     [](Situation& s) { begin(s, "<p>Contoso<br>1 Main Street<br>Oslo</p>"); }},
    {"a11y.caption",
     "a number",
     "pc-2022",
     [](Situation& s) {
         s.offer.media.screenshots = {{"screenshots/overview.png", "Screenshot 1", {}}};
     },
     {{Severity::Warning, "/media/screenshots/0/caption",
       "The caption “Screenshot 1” does not say what the picture shows, and it is all that those "
       "who cannot see it get. Write it in a few words, such as “Trend of one bearing over 30 "
       "days”.",
       TextRange{0, 12}}}},
    {"a11y.caption",
     "the name of the file",
     "pc-2022",
     [](Situation& s) {
         s.offer.media.screenshots = {{"screenshots/overview_of_all.png", "overview_of_all", {}}};
     },
     {{Severity::Warning, "/media/screenshots/0/caption",
       "The caption “overview_of_all” does not say what the picture shows, and it is all that "
       "those who cannot see it get. Write it in a few words, such as “Trend of one bearing over "
       "30 days”.",
       TextRange{0, 15}}}},
    {"a11y.caption",
     "the name of another file",
     "pc-2022",
     [](Situation& s) {
         s.offer.media.screenshots = {{"screenshots/overview.png", "IMG_2034.png", {}}};
     },
     {{Severity::Warning, "/media/screenshots/0/caption",
       "The caption “IMG_2034.png” does not say what the picture shows, and it is all that those "
       "who cannot see it get. Write it in a few words, such as “Trend of one bearing over 30 "
       "days”.",
       TextRange{0, 12}}}},
    {"a11y.caption", "few words, long words, and scripts without spaces", "pc-2022",
     [](Situation& s) {
         s.offer.media.screenshots = {{"screenshots/overview.png", "Live dashboard", {}},
                                      {"screenshots/overview.png", "Systemübersicht", {}},
                                      {"screenshots/overview.png", "振動の推移", {}}};
     }},
};

} // namespace

std::span<const RuleCase> accessibilityCases()
{
    return kAccessibilityCases;
}

} // namespace core::support
