#pragma once

#include "core/base/field_path.h"
#include "core/iotedge/images/image_tag.h"
#include "core/offer/offer.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Questions about the tags of one image.
namespace core {

constexpr std::string_view kLatest = "latest";

/// The module runs on more than one platform, as far as choice and tags tell.
[[nodiscard]] bool isMultiPlatform(const ContainerImage& image);
/// Tags of one platform each.
[[nodiscard]] std::size_t platformTagCount(const ContainerImage& image);
/// Null where there is no such tag.
[[nodiscard]] const Tag* tagNamed(const ContainerImage& image, std::string_view name);
/// The greatest plain X.Y.Z; null where there is none.
[[nodiscard]] const Tag* newestVersion(const ContainerImage& image);
/// The names of the tags of one platform each that belong to the version.
[[nodiscard]] std::vector<std::string> platformTagsOf(const ContainerImage& image,
                                                      const ImageVersion& version);
/// What the tag as a manifest should refer to: for `latest`, the same as the newest version.
[[nodiscard]] std::vector<std::string> referencesFor(const ContainerImage& image, const Tag& tag);
/// Both lists name the same tags, in any order.
[[nodiscard]] bool sameTags(const std::vector<std::string>& left,
                            const std::vector<std::string>& right);

/// The plan and the tag that a place of a finding names.
[[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> tagAt(const Offer& offer,
                                                                       const FieldPath& where);

} // namespace core
