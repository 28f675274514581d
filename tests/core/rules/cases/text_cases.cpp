#include "tests/support/rule_case.h"

namespace core::support {

namespace {

const RuleCase kTextCases[] = {
    {"text.control",
     "a bell",
     "pc-2022",
     [](Situation& s) { s.offer.listing.title = "Vibration Monitor\u0007"; },
     {{Severity::Error, "/listing/title",
       "“Title” holds U+0007 ALERT, which is no character of a text: portals drop it, refuse it or "
       "show a box. Remove it.",
       TextRange{17, 18}}}},
    {"text.control",
     "a noncharacter",
     "pc-2022",
     [](Situation& s) { s.offer.legal.terms = "You may\uFDD0 use it."; },
     {{Severity::Error, "/legal/terms",
       "“Terms of use” holds U+FDD0, which is no character of a text: portals drop it, refuse it "
       "or show a box. Remove it.",
       TextRange{7, 10}}}},
    {"text.control", "the row of the twin tells of half a pair", "pc-2022",
     [](Situation& s) { firstPlan(s).defaults.twin = {{"name", R"("a\ud83d")", {}}}; }},
    {"text.control",
     "a quotation mark of Windows",
     "pc-2022",
     [](Situation& s) { s.offer.legal.terms = "The machine\u0092s owner may use it."; },
     {{Severity::Error, "/legal/terms",
       "“Terms of use” holds U+0092 PRIVATE USE TWO, which is no character of a text. In the old "
       "table of Windows it is “’”. Write that, or remove it.",
       TextRange{11, 13}}}},
    {"text.control",
     "a line separator",
     "pc-2022",
     [](Situation& s) { s.offer.certificationNotes = "Start the module.\u2028It simulates."; },
     {{Severity::Warning, "/certificationNotes",
       "“Notes for certification” holds U+2028 LINE SEPARATOR, which some programs take for a line "
       "break and others show as a box. Write a space or a plain line break.",
       TextRange{17, 20}}}},
    {"text.control",
     "a tab in a title",
     "pc-2022",
     [](Situation& s) { s.offer.listing.title = "Vibration\tMonitor"; },
     {{Severity::Warning, "/listing/title",
       "“Title” holds a tab or a line break, and it is shown on one line. Write a space.",
       TextRange{9, 10}}}},
    {"text.control", "the row of the summary tells of its lines", "pc-2022",
     [](Situation& s) { s.offer.listing.summary = "Finds worn bearings\nin time,\nsurely."; }},
    {"text.control",
     "the row of the summary tells of its lines",
     "cpp-2019",
     [](Situation& s) { s.offer.listing.summary = "Finds worn bearings\nin time, surely."; },
     {{Severity::Warning, "/listing/summary",
       "“Summary” holds a tab or a line break, and it is shown on one line. Write a space.",
       TextRange{19, 20}}}},
    {"text.control", "lines where lines may be", "pc-2022",
     [](Situation& s) {
         s.offer.legal.terms = "First.\r\n\tSecond.\n";
         firstPlan(s).defaults.twin = {{"rate", "{\n\t\"hertz\": 5\r\n}", {}}};
     }},
    {"text.mojibake",
     "an umlaut and an apostrophe",
     "pc-2022",
     [](Situation& s) { s.offer.legal.terms = "MÃ¼llerâ€™s terms."; },
     {{Severity::Warning, "/legal/terms",
       "“Terms of use” holds “Ã¼”, which seems to be “ü” read with the wrong table of characters "
       "(UTF-8 as Windows-1252). Write “ü”.",
       TextRange{1, 5}},
      {Severity::Warning, "/legal/terms",
       "“Terms of use” holds “â€™”, which seems to be “’” read with the wrong table of characters "
       "(UTF-8 as Windows-1252). Write “’”.",
       TextRange{9, 17}}}},
    {"text.mojibake",
     "what could not be read",
     "pc-2022",
     [](Situation& s) { s.offer.certificationNotes = "M\uFFFDller starts it."; },
     {{Severity::Warning, "/certificationNotes",
       "“Notes for certification” holds U+FFFD: a program could not read what stood there, or the "
       "text is not UTF-8. Write what was meant.",
       TextRange{1, 4}}}},
    {"text.invisible",
     "a zero-width space",
     "pc-2022",
     [](Situation& s) { s.offer.listing.title = "Vibra\u200btion Monitor"; },
     {{Severity::Warning, "/listing/title",
       "“Title” holds U+200B ZERO WIDTH SPACE, which nobody sees: two texts that look alike "
       "differ, searches fail, and counters surprise. Remove it.",
       TextRange{5, 8}}}},
    {"text.invisible",
     "an escape in JSON",
     "pc-2022",
     [](Situation& s) { firstPlan(s).defaults.twin = {{"rate", R"({"a\u200b":1})", {}}}; },
     {{Severity::Warning, "/plans/0/defaults/twin/0/value",
       "“Value” holds U+200B ZERO WIDTH SPACE, which nobody sees: two texts that look alike "
       "differ, searches fail, and counters surprise. Remove it.",
       TextRange{3, 9}}}},
    {"text.bidi",
     "an override",
     "pc-2022",
     [](Situation& s) { s.offer.listing.title = "Vibration Mon\u202eitor"; },
     {{Severity::Warning, "/listing/title",
       "“Title” holds U+202E RIGHT-TO-LEFT OVERRIDE, which turns the direction of writing and is "
       "not seen: the text can look other than it is. Remove it.",
       TextRange{13, 16}}}},
    {"text.bidi",
     "an override beside Hebrew",
     "pc-2022",
     [](Situation& s) { s.offer.legal.terms = "שלום \u202eabc\u202c."; },
     {{Severity::Warning, "/legal/terms",
       "“Terms of use” holds U+202E RIGHT-TO-LEFT OVERRIDE, which shows letters in another order "
       "than they are stored. No text needs it; remove it, and look how the text is then shown.",
       TextRange{9, 12}}}},
    {"text.bidi",
     "a mark beside Latin letters",
     "pc-2022",
     [](Situation& s) { s.offer.listing.title = "Vibration Mon\u200fitor"; },
     {{Severity::Warning, "/listing/title",
       "“Title” holds U+200F RIGHT-TO-LEFT MARK, which turns the direction of writing and is not "
       "seen: the text can look other than it is. Remove it.",
       TextRange{13, 16}}}},
    {"text.bidi",
     "an Arabic mark and an isolate beside Latin letters",
     "pc-2022",
     [](Situation& s) { s.offer.legal.terms = "a \u061c\u2066b\u2069"; },
     {{Severity::Warning, "/legal/terms",
       "“Terms of use” holds U+061C ARABIC LETTER MARK, which turns the direction of writing and "
       "is not seen: the text can look other than it is. Remove it.",
       TextRange{2, 4}},
      {Severity::Warning, "/legal/terms",
       "“Terms of use” holds U+2066 LEFT-TO-RIGHT ISOLATE, which turns the direction of writing "
       "and is not seen: the text can look other than it is. Remove it.",
       TextRange{4, 7}},
      {Severity::Warning, "/legal/terms",
       "“Terms of use” holds U+2069 POP DIRECTIONAL ISOLATE, which turns the direction of writing "
       "and is not seen: the text can look other than it is. Remove it.",
       TextRange{8, 11}}}},
    {"text.bidi",
     "an isolate that is never closed",
     "pc-2022",
     [](Situation& s) { s.offer.legal.terms = "שלום \u2066abc."; },
     {{Severity::Warning, "/legal/terms",
       "“Terms of use” holds U+2066 LEFT-TO-RIGHT ISOLATE without its partner in the same text, "
       "so what stands around it may be shown in another order. Close it, or remove it.",
       TextRange{9, 12}}}},
    {"text.mixedscript",
     "a Cyrillic letter in a Latin word",
     "pc-2022",
     [](Situation& s) { s.offer.listing.title = "Vibr\u0430tion Monitor"; },
     {{Severity::Warning, "/listing/title",
       "“Title” holds the word “Vibr\u0430tion”, in which U+0430 CYRILLIC SMALL LETTER A passes "
       "for "
       "a letter of another script. Searches miss the word, and it can pass for another name. Type "
       "it in one script.",
       TextRange{0, 10}}}},
    {"text.mixedscript",
     "a word of two letters",
     "pc-2022",
     [](Situation& s) { s.offer.legal.terms = "The \u0399D of a device."; },
     {{Severity::Warning, "/legal/terms",
       "“Terms of use” holds the word “\u0399D”, in which U+0399 GREEK CAPITAL LETTER IOTA passes "
       "for a letter of another script. Searches miss the word, and it can pass for another name. "
       "Type it in one script.",
       TextRange{4, 7}}}},
    {"text.mixedscript",
     "a whole word of two capitals",
     "pc-2022",
     [](Situation& s) { s.offer.legal.terms = "The \u0399\u03a1 address."; },
     {{Severity::Warning, "/legal/terms",
       "“Terms of use” holds the word “\u0399\u03a1”, which looks Latin like the rest, but is "
       "made of letters such as U+0399 GREEK CAPITAL LETTER IOTA. Searches miss it, and it can "
       "pass for another name. Type it anew.",
       TextRange{4, 8}}}},
    {"text.mixedscript", "symbols of formulas and units", "pc-2022",
     [](Situation& s) {
         s.offer.legal.terms = "k\u03a9, \u0394T, \u0394Tmax, \u03a3x, \u03a3\u0394ADC, \u00b5Sv, "
                               "\u03bcSv, \u03bcmol, \u03c1V, m\u03a9cm, \u03a9 and \u03b1R.";
     }},
    {"text.mixedscript",
     "a whole word",
     "pc-2022",
     [](Situation& s) { s.offer.legal.terms = "Terms of \u0420\u0410\u0421\u0415 Ltd."; },
     {{Severity::Warning, "/legal/terms",
       "“Terms of use” holds the word “\u0420\u0410\u0421\u0415”, which looks Latin like the rest, "
       "but is made of letters such as U+0420 CYRILLIC CAPITAL LETTER ER. Searches miss it, and it "
       "can pass for another name. Type it anew.",
       TextRange{9, 17}}}},
    {"text.styled",
     "mathematical bold",
     "pc-2022",
     [](Situation& s) { s.offer.listing.summary = "𝗙𝗮𝘀𝘁 alerts for bearings."; },
     {{Severity::Warning, "/listing/summary",
       "“Summary” holds “𝗙𝗮𝘀𝘁”, which is made of signs that only look like letters: screen readers "
       "spell or skip them, and searches miss them. Write “Fast”.",
       TextRange{0, 16}}}},
    {"text.softhyphen",
     "written and as a reference",
     "pc-2022",
     [](Situation& s) { s.offer.listing.description.insert(3, "Ma\u00adschi&shy;nen"); },
     {{Severity::Warning, "/listing/description",
       "“Description” holds a soft hyphen (U+00AD). It is counted and not seen, and a search for "
       "the word fails. Remove it.",
       TextRange{5, 7}},
      {Severity::Warning, "/listing/description",
       "“Description” holds a soft hyphen (U+00AD). It is counted and not seen, and a search for "
       "the word fails. Remove it.",
       TextRange{11, 16}}}},
    {"text.privateuse",
     "a bullet of Word",
     "pc-2022",
     [](Situation& s) { s.offer.certificationNotes = "\uf0b7 Start the module."; },
     {{Severity::Warning, "/certificationNotes",
       "“Notes for certification” holds the private-use character U+F0B7: each computer draws "
       "another sign, or a box. Write a character that everybody has, for a bullet a list.",
       TextRange{0, 3}}}},
    {"text.unassigned",
     "a hole in the table",
     "pc-2022",
     [](Situation& s) { s.offer.certificationNotes = "Start it\u0378."; },
     {{Severity::Warning, "/certificationNotes",
       "“Notes for certification” holds U+0378, to which Unicode 18.0.0 gives no character. "
       "Customers see a box. Remove it or write what was meant.",
       TextRange{8, 10}}}},
    {"text.nfc",
     "letters apart from their accents",
     "pc-2022",
     [](Situation& s) { s.offer.legal.terms = "Lo\u0308we u\u0308ber alles."; },
     {{Severity::Warning, "/legal/terms",
       "“Terms of use” holds “ö” in a form that differs from the usual one and looks the same "
       "(places: 2). Searches and comparisons fail. Write it in Unicode's composed form (NFC).",
       TextRange{1, 4}}}},
    {"text.variation",
     "behind a letter",
     "pc-2022",
     [](Situation& s) { s.offer.listing.title = "Vibration\uFE0F Monitor"; },
     {{Severity::Warning, "/listing/title",
       "“Title” holds U+FE0F VARIATION SELECTOR-16 where it changes nothing: nobody sees it, and "
       "searches fail. Remove it.",
       TextRange{9, 12}}}},
    {"text.variation",
     "behind a trade mark sign",
     "pc-2022",
     [](Situation& s) { s.offer.legal.terms = "Contoso™\uFE0F terms."; },
     {{Severity::Warning, "/legal/terms",
       "“Terms of use” holds U+FE0F VARIATION SELECTOR-16 behind “™”: many programs then draw a "
       "coloured picture in place of the sign. Remove it; the sign stays.",
       TextRange{10, 13}}}},
    {"text.variation", "the row of the title tells of its emoji", "pc-2022",
     [](Situation& s) { s.offer.listing.title = "Contoso™\uFE0F Cam"; }},
    {"text.variation",
     "the row of the title tells of its emoji",
     "cpp-2019",
     [](Situation& s) { s.offer.listing.title = "Contoso™\uFE0F Cam"; },
     {{Severity::Warning, "/listing/title",
       "“Title” holds U+FE0F VARIATION SELECTOR-16 behind “™”: many programs then draw a coloured "
       "picture in place of the sign. Remove it; the sign stays.",
       TextRange{10, 13}}}},
    {"text.spaces",
     "a no-break space between words",
     "pc-2022",
     [](Situation& s) { s.offer.listing.title = "Vibration\u00a0Monitor"; },
     {{Severity::Warning, "/listing/title",
       "“Title” holds U+00A0 NO-BREAK SPACE where a plain space is usual: two texts that look "
       "alike differ. Write a plain space.",
       TextRange{9, 11}}}},
    {"text.spaces",
     "two in a row and one at the end",
     "pc-2022",
     [](Situation& s) { s.offer.listing.title = "Vibration  Monitor "; },
     {{Severity::Warning, "/listing/title",
       "“Title” has several spaces in a row. The store shows one, or gaps; leave one.",
       TextRange{9, 11}},
      {Severity::Warning, "/listing/title",
       "“Title” has spaces at its start or its end. They are counted and not seen; remove them.",
       TextRange{18, 19}}}},
    {"text.spaces",
     "in an ID without a form",
     "pc-2022",
     [](Situation& s) { firstPlan(s).image.userName = "contosoedge "; },
     {{Severity::Warning, "/plans/0/image/userName",
       "“Registry user name” holds a space (U+0020 SPACE), and no ID, tag or address has one. "
       "Remove it.",
       TextRange{11, 12}}}},
    {"text.spaces",
     "padding in HTML",
     "pc-2022",
     [](Situation& s) { s.offer.listing.description.insert(3, "&nbsp;\u00a0Hear "); },
     {{Severity::Warning, "/listing/description",
       "“Description” has several no-break spaces in a row, mostly to move text to the right. Each "
       "screen shows another gap; leave one space, or make a list.",
       TextRange{3, 11}}}},
    {"text.spaces", "the row of the ID tells of its space", "pc-2022",
     [](Situation& s) { s.offer.identity.offerId = "vibration monitor"; }},
    {"text.emoji",
     "a rocket in the summary",
     "pc-2022",
     [](Situation& s) { s.offer.listing.summary = "Fast alerts 🚀 for bearings."; },
     {{Severity::Warning, "/listing/summary",
       "“Summary” holds the emoji “🚀”. The store shows the text beside titles, which may hold "
       "none. Remove it.",
       TextRange{12, 16}}}},
    {"text.emoji", "signs are none, and other texts may have some", "pc-2022",
     [](Situation& s) {
         s.offer.listing.summary = "Vibration™\uFE0F ★ Monitor® ☐ of ♪";
         s.offer.certificationNotes = "Start it 🚀.";
     }},
};

} // namespace

std::span<const RuleCase> textCases()
{
    return kTextCases;
}

} // namespace core::support
