#pragma once

#include "core/image/image_facts.h"
#include "core/offer/offer.h"

#include <map>
#include <string>

namespace core {

/// What each picture file of an offer is for, as far as the rules measure it.
[[nodiscard]] std::map<std::string, PictureUses, std::less<>> pictureUsesOf(const Offer& offer);

} // namespace core
