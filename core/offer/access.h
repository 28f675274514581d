#pragma once

#include "core/base/field_path.h"
#include "core/base/language.h"
#include "core/offer/offer.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Reaching a field by an address that is known only at run time: a finding's, a fix's, a diff's.
/// A leaf is text here: "true"/"false", a decimal number, the name of an enumeration's value.

[[nodiscard]] std::optional<std::string> textAt(const Offer& offer, const FieldPath& path);

/// False, and no change, where there is no such leaf or the text is not one of its values.
[[nodiscard]] bool setTextAt(Offer& offer, const FieldPath& path, const std::string& text);

/// The number of elements of the list; 0 where there is no such list.
[[nodiscard]] std::size_t sizeAt(const Offer& offer, const FieldPath& list);

/// Lists by address. False or nothing, and no change, where there is no such list or element. A new
/// element has the values of an empty offer; appendAt() gives its address.
[[nodiscard]] std::optional<FieldPath> appendAt(Offer& offer, const FieldPath& list);
[[nodiscard]] bool removeAt(Offer& offer, const FieldPath& element);
/// Moves the element so that its index is `to`.
[[nodiscard]] bool moveAt(Offer& offer, const FieldPath& element, std::size_t to);

/// Puts a copy of the element, or of what a map has under the key, as `from` has it at the same
/// address; where the list is shorter by now, at its end.
[[nodiscard]] bool insertAt(Offer& offer, const FieldPath& element, const Offer& from);
/// Puts the elements whose indexes `order` names in this order onto the places that they have
/// together; the others stay. False where it names one twice, or one that is not there.
[[nodiscard]] bool reorderAt(Offer& offer, const FieldPath& list,
                             std::span<const std::size_t> order);

/// A leaf with its text.
struct FieldText {
    FieldPath where;
    std::string text;

    bool operator==(const FieldText&) const = default;
};

/// Every leaf of the offer, in the order of the field table.
[[nodiscard]] std::vector<FieldText> fieldTexts(const Offer& offer);

/// Every leaf at or below the addresses that the pattern names: a JSON pointer in which "*" stands
/// for any element of a list and any key of a map, such as "/plans/*/title".
[[nodiscard]] std::vector<FieldText> fieldTextsAt(const Offer& offer, std::string_view pattern);

/// The names for people along a path: labels, numbers of list elements counted from one, and keys
/// of maps.
[[nodiscard]] std::vector<Argument> labelsAlong(const FieldPath& path);

/// "Plans › 2 › Plan title", as a part of a message.
[[nodiscard]] InnerMessage placeMessage(const FieldPath& path);
/// The same in a language.
[[nodiscard]] std::string placeIn(const Language& language, const FieldPath& path);
[[nodiscard]] std::string placeInEnglish(const FieldPath& path);

/// One field that differs between two offers; an absent text is a field that the side lacks.
struct FieldChange {
    FieldPath where;
    std::optional<std::string> before;
    std::optional<std::string> after;

    bool operator==(const FieldChange&) const = default;
};

/// Every leaf that differs, in the order of the field table.
[[nodiscard]] std::vector<FieldChange> changesBetween(const Offer& before, const Offer& after);

} // namespace core
