#pragma once

#include <QString>

#include <string_view>

namespace app {

class LogoPictures;

/// "Small logo": the field's name of a role.
[[nodiscard]] QString logoName(std::string_view role);

/// What was measured in the picture of the role, in numbers; empty until it is.
[[nodiscard]] QString measuredIn(const LogoPictures& logos, std::string_view role);

/// The same in few words, for a narrow place.
[[nodiscard]] QString brieflyMeasuredIn(const LogoPictures& logos, std::string_view role);

} // namespace app
