#pragma once

#include "core/offer/field.h"
#include "core/offer/leaf.h"

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

/// `bindField<core::Field<&Offer::plans, &Plan::title>>(2)`
template <class F, class... Indexes>
Binding bindField(Indexes... indexes)
{
    return {F::path(indexes...), F::label(),
            [=](const core::Offer& offer) {
                const auto* leaf = F::find(offer, indexes...);
                return leaf ? core::leafText(*leaf) : std::string();
            },
            [=](core::Offer& offer, const std::string& text) {
                if (auto* leaf = F::find(offer, indexes...))
                    core::setLeaf(*leaf, text);
            }};
}

} // namespace app
