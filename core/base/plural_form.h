#pragma once

#include <cstddef>
#include <string_view>

namespace core {

/// Which form of a text that counts is for that many, in the order of a .ts file's forms for the
/// language; the tag may name a country, too.
[[nodiscard]] std::size_t pluralForm(std::string_view tag, long long count);

} // namespace core
