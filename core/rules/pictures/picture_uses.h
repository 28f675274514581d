#pragma once

#include "core/image/measure/image_facts.h"
#include "core/offer/offer.h"
#include "core/rules/engine/facts.h"

#include <functional>
#include <map>
#include <string>

namespace core {

/// What each picture file of an offer is for, as far as the rules measure it.
[[nodiscard]] std::map<std::string, PictureUses, std::less<>> pictureUsesOf(const Offer& offer);

/// Notes every picture that the offer names and that the project does not have.
void addMissingPictures(const Offer& offer, const std::function<bool(const std::string&)>& has,
                        Facts& facts);

} // namespace core
