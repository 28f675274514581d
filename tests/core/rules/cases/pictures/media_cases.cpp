#include "core/offer/logos.h"
#include "core/rules/pictures/picture_uses.h"
#include "tests/core/rules/cases/pictures/media_situation.h"

namespace core::support {

namespace {

const std::string kMissing = " is missing. Choose a master logo, from which every size is made, or "
                             "a PNG file of ";

const std::string kEarlier = "“Small logo” seems to show something else than “Master logo”: it may "
                             "have been made from an earlier one; this is a guess. Make it from "
                             "the master logo again, unless it is meant to differ.";

const RuleCase kLogoCases[] = {
    {"media.format.png",
     "a JPEG logo and a GIF screenshot",
     "cpp-2019",
     [](Situation& s) {
         giveLogo(s, &Logos::wide, {ImageFormat::Jpeg, 255, 115, false, std::nullopt}, "w.jpg");
         addScreenshot(s, {ImageFormat::Gif, 533, 324, false, std::nullopt});
     },
     {{Severity::Error, "/media/logos/wide",
       "“Wide logo”: “w.jpg” is a JPEG file, and only PNG is accepted. Export the picture as PNG."},
      {Severity::Error, "/media/screenshots/0/file",
       "“Screenshot file”: “screenshots/one.png” is a GIF file, and only PNG is accepted. Export "
       "the picture as PNG."}}},
    {"media.format.png",
     "no picture at all as a thumbnail",
     "pc-2022",
     [](Situation& s) {
         addVideo(s, "https://vimeo.com/1", 1280, 720);
         s.facts.images["videos/one.png"].format = ImageFormat::Unknown;
     },
     {{Severity::Error, "/media/videos/0/thumbnail",
       "“Thumbnail file”: “videos/one.png” is not a PNG file, and only PNG is accepted. Export the "
       "picture as PNG."}}},
    {"media.file.name",
     "a percent sign and a colon",
     "pc-2026",
     [](Situation& s) {
         s.offer.media.logos.master = "logos/100 %.png";
         s.offer.media.logos.large = "logos/a:b.png";
     },
     {{Severity::Error, "/media/logos/master",
       "The file name “logos/100 %.png” holds a percent sign, which programs that verify bundles "
       "read in different ways, so it is refused on export. Rename the file.",
       TextRange{10, 11}},
      {Severity::Error, "/media/logos/large",
       "The file name “logos/a:b.png” holds “:”, which other systems refuse, so it is refused on "
       "export. Rename the file.",
       TextRange{7, 8}}}},
    {"media.file.name",
     "names that Windows refuses",
     "pc-2026",
     [](Situation& s) {
         s.offer.media.logos.master = "logos/Con.png";
         s.offer.media.logos.large = "logos. /a.png";
         s.offer.media.logos.small = "logos/what?.png";
     },
     {{Severity::Error, "/media/logos/master",
       "In the file name “logos/Con.png” Windows takes “Con.png” for a device, whatever its "
       "ending, so it is refused on export. Rename the file.",
       TextRange{6, 13}},
      {Severity::Error, "/media/logos/small",
       "The file name “logos/what?.png” holds “?”, which other systems refuse, so it is refused "
       "on export. Rename the file.",
       TextRange{10, 11}},
      {Severity::Error, "/media/logos/large",
       "In the file name “logos. /a.png” the part “logos. ” ends with a dot or a space, which "
       "Windows drops, so it is refused on export. Rename the file.",
       TextRange{6, 7}}}},
    {"media.file.name", "names that only look alike", "pc-2026",
     [](Situation& s) {
         s.offer.media.logos.master = "console/nullable.com10.png";
         s.offer.media.logos.large = "com/.aux_.png";
     }},
    {"media.file.name",
     "a name as long as none may be",
     "pc-2022",
     [](Situation& s) { s.offer.media.logos.master = std::string(247, 'a') + ".png"; },
     {{Severity::Error, "/media/logos/master",
       "The file name takes 251 bytes with its folders; more than 250 other systems and bundles "
       "refuse. Shorten it.",
       TextRange{250, 251}}}},
    {"media.file.name",
     "two that differ in case",
     "cpp-2019",
     [](Situation& s) {
         s.offer.media.logos.small = "logos/a.png";
         s.offer.media.logos.large = "logos/A.png";
     },
     {{Severity::Error, "/media/logos/large",
       "The file names “logos/a.png” and “logos/A.png” differ only in letter case, which other "
       "systems ignore, so they are refused on export. Rename one of the files."}}},
    {"media.file.name",
     "the name of a derived logo",
     "pc-2026",
     [](Situation& s) {
         s.offer.media.logos.master = "logos/medium_90x90.png";
         s.offer.media.logos.medium.clear();
     },
     {{Severity::Error, "/media/logos/master",
       "Exporting makes a logo of the name “logos/medium_90x90.png” from the master, so this file "
       "is refused. Rename it."}}},
    {"media.file.name", "names of every script, one file twice, and an address", "pc-2026",
     [](Situation& s) {
         s.offer.media.logos.master = "logos/Логотип été ロゴ (1) & #2.png";
         s.offer.media.logos.small = "logos/Логотип été ロゴ (1) & #2.png";
         s.offer.media.logos.large = "https://contoso.com/100%25.png";
     }},
    {"media.api.url",
     "an address that only a browser of this computer opens",
     "cpp-2019",
     [](Situation& s) { s.offer.media.logos.large = "file:///home/jo/large.png"; },
     {{Severity::Error, "/media/logos/large",
       "“Large logo”: the picture at “file:///home/jo/large.png” cannot be fetched from there. "
       "Choose a file, or write an address that begins with https://."}}},
    {"media.api.url",
     "an address of the web",
     "cpp-2019",
     [](Situation& s) { s.offer.media.logos.large = "https://contoso.com/large.png"; },
     {}},
    {"media.logo.small",
     "neither own file nor master",
     "cpp-2019",
     [](Situation& s) { s.offer.media.logos.master.clear(); },
     {{Severity::Error, "/media/logos/small", "“Small logo”" + kMissing + "40 × 40 pixels."}}},
    {"media.logo.small",
     "one pixel too wide",
     "cpp-2019",
     [](Situation& s) { giveLogo(s, &Logos::small, png(41, 40)); },
     {{Severity::Error, "/media/logos/small",
       "“Small logo” is 41 × 40 pixels; exactly 40 × 40 are needed. Export it in that size."}}},
    {"media.logo.small",
     "own file of the exact size",
     "cpp-2019",
     [](Situation& s) { giveLogo(s, &Logos::small, png(40, 40)); },
     {}},
    {"media.logo.small",
     "own file of another drawing than the master's",
     "cpp-2019",
     [](Situation& s) {
         giveLogo(s, &Logos::small, png(40, 40));
         s.facts.images["logos/own.png"].measures->drawing.fill(90);
     },
     {{Severity::Warning, "/media/logos/small", kEarlier}}},
    {"media.logo.small",
     "own file of other colours than the master's",
     "cpp-2019",
     [](Situation& s) {
         giveLogo(s, &Logos::small, png(40, 40));
         s.facts.images["logos/own.png"].measures->colours = {{{200, 40, 40}, 30},
                                                              {{0, 90, 100}, 70}};
     },
     {{Severity::Warning, "/media/logos/small", kEarlier}}},
    {"media.logo.small",
     "own file of the master's drawing on the background of the size",
     "cpp-2019",
     [](Situation& s) {
         giveLogo(s, &Logos::small, png(40, 40));
         setOverride(s.offer.media.logos, "small", {.background = "#c82828"});
         auto& measures = *s.facts.images["logos/own.png"].measures;
         measures.drawing.fill(90);
         measures.colours.push_back({{200, 40, 40}, 50});
     },
     {}},
    {"media.logo.small",
     "own file of another drawing where a part of the master is shown",
     "cpp-2019",
     [](Situation& s) {
         giveLogo(s, &Logos::small, png(40, 40));
         setOverride(s.offer.media.logos, "small", {.crop = {0, 0, 500, 500}});
         s.facts.images["logos/own.png"].measures->drawing.fill(90);
     },
     {}},
    {"media.logo.small",
     "nobody looked at the file",
     "cpp-2019",
     [](Situation& s) { s.offer.media.logos.small = "logos/unseen.png"; },
     {},
     "The picture “logos/unseen.png” has not been looked at. Check the project in its folder."},
    {"media.logo.small",
     "optional where the portal makes it",
     "pc-2022",
     [](Situation& s) { s.offer.media.logos.master.clear(); },
     {}},
    {"media.logo.medium",
     "a master that cannot be decoded",
     "cpp-2019",
     [](Situation& s) { s.facts.images["logos/master.png"] = damaged(); },
     {{Severity::Error, "/media/logos/medium",
       "“Medium logo”: the picture “logos/master.png” cannot be used. The file ends too early. "
       "Choose another file."}}},
    {"media.logo.medium",
     "a GIF as master",
     "cpp-2019",
     [](Situation& s) { s.facts.images["logos/master.png"].format = ImageFormat::Gif; },
     {{Severity::Error, "/media/logos/medium",
       "“Medium logo” cannot be made from “logos/master.png”: a master logo is a PNG, JPEG, WebP "
       "or SVG "
       "file. Choose such a file."}}},
    {"media.logo.medium",
     "nobody looked at the master",
     "cpp-2019",
     [](Situation& s) { s.facts.images.clear(); },
     {},
     "The picture “logos/master.png” has not been looked at. Check the project in its folder."},
    {"media.logo.large",
     "one pixel below the range",
     "pc-2022",
     [](Situation& s) { giveLogo(s, &Logos::large, png(215, 215)); },
     {{Severity::Error, "/media/logos/large",
       "“Large logo” is 215 × 215 pixels; a square from 216 × 216 to 350 × 350 is needed. Export "
       "it "
       "in such a size."}}},
    {"media.logo.large",
     "one pixel above the range",
     "pc-2022",
     [](Situation& s) { giveLogo(s, &Logos::large, png(351, 351)); },
     {{Severity::Error, "/media/logos/large",
       "“Large logo” is 351 × 351 pixels; a square from 216 × 216 to 350 × 350 is needed. Export "
       "it "
       "in such a size."}}},
    {"media.logo.large",
     "the ends of the range",
     "pc-2022",
     [](Situation& s) { giveLogo(s, &Logos::large, png(350, 350)); },
     {}},
    {"media.logo.large.square",
     "inside the range, but not square",
     "pc-2022",
     [](Situation& s) { giveLogo(s, &Logos::large, png(300, 299)); },
     {{Severity::Error, "/media/logos/large",
       "The large logo is 300 × 299 pixels and must be square. Export it with equal width and "
       "height."}}},
    {"media.logo.wide",
     "missing",
     "cpp-2019",
     [](Situation& s) { s.offer.media.logos.master = " "; },
     {{Severity::Error, "/media/logos/wide", "“Wide logo”" + kMissing + "255 × 115 pixels."}}},
    {"media.logo.wide",
     "a file that the project does not have",
     "cpp-2019",
     [](Situation& s) {
         s.offer.media.logos.wide = "logos/wide.png";
         addMissingPictures(
             s.offer, [](const std::string& name) { return name != "logos/wide.png"; }, s.facts);
     },
     {{Severity::Error, "/media/logos/wide",
       "“Wide logo”: the project has no file “logos/wide.png”. Put it there, or choose another "
       "picture."}}},
    {"media.logo.hero", "optional", "cpp-2019", [](Situation&) {}, {}},
    {"media.logo.hero",
     "another size",
     "cpp-2019",
     [](Situation& s) { giveLogo(s, &Logos::hero, png(814, 290)); },
     {{Severity::Error, "/media/logos/hero",
       "“Hero image” is 814 × 290 pixels; exactly 815 × 290 are needed. Export it in that size."}}},
    {"media.logo.hero.permanent",
     "a hero image",
     "cpp-2019",
     [](Situation& s) { giveLogo(s, &Logos::hero, png(815, 290)); },
     {{Severity::Warning, "/media/logos/hero",
       "Once uploaded, a hero image can be replaced but never deleted. Leave it out unless you "
       "will "
       "always want one."}}},
    {"media.blurry",
     "a small master",
     "pc-2022",
     [](Situation& s) { s.facts.images["logos/master.png"] = png(215, 100); },
     {{Severity::Warning, "/media/logos/master",
       "The master logo is 215 × 100 pixels and would be enlarged to 216 × 216, which looks "
       "blurred "
       "and may be rejected. Choose a larger picture or an SVG file."}}},
    {"media.blurry",
     "wide enough to be contained",
     "pc-2022",
     [](Situation& s) { s.facts.images["logos/master.png"] = png(216, 100); },
     {}},
    {"media.blurry",
     "not high enough to cover",
     "pc-2022",
     [](Situation& s) {
         s.offer.media.logos.derivation.fit = PictureFit::Cover;
         s.offer.media.logos.derivation.padding = 10;
         s.facts.images["logos/master.png"] = png(216, 100);
     },
     {{Severity::Warning, "/media/logos/master",
       "The master logo is 216 × 100 pixels and would be enlarged to 174 × 174, which looks "
       "blurred "
       "and may be rejected. Choose a larger picture or an SVG file."}}},
    {"media.blurry",
     "a large master of which little is shown in one size",
     "pc-2022",
     [](Situation& s) {
         s.facts.images["logos/master.png"] = png(400, 400);
         setOverride(s.offer.media.logos, "medium", {.crop = {0, 0, 500, 200}, .padding = 1});
         setOverride(s.offer.media.logos, "large", {.crop = {100, 0, 500, 500}});
     },
     {{Severity::Warning, "/media/logos/master",
       "The part of the master logo that is shown is 200 × 200 pixels and would be enlarged to 216 "
       "× 216, which looks blurred and may be rejected. Crop less, or choose a larger picture or "
       "an SVG file."}}},
    {"media.blurry",
     "a small SVG",
     "pc-2022",
     [](Situation& s) {
         s.facts.images["logos/master.png"] = png(16, 16);
         s.facts.images["logos/master.png"].format = ImageFormat::Svg;
     },
     {}},
    {"logo.png.real",
     "a renamed JPEG",
     "cpp-2019",
     [](Situation& s) {
         giveLogo(s, &Logos::small, {ImageFormat::Jpeg, 40, 40, false, std::nullopt},
                  "logos/s.PNG");
     },
     {{Severity::Error, "/media/logos/small",
       "“Small logo”: “logos/s.PNG” is named .png, but holds a JPEG picture. Export it as PNG "
       "instead of renaming it."}}},
    {"logo.png.real",
     "a damaged PNG",
     "pc-2022",
     [](Situation& s) { giveLogo(s, &Logos::small, damaged()); },
     {{Severity::Error, "/media/logos/small",
       "“Small logo”: the picture “logos/own.png” cannot be used. The file ends too early. Choose "
       "another file."}}},
};

} // namespace

std::span<const RuleCase> mediaCases()
{
    return kLogoCases;
}

} // namespace core::support
