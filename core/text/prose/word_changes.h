#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A run of a text that both sides have, or only one.
struct TextPart {
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    std::string text;

    bool operator==(const TextPart&) const = default;
};

/// What leads from one text to the other, word by word; neighbours of one kind are one part. Of
/// texts too long to compare, everything between their common ends differs. No part begins or ends
/// inside of a character.
[[nodiscard]] std::vector<TextPart> wordChanges(std::string_view before, std::string_view after);

/// The parts with what is the same cut to a few words beside each change, and "…" for the rest.
[[nodiscard]] std::vector<TextPart> withoutLongRuns(const std::vector<TextPart>& parts);

} // namespace core
