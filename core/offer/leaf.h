#pragma once

#include "core/offer/fields.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace core {

/// A leaf of the offer as text: "true" or "false", a decimal number, the name of an enumeration's
/// value, or the text itself.
template <class T>
[[nodiscard]] std::string leafText(const T& leaf)
{
    if constexpr (std::is_same_v<T, std::string>)
        return leaf;
    else if constexpr (std::is_same_v<T, bool>)
        return leaf ? "true" : "false";
    else if constexpr (std::is_enum_v<T>)
        return std::string(EnumNames<T>::names[static_cast<std::size_t>(leaf)]);
    else
        return std::to_string(leaf);
}

/// False where the text is not one of the leaf's values; the leaf then stays as it was.
template <class T>
bool setLeaf(T& leaf, const std::string& text)
{
    if constexpr (std::is_same_v<T, std::string>) {
        leaf = text;
        return true;
    } else if constexpr (std::is_same_v<T, bool>) {
        const bool known = text == "true" || text == "false";
        leaf = known ? text == "true" : leaf;
        return known;
    } else if constexpr (std::is_enum_v<T>) {
        const auto& names = EnumNames<T>::names;
        const auto found = std::ranges::find(names, text);
        if (found != names.end())
            leaf = static_cast<T>(found - names.begin());
        return found != names.end();
    } else {
        T value{};
        const char* const last = text.data() + text.size();
        const auto [end, error] = std::from_chars(text.data(), last, value);
        const bool whole = error == std::errc{} && end == last;
        leaf = whole ? value : leaf;
        return whole;
    }
}

} // namespace core
