#pragma once

#include "core/offer/offer.h"
#include "core/rules/engine/finding.h"

#include <map>
#include <string>

namespace core {

/// What tells a finding in the reports of several days apart from others: its rule, its field and
/// the words it marks, not its line, and not the number of a list's element either, but what the
/// element says first (the id of a plan). So it is the same when lines move and lists are put in
/// another order.
class Fingerprints {
public:
    explicit Fingerprints(const Offer& offer);

    /// Hexadecimal digits and the number among findings that are alike: "0123456789abcdef:1".
    [[nodiscard]] std::string of(const Finding& finding);

private:
    [[nodiscard]] std::string lastingAddress(const FieldPath& where) const;

    const Offer& m_offer;
    /// Of each element of a list, its first text.
    std::map<FieldPath, std::string> m_names;
    std::map<std::string, int> m_seen;
};

} // namespace core
