#pragma once

#include "tests/support/pictures/sketch.h"

#include <string>
#include <string_view>
#include <vector>

namespace test {

/// What a picture is for, and so which rules judge it.
enum class Slot { Logo, Hero, Screenshot };

/// A fault of a picture, and the words of the finding that must tell it.
struct Fault {
    std::string_view name;
    std::string_view rule;
    std::string_view words;
};

/// A picture that was made with one known fault, or with none.
struct LabelledLogo {
    const Fault* fault = nullptr;
    std::string png = {};
    /// The same drawing undistorted or an earlier screenshot, for the faults that show beside
    /// another picture only.
    std::string model = {};
    Slot slot = Slot::Logo;
};

/// Every fault that is made of a picture for the slot.
[[nodiscard]] const std::vector<Fault>& allFaults(Slot slot = Slot::Logo);

/// `each` logos of every fault, and ten times as many without any. The same on every run.
[[nodiscard]] std::vector<LabelledLogo> labelledLogos(int each, std::uint32_t seed = 20261126);

/// What happens to any picture, told whatever it shows: the faults that a stranger's icon can be
/// given. Nothing for other faults.
[[nodiscard]] std::string spoiledCopy(const std::string& png, const Fault& fault, Dice& dice);

/// The same of hero images of 815 × 290 pixels and of screenshots of 1280 × 720, with so many
/// without any fault.
[[nodiscard]] std::vector<LabelledLogo> labelledHeroes(int each, int good,
                                                       std::uint32_t seed = 20261126);
[[nodiscard]] std::vector<LabelledLogo> labelledScreenshots(int each, int good,
                                                            std::uint32_t seed = 20261126);

/// What the rules say of a picture: the names of the faults that they tell.
[[nodiscard]] std::vector<std::string_view> faultsTold(const LabelledLogo& logo);

/// A row of the confusion table.
struct FaultCount {
    const Fault* fault = nullptr;
    int bad = 0;
    int flagged = 0;
    int good = 0;
    int falseAlarms = 0;
};
/// Of pictures for one slot.
[[nodiscard]] std::vector<FaultCount> confusionOf(const std::vector<LabelledLogo>& logos);

} // namespace test
