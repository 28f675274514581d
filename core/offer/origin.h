#pragma once

#include "core/base/field_path.h"
#include "core/offer/offer.h"

#include <functional>
#include <span>
#include <string_view>
#include <vector>

/// The table of origins: where the values of an offer come from, and so what of it is good for the
/// next one.
namespace core {

enum class Origin {
    /// It is written for this offer.
    Offer,
    /// It is the publisher's company's, and the same in its next offer.
    Company,
    /// It names this offer or a part of it to the store; no other offer may have it.
    Identifier,
    /// What people answered or justified for this offer.
    Answer
};

/// The origin of a field with all that is below it. "*" stands for any element of a list.
struct FieldOrigin {
    std::string_view pattern;
    Origin origin;
};
/// Of every field that is not of Origin::Offer.
[[nodiscard]] std::span<const FieldOrigin> fieldOrigins();

/// The fields that belong to the publisher's company, in the order of the field table; "0" stands
/// for the plan in the path of one that each plan has.
[[nodiscard]] const std::vector<FieldPath>& companyFields();

/// The field of companyFields() that the path is or lies below; null where it is the offer's own.
[[nodiscard]] const FieldPath* companyFieldOf(const FieldPath& path);

/// An empty offer with the room for every field of the company: one plan.
[[nodiscard]] Offer emptyCompany();

/// Copies the company's fields for which `wanted` says so, whole. What a plan has is taken from the
/// first plan of `from`, and comes into every plan of `to`, which gets one if it has none.
void copyCompany(const Offer& from, Offer& to, const std::function<bool(const FieldPath&)>& wanted);

/// What newOfferFrom() took away.
struct Cleared {
    /// IDs that had a value.
    int identifiers = 0;
    int answers = 0;
    int hiddenWarnings = 0;

    bool operator==(const Cleared&) const = default;
};

/// The same offer for another product: without what names it to the store, and without what people
/// answered for it.
[[nodiscard]] Offer newOfferFrom(Offer offer, Cleared* cleared = nullptr);

} // namespace core
