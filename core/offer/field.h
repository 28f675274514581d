#pragma once

#include "core/offer/fields.h"

#include <cassert>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace core {

namespace detail {

template <class T>
struct MemberOf;
template <class Owner, class T>
struct MemberOf<T Owner::*> {
    using Type = T;
    using Class = Owner;
};

template <auto Member>
constexpr auto rowFor()
{
    using Owner = typename MemberOf<decltype(Member)>::Class;
    using T = typename MemberOf<decltype(Member)>::Type;
    Row<Owner, T> found{};
    std::apply(
        [&](const auto&... rows) {
            const auto take = [&](const auto& candidate) {
                if constexpr (std::is_same_v<decltype(candidate), const Row<Owner, T>&>)
                    if (candidate.member == Member)
                        found = candidate;
            };
            (take(rows), ...);
        },
        Record<Owner>::rows);
    return found;
}

template <class T>
constexpr bool isList = false;
template <class T>
constexpr bool isList<std::vector<T>> = true;

/// Values by names that are not known beforehand.
template <class T>
constexpr bool isMap = false;
template <class T>
constexpr bool isMap<std::map<std::string, T, std::less<>>> = true;

} // namespace detail

/// A field as a type: the way to it through the offer. Lists on the way take an index each, in
/// order; a last list may take one more to mean its element.
///
///     Field<&Offer::listing, &Listing::title>::path()                 "/listing/title"
///     Field<&Offer::plans, &Plan::title>::path(2)                     "/plans/2/title"
///     Field<&Offer::plans, &Plan::title>::in(offer, 2) = "Standard";
template <auto... Members>
struct Field {
    template <class... Indexes>
    [[nodiscard]] static FieldPath path(Indexes... indexes)
    {
        // Rules ask for hundreds of paths at every key, most of them without an index.
        if constexpr (sizeof...(Indexes) == 0) {
            static const FieldPath whole = pathOf(std::array<std::size_t, 0>());
            return whole;
        } else {
            return pathOf(std::array{static_cast<std::size_t>(indexes)...});
        }
    }

    [[nodiscard]] static const char* label()
    {
        const char* result = "";
        ((result = detail::rowFor<Members>().label), ...);
        return result;
    }

    /// The field in `offer`, const if the offer is.
    template <class AnyOffer, class... Indexes>
    [[nodiscard]] static auto& in(AnyOffer& offer, Indexes... indexes)
    {
        const std::array<std::size_t, sizeof...(Indexes)> list{
            static_cast<std::size_t>(indexes)...};
        return walk<0, Members...>(offer, list);
    }

    /// The same, or null where a list on the way is too short.
    template <class AnyOffer, class... Indexes>
    [[nodiscard]] static auto* find(AnyOffer& offer, Indexes... indexes)
    {
        const std::array<std::size_t, sizeof...(Indexes)> list{
            static_cast<std::size_t>(indexes)...};
        return search<0, Members...>(&offer, list);
    }

    /// Calls visit(path, value) for every place of the field: once for each element of the lists on
    /// the way. A last list is one value.
    template <class AnyOffer, class Visit>
    static void each(AnyOffer& offer, Visit&& visit)
    {
        if constexpr (kIsOnePlace) {
            visit(path(), in(offer));
        } else {
            FieldPath walked;
            walked.reserveForWalk();
            eachBelow<Members...>(offer, walked, visit);
        }
    }

private:
    /// No list lies on the way.
    static constexpr bool kIsOnePlace = [] {
        std::size_t lists = 0;
        bool isLastList = false;
        ((isLastList = detail::isList<typename detail::MemberOf<decltype(Members)>::Type>,
          lists += isLastList ? 1U : 0U),
         ...);
        return lists == (isLastList ? 1U : 0U);
    }();

    template <std::size_t N>
    static FieldPath pathOf(const std::array<std::size_t, N>& indexes)
    {
        FieldPath result;
        if constexpr (N > 0)
            result.reserveForWalk();
        std::size_t used = 0;
        (step<Members>(result, indexes, used), ...);
        assert(used == indexes.size());
        return result;
    }

