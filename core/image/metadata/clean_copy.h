#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// A copy of a picture that looks the same and tells nothing beside its pixels: no place, person,
/// comment, thumbnail, history, no script of a drawing. No pixel is encoded anew; the colour
/// profile and the way the picture is turned stay. Nothing where there is nothing to leave out, or
/// the file is no picture.
[[nodiscard]] std::optional<std::string> cleanCopyOf(std::string_view picture);

} // namespace core
