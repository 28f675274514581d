#include "core/offer/access.h"

#include "core/offer/field.h"
#include "core/offer/leaf.h"

#include <algorithm>
#include <map>

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
    }
}

/// Calls change(list) for the list at `path`, if there is one; returns what it returned.
template <class AnyRecord, class Change>
bool changeList(AnyRecord& record, const FieldPath& at, const FieldPath& path, const Change& change)
{
    if (!at.contains(path))
        return false;
    if constexpr (IsRecord<AnyRecord>) {
        return std::apply(
            [&](const auto&... rows) {
                return (changeList(record.*(rows.member), at / rows.key, path, change) || ...);
            },
            Record<AnyRecord>::rows);
    } else if constexpr (detail::isList<AnyRecord>) {
        if (at == path)
            return change(record);
        for (std::size_t index = 0; index < record.size(); ++index)
            if (changeList(record[index], at / index, path, change))
                return true;
    }
    return false;
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

std::optional<std::string> textAt(const Offer& offer, const FieldPath& path)
{
    std::optional<std::string> result;
    visitFields(offer, FieldPath(), "", [&](const FieldPath& at, const char*, const auto& leaf) {
        if (at == path)
            result = leafText(leaf);
    });
    return result;
}

bool setTextAt(Offer& offer, const FieldPath& path, const std::string& text)
{
    bool done = false;
    visitFields(offer, FieldPath(), "", [&](const FieldPath& at, const char*, auto& leaf) {
        if (at != path)
            return;
        auto changed = leaf;
        done = setLeaf(changed, text);
        if (done)
            leaf = changed;
    });
    return done;
}

bool appendAt(Offer& offer, const FieldPath& list)
{
    return changeList(offer, FieldPath(), list, [](auto& elements) {
        elements.emplace_back();
        return true;
    });
}

bool removeAt(Offer& offer, const FieldPath& element)
{
    return changeList(offer, FieldPath(), element.parent(), [&](auto& elements) {
        const auto index = element.index();
        if (!index || *index >= elements.size())
            return false;
        elements.erase(elements.begin() + static_cast<std::ptrdiff_t>(*index));
        return true;
    });
}

bool moveAt(Offer& offer, const FieldPath& element, std::size_t to)
{
    return changeList(offer, FieldPath(), element.parent(), [&](auto& elements) {
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

std::vector<Argument> labelsAlong(const FieldPath& path)
{
    const auto steps = path.steps();
    std::vector<Argument> labels;
    collectLabels<Offer>(steps.begin(), steps.end(), labels);
    return labels;
}

std::string placeInEnglish(const FieldPath& path)
{
    std::string result;
    for (const Argument& label : labelsAlong(path)) {
        if (!result.empty())
            result += " › ";
        result += inEnglish({"", "%1", {label}});
    }
    return result;
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
