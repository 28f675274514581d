#include "tests/core/rules/cases/pictures/measured_situation.h"

namespace core::support {

namespace {

constexpr const char* kScreenshot = "/media/screenshots/0/file";

/// The smallest valid offer has a screenshot in those profiles only that ask for one.
PrivateData& toldByOverview(Situation& situation)
{
    situation.offer.media.screenshots = {
        {"screenshots/overview.png", "Overview of all machines", {}}};
    return situation.facts.images["screenshots/overview.png"].privateData;
}

const RuleCase kPicturePrivacyCases[] = {
    {"media.private.place",
     "a place in a screenshot",
     "pc-2022",
     [](Situation& s) { toldByOverview(s).place = true; },
     {{Severity::Warning, kScreenshot,
       "The file “screenshots/overview.png” tells where it was taken. The bundle holds a copy "
       "without the place; save the picture without metadata if others see the project, too."}}},
    {"media.private.place", "none", "pc-2022", [](Situation&) {}, {}},
    {"media.private.person",
     "an author",
     "pc-2022",
     [](Situation& s) { toldByOverview(s).person = true; },
     {{Severity::Warning, kScreenshot,
       "The file “screenshots/overview.png” names its author, its owner or their device. The "
       "bundle holds a copy without the name; save the picture without metadata if others see the "
       "project, too."}}},
    {"media.private.person",
     "somebody else's copyright",
     "pc-2022",
     [](Situation& s) { toldByOverview(s).copyright = "Jane Doe 2024"; },
     {{Severity::Warning, kScreenshot,
       "The file “screenshots/overview.png” names the holder of its copyright. The bundle holds a "
       "copy without the name; make sure that you may publish the picture."}}},
    {"media.private.person",
     "the publisher's own copyright",
     "pc-2022",
     [](Situation& s) {
         s.offer.identity.publisherId = "janedoe";
         toldByOverview(s).copyright = "(c) Jane Doe";
     },
     {}},
    {"media.private.person",
     "a folder in the master",
     "pc-2022",
     [](Situation& s) { s.facts.images["logos/master.png"].privateData.folder = true; },
     {{Severity::Warning, kMaster,
       "The file “logos/master.png” names a folder on somebody's computer. The bundle holds a copy "
       "without it; save the drawing as plain SVG if others see the project, too."}}},
    {"media.private.hidden",
     "all that can be hidden",
     "pc-2022",
     [](Situation& s) {
         toldByOverview(s) = {
             .thumbnail = true, .comment = true, .history = true, .behind = true, .script = true};
     },
     {{Severity::Warning, kScreenshot,
       "The file “screenshots/overview.png” holds a small picture of itself, which may show what "
       "was cropped away. The bundle holds a copy without it; save the picture without metadata if "
       "others see the project, too."},
      {Severity::Warning, kScreenshot,
       "The file “screenshots/overview.png” holds a comment that nobody sees in the picture. The "
       "bundle holds a copy without it; save the picture without metadata if others see the "
       "project, too."},
      {Severity::Warning, kScreenshot,
       "The file “screenshots/overview.png” tells how it was edited. The bundle holds a copy "
       "without the history; save the picture without metadata if others see the project, too."},
      {Severity::Warning, kScreenshot,
       "The file “screenshots/overview.png” goes on behind the end of its picture. The bundle "
       "holds a copy without the rest; save the picture again if others see the project, too."},
      {Severity::Warning, kScreenshot,
       "The drawing “screenshots/overview.png” holds scripts. The bundle holds a copy without "
       "them; save the drawing as plain SVG."}}},
    {"media.private.hidden", "nothing", "cpp-2019", [](Situation&) {}, {}},
};

} // namespace

std::span<const RuleCase> picturePrivacyCases()
{
    return kPicturePrivacyCases;
}

} // namespace core::support
