#pragma once

#include <array>
#include <string_view>

namespace core {

/// The languages in which hand-off and report of a bundle can be written, as BCP 47 tags.
inline constexpr std::array<std::string_view, 1> kBundleLanguages{"en"};

} // namespace core
