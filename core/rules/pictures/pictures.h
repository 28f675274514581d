#pragma once

#include "core/rules/checks/checks.h"

/// What the rules of logos, screenshots and thumbnails share.
namespace core {

/// What is known of a picture file. Null where nobody looked at it: the rule then is not run.
[[nodiscard]] const ImageFacts* picture(const Subject& subject, Checking& report,
                                        const std::string& file);

/// A finding if the picture cannot be read, which its facts tell as a problem.
void checkReadable(Checking& report, const LabelledField& place, const std::string& file,
                   const ImageFacts& facts);

/// Findings for a file that is not a readable picture of the slot's size.
void checkPicture(const Subject& subject, Checking& report, const LabelledField& place,
                  const std::string& file, const ImageSlot& slot);

/// The same for a picture that the bundle fits to the slot: it may be larger, never smaller.
void checkFittedPicture(const Subject& subject, Checking& report, const LabelledField& place,
                        const std::string& file, const ImageSlot& slot);

/// Whether a picture fitted to the slot fills less than half of its width, as those of telephones
/// do: the bars beside it are wider than it.
[[nodiscard]] bool isTooNarrow(int width, int height, const ImageSlot& slot);

/// A warning if a size's own file shows what its master does not: it was made from an earlier one.
void checkMatchesMaster(const Subject& subject, Checking& report, const LabelledField& place,
                        const ImageSlot& slot, const std::string& file);

[[nodiscard]] std::string_view nameOf(ImageFormat format);

// The checks of the rows on logos.
void checkPngFormat(const Subject& subject, Checking& report);
void checkPictureAddresses(const Subject& subject, Checking& report);
void checkRealPng(const Subject& subject, Checking& report);
void checkSmallLogo(const Subject& subject, Checking& report);
void checkMediumLogo(const Subject& subject, Checking& report);
void checkLargeLogo(const Subject& subject, Checking& report);
void checkLargeLogoSquare(const Subject& subject, Checking& report);
void checkWideLogo(const Subject& subject, Checking& report);
void checkHeroImage(const Subject& subject, Checking& report);
void checkHeroStays(const Subject& subject, Checking& report);
void checkMasterLargeEnough(const Subject& subject, Checking& report);

/// Takes away the own file of a size, so that it is made from the master again.
[[nodiscard]] std::vector<Fix> deriveFromMaster(const Subject& subject, const Finding& finding);

} // namespace core
