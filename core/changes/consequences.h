#pragma once

#include "core/base/message.h"
#include "core/changes/offer_changes.h"

#include <span>
#include <vector>

namespace core {

/// What an update means for somebody who has the module on devices already.
struct Consequence {
    /// The field that brings it about.
    FieldPath where;
    Message message;

    bool operator==(const Consequence&) const = default;
};

/// A port, mount, variable, route or desired property that goes or changes, a tag or plan that is
/// no longer offered: in the order of the changes, which are those between the two offers.
[[nodiscard]] std::vector<Consequence> consequencesOf(std::span<const Change> changes,
                                                      const Offer& before);

} // namespace core
