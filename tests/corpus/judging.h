#pragma once

#include "tests/corpus/labels.h"

#include <string>
#include <vector>

/// From labels, cases and drawn pictures to inputs that can be judged.
namespace corpus {

/// One for each profile of each label. What cannot be made of the valid offer is left out and told.
[[nodiscard]] std::vector<Input> inputsOf(const std::vector<Label>& labels, LabelFaults& faults);

/// The cases of the rules' own tests, in every profile that they hold in.
[[nodiscard]] std::vector<Input> caseInputs();

/// Logos, hero images and screenshots, `each` of every fault.
[[nodiscard]] std::vector<Input> pictureInputs(int each);

/// The deployment manifests of a folder, with nothing said of what they must tell.
[[nodiscard]] std::vector<Input> manifestInputs(const std::string& folder);

} // namespace corpus
