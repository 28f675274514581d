#pragma once

#include "core/base/field_path.h"
#include "core/offer/offer.h"
#include "core/rules/profile/profile.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What changed between two versions of an offer, field by field. Lists are aligned by what their
/// elements are, so that a link put first is one link more and not a change of all links.
namespace core {

/// How a value is best shown: words, an HTML text, paths of a JSON text, pixels, a value of few, or
/// the order of a list.
enum class ChangeKind { Text, Html, Json, Picture, Choice, Number, Switch, Order };

/// "text", "html", …: as the machine's formats have it.
[[nodiscard]] std::string_view kindName(ChangeKind kind);

/// One version of an offer, and the SHA-256 of each picture's file in hex by its relative path. A
/// picture without a digest is known by its name only.
struct OfferVersion {
    const Offer& offer;
    const std::map<std::string, std::string, std::less<>>& pictures;
};

struct Change {
    /// The field in the later version; of one that is gone, in the earlier.
    FieldPath where;
    /// The field in the earlier version; empty for one that is new.
    FieldPath was;
    ChangeKind kind = ChangeKind::Text;
    /// Absent where the version has no such field. Of an order: the elements' names, with commas.
    std::optional<std::string> before;
    std::optional<std::string> after;
    /// The element of a list that came or went and took the field with it, or empty. It lies in the
    /// version that has it.
    FieldPath element = {};
    /// Of an order: the elements of the later list as the earlier version had them.
    std::vector<std::size_t> order = {};
    /// It may never change once it is published, by the rules of the profile.
    bool isFrozen = false;

    bool operator==(const Change&) const = default;
};

/// Every field that differs, in the order of the field table. The profile tells which fields are
/// HTML and which are frozen. Costs n log n of the fields.
[[nodiscard]] std::vector<Change> offerChanges(const OfferVersion& before,
                                               const OfferVersion& after, const Profile& profile);

} // namespace core
