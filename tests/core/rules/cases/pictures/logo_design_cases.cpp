#include "tests/core/rules/cases/pictures/measured_situation.h"

namespace core::support {

namespace {

/// A small logo of its own.
ImageFacts& small(Situation& situation)
{
    situation.offer.media.logos.small = "logos/small.png";
    auto& facts = situation.facts.images["logos/small.png"];
    if (!facts.measures)
        facts = validPicture(48, 48);
    return facts;
}

void confirm(Situation& situation, const char* rule)
{
    situation.offer.confirmations[rule] = {{.who = "Ada Reyes", .when = "2026-11-23"}};
}

const std::string kTextless = "Is the logo free of text, even of the brand name?";
const std::string kLooksRight =
    "Does the logo look right in every preview, on a light and on a dark background?";

const RuleCase kLogoDesignCases[] = {
    {"logo.design.palette",
     "seven colours",
     "cpp-2019",
     [](Situation& s) { master(s).colours.resize(7, {{200, 20, 20}, 5}); },
     {{Severity::Warning, kMaster,
       "“Master logo” shows 7 main colours; at most 6 are advised. Draw it in fewer colours."}}},
    {"logo.design.palette",
     "six colours",
     "pc-2022",
     [](Situation& s) { master(s).colours.resize(6, {{200, 20, 20}, 5}); },
     {}},
    {"logo.design.palette",
     "not measured",
     "pc-2022",
     [](Situation& s) { s.facts.images["logos/master.png"].measures.reset(); },
     {},
     "The pixels of the picture “logos/master.png” could not be measured. Choose a picture that "
     "can be read."},
    {"logo.design.palette",
     "measured as a screenshot only",
     "pc-2022",
     [](Situation& s) { master(s).uses = {.screenshot = true}; },
     {},
     "The pixels of the picture “logos/master.png” could not be measured. Choose a picture that "
     "can be read."},
    {"logo.design.background.blackwhite",
     "a white border",
     "cpp-2019",
     [](Situation& s) { master(s).border = {0, 51, 0}; },
     {{Severity::Warning, kMaster,
       "“Master logo” has a white background: 51 % of its border is white, and the limit is 50 %. "
       "Give it a colour, for the portal has a white and a dark theme."}}},
    {"logo.design.background.blackwhite",
     "clear, with black chosen behind it",
     "pc-2022",
     [](Situation& s) {
         master(s).border = {100, 0, 0};
         s.offer.media.logos.derivation.background = "#000000";
     },
     {{Severity::Warning, kMaster,
       "“Master logo” has a black background: 100 % of its border is black, and the limit is "
       "50 %. Give it a colour, for the portal has a white and a dark theme."}}},
    {"logo.design.background.blackwhite",
     "half and half",
     "pc-2022",
     [](Situation& s) { master(s).border = {0, 50, 50}; },
     {}},
    {"logo.design.background.blackwhite",
     "white corners behind a rounded logo",
     "pc-2022",
     [](Situation& s) { master(s).border = {.white = 32, .whiteCorners = 4, .whiteSide = 32}; },
     {{Severity::Warning, kMaster,
       "“Master logo” has corners that are white. Make them transparent or let the colour reach "
       "them, for the portal has a white and a dark theme."}}},
    {"logo.design.background.blackwhite",
     "clear corners with white chosen behind them",
     "cpp-2019",
     [](Situation& s) {
         master(s).border = {.clear = 32, .clearCorners = 4};
         s.offer.media.logos.derivation.background = "#ffffff";
     },
     {{Severity::Warning, kMaster,
       "“Master logo” has corners that are white. Make them transparent or let the colour reach "
       "them, for the portal has a white and a dark theme."}}},
    {"logo.design.background.blackwhite",
     "a black line along one side",
     "pc-2022",
     [](Situation& s) { master(s).border = {.black = 25, .blackCorners = 2, .blackSide = 100}; },
     {{Severity::Warning, kMaster,
       "“Master logo” has a whole side that is black. Cut that edge off, or let the colour reach "
       "it, for the portal has a white and a dark theme."}}},
    {"logo.design.background.blackwhite",
     "three white corners and most of a side",
     "cpp-2019",
     [](Situation& s) { master(s).border = {.white = 40, .whiteCorners = 3, .whiteSide = 97}; },
     {}},
    {"logo.design.transparent",
     "mostly white",
     "cpp-2019",
     [](Situation& s) {
         master(s).clear = 60;
         master(s).border = {100, 0, 0};
         master(s).colours = {{{250, 250, 250}, 51}, {{200, 20, 20}, 49}};
     },
     {{Severity::Warning, kMaster,
       "“Master logo” is mostly white, and 60 % of it is transparent; above 5 % it should be in "
       "another colour. Recolour it, or choose a background."}}},
    {"logo.design.transparent",
     "blue in two shades",
     "pc-2022",
     [](Situation& s) {
         master(s).clear = 6;
         master(s).border = {100, 0, 0};
         master(s).colours = {{{0, 90, 220}, 40}, {{40, 120, 250}, 30}, {{200, 20, 20}, 30}};
     },
     {{Severity::Warning, kMaster,
       "“Master logo” is mostly blue, and 6 % of it is transparent; above 5 % it should be in "
       "another colour. Recolour it, or choose a background."}}},
    {"logo.design.transparent",
     "black, on a background of the offer",
     "pc-2022",
     [](Situation& s) {
         master(s).clear = 60;
         master(s).border = {100, 0, 0};
         master(s).colours = {{{0, 0, 0}, 100}};
         s.offer.media.logos.derivation.background = "#e0a030";
     },
     {}},
    {"logo.design.gradient.background",
     "a fifth and more",
     "cpp-2019",
     [](Situation& s) { master(s).groundGradient = 21; },
     {{Severity::Warning, kMaster,
       "“Master logo” seems to have a gradient in its background: 21 % of it shades from colour "
       "to colour, and the limit is 20 %. Fill the background with one colour."}}},
    {"logo.design.gradient.background",
     "a fifth",
     "cpp-2019",
     [](Situation& s) { master(s).groundGradient = 20; },
     {}},
    {"logo.design.gradient.logo",
     "a shaded drawing",
     "pc-2022",
     [](Situation& s) { master(s).contentGradient = 90; },
     {{Severity::Warning, kMaster,
       "“Master logo” seems to hold gradients or shadows: 90 % of the drawing shades from colour "
       "to colour, and the limit is 20 %. Draw it in flat colours."}}},
    {"logo.design.gradient.logo",
     "a little shade",
     "pc-2022",
     [](Situation& s) { master(s).contentGradient = 19; },
     {}},
    {"logo.design.stretch",
     "an own size that is too wide",
     "pc-2022",
     [](Situation& s) {
         master(s).content = {250, 250, 500, 500};
         small(s).measures->content = {100, 250, 800, 500};
     },
     {{Severity::Warning, "/media/logos/small",
       "“Small logo” seems stretched: it shows what “Master logo” shows, but its proportions "
       "differ by 54 %, and the limit is 5 %. Export it without distortion."}}},
    {"logo.design.stretch",
     "another drawing",
     "pc-2022",
     [](Situation& s) {
         small(s).measures->content = {100, 250, 800, 500};
         small(s).measures->drawing.fill(60);
     },
     {}},
    {"logo.design.blur",
     "a blurred own size",
     "pc-2022",
     [](Situation& s) { small(s).measures->edgeWidth = 310; },
     {{Severity::Warning, "/media/logos/small",
       "“Small logo” looks blurred: its sharper edges are 3.1 pixels wide where it is shown, and "
       "the limit is 2.0. Export it from the drawing in its full size."}}},
    {"logo.design.blur",
     "a blurred master that is shown four times smaller",
     "pc-2022",
     [](Situation& s) { master(s).edgeWidth = 800; },
     {}},
    {"logo.design.blur",
     "blocks",
     "pc-2022",
     [](Situation& s) { small(s).measures->blockSide = 2; },
     {{Severity::Warning, "/media/logos/small",
       "“Small logo” was enlarged: it consists of blocks of 2 × 2 equal pixels. Export it from "
       "the drawing in its full size."}}},
    {"logo.design.text",
     "a line of letters",
     "cpp-2019",
     [](Situation& s) { master(s).letters = 6; },
     {openQuestion("logo.design.text", kTextless),
      {Severity::Warning, kMaster,
       "“Master logo” seems to hold text: 6 shapes stand in a line like letters; this is a guess, "
       "and above 3 it is made. Leave the words out, or confirm on the Checklist page that there "
       "are none."}}},
    {"logo.design.text",
     "a line of letters that a person denied",
     "cpp-2019",
     [](Situation& s) {
         master(s).letters = 6;
         confirm(s, "logo.design.text");
     },
     {}},
    {"logo.design.correct",
     "a small drawing",
     "pc-2022",
     [](Situation& s) { master(s).content = {400, 400, 200, 200}; },
     {openQuestion("logo.design.correct", kLooksRight),
      {Severity::Warning, kMaster,
       "“Master logo” seems too small within its picture: the drawing fills 20 % of it, and at "
       "least 40 % are advised. Crop its margins, unless you want it so."}}},
    {"logo.design.correct",
     "beside the middle",
     "pc-2022",
     [](Situation& s) { master(s).content = {0, 200, 600, 600}; },
     {openQuestion("logo.design.correct", kLooksRight),
      {Severity::Warning, kMaster,
       "“Master logo” seems to lie beside the middle: the drawing is off by 20 % of the picture, "
       "and the limit is 12 %. Centre it, unless you want it so."}}},
    {"logo.design.correct",
     "cut off",
     "pc-2022",
     [](Situation& s) { master(s).cutSides = 1; },
     {openQuestion("logo.design.correct", kLooksRight),
      {Severity::Warning, kMaster,
       "“Master logo” seems to be cut off at 1 of its sides: the drawing runs into the edge. "
       "Leave a margin around it, unless you want it so."}}},
};

} // namespace

std::span<const RuleCase> logoDesignCases()
{
    return kLogoDesignCases;
}

} // namespace core::support
