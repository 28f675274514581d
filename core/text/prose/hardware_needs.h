#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What a module needs at least, as its publisher puts it; what is empty is not said.
struct HardwareNeeds {
    std::string system = {};
    std::string processor = {};
    std::string memory = {};
    std::string storage = {};
    std::vector<std::string> architectures = {};
    std::string other = {};

    bool operator==(const HardwareNeeds&) const = default;
};

/// The paragraph that the store prescribes, in the language of the BCP 47 tag if that is German or
/// French, else in English; empty where nothing is said.
[[nodiscard]] std::string hardwareParagraph(const HardwareNeeds& needs, std::string_view language);

/// The same with gaps in brackets, for somebody to fill in.
[[nodiscard]] std::string minimumHardwareTemplate(std::string_view language);

/// What the last such paragraph of a description says, in whichever of these languages it is; what
/// hardwareParagraph() did not write is `other`.
[[nodiscard]] HardwareNeeds hardwareNeedsIn(std::string_view description);

/// The description with the paragraph as its last one, in place of the one that it had.
[[nodiscard]] std::string withHardwareParagraph(std::string_view description,
                                                std::string_view paragraph);

} // namespace core
