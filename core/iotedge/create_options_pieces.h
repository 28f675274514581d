#pragma once

#include "core/text/json/json_tree.h"

#include <string>
#include <vector>

namespace core {

/// The create options in the "settings" of a module, as edgeAgent puts them together: every name
/// that holds "createOptions" in any letter case, in the order of the names. Source: azure/iotedge,
/// edge-util JsonEx.ChunkedValue.
struct CreateOptionsPieces {
    /// Those that follow each other from the first on; they lie in the settings.
    std::vector<const JsonMember*> pieces;
    /// The name of the piece that lacks while a later one is there; or empty.
    std::string gap;
    /// That later one; or null.
    const JsonMember* behindGap = nullptr;
    /// A piece numbered 00; or null.
    const JsonMember* zero = nullptr;
    /// A second name without a number, "createOptions_old"; or null.
    const JsonMember* twice = nullptr;

    [[nodiscard]] bool isWhole() const { return gap.empty() && !zero && !twice; }
};

[[nodiscard]] CreateOptionsPieces createOptionsPieces(const JsonNode& settings);

} // namespace core
