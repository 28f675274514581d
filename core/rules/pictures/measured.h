#pragma once

#include "core/rules/pictures/pictures.h"

#include <string>
#include <vector>

/// What the rules on the looks of pictures share.
namespace core {

/// A picture whose pixels were measured.
struct MeasuredPicture {
    LabelledField place;
    std::string file;
    const ImageFacts& facts;
    const ImageMeasures& measures;
};

/// The master, if a size is made from it, and the files of the sizes that have one of their own;
/// not the hero image. A rule on pictures of which one is not measured is not run.
[[nodiscard]] std::vector<MeasuredPicture> measuredLogos(const Subject& subject, Checking& report);
[[nodiscard]] std::vector<MeasuredPicture> measuredHero(const Subject& subject, Checking& report);
[[nodiscard]] std::vector<MeasuredPicture> measuredScreenshots(const Subject& subject,
                                                               Checking& report);

/// The logos that are made from the master.
[[nodiscard]] std::vector<ImageSlot> derivedSlots(const Subject& subject);

/// The widest of them, without its free border; nothing where none is.
[[nodiscard]] std::optional<ImageSlot> largestDerived(const Subject& subject);

/// What may lie behind a picture, each once: of the master what its sizes have, of others the page,
/// which is no colour.
[[nodiscard]] std::vector<std::optional<Colour>> backgroundsBehind(const Subject& subject,
                                                                   const MeasuredPicture& picture);

[[nodiscard]] bool isMaster(const MeasuredPicture& picture);

/// Whether the pages of the store shine through.
[[nodiscard]] bool showsPage(const Subject& subject, const MeasuredPicture& picture);

/// A number of hundredths for people: "2.4".
[[nodiscard]] std::string fromHundredths(long long hundredths);

// The checks of the rows on design.
void checkPalette(const Subject& subject, Checking& report);
void checkBlackOrWhiteBackground(const Subject& subject, Checking& report);
void checkTransparentLogo(const Subject& subject, Checking& report);
void checkBackgroundGradient(const Subject& subject, Checking& report);
void checkLogoGradient(const Subject& subject, Checking& report);
void checkStretched(const Subject& subject, Checking& report);
void checkSharpLogos(const Subject& subject, Checking& report);
void checkHeroBackground(const Subject& subject, Checking& report);
void checkHeroDark(const Subject& subject, Checking& report);
void checkHeroText(const Subject& subject, Checking& report);
void checkHeroBlank(const Subject& subject, Checking& report);
/// What remains of a picture that is enlarged or was stored with losses.
void checkSharpPictures(const Subject& subject, Checking& report);
void checkContrast(const Subject& subject, Checking& report);
void checkAlikeScreenshots(const Subject& subject, Checking& report);

// What a person should look at before answering the confirmations of these rows.
void hintTextlessLogo(const Subject& subject, Checking& report);
void hintLogoLooksRight(const Subject& subject, Checking& report);
void hintLegibleScreenshots(const Subject& subject, Checking& report);

} // namespace core
