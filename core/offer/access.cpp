#include "core/offer/access.h"

#include "core/offer/field.h"
#include "core/offer/leaf.h"

#include <algorithm>
#include <any>
#include <array>
#include <map>
#include <span>

namespace core {

namespace {

template <class T>
void collectLabels(std::vector<std::string>::const_iterator step,
                   std::vector<std::string>::const_iterator end, std::vector<Argument>& labels)
{
    if (step == end)
        return;
    if constexpr (IsRecord<T>) {
        std::apply(
            [&](const auto&... rows) {
                const auto take = [&](const auto& candidate) {
                    if (candidate.key != *step)
                        return;
                    labels.emplace_back(TranslatableText{"field", candidate.label});
                    using Member =
                        std::remove_cvref_t<decltype(std::declval<T>().*(candidate.member))>;
                    collectLabels<Member>(step + 1, end, labels);
                };
                (take(rows), ...);
            },
            Record<T>::rows);
    } else if constexpr (detail::isList<T>) {
        if (const auto index = (FieldPath() / std::string_view(*step)).index())
            labels.emplace_back(static_cast<long long>(*index) + 1);
        collectLabels<typename T::value_type>(step + 1, end, labels);
    } else if constexpr (detail::isMap<T>) {
        labels.emplace_back(*step);
        collectLabels<typename T::mapped_type>(step + 1, end, labels);
    }
}

/// Calls visit(value) for the record, list or leaf that the steps lead to; false where they lead
/// nowhere, otherwise what it returned.
template <class Value, class Visit>
bool reach(Value& value, std::span<const std::string> steps, const Visit& visit)
{
    if (steps.empty())
        return visit(value);
    const auto rest = steps.subspan(1);
    if constexpr (IsRecord<std::remove_cvref_t<Value>>) {
        return std::apply(
            [&](const auto&... rows) {
                return ((rows.key == steps.front() && reach(value.*(rows.member), rest, visit))
                        || ...);
            },
            Record<std::remove_cvref_t<Value>>::rows);
    } else if constexpr (detail::isList<std::remove_cvref_t<Value>>) {
        const auto index = (FieldPath() / std::string_view(steps.front())).index();
        return index && *index < value.size() && reach(value[*index], rest, visit);
    } else if constexpr (detail::isMap<std::remove_cvref_t<Value>>) {
        const auto found = value.find(steps.front());
        return found != value.end() && reach(found->second, rest, visit);
    }
    return false;
}

/// Calls visit(leaf) for the leaf at the path.
template <class AnyOffer, class Visit>
bool reachLeaf(AnyOffer& offer, const FieldPath& path, const Visit& visit)
{
    return reach(offer, path.steps(), [&](auto& value) {
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (IsRecord<Value> || detail::isList<Value> || detail::isMap<Value>)
            return false;
        else
            return visit(value);
    });
}

/// Calls visit(list) for the list at the path.
template <class AnyOffer, class Visit>
bool reachList(AnyOffer& offer, const FieldPath& path, const Visit& visit)
{
    return reach(offer, path.steps(), [&](auto& value) {
        if constexpr (detail::isList<std::remove_cvref_t<decltype(value)>>)
            return visit(value);
        else
            return false;
    });
}

/// Calls visit(path, leaf) for every leaf below what the steps lead to.
template <class T, class Visit>
void visitMatching(const T& value, const FieldPath& path, std::span<const std::string> steps,
                   const Visit& visit)
{
    if (steps.empty()) {
        visitFields(value, path, "",
                    [&](const FieldPath& at, const char*, const auto& leaf) { visit(at, leaf); });
    } else if constexpr (IsRecord<T>) {
        std::apply(
            [&](const auto&... rows) {
                const auto enter = [&](const auto& row) {
                    if (row.key == steps.front())
                        visitMatching(value.*(row.member), path / row.key, steps.subspan(1), visit);
                };
                (enter(rows), ...);
            },
            Record<T>::rows);
    } else if constexpr (detail::isList<T>) {
        const bool isAny = steps.front() == "*";
        const auto index = (FieldPath() / std::string_view(steps.front())).index();
        const std::size_t from = isAny ? 0 : index.value_or(value.size());
        const std::size_t end = isAny ? value.size() : std::min(value.size(), from + 1);
        for (std::size_t at = from; at < end; ++at)
            visitMatching(value[at], path / at, steps.subspan(1), visit);
    } else if constexpr (detail::isMap<T>) {
        for (const auto& [key, element] : value)
            if (steps.front() == "*" || steps.front() == key)
                visitMatching(element, path / key, steps.subspan(1), visit);
    }
}

std::map<FieldPath, std::string_view> byPath(const std::vector<FieldText>& texts)
{
    std::map<FieldPath, std::string_view> result;
    for (const FieldText& field : texts)
        result.emplace(field.where, field.text);
    return result;
}

} // namespace

std::vector<FieldText> fieldTexts(const Offer& offer)
{
    std::vector<FieldText> result;
    visitFields(offer, FieldPath(), "", [&](const FieldPath& path, const char*, const auto& leaf) {
        result.push_back({path, leafText(leaf)});
    });
    return result;
}

std::vector<FieldText> fieldTextsAt(const Offer& offer, std::string_view pattern)
{
    const auto steps = FieldPath(std::string(pattern)).steps();
    std::vector<FieldText> result;
    visitMatching(offer, FieldPath(), steps, [&](const FieldPath& path, const auto& leaf) {
        result.push_back({path, leafText(leaf)});
    });
    return result;
}

std::optional<std::string> textAt(const Offer& offer, const FieldPath& path)
{
    std::optional<std::string> result;
    reachLeaf(offer, path, [&](const auto& leaf) {
        result = leafText(leaf);
        return true;
    });
    return result;
}

bool setTextAt(Offer& offer, const FieldPath& path, const std::string& text)
{
    return reachLeaf(offer, path, [&](auto& leaf) { return setLeaf(leaf, text); });
}

std::size_t sizeAt(const Offer& offer, const FieldPath& list)
{
    std::size_t size = 0;
    reachList(offer, list, [&](const auto& elements) {
        size = elements.size();
        return true;
    });
    return size;
}

std::optional<FieldPath> appendAt(Offer& offer, const FieldPath& list)
{
    std::optional<FieldPath> element;
    reachList(offer, list, [&](auto& elements) {
        element = list / elements.size();
        elements.emplace_back();
        return true;
    });
    return element;
}

bool removeAt(Offer& offer, const FieldPath& element)
{
    return reachList(offer, element.parent(), [&](auto& elements) {
        const auto index = element.index();
        if (!index || *index >= elements.size())
            return false;
        elements.erase(elements.begin() + static_cast<std::ptrdiff_t>(*index));
        return true;
    });
}

bool moveAt(Offer& offer, const FieldPath& element, std::size_t to)
{
    return reachList(offer, element.parent(), [&](auto& elements) {
        const auto index = element.index();
        if (!index || *index >= elements.size() || to >= elements.size())
            return false;
        const auto from = elements.begin() + static_cast<std::ptrdiff_t>(*index);
        const auto target = elements.begin() + static_cast<std::ptrdiff_t>(to);
        if (from < target)
            std::rotate(from, from + 1, target + 1);
        else
            std::rotate(target, from, from + 1);
        return true;
    });
}

bool insertAt(Offer& offer, const FieldPath& element, const Offer& from)
{
    // A pointer of the element's own type, so that the two walks need not meet in one template.
    std::any source;
    reach(from, element.steps(), [&](const auto& value) {
        source = &value;
        return true;
    });
    const auto steps = element.steps();
    return !steps.empty() && reach(offer, element.parent().steps(), [&](auto& holder) {
        using Holder = std::remove_cvref_t<decltype(holder)>;
        if constexpr (detail::isList<Holder>) {
            const auto* const* value = std::any_cast<const typename Holder::value_type*>(&source);
            const auto index = element.index();
            if (!value || !index)
                return false;
            const auto at = std::min(*index, holder.size());
            holder.insert(holder.begin() + static_cast<std::ptrdiff_t>(at), **value);
            return true;
        } else if constexpr (detail::isMap<Holder>) {
            const auto* const* value = std::any_cast<const typename Holder::mapped_type*>(&source);
            return value && holder.emplace(steps.back(), **value).second;
        }
        return false;
    });
}

bool reorderAt(Offer& offer, const FieldPath& list, std::span<const std::size_t> order)
{
    std::vector<std::size_t> places(order.begin(), order.end());
    std::ranges::sort(places);
    if (std::ranges::adjacent_find(places) != places.end())
        return false;
    return reachList(offer, list, [&](auto& elements) {
        if (places.empty() || places.back() >= elements.size())
            return false;
        auto reordered = elements;
        for (std::size_t at = 0; at < places.size(); ++at)
            reordered[places[at]] = elements[order[at]];
        elements = std::move(reordered);
        return true;
    });
}

std::vector<Argument> labelsAlong(const FieldPath& path)
{
    const auto steps = path.steps();
    std::vector<Argument> labels;
    collectLabels<Offer>(steps.begin(), steps.end(), labels);
    return labels;
}

InnerMessage placeMessage(const FieldPath& path)
{
    constexpr std::array<const char*, 9> kTexts{"",
                                                "%1",
                                                "%1 › %2",
                                                "%1 › %2 › %3",
                                                "%1 › %2 › %3 › %4",
                                                "%1 › %2 › %3 › %4 › %5",
                                                "%1 › %2 › %3 › %4 › %5 › %6",
                                                "%1 › %2 › %3 › %4 › %5 › %6 › %7",
                                                "%1 › %2 › %3 › %4 › %5 › %6 › %7 › %8"};
    auto labels = labelsAlong(path);
    const auto depth = std::min(labels.size(), kTexts.size() - 1);
    return InnerMessage({"", kTexts[depth], std::move(labels)});
}

std::string placeIn(const Language& language, const FieldPath& path)
{
    return language.wording(placeMessage(path).message());
}

std::string placeInEnglish(const FieldPath& path)
{
    return placeIn(Language(), path);
}

std::vector<FieldChange> changesBetween(const Offer& before, const Offer& after)
{
    const auto old = fieldTexts(before);
    const auto now = fieldTexts(after);
    const auto oldByPath = byPath(old);
    const auto nowByPath = byPath(now);
    std::vector<FieldChange> changes;
    for (const auto& [path, text] : now) {
        const auto found = oldByPath.find(path);
        if (found == oldByPath.end())
            changes.push_back({path, std::nullopt, text});
        else if (found->second != text)
            changes.push_back({path, std::string(found->second), text});
    }
    for (const auto& [path, text] : old)
        if (!nowByPath.contains(path))
            changes.push_back({path, text, std::nullopt});
    return changes;
}

} // namespace core
