#pragma once

#include "core/base/message.h"
#include "core/changes/offer_changes.h"

#include <cstddef>
#include <optional>
#include <span>

/// What people call an element of a list: its kind and its name, as its number says nothing.
namespace core {

/// "Route alertsToCloud", "Tag 1.5.0": the element as the offer that holds it has it. Its place in
/// words where it has no name, or its list is not one of those that people name the elements of.
[[nodiscard]] Message elementTitle(const Offer& holder, const FieldPath& element);

/// The same, with the plan that it is part of: "Route alertsToCloud of plan Standard".
[[nodiscard]] Message elementTitleWithPlan(const Offer& holder, const FieldPath& element);

/// A field by the innermost element around it: "Route alertsToCloud of plan Standard › Value",
/// "Plan Standard › Plan title"; its place in words where no named element is around it.
[[nodiscard]] Message fieldTitle(const Offer& holder, const FieldPath& field);

/// The innermost element at or above the path that has a kind and a name; absent where none has.
[[nodiscard]] std::optional<FieldPath> namedElement(const Offer& holder, const FieldPath& path);

/// How many changes people are told of: what came or went with one element of a list is one.
[[nodiscard]] std::size_t countOfChanges(std::span<const Change> changes);

/// Whether the second one, which follows, is of what came or went with the first.
[[nodiscard]] bool isOfSameElement(const Change& first, const Change& next);

/// The offer of the two that has the field of the change, at Change::where.
[[nodiscard]] const Offer& holderOf(const Change& change, const Offer& before, const Offer& after);

} // namespace core
