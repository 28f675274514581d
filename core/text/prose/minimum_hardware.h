#pragma once

#include "core/text/html/html.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// The part of a description that states the minimum hardware: a paragraph that begins with the
/// phrase in English, German or French, or a heading or bare label with what follows it.
struct MinimumHardware {
    /// Blocks of the description, both inclusive.
    std::size_t firstBlock = 0;
    std::size_t lastBlock = 0;
    TextRange range;
    /// What is asked for: the visible text without the label.
    std::string requirement;

    bool operator==(const MinimumHardware&) const = default;
};

/// The last such part, or nothing.
[[nodiscard]] std::optional<MinimumHardware> minimumHardware(const Html& html);

/// The first gap of a template that nobody has filled in: "…", "[RAM]", "<size>", "TBD", "___".
[[nodiscard]] std::optional<std::string> unfilledGap(std::string_view visibleText);

} // namespace core
