#pragma once

#include <string_view>

/// Files of other tools about a container, of which nothing is taken over: they are told for what
/// they are.
namespace core {

/// What an image is built from: FROM, and other instructions below it.
[[nodiscard]] bool looksLikeDockerfile(std::string_view text);

/// YAML of Kubernetes: "apiVersion:" and "kind:" at the outermost level.
[[nodiscard]] bool looksLikeKubernetes(std::string_view text);

} // namespace core
