#pragma once

#include "core/base/field_path.h"
#include "core/iotedge/lint/lint.h"
#include "core/offer/offer.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// The deployment manifest: what a device gets. Written from a plan's defaults, and checked.
namespace core {

/// The version of edgeHub's part of the manifest.
enum class EdgeHubSchema { V1_1, V1_2 };

/// The line of edgeAgent and edgeHub that the device runs.
enum class EdgeRuntime { V1_5, V1_6 };

struct ManifestOptions {
    EdgeHubSchema edgeHub = EdgeHubSchema::V1_1;
    EdgeRuntime runtime = EdgeRuntime::V1_6;

    bool operator==(const ManifestOptions&) const = default;
};

/// A part of the plan that no device could take and that the manifest therefore lacks: its field,
/// and a whole sentence of the context "manifest".
struct ManifestGap {
    FieldPath where;
    Message message;

    bool operator==(const ManifestGap&) const = default;
};

/// Sizes as IoT Hub counts them; the limits are kMaxTwinBytes and kMaxTwinValueBytes.
struct ManifestBudget {
    std::size_t edgeAgentBytes = 0;
    std::size_t edgeHubBytes = 0;
    std::size_t moduleBytes = 0;
    /// The longest single text of the three.
    std::size_t longestValueBytes = 0;

    bool operator==(const ManifestBudget&) const = default;
};

struct DeploymentManifest {
    /// JSON with two spaces of indent and a final newline.
    std::string json;
    /// In the order of the manifest.
    std::vector<ManifestGap> gaps;
    ManifestBudget budget;

    bool operator==(const DeploymentManifest&) const = default;
};

/// The manifest of a device that runs the plan's module with its defaults and nothing else. The
/// image is named where the publisher keeps it; a customer's manifest names the marketplace's copy.
[[nodiscard]] DeploymentManifest deploymentManifest(const Offer& offer, std::size_t plan,
                                                    const ManifestOptions& options = {});

/// The longest piece that the tools write into one member of create options, in UTF-16 units.
constexpr std::size_t kCreateOptionsPiece = 512;
/// How many pieces edgeAgent joins again.
constexpr std::size_t kMaxCreateOptionsPieces = 100;

/// "createOptions", "createOptions01", "createOptions02" …
[[nodiscard]] std::string createOptionsKey(std::size_t piece);

} // namespace core
