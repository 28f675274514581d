#pragma once

#include "core/offer/field.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <string>

namespace app {

/// One leaf of the offer as a row of a form sees it: its address, its name and its text. A truth
/// value is "true" or "false", an enumeration the name of its value, a number its digits.
struct Binding {
    core::FieldPath path;
    /// As the field table declares it, not yet translated.
    const char* label = "";
    /// Empty where a list on the way is too short.
    std::function<std::string(const core::Offer&)> read;
    std::function<void(core::Offer&, const std::string&)> write;
};

namespace detail {

template <class T>
std::string leafText(const T& leaf)
{
    if constexpr (std::is_same_v<T, std::string>)
        return leaf;
    else if constexpr (std::is_same_v<T, bool>)
        return leaf ? "true" : "false";
    else if constexpr (std::is_enum_v<T>)
        return std::string(core::EnumNames<T>::names[static_cast<std::size_t>(leaf)]);
    else
        return std::to_string(leaf);
}

template <class T>
void setLeaf(T& leaf, const std::string& text)
{
    if constexpr (std::is_same_v<T, std::string>) {
        leaf = text;
    } else if constexpr (std::is_same_v<T, bool>) {
        leaf = text == "true";
    } else if constexpr (std::is_enum_v<T>) {
        const auto& names = core::EnumNames<T>::names;
        const auto found = std::ranges::find(names, text);
        if (found != names.end())
            leaf = static_cast<T>(found - names.begin());
    } else {
        std::from_chars(text.data(), text.data() + text.size(), leaf);
    }
}

} // namespace detail

/// `bindField<core::Field<&Offer::plans, &Plan::title>>(2)`
template <class F, class... Indexes>
Binding bindField(Indexes... indexes)
{
    return {F::path(indexes...), F::label(),
            [=](const core::Offer& offer) {
                const auto* leaf = F::find(offer, indexes...);
                return leaf ? detail::leafText(*leaf) : std::string();
            },
            [=](core::Offer& offer, const std::string& text) {
                if (auto* leaf = F::find(offer, indexes...))
                    detail::setLeaf(*leaf, text);
            }};
}

} // namespace app
