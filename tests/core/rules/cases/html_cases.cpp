#include "tests/support/rule_case.h"

namespace core::support {

namespace {

constexpr const char* kDescriptionPath = "/listing/description";

/// The HTML before a value and a hardware paragraph, so that only the HTML is at fault.
void describe(Situation& situation, const std::string& html)
{
    situation.offer.listing.description =
        html
        + "<p>Vibration Monitor tells you weeks before a bearing fails that it will.</p>"
          "<p>It runs beside the machine.</p>"
          "<p><u>Minimum hardware requirements:</u> Linux x64, 1 GB of RAM, 500 MB.</p>";
}

Expected found(std::string english, std::size_t start, std::size_t end,
               Severity severity = Severity::Error)
{
    return {severity, kDescriptionPath, std::move(english), TextRange{start, end}};
}

const RuleCase kHtmlCases[] = {
    {"html.cpp.simple",
     "a list in a list in a list",
     "cpp-2019",
     [](Situation& s) { describe(s, "<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li></ul>"); },
     {found("This list is nested 3 deep. The portal takes “simple HTML” and does not say how much "
            "that is; 2 levels are safe. Flatten it.",
            18, 22, Severity::Warning)}},
    {"html.cpp.simple", "a list in a list", "cpp-2019",
     [](Situation& s) { describe(s, "<ul><li>a<ul><li>b</li></ul></li></ul>"); }},
    {"html.tags.allowed",
     "an inline tag",
     "pc-2022",
     [](Situation& s) { describe(s, "<p>a <span>b</span></p>"); },
     {found("<span> is not one of the tags that the store allows: b, i, br, p, ul, ol, li and h1 "
            "to h6. Remove it; its text can stay.",
            5, 11)}},
    {"html.tags.allowed",
     "a raised number and what has no raised form",
     "pc-2022",
     [](Situation& s) { describe(s, "<p>10<sup>6</sup> 4<sup>th</sup> 2<sup>n</sup></p>"); },
     {found("<sup> is not one of the tags that the store allows, and without it the number reads "
            "as another. Write “⁶”.",
            5, 10),
      found("<sup> is not one of the tags that the store allows: b, i, br, p, ul, ol, li and h1 "
            "to h6. Remove it; its text can stay.",
            19, 24),
      found("<sup> is not one of the tags that the store allows. Write what it holds so that it is "
            "understood beside its neighbours, such as “10 to the power of n”.",
            34, 39)}},
    {"html.tags.allowed",
     "a block of text",
     "cpp-2019",
     [](Situation& s) { describe(s, "<blockquote>a</blockquote>"); },
     {found("<blockquote> is not one of the tags that the store allows: b, i, br, p, ul, ol, li "
            "and h1 to h6. Remove it; its text can stay.",
            0, 12)}},
    {"html.tags.allowed", "every tag of the list", "cpp-2019",
     [](Situation& s) {
         describe(s, "<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>"
                     "<p><b>g</b><br><i>h</i></p><ul><li>i</li></ul><ol><li>j</li></ol>");
     }},
    {"html.tags.u",
     "outside the hardware paragraph",
     "cpp-2019",
     [](Situation& s) { describe(s, "<p><u>a</u></p>"); },
     {found("<u> is not in the store's list of tags; only its own example of the minimum hardware "
            "paragraph shows it. Use <b> elsewhere.",
            3, 6, Severity::Warning)}},
    {"html.tags.tolerated",
     "em and strong",
     "pc-2022",
     [](Situation& s) { describe(s, "<p><em>a</em> <strong>b</strong></p>"); },
     {found("<em> is not in the store's list of tags, though some documents show it. Write <i> "
            "instead.",
            3, 7, Severity::Warning),
      found("<strong> is not in the store's list of tags, though some documents show it. Write <b> "
            "instead.",
            14, 22, Severity::Warning)}},
    {"html.tags.tolerated",
     "a div of text and one around a paragraph",
     "cpp-2019",
     [](Situation& s) { describe(s, "<div>a</div><div><p>b</p></div>"); },
     {found("<div> is not in the store's list of tags, though some documents show it. Write <p> "
            "instead.",
            0, 5, Severity::Warning),
      found("<div> is not in the store's list of tags, though some documents show it. Remove it; "
            "what it holds can stay.",
            12, 17, Severity::Warning)}},
    {"html.tags.tolerated",
     "a link",
     "cpp-2019",
     [](Situation& s) { describe(s, "<p><a href=\"https://contoso.com\">a</a></p>"); },
     {found("<a> is not in the store's list of tags. Keep the text, and add the address to the "
            "useful links.",
            3, 33, Severity::Warning)}},
    {"html.tags.forbidden",
     "a script, with what is in it",
     "cpp-2019",
     [](Situation& s) { describe(s, "<script>if (a < b) x('<p>')</script>"); },
     {found("<script> runs, embeds or lays out more than text, and no listing may. Remove it.", 0,
            8)}},
    {"html.tags.forbidden",
     "an image",
     "pc-2022",
     [](Situation& s) { describe(s, "<p>a<img src=x>b</p>"); },
     {found("<img> runs, embeds or lays out more than text, and no listing may. Remove it.", 4,
            15)}},
    {"html.tags.forbidden",
     "a table, once",
     "cpp-2019",
     [](Situation& s) {
         describe(s, "<table><tbody><tr><th>a</th><td>b</td></tr></tbody></table>");
     },
     {found("<table> runs, embeds or lays out more than text, and no listing may. Remove it.", 0,
            7)}},
    {"html.tags.forbidden",
     "an event attribute and a script address",
     "cpp-2019",
     [](Situation& s) {
         describe(s, "<p onclick=\"x()\"><a href=\"java\nscript:y()\" rel=z>a</a></p>");
     },
     {found("The attribute “onclick” runs a script, and no listing may. Remove it.", 3, 16),
      found("The attribute “href” runs a script, and no listing may. Remove it.", 20, 42)}},
    {"html.tags.forbidden",
     "a comment and a doctype",
     "pc-2022",
     [](Situation& s) { describe(s, "<!doctype html><!-- <script> -->"); },
     {found("Declarations and processing instructions are no part of a listing. Remove this one.",
            0, 15),
      found("Comments are no part of a listing; the store drops them. Remove this one.", 15, 32,
            Severity::Warning)}},
    {"html.attributes",
     "a class and a style without space between",
     "cpp-2019",
     [](Situation& s) { describe(s, "<p class=\"x\"style=y>a</p>"); },
     {found("The store documents no attribute for any tag, so “class” of <p> may be refused. "
            "Remove it.",
            3, 12, Severity::Warning),
      found("The store documents no attribute for any tag, so “style” of <p> may be refused. "
            "Remove it.",
            12, 19, Severity::Warning)}},
    {"html.attributes",
     "the same one twice",
     "pc-2022",
     [](Situation& s) { describe(s, "<p id=a ID=long>a</p>"); },
     {found("The store documents no attribute for any tag, so “id” of <p> may be refused. Remove "
            "it.",
            3, 7, Severity::Warning),
      found("The store documents no attribute for any tag, so “id” of <p> may be refused. Remove "
            "it.",
            8, 15, Severity::Warning)}},
    {"html.closed",
     "end tags of what goes with its content",
     "pc-2022",
     [](Situation& s) { describe(s, "<p>x</p></script></svg>"); },
     {found("</script> closes nothing. Remove it, or add the <script> it belongs to.", 8, 17),
      found("</svg> closes nothing. Remove it, or add the <svg> it belongs to.", 17, 23)}},
    {"html.closed",
     "an unclosed tag",
     "cpp-2019",
     [](Situation& s) { describe(s, "<p>a <b>b</p>"); },
     {found("<b> is never closed. Add </b> where it ends.", 5, 8)}},
    {"html.closed",
     "an end tag too many",
     "pc-2022",
     [](Situation& s) { describe(s, "<p>a</p></p>"); },
     {found("</p> closes nothing. Remove it, or add the <p> it belongs to.", 8, 12)}},
    {"html.closed",
     "crossed tags",
     "cpp-2019",
     [](Situation& s) { describe(s, "<p><b>a<i>b</b>c</i></p>"); },
     {found("</i> comes after the end of the tag around it. Close <i> first, then what it stands "
            "in.",
            16, 20)}},
    {"html.closed",
     "a list in a paragraph",
     "cpp-2019",
     [](Situation& s) { describe(s, "<p>a<ul><li>b</li></ul></p>"); },
     {found("This tag cannot stand inside <p>: browsers end <p> before it. Close <p> first.", 4,
            8)}},
    {"html.closed",
     "characters that browsers guess at",
     "cpp-2019",
     [](Situation& s) { describe(s, "<p>R&D &copy &nosuch; &#0; 1 < 2\x01</p>"); },
     {found("“&” has a meaning of its own in HTML, and browsers have to guess here. Write &amp; "
            "for & and &lt; for <.",
            4, 5, Severity::Warning),
      found("“&copy” lacks its semicolon. Add it.", 7, 12, Severity::Warning),
      found("“&nosuch;” names no character that HTML knows. Correct the name, or write &amp; for "
            "&.",
            13, 21, Severity::Warning),
      found("“&#0;” stands for no character that can be shown. Remove it.", 22, 26,
            Severity::Warning),
      found("“<” has a meaning of its own in HTML, and browsers have to guess here. Write &amp; "
            "for & and &lt; for <.",
            29, 30, Severity::Warning),
      found("There is an invisible control character here. Remove it.", 32, 33,
            Severity::Warning)}},
    {"html.closed",
     "deeper than is read",
     "cpp-2019",
     [](Situation& s) {
         s.offer.listing.description.clear();
         for (int level = 0; level < 65; ++level)
             s.offer.listing.description += "<div>";
     },
     {found("The tags are nested 65 deep here; more than 64 are not checked. Close the tags before "
            "it.",
            320, 325)}},
    {"html.tags.allowed",
     "deeper than is read",
     "cpp-2019",
     [](Situation& s) {
         s.offer.listing.description.clear();
         for (int level = 0; level < 65; ++level)
             s.offer.listing.description += "<x>";
     },
     {},
     "The description is too long or too deeply nested to be read. Fix that first."},
};

} // namespace

std::span<const RuleCase> htmlCases()
{
    return kHtmlCases;
}

} // namespace core::support
