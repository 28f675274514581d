#include "tests/support/rule_case.h"

namespace core::support {

namespace {

const RuleCase kLetterCases[] = {
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
     "capitals of two alphabets, most of them foreign",
     "pc-2022",
     [](Situation& s) { s.offer.legal.terms = "Writes ҺТМL."; },
     {{Severity::Warning, "/legal/terms",
       "“Terms of use” holds the word “ҺТМL”, in which U+0422 CYRILLIC CAPITAL LETTER TE passes "
       "for a letter of another script. Searches miss the word, and it can pass for another name. "
       "Type it in one script.",
       TextRange{7, 14}}}},
    {"text.mixedscript",
     "a letter of Cherokee",
     "pc-2022",
     [](Situation& s) { s.offer.legal.terms = "Runs on Ꭺzure."; },
     {{Severity::Warning, "/legal/terms",
       "“Terms of use” holds the word “Ꭺzure”, in which U+13AA CHEROKEE LETTER GO passes for a "
       "letter of another script. Searches miss the word, and it can pass for another name. Type "
       "it in one script.",
       TextRange{8, 15}}}},
    {"text.mixedscript",
     "a letter of Armenian",
     "pc-2022",
     [](Situation& s) { s.offer.legal.terms = "Reads Օracle."; },
     {{Severity::Warning, "/legal/terms",
       "“Terms of use” holds the word “Օracle”, in which U+0555 ARMENIAN CAPITAL LETTER OH passes "
       "for a letter of another script. Searches miss the word, and it can pass for another name. "
       "Type it in one script.",
       TextRange{6, 13}}}},
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
    {"text.styled",
     "one letter before a plain word",
     "pc-2022",
     [](Situation& s) { s.offer.listing.summary = "Get ⓟump alerts for bearings."; },
     {{Severity::Warning, "/listing/summary",
       "“Summary” holds “ⓟ”, which is made of signs that only look like letters: screen readers "
       "spell or skip them, and searches miss them. Write “p”.",
       TextRange{4, 7}}}},
    {"text.styled",
     "small capitals",
     "pc-2022",
     [](Situation& s) { s.offer.listing.summary = "Get ꜰᴀꜱᴛ alerts for bearings."; },
     {{Severity::Warning, "/listing/summary",
       "“Summary” holds “ꜰᴀꜱᴛ”, which is made of signs that only look like letters: screen readers "
       "spell or skip them, and searches miss them. Write “fast”.",
       TextRange{4, 16}}}},
    {"text.styled",
     "white on black",
     "pc-2022",
     [](Situation& s) { s.offer.listing.summary = "Get 🅵🅰🆂🆃 alerts for bearings."; },
     {{Severity::Warning, "/listing/summary",
       "“Summary” holds “🅵🅰🆂🆃”, which is made of signs that only look like letters: screen readers "
       "spell or skip them, and searches miss them. Write “FAST”.",
       TextRange{4, 20}}}},
};

} // namespace

std::span<const RuleCase> letterCases()
{
    return kLetterCases;
}

} // namespace core::support
