#pragma once

#include "core/rules/profile/profile.h"

#include <QString>

namespace app {

class Document;
class LogoPictures;
class LogoSlot;

/// What the slots of the logos say about their pictures.
void sayMaster(const Document& document, LogoSlot& slot);
void saySize(const Document& document, const LogoPictures& logos, const core::ImageSlot& wanted,
             LogoSlot& slot);

/// What the profile asks of the logos, before anything is chosen: which are required, and how
/// large.
[[nodiscard]] QString askedOfLogos(const core::Profile& profile);
/// "90 × 90", or "216 to 350, square".
[[nodiscard]] QString wantedSize(const core::ImageSlot& slot);

} // namespace app
