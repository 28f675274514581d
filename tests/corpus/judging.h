#pragma once

#include "tests/corpus/labels.h"

#include <string>
#include <string_view>
#include <vector>

/// From labels, cases and manifests to inputs that can be judged.
namespace corpus {

/// In place of a rule where a label's change cannot be made; the message says why.
inline constexpr std::string_view kUnmade = "(unmade)";

/// One for each profile of each label. What names no rule or profile is left out and told.
[[nodiscard]] std::vector<Input> inputsOf(const std::vector<Label>& labels, LabelFaults& faults);

/// The cases of the rules' own tests, each in its own profile.
[[nodiscard]] std::vector<Input> caseInputs();

/// The deployment manifests of a folder, with nothing said of what they must tell.
[[nodiscard]] std::vector<Input> manifestInputs(const std::string& folder);

} // namespace corpus
