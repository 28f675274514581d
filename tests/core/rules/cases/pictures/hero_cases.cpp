#include "tests/support/rule_case.h"

namespace core::support {

namespace {

constexpr const char* kHero = "/media/logos/hero";

ImageMeasures& hero(Situation& situation)
{
    situation.offer.media.logos.hero = "logos/hero.png";
    auto& facts = situation.facts.images["logos/hero.png"];
    if (!facts.measures) {
        facts = validPicture(815, 290);
        facts.measures->heroInk = 0;
    }
    return *facts.measures;
}

const RuleCase kHeroCases[] = {
    {"logo.design.hero.background",
     "white",
     "cpp-2019",
     [](Situation& s) { hero(s).border = {0, 80, 0}; },
     {{Severity::Error, kHero,
       "The hero image has a white background: 80 % of its border, and the limit is 50 %. Fill it "
       "with a dark colour."}}},
    {"logo.design.hero.background",
     "black",
     "cpp-2019",
     [](Situation& s) { hero(s).border = {10, 10, 80}; },
     {{Severity::Error, kHero,
       "The hero image has a black background: 80 % of its border, and the limit is 50 %. Fill it "
       "with another dark colour."}}},
    {"logo.design.hero.background",
     "transparent",
     "cpp-2019",
     [](Situation& s) { hero(s).border = {51, 0, 49}; },
     {{Severity::Error, kHero,
       "The hero image has a transparent background: 51 % of its border, and the limit is 50 %. "
       "Fill it with a dark colour."}}},
    {"logo.design.hero.background",
     "coloured",
     "cpp-2019",
     [](Situation& s) { hero(s).border = {0, 0, 0}; },
     {}},
    {"logo.design.hero.dark",
     "a light picture",
     "cpp-2019",
     [](Situation& s) { hero(s).luminance = 450; },
     {{Severity::Warning, kHero,
       "The hero image is too light: the white text that the store draws on it has a contrast of "
       "2.1:1, and 4.5:1 is needed. Choose a darker picture."}}},
    {"logo.design.hero.dark",
     "just dark enough",
     "cpp-2019",
     [](Situation& s) { hero(s).luminance = 183; },
     {}},
    {"logo.design.hero.text",
     "a line of letters",
     "cpp-2019",
     [](Situation& s) { hero(s).letters = 12; },
     {{Severity::Warning, kHero,
       "The hero image seems to hold text: 12 shapes stand in a line like letters; this is a "
       "guess, and above 3 it is made. Leave text to the store, which draws title and summary on "
       "it."}}},
    {"logo.design.hero.blank",
     "drawn on",
     "cpp-2019",
     [](Situation& s) { hero(s).heroInk = 30; },
     {{Severity::Warning, kHero,
       "The hero image leaves no free rectangle of 415 × 100 pixels, 370 from its left edge: 30 % "
       "of the emptiest one is drawn on, and the limit is 5 %. Move what is there to the left."}}},
    {"logo.design.hero.blank", "free", "cpp-2019", [](Situation& s) { hero(s).heroInk = 5; }, {}},
    {"logo.design.hero.blank",
     "another size",
     "cpp-2019",
     [](Situation& s) { hero(s).heroInk.reset(); },
     {},
     "The hero image has not the size that the free space is told for."},
};

} // namespace

std::span<const RuleCase> heroCases()
{
    return kHeroCases;
}

} // namespace core::support
