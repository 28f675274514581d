#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// What PATH… comes to.
struct OfferPaths {
    /// As typed or found; each offer once.
    std::vector<std::string> paths;
    /// How many there are depends on the disk or on the number of words, so that a report is one
    /// of many, even of one.
    bool isOfMany = false;
};

/// The offers that the operands name: a path as it is where there is one of that name, else what
/// matches it as a pattern (*, ?, [a-z] in a name, ** for any folders); with --recursive what lies
/// below. What was found comes sorted, what was typed stays in its order. Hidden folders are not
/// looked into, and symbolic links to folders are not followed. A path that leads nowhere stays,
/// and is told when it is read.
[[nodiscard]] OfferPaths offerPaths(const std::vector<std::string>& operands, bool isRecursive);

/// A part of the offers: "2/8".
struct Shard {
    unsigned number = 1;
    unsigned count = 1;
};

/// Nothing where the text is none.
[[nodiscard]] std::optional<Shard> shardFrom(std::string_view text);

/// Whether the offer of this name belongs to the part. Its name alone decides, so that an offer
/// stays in its part when others come and go.
[[nodiscard]] bool isIn(const Shard& shard, std::string_view name);

} // namespace app