    /// The path is the walk's own: it gets a step for what lies below, and loses it again.
    template <auto Member, auto... Rest, class Owner, class Visit>
    static void eachBelow(Owner& owner, FieldPath& path, Visit& visit)
    {
        auto& value = owner.*Member;
        const std::size_t above = path.size();
        path.enter(detail::rowFor<Member>().key);
        if constexpr (sizeof...(Rest) == 0) {
            visit(std::as_const(path), value);
        } else if constexpr (detail::isList<std::remove_cvref_t<decltype(value)>>) {
            const std::size_t here = path.size();
            for (std::size_t at = 0; at < value.size(); ++at) {
                path /= at;
                eachBelow<Rest...>(value[at], path, visit);
                path.shortenTo(here);
            }
        } else {
            eachBelow<Rest...>(value, path, visit);
        }
        path.shortenTo(above);
    }

    template <std::size_t Used, auto Member, auto... Rest, class Owner, std::size_t N>
    static auto* search(Owner* owner, const std::array<std::size_t, N>& indexes)
    {
        auto* value = owner ? &(owner->*Member) : nullptr;
        if constexpr (detail::isList<std::remove_cvref_t<decltype(*value)>> && Used < N) {
            const std::size_t index = indexes[Used];
            auto* element = value && index < value->size() ? &(*value)[index] : nullptr;
            return deeper<Used + 1, Rest...>(element, indexes);
        } else {
            return deeper<Used, Rest...>(value, indexes);
        }
    }

    template <std::size_t Used, auto... Rest, class Value, std::size_t N>
    static auto* deeper(Value* value, const std::array<std::size_t, N>& indexes)
    {
        if constexpr (sizeof...(Rest) == 0)
            return value;
        else
            return search<Used, Rest...>(value, indexes);
    }

    template <auto Member, std::size_t N>
    static void step(FieldPath& path, const std::array<std::size_t, N>& indexes, std::size_t& used)
    {
        path.enter(detail::rowFor<Member>().key);
        if constexpr (detail::isList<typename detail::MemberOf<decltype(Member)>::Type>)
            if (used < N)
                path /= indexes[used++];
    }

    template <std::size_t Used, auto Member, auto... Rest, class Owner, std::size_t N>
    static auto& walk(Owner& owner, const std::array<std::size_t, N>& indexes)
    {
        auto& value = owner.*Member;
        if constexpr (detail::isList<std::remove_cvref_t<decltype(value)>> && Used < N)
            return below<Used + 1, Rest...>(value[indexes[Used]], indexes);
        else
            return below<Used, Rest...>(value, indexes);
    }

    template <std::size_t Used, auto... Rest, class Value, std::size_t N>
    static auto& below(Value& value, const std::array<std::size_t, N>& indexes)
    {
        if constexpr (sizeof...(Rest) == 0)
            return value;
        else
            return walk<Used, Rest...>(value, indexes);
    }
};

namespace detail {

/// The path is the walk's own: it gets a step for what lies below, and loses it again.
template <class AnyRecord, class Visit>
void visitBelow(AnyRecord& record, FieldPath& path, const char* label, Visit& visit)
{
    using Plain = std::remove_cvref_t<AnyRecord>;
    const std::size_t size = path.size();
    const auto enter = [&](auto& value, const auto& step, const char* name) {
        path /= step;
        visitBelow(value, path, name, visit);
        path.shortenTo(size);
    };
    if constexpr (IsRecord<Plain>) {
        const auto enterRow = [&](const auto& row) {
            path.enter(row.key);
            visitBelow(record.*(row.member), path, row.label, visit);
            path.shortenTo(size);
        };
        std::apply([&](const auto&... rows) { (enterRow(rows), ...); }, Record<Plain>::rows);
    } else if constexpr (isList<Plain>) {
        for (std::size_t at = 0; at < record.size(); ++at)
            enter(record[at], at, label);
    } else if constexpr (isMap<Plain>) {
        for (auto& [key, value] : record)
            enter(value, key, label);
    } else {
        visit(std::as_const(path), label, record);
    }
}

} // namespace detail

/// Calls visit(path, label, leaf) for every leaf below `record`: a string, a number, a truth value
/// or an enumeration. Lists are walked by index, maps by key.
template <class AnyRecord, class Visit>
void visitFields(AnyRecord& record, const FieldPath& path, const char* label, Visit&& visit)
{
    FieldPath walked = path;
    walked.reserveForWalk();
    detail::visitBelow(record, walked, label, visit);
}

} // namespace core
