#include "tests/support/rule_case.h"

namespace core::support {

namespace {

/// Names the file as this size of the logo and tells what is known of it.
void giveLogo(Situation& situation, std::string Logos::* size, ImageFacts facts,
              const char* file = "logos/own.png")
{
    situation.offer.media.logos.*size = file;
    situation.facts.images[file] = std::move(facts);
}

ImageFacts png(int width, int height)
{
    return {ImageFormat::Png, width, height, true, std::nullopt};
}

ImageFacts damaged()
{
    return {ImageFormat::Png, 40, 40, true, Message{"error", "The file ends too early.", {}}};
}

void addScreenshot(Situation& situation, ImageFacts facts, const char* caption = "Overview")
{
    situation.offer.media.screenshots = {{"screenshots/one.png", caption, {}}};
    situation.facts.images["screenshots/one.png"] = std::move(facts);
}

void addVideo(Situation& situation, const char* url, int width = 533, int height = 324)
{
    situation.offer.media.videos.push_back({"A tour", url, "videos/one.png", {}});
    situation.facts.images["videos/one.png"] = png(width, height);
}

const std::string kMissing = " is missing. Choose a master logo, from which every size is made, or "
                             "a PNG file of ";

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
       "“Medium logo” cannot be made from “logos/master.png”: a master logo is a PNG, JPEG or SVG "
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
         s.offer.media.logos.fit = LogoFit::Cover;
         s.offer.media.logos.padding = 10;
         s.facts.images["logos/master.png"] = png(216, 100);
     },
     {{Severity::Warning, "/media/logos/master",
       "The master logo is 216 × 100 pixels and would be enlarged to 174 × 174, which looks "
       "blurred "
       "and may be rejected. Choose a larger picture or an SVG file."}}},
    {"media.blurry",
     "a small SVG",
     "pc-2022",
     [](Situation& s) {
         s.facts.images["logos/master.png"] = {ImageFormat::Svg, 16, 16, true, std::nullopt};
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
    {"media.screenshot.count",
     "six",
     "cpp-2019",
     [](Situation& s) {
         addScreenshot(s, png(533, 324));
         s.offer.media.screenshots.resize(6, s.offer.media.screenshots[0]);
     },
     {{Severity::Error, "/media/screenshots",
       "“Screenshots”: 6 entries, and the limit is 5. Remove 1."}}},
    {"media.screenshot.count",
     "five",
     "cpp-2019",
     [](Situation& s) {
         addScreenshot(s, png(533, 324));
         s.offer.media.screenshots.resize(5, s.offer.media.screenshots[0]);
     },
     {}},
    {"media.screenshot.count",
     "none",
     "pc-2022",
     [](Situation& s) { s.offer.media.screenshots.clear(); },
     {{Severity::Warning, "/media/screenshots",
       "There is no screenshot; some documents ask for at least 1. Add one that shows the module "
       "at "
       "work."}}},
    {"media.screenshot.size",
     "larger, to be fitted",
     "cpp-2019",
     [](Situation& s) { addScreenshot(s, png(1280, 324)); },
     {}},
    {"media.screenshot.size",
     "too narrow",
     "cpp-2019",
     [](Situation& s) { addScreenshot(s, png(532, 720)); },
     {{Severity::Error, "/media/screenshots/0/file",
       "“Screenshot file” is 532 × 720 pixels; at least 533 × 324 are needed, and enlarging would "
       "blur it. Choose a larger picture; the bundle fits it to that size."}}},
    {"media.screenshot.size",
     "damaged",
     "cpp-2019",
     [](Situation& s) { addScreenshot(s, damaged()); },
     {{Severity::Error, "/media/screenshots/0/file",
       "“Screenshot file”: the picture “screenshots/one.png” cannot be used. The file ends too "
       "early. Choose another file."}}},
    {"media.screenshot.size",
     "no file",
     "pc-2022",
     [](Situation& s) { s.offer.media.screenshots[0].file.clear(); },
     {{Severity::Error, "/media/screenshots/0/file",
       "“Screenshot file” is empty, and the offer cannot be published without it. Fill it in."}}},
    {"media.screenshot.caption",
     "none",
     "pc-2022",
     [](Situation& s) { s.offer.media.screenshots[0].caption.clear(); },
     {{Severity::Error, "/media/screenshots/0/caption",
       "“Caption” is empty, and the offer cannot be published without it. Fill it in."}}},
    {"media.screenshot.caption",
     "none needed",
     "cpp-2019",
     [](Situation& s) { addScreenshot(s, png(533, 324), ""); },
     {}},
    {"media.video.count",
     "five",
     "pc-2022",
     [](Situation& s) {
         for (int i = 0; i < 5; ++i)
             addVideo(s, "https://vimeo.com/1", 1280, 720);
     },
     {{Severity::Error, "/media/videos", "“Videos”: 5 entries, and the limit is 4. Remove 1."}}},
    {"media.video.count",
     "four",
     "pc-2022",
     [](Situation& s) {
         for (int i = 0; i < 4; ++i)
             addVideo(s, "https://vimeo.com/1", 1280, 720);
     },
     {}},
    {"media.video.name",
     "none",
     "pc-2022",
     [](Situation& s) {
         addVideo(s, "https://vimeo.com/1", 1280, 720);
         s.offer.media.videos[0].title.clear();
     },
     {{Severity::Error, "/media/videos/0/title",
       "“Video title” is empty, and the offer cannot be published without it. Fill it in."}}},
    {"media.video.host",
     "another host",
     "cpp-2019",
     [](Situation& s) { addVideo(s, "https://videos.contoso.com/1"); },
     {{Severity::Error, "/media/videos/0/url",
       "The video lies at “videos.contoso.com”; only YouTube and Vimeo are accepted. Upload it to "
       "one of them and write its address there.",
       TextRange{8, 26}}}},
    {"media.video.host",
     "no scheme",
     "cpp-2019",
     [](Situation& s) { addVideo(s, "vimeo.com/1"); },
     {{Severity::Error, "/media/videos/0/url",
       "The web address “vimeo.com/1” does not say how to reach it. Begin it with https://.",
       TextRange{0, 9}}}},
    {"media.video.host",
     "no address",
     "cpp-2019",
     [](Situation& s) { addVideo(s, ""); },
     {{Severity::Error, "/media/videos/0/url",
       "“Video address” is empty, and the offer cannot be published without it. Fill it in."}}},
    {"media.video.host",
     "both hosts",
     "cpp-2019",
     [](Situation& s) {
         addVideo(s, "https://www.youtube.com/watch?v=1");
         addVideo(s, "https://player.vimeo.com/video/1");
     },
     {}},
    {"media.video.shorturl",
     "a short address",
     "pc-2022",
     [](Situation& s) { addVideo(s, "https://youtu.be/abc?t=5", 1280, 720); },
     {{Severity::Warning, "/media/videos/0/url",
       "“https://youtu.be/abc?t=5” is a short address, which may be refused. Write the full "
       "address "
       "of the video.",
       TextRange{8, 16}}}},
    {"media.video.thumbnail",
     "none",
     "cpp-2019",
     [](Situation& s) {
         addVideo(s, "https://vimeo.com/1");
         s.offer.media.videos[0].thumbnail.clear();
     },
     {{Severity::Error, "/media/videos/0/thumbnail",
       "“Thumbnail file” is empty, and the offer cannot be published without it. Fill it in."}}},
    {"media.video.thumbnail",
     "too low",
     "pc-2022",
     [](Situation& s) { addVideo(s, "https://vimeo.com/1", 1280, 719); },
     {{Severity::Error, "/media/videos/0/thumbnail",
       "“Thumbnail file” is 1280 × 719 pixels; at least 1280 × 720 are needed, and enlarging would "
       "blur it. Choose a larger picture; the bundle fits it to that size."}}},
    {"media.video.thumbnail",
     "larger, to be fitted",
     "pc-2022",
     [](Situation& s) { addVideo(s, "https://vimeo.com/1", 1920, 1080); },
     {}},
};

} // namespace

std::span<const RuleCase> mediaCases()
{
    return kLogoCases;
}

} // namespace core::support
