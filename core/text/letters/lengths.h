#pragma once

#include <string_view>

namespace core {

/// How a length is counted. Documents say "characters", which are code points: "ä" is one.
enum class LengthUnit { CodePoints, Utf16, Graphemes, Bytes };

/// One text, counted in each way. Invalid UTF-8 counts each bad byte as one.
struct Lengths {
    long long utf16 = 0;
    long long codePoints = 0;
    /// User-perceived characters (extended grapheme clusters, UAX #29).
    long long graphemes = 0;
    long long bytes = 0;

    [[nodiscard]] long long in(LengthUnit unit) const;

    bool operator==(const Lengths&) const = default;
};

[[nodiscard]] Lengths measure(std::string_view text);

} // namespace core
