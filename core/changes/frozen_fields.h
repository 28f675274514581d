#pragma once

#include "core/offer/offer.h"
#include "core/rules/engine/rule.h"
#include "core/rules/profile/profile.h"

#include <string_view>
#include <vector>

namespace core {

/// What may never change again once an offer is published, as the rows of the rules tell that are
/// errors in the profile.
class FrozenFields {
public:
    explicit FrozenFields(const Profile& profile);

    /// The rule that holds the field or list at this place of the published offer fast, or null. A
    /// field that was published empty is open.
    [[nodiscard]] const Rule* ruleFor(const Offer& published, const FieldPath& field) const;
    /// The addresses of the fields that may be held, in the order of the rules.
    [[nodiscard]] std::vector<std::string_view> addresses() const;

private:
    struct Held {
        Frozen frozen;
        const Rule* rule;
    };
    std::vector<Held> m_held;
};

} // namespace core
