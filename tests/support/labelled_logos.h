#pragma once

#include "tests/support/sketch.h"

#include <string>
#include <string_view>
#include <vector>

namespace test {

/// A fault of a logo, and the words of the finding that must tell it.
struct Fault {
    std::string_view name;
    std::string_view rule;
    std::string_view words;
};

/// A logo that was made with one known fault, or with none.
struct LabelledLogo {
    const Fault* fault = nullptr;
    std::string png;
    /// The same drawing undistorted, for the fault that shows beside another size only.
    std::string model = {};
};

/// Every fault that is made.
[[nodiscard]] const std::vector<Fault>& allFaults();

/// `each` logos of every fault, and ten times as many without any. The same on every run.
[[nodiscard]] std::vector<LabelledLogo> labelledLogos(int each, std::uint32_t seed = 20261126);

/// What happens to any picture, told whatever it shows: the faults that a stranger's icon can be
/// given. Nothing for other faults.
[[nodiscard]] std::string spoiledCopy(const std::string& png, const Fault& fault, Dice& dice);

/// What the rules say of a logo: the names of the faults that they tell.
[[nodiscard]] std::vector<std::string_view> faultsTold(const LabelledLogo& logo);

/// A row of the confusion table.
struct FaultCount {
    const Fault* fault = nullptr;
    int bad = 0;
    int flagged = 0;
    int good = 0;
    int falseAlarms = 0;
};
[[nodiscard]] std::vector<FaultCount> confusionOf(const std::vector<LabelledLogo>& logos);

} // namespace test
