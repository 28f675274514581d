#include "core/offer/origin.h"

#include "core/offer/field.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

constexpr std::array kOrigins{
    FieldOrigin{"/identity/publisherId", Origin::Company},
    FieldOrigin{"/identity/offerId", Origin::Identifier},
    FieldOrigin{"/identity/marketingId", Origin::Identifier},
    FieldOrigin{"/listing/privacyPolicyUrl", Origin::Company},
    FieldOrigin{"/listing/links", Origin::Company},
    FieldOrigin{"/legal/contract", Origin::Company},
    FieldOrigin{"/legal/terms", Origin::Company},
    FieldOrigin{"/legal/termsUrl", Origin::Company},
    FieldOrigin{"/legal/universalAmendment", Origin::Company},
    FieldOrigin{"/legal/customAmendments", Origin::Company},
    FieldOrigin{"/support/engineering", Origin::Company},
    FieldOrigin{"/support/customers", Origin::Company},
    FieldOrigin{"/support/csp", Origin::Company},
    FieldOrigin{"/support/publicUrl", Origin::Company},
    FieldOrigin{"/support/governmentUrl", Origin::Company},
    FieldOrigin{"/support/cspMaterialsUrl", Origin::Company},
    FieldOrigin{"/plans/*/id", Origin::Identifier},
    FieldOrigin{"/plans/*/image/subscriptionId", Origin::Company},
    FieldOrigin{"/plans/*/image/resourceGroup", Origin::Company},
    FieldOrigin{"/plans/*/image/registry", Origin::Company},
    FieldOrigin{"/plans/*/image/userName", Origin::Company},
    FieldOrigin{"/confirmations", Origin::Answer},
    FieldOrigin{"/suppressions", Origin::Answer},
};

Origin originOf(const FieldPath& pattern)
{
    const auto found = std::ranges::find(kOrigins, pattern.str(), &FieldOrigin::pattern);
    return found == kOrigins.end() ? Origin::Offer : found->origin;
}

/// Calls visit(path, origin, value) for every field below the record that is not the offer's own;
/// what lies below such a field is not visited by itself.
template <class AnyRecord, class Visit>
void visitMarked(AnyRecord& record, const FieldPath& path, const FieldPath& pattern,
                 const Visit& visit)
{
    using Plain = std::remove_cvref_t<AnyRecord>;
    if constexpr (IsRecord<Plain>) {
        const auto take = [&](const auto& row) {
            auto& value = record.*(row.member);
            const Origin origin = originOf(pattern / row.key);
            if (origin == Origin::Offer)
                visitMarked(value, path / row.key, pattern / row.key, visit);
            else
                visit(path / row.key, origin, value);
        };
        std::apply([&](const auto&... rows) { (take(rows), ...); }, Record<Plain>::rows);
    } else if constexpr (detail::isList<Plain>) {
        for (std::size_t at = 0; at < record.size(); ++at)
            visitMarked(record[at], path / at, pattern / "*", visit);
    }
}

/// Calls copy(path, from, to) for each field of the company in two records of one kind.
template <class T, class Copy>
void walkCompany(const T& from, T& to, const FieldPath& path, const FieldPath& pattern,
                 const Copy& copy)
{
    if constexpr (IsRecord<T>) {
        const auto take = [&](const auto& row) {
            const Origin origin = originOf(pattern / row.key);
            if (origin == Origin::Company)
                copy(path / row.key, from.*(row.member), to.*(row.member));
            else if (origin == Origin::Offer)
                walkCompany(from.*(row.member), to.*(row.member), path / row.key, pattern / row.key,
                            copy);
        };
        std::apply([&](const auto&... rows) { (take(rows), ...); }, Record<T>::rows);
    } else if constexpr (detail::isList<T>) {
        if (from.empty())
            return;
        for (auto& element : to)
            walkCompany(from.front(), element, path / std::size_t{0}, pattern / "*", copy);
    }
}

template <class T>
int clear(T& value)
{
    if constexpr (detail::isList<T> || detail::isMap<T>) {
        const auto count = static_cast<int>(value.size());
        value.clear();
        return count;
    } else {
        const bool had = value != T();
        value = T();
        return had ? 1 : 0;
    }
}

} // namespace

std::span<const FieldOrigin> fieldOrigins()
{
    return kOrigins;
}

Offer emptyCompany()
{
    Offer offer;
    offer.plans.resize(1);
    return offer;
}

const std::vector<FieldPath>& companyFields()
{
    static const std::vector<FieldPath> fields = [] {
        std::vector<FieldPath> found;
        const Offer offer = emptyCompany();
        visitMarked(offer, FieldPath(), FieldPath(),
                    [&](const FieldPath& path, Origin origin, const auto&) {
                        if (origin == Origin::Company)
                            found.push_back(path);
                    });
        return found;
    }();
    return fields;
}

const FieldPath* companyFieldOf(const FieldPath& path)
{
    const auto& fields = companyFields();
    const auto found =
        std::ranges::find_if(fields, [&](const FieldPath& field) { return field.contains(path); });
    return found == fields.end() ? nullptr : &*found;
}

void copyCompany(const Offer& from, Offer& to, const std::function<bool(const FieldPath&)>& wanted)
{
    const auto copy = [&](const FieldPath& path, const auto& source, auto& target) {
        if (wanted(path))
            target = source;
    };
    // A plan comes only with something to put into it.
    if (to.plans.empty() && !from.plans.empty()) {
        bool isOfPlan = false;
        Plan plan;
        walkCompany(from.plans.front(), plan, FieldPath("/plans/0"), FieldPath("/plans/*"),
                    [&](const FieldPath& path, const auto& source, const auto& target) {
                        isOfPlan = isOfPlan || (source != target && wanted(path));
                    });
        if (isOfPlan)
            to.plans.push_back(std::move(plan));
    }
    walkCompany(from, to, FieldPath(), FieldPath(), copy);
}

Offer newOfferFrom(Offer offer, Cleared* cleared)
{
    Cleared count;
    visitMarked(offer, FieldPath(), FieldPath(),
                [&](const FieldPath& path, Origin origin, auto& value) {
                    if (origin == Origin::Identifier)
                        count.identifiers += clear(value);
                    else if (origin == Origin::Answer)
                        (path == Field<&Offer::confirmations>::path() ? count.answers
                                                                      : count.hiddenWarnings) +=
                            clear(value);
                });
    if (cleared)
        *cleared = count;
    return offer;
}

} // namespace core
