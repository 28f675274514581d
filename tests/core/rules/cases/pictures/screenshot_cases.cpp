#include "tests/core/rules/cases/pictures/media_situation.h"

namespace core::support {

namespace {

const RuleCase kCases[] = {
    {"media.screenshot.count",
     "six",
     "cpp-2019",
     [](Situation& s) {
         addScreenshot(s, png(533, 324));
         addOthers(s, 6);
     },
     {{Severity::Error, "/media/screenshots",
       "“Screenshots” has 6 entries; the limit is 5. Remove 1."}}},
    {"media.screenshot.count",
     "five",
     "cpp-2019",
     [](Situation& s) {
         addScreenshot(s, png(533, 324));
         addOthers(s, 5);
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
     "of a telephone held upright",
     "cpp-2019",
     [](Situation& s) { addScreenshot(s, png(1080, 2340)); },
     {{Severity::Error, "/media/screenshots/0/file",
       "“Screenshot file” is 1080 × 2340 pixels; in the 533 × 324 of the page it would be a strip "
       "between white bars. Crop it to that shape, or put several such pictures side by side into "
       "one."}}},
    {"media.screenshot.size",
     "square",
     "pc-2022",
     [](Situation& s) { addScreenshot(s, png(1280, 1280)); },
     {}},
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
    {"media.screenshot.caption",
     "one too many",
     "cpp-2019",
     [](Situation& s) {
         addScreenshot(s, png(533, 324));
         s.offer.media.screenshots[0].caption = std::string(101, 'a');
     },
     {{Severity::Error, "/media/screenshots/0/caption",
       "“Caption” has 101 characters; the limit is 100. Shorten it by at least 1.",
       TextRange{100, 101}}}},
    {"media.video.count",
     "five",
     "pc-2022",
     [](Situation& s) {
         for (int i = 0; i < 5; ++i)
             addVideo(s, "https://vimeo.com/1", 1280, 720);
     },
     {{Severity::Error, "/media/videos", "“Videos” has 5 entries; the limit is 4. Remove 1."}}},
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
    {"media.video.name",
     "one too many",
     "cpp-2019",
     [](Situation& s) {
         addVideo(s, "https://vimeo.com/1", 533, 324);
         s.offer.media.videos[0].title = std::string(101, 'a');
     },
     {{Severity::Error, "/media/videos/0/title",
       "“Video title” has 101 characters; the limit is 100. Shorten it by at least 1.",
       TextRange{100, 101}}}},
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

std::span<const RuleCase> screenshotCases()
{
    return kCases;
}

} // namespace core::support
