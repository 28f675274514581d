#include "tests/core/rules/cases/pictures/measured_situation.h"

namespace core::support {

namespace {

const RuleCase kPictureQualityCases[] = {
    {"media.blurry",
     "ripples of a JPEG",
     "pc-2022",
     [](Situation& s) { master(s).ripples = 14; },
     {{Severity::Warning, kMaster,
       "“Master logo” was once stored with losses, as JPEG does: 14 % of the even areas beside "
       "its edges ripple, and the limit is 12 %. Export it as PNG from the drawing."}}},
    {"media.blurry",
     "a blurred screenshot",
     "pc-2022",
     [](Situation& s) { screenshot(s).edgeWidth = 250; },
     {{Severity::Warning, "/media/screenshots/0/file",
       "“Screenshot file” (screenshots/overview.png) looks blurred: its sharper edges are 2.5 "
       "pixels wide where it is shown, and the limit is 2.0. Take the screenshot again in its "
       "full size."}}},
    {"media.accessible",
     "pale on a light page",
     "pc-2022",
     [](Situation& s) {
         master(s).border = {100, 0, 0};
         master(s).ground.reset();
         master(s).colours = {{{250, 240, 140}, 60}, {{10, 90, 90}, 40}};
     },
     {{Severity::Warning, kMaster,
       "“Master logo” is hard to see on a light page: half of it has a contrast of less than "
       "1.2:1 against white, and 2.0:1 is needed. Choose a background, or darker colours."}}},
    {"media.accessible",
     "dark on a dark page",
     "pc-2022",
     [](Situation& s) {
         master(s).border = {100, 0, 0};
         master(s).ground.reset();
         master(s).colours = {{{30, 30, 40}, 100}};
     },
     {{Severity::Warning, kMaster,
       "“Master logo” is hard to see on a dark page: half of it has a contrast of less than 1.1:1 "
       "against near-black, and 2.0:1 is needed. Choose a background, or lighter colours."}}},
    {"media.accessible",
     "faint on its own background",
     "pc-2022",
     [](Situation& s) { master(s).groundContrast = 168; },
     {{Severity::Warning, kMaster,
       "“Master logo” is hard to see on its own background: half of it has a contrast of less "
       "than 1.7:1, and 2.0:1 is needed. Make the drawing lighter or darker."}}},
    {"media.accessible",
     "faint on the background chosen for it",
     "pc-2022",
     [](Situation& s) {
         s.offer.media.logos.derivation.background = "#005a64";
         master(s).border = {100, 0, 0};
         master(s).ground.reset();
         master(s).groundContrast.reset();
         master(s).colours = {{{0, 90, 100}, 80}, {{0, 130, 140}, 20}};
     },
     {{Severity::Warning, kMaster,
       "“Master logo” is hard to see on its own background: half of it has a contrast of less "
       "than 1.7:1, and 2.0:1 is needed. Make the drawing lighter or darker."}}},
    {"media.screenshot.count",
     "two that look alike",
     "pc-2022",
     [](Situation& s) {
         s.offer.media.screenshots.push_back({"screenshots/again.png", "The same", {}});
         s.facts.images["screenshots/again.png"] = validPicture(1280, 720);
     },
     {{Severity::Warning, "/media/screenshots/1/file",
       "“screenshots/again.png” shows nearly what “screenshots/overview.png” shows: they differ "
       "by 0.0 %. An offer has at most 5 screenshots; show something else in this place."}}},
    {"media.screenshot.legible",
     "small letters",
     "pc-2022",
     [](Situation& s) { screenshot(s).letterHeight = 300; },
     {openQuestion("media.screenshot.legible",
                   "Can the text in every screenshot be read at the size shown?"),
      {Severity::Warning, "/media/screenshots/0/file",
       "The text in “screenshots/overview.png” seems too small: at the width of the page its "
       "small letters are about 3.0 pixels high, and 4.5 can be read. Show a part of the screen, "
       "larger."}}},
    {"media.screenshot.legible",
     "an upright picture of a telephone, whose letters are too small to be measured",
     "pc-2022",
     [](Situation& s) {
         auto& facts = s.facts.images["screenshots/overview.png"];
         facts.width = 1080;
         facts.height = 2340;
         facts.measures->letterHeight.reset();
     },
     {openQuestion("media.screenshot.legible",
                   "Can the text in every screenshot be read at the size shown?"),
      {Severity::Warning, "/media/screenshots/0/file",
       "The text in “screenshots/overview.png” seems too small: the page shows the upright picture "
       "at 30 % of its size. Show a part of the screen, larger."}}},
};

} // namespace

std::span<const RuleCase> pictureQualityCases()
{
    return kPictureQualityCases;
}

} // namespace core::support
