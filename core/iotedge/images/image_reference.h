#pragma once

#include "core/iotedge/lint/lint.h"

#include <optional>
#include <string_view>
#include <vector>

namespace core {

/// A container image by name, as Docker writes it: "registry.azurecr.io/team/module:1.0.0". The
/// views lie in the text that was read.
struct ImageReference {
    /// Empty for Docker Hub.
    std::string_view domain;
    std::string_view path;
    std::string_view tag;
    /// "sha256:…"
    std::string_view digest;
};

/// Nothing for what Docker does not take.
[[nodiscard]] std::optional<ImageReference> parsedImageReference(std::string_view text);

/// The image of a module: what Docker or edgeAgent refuses, and what no product should name.
[[nodiscard]] std::vector<LintProblem> lintImage(std::string_view text,
                                                 const LintContext& context = {});

} // namespace core
