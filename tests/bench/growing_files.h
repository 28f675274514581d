#pragma once

#include "tests/bench/growing_offers.h"

#include <span>

/// Files that grow in one direction, for the readers of what people bring.
namespace core::support {

/// YAML, sound and hostile: names, anchors, aliases, depth, long words.
[[nodiscard]] std::span<const GrowingText> growingYaml();
[[nodiscard]] std::span<const GrowingText> growingMarkdown();
/// Tables of links.
[[nodiscard]] std::span<const GrowingText> growingTables();
/// Resource trees of the Product Ingestion API.
[[nodiscard]] std::span<const GrowingText> growingTrees();
/// Offers of the Cloud Partner Portal.
[[nodiscard]] std::span<const GrowingText> growingOldOffers();
/// Bundles of more and more plans.
[[nodiscard]] std::span<const GrowingText> growingBundles();
/// PNG of so many times 256 pixels.
[[nodiscard]] std::span<const GrowingText> growingPictures();

} // namespace core::support
