#pragma once

#include "core/offer/offer.h"

#include <vector>

namespace core {
class FieldPath;
}

namespace core::support {

/// An offer that has one element in each of its lists, so that each field of the field table has
/// a place in it. All texts are empty.
[[nodiscard]] Offer wholeOffer();

/// The address of each field of that offer, in the order of the field table.
[[nodiscard]] std::vector<FieldPath> everyField();

/// The whole offer with another value in one field: another text, number, truth value or choice.
[[nodiscard]] Offer wholeOfferWithOther(const FieldPath& field);

} // namespace core::support
