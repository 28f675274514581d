#include "core/image/measure/contrast.h"
#include "core/rules/pictures/measured.h"

#include <algorithm>

namespace core {

namespace {

const Limit& limitOf(const Subject& subject, const Checking& report)
{
    static const Limit kNone;
    const Limit* limit = subject.profile.limit(report.rule());
    return limit ? *limit : kNone;
}

} // namespace

void checkHeroBackground(const Subject& subject, Checking& report)
{
    const auto most = limitOf(subject, report).max;
    for (const auto& picture : measuredHero(subject, report)) {
        const auto& border = picture.measures.border;
        const int percent = std::max({border.clear, border.white, border.black});
        if (!most || percent <= *most)
            continue;
        const auto* const text =
            border.clear == percent
                ? translatable("rule", "The hero image has a transparent background: %1 % of its "
                                       "border, and the limit is %2 %. Fill it with a dark colour.")
            : border.white == percent
                ? translatable("rule", "The hero image has a white background: %1 % of its border, "
                                       "and the limit is %2 %. Fill it with a dark colour.")
                : translatable("rule", "The hero image has a black background: %1 % of its border, "
                                       "and the limit is %2 %. Fill it with another dark colour.");
        report.add(picture.place.path, text, {percent, *most});
    }
}

void checkHeroDark(const Subject& subject, Checking& report)
{
    const auto least = limitOf(subject, report).min;
    for (const auto& picture : measuredHero(subject, report)) {
        const long long contrast = 105'000 / (picture.measures.luminance + 50);
        if (least && contrast < *least)
            report.add(picture.place.path,
                       translatable("rule", "The hero image is too light: the white text that the "
                                            "store draws on it has a contrast of %1:1, and %2:1 is "
                                            "needed. Choose a darker picture."),
                       {fromHundredths(contrast), fromHundredths(*least)});
    }
}

void checkHeroText(const Subject& subject, Checking& report)
{
    const auto most = limitOf(subject, report).max;
    for (const auto& picture : measuredHero(subject, report))
        if (most && picture.measures.letters > *most)
            report.add(picture.place.path,
                       translatable("rule", "The hero image seems to hold text: %1 shapes stand in "
                                            "a line like letters; this is a guess, and above %2 it "
                                            "is made. Leave text to the store, which draws title "
                                            "and summary on it."),
                       {picture.measures.letters, *most});
}

void checkHeroBlank(const Subject& subject, Checking& report)
{
    const auto most = limitOf(subject, report).max;
    for (const auto& picture : measuredHero(subject, report)) {
        if (!picture.measures.heroInk)
            report.notRun(translatable("not-run", "The hero image has not the size that the free "
                                                  "space is told for."));
        else if (most && *picture.measures.heroInk > *most)
            report.add(picture.place.path,
                       translatable("rule", "The hero image leaves no free rectangle of 415 × 100 "
                                            "pixels, 370 from its left edge: %1 % of the emptiest "
                                            "one is drawn on, and the limit is %2 %. Move what is "
                                            "there to the left."),
                       {*picture.measures.heroInk, *most});
    }
}

} // namespace core
