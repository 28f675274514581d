#pragma once

#include "tests/corpus/labels.h"

#include <string>
#include <string_view>
#include <vector>

/// Logos, hero images and screenshots that are drawn with one known fault or with none.
namespace corpus {

/// `each` of every fault and some without any. To draw and measure one takes longer than all rules
/// for a hundred offers.
[[nodiscard]] std::vector<Input> drawnPictures(int each);

/// What was found in them: a line for each with its name, its slot, its fault and the rules told.
[[nodiscard]] std::string pictureRecord(const std::vector<Input>& drawn,
                                        const std::vector<std::vector<Found>>& found);

/// The same inputs out of that record, without drawing them again.
[[nodiscard]] std::vector<Input> recordedPictures(std::string_view record, LabelFaults& faults);

} // namespace corpus
