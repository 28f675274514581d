#include "tests/support/rule_case.h"

namespace core::support {

namespace {

const RuleCase kLeftoverCases[] = {
    {"leftover.lorem",
     "lorem ipsum",
     "pc-2022",
     [](Situation& s) { s.offer.listing.longSummary = "Lorem ipsum dolor for plants."; },
     {{Severity::Warning, "/listing/longSummary",
       "“Long summary” holds the filler text “Lorem ipsum”. Customers take the offer for "
       "unfinished; write the real text.",
       TextRange{0, 11}}}},
    {"leftover.lorem", "a motto", "pc-2022",
     [](Situation& s) { s.offer.listing.longSummary = "Per aspera ad astra, dolor et amor."; }},
    {"leftover.todo",
     "a word in capitals, and a whole line",
     "pc-2022",
     [](Situation& s) {
         s.offer.listing.longSummary = "Reads sensors. TODO: limits.";
         s.offer.listing.description.insert(0, "<p>Limits: to be written</p>");
     },
     {{Severity::Warning, "/listing/longSummary",
       "“Long summary” holds “TODO”, a note to yourself that customers would read. Write what is "
       "missing, or remove it.",
       TextRange{15, 19}},
      {Severity::Warning, "/listing/description",
       "“Description” holds “to be written”, a note to yourself that customers would read. Write "
       "what is missing, or remove it.",
       TextRange{11, 24}}}},
    {"leftover.todo", "ordinary prose", "pc-2022",
     [](Situation& s) {
         s.offer.listing.longSummary = "A todo list for limits to be defined for each machine.";
         s.offer.listing.summary = "Replace the placeholder by the address of VM-XXX-200.";
     }},
    {"leftover.sample",
     "a company that is not the publisher's",
     "pc-2022",
     [](Situation& s) { s.offer.listing.longSummary = "Fabrikam reads sensors at the machine."; },
     {{Severity::Warning, "/listing/longSummary",
       "“Long summary” holds “Fabrikam”, the name of a sample. Write your own name; if it is "
       "yours, the publisher ID tells it.",
       TextRange{0, 8}}}},
    {"leftover.sample", "the publisher's own name", "pc-2022",
     [](Situation& s) { s.offer.listing.longSummary = "Contoso reads sensors at the machine."; }},
    {"leftover.sample",
     "a phone number of films, where the publisher is no sample",
     "pc-2022",
     [](Situation& s) {
         s.offer.identity.publisherId = "loewe";
         s.offer.support.customers.name = "Desk";
         s.offer.support.engineering.phone = "+1 425 882 8080";
     },
     {{Severity::Warning, "/support/customers/phone",
       "“Phone number” holds “555 0101”, a phone number that is kept for films and samples. Write "
       "a number that somebody answers.",
       TextRange{7, 15}}}},
    {"leftover.escaped",
     "tags as text",
     "pc-2022",
     [](Situation& s) {
         s.offer.listing.description.insert(
             0, "<p>&lt;p&gt;Hears worn bearings in pumps and fans weeks before they "
                "stop.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Fast&lt;/li&gt;&lt;/ul&gt;</p>");
     },
     {{Severity::Warning, "/listing/description",
       "“Description” shows the HTML tag “<p>” as text, for it is escaped once too often: "
       "customers "
       "read tags. Paste it as HTML source.",
       TextRange{3, 129}}}},
    {"leftover.escaped",
     "an entity in plain text",
     "pc-2022",
     [](Situation& s) { s.offer.listing.longSummary = "Pumps &amp; fans at the machine."; },
     {{Severity::Warning, "/listing/longSummary",
       "“Long summary” holds “&amp;”, which is HTML for one sign, but the text is shown as it "
       "stands. Write the sign itself.",
       TextRange{6, 11}}}},
    {"leftover.escaped",
     "one element as text",
     "pc-2022",
     [](Situation& s) {
         s.offer.listing.description.insert(0, "<p>It is &lt;b&gt;bold&lt;/b&gt; here.</p>");
     },
     {{Severity::Warning, "/listing/description",
       "“Description” shows the HTML tag “<b>” as text, for it is escaped once too often: "
       "customers read tags. Paste it as HTML source.",
       TextRange{9, 32}}}},
    {"leftover.escaped",
     "an entity in HTML that is escaped itself",
     "pc-2022",
     [](Situation& s) { s.offer.listing.description.insert(0, "<p>Pumps&amp;nbsp;run.</p>"); },
     {{Severity::Warning, "/listing/description",
       "“Description” holds “&nbsp;”, which is HTML for one sign, but the text is shown as it "
       "stands. Write the sign itself.",
       TextRange{8, 18}}}},
    {"leftover.escaped", "a text about one tag", "pc-2022",
     [](Situation& s) {
         s.offer.listing.description.insert(0, "<p>It writes &lt;p&gt; and Q&amp;A.</p>");
     }},
    {"leftover.escaped", "a text about the two tags of an element", "pc-2022",
     [](Situation& s) {
         s.offer.listing.description.insert(0,
                                            "<p>It writes &lt;p&gt; and &lt;/p&gt; around it.</p>");
     }},
    {"leftover.markdown",
     "bold, a heading and code",
     "pc-2022",
     [](Situation& s) {
         s.offer.listing.description.insert(0, "<p># Pumps</p><p>It is **safe** and `fast`.</p>");
     },
     {{Severity::Warning, "/listing/description",
       "“Description” holds Markdown, “# P”, and the store shows its signs as they stand. Format "
       "the text, or leave the signs out.",
       TextRange{3, 6}},
      {Severity::Warning, "/listing/description",
       "“Description” holds Markdown, “**safe**”, and the store shows its signs as they stand. "
       "Format the text, or leave the signs out.",
       TextRange{23, 31}},
      {Severity::Warning, "/listing/description",
       "“Description” holds Markdown, “`fast`”, and the store shows its signs as they stand. "
       "Format the text, or leave the signs out.",
       TextRange{36, 42}}}},
    {"leftover.markdown",
     "a picture, a link within a folder and a ruler",
     "pc-2022",
     [](Situation& s) {
         s.offer.listing.description.insert(
             0, "<p>![logo](a/b.png) and [guide](docs/x.md)</p><p>---</p>");
     },
     {{Severity::Warning, "/listing/description",
       "“Description” holds Markdown, “![logo](a/b.png)”, and the store shows its signs as they "
       "stand. Format the text, or leave the signs out.",
       TextRange{3, 19}},
      {Severity::Warning, "/listing/description",
       "“Description” holds Markdown, “[guide](docs/x.md)”, and the store shows its signs as they "
       "stand. Format the text, or leave the signs out.",
       TextRange{24, 42}},
      {Severity::Warning, "/listing/description",
       "“Description” holds Markdown, “---”, and the store shows its signs as they stand. Format "
       "the text, or leave the signs out.",
       TextRange{49, 52}}}},
    {"leftover.markdown", "footnotes, languages and names", "pc-2022",
     [](Situation& s) {
         s.offer.listing.longSummary =
             "In C# with __init__ and Logging__Level__Default, 2 * 3 * 4 *, f**k, f[i](x).";
     }},
    {"leftover.template",
     "brackets and braces",
     "pc-2022",
     [](Situation& s) { s.offer.listing.longSummary = "[Company] reads {{sensors}} at %SITE%."; },
     {{Severity::Warning, "/listing/longSummary",
       "“Long summary” still has the gap “[Company]” of a template. Write what belongs there.",
       TextRange{0, 9}},
      {Severity::Warning, "/listing/longSummary",
       "“Long summary” still has the gap “{{sensors}}” of a template. Write what belongs there.",
       TextRange{16, 27}},
      {Severity::Warning, "/listing/longSummary",
       "“Long summary” still has the gap “%SITE%” of a template. Write what belongs there.",
       TextRange{31, 37}}}},
    {"leftover.template", "a placeholder of the defaults is explained", "pc-2022",
     [](Situation& s) {
         firstPlan(s).defaults.environment = {{"SENSOR", "<SENSOR_ADDRESS>", {}}};
         s.offer.listing.description.insert(
             0, "<p>SENSOR names it; replace &lt;SENSOR_ADDRESS&gt; by yours [1], 5 % more.</p>");
     }},
    {"leftover.template",
     "notes that a fix began",
     "pc-2022",
     [](Situation& s) { s.offer.certificationNotes = "To try the module: <STEPS>"; },
     {{Severity::Warning, "/certificationNotes",
       "“Notes for certification” still has the gap “<STEPS>” of a template. Write what belongs "
       "there.",
       TextRange{19, 26}}}},
    {"leftover.template", "notes tell the testers a command", "pc-2022",
     [](Situation& s) { s.offer.certificationNotes = "Run mqtt_pub -h <HOST> -t ${TOPIC}."; }},
};

} // namespace

std::span<const RuleCase> leftoverCases()
{
    return kLeftoverCases;
}

} // namespace core::support
