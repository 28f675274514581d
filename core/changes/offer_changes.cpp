#include "core/changes/offer_changes.h"

#include "core/changes/frozen_fields.h"
#include "core/changes/list_alignment.h"
#include "core/offer/field.h"
#include "core/offer/field_addresses.h"
#include "core/offer/leaf.h"
#include "core/offer/pictures.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>
#include <utility>

namespace core {

namespace {

/// Where a JSON text is typed.
bool isJson(std::string_view address)
{
    return address == "/plans/*/defaults/twin/*/value"
           || address == "/plans/*/defaults/createOptions";
}

/// Which way of showing a text its field asks for; asked for each address once.
class TextKinds {
public:
    TextKinds(const OfferVersion& before, const OfferVersion& after, const Profile& profile)
        : m_profile(profile)
    {
        for (const Offer* offer : {&before.offer, &after.offer})
            for (const FieldPath& field : imageFields(*offer))
                m_kinds.emplace(addressOf(field), ChangeKind::Picture);
    }

    [[nodiscard]] ChangeKind of(const FieldPath& field)
    {
        const std::string address = addressOf(field);
        const auto known = m_kinds.find(address);
        if (known != m_kinds.end())
            return known->second;
        const PortalEntry* entry = m_profile.portal.entry(field);
        const auto kind = isJson(address)                                  ? ChangeKind::Json
                          : entry && entry->control == PortalControl::Html ? ChangeKind::Html
                                                                           : ChangeKind::Text;
        m_kinds.emplace(address, kind);
        return kind;
    }

private:
    const Profile& m_profile;
    std::unordered_map<std::string, ChangeKind> m_kinds;
};

template <class T>
ElementKey keyOf(const T& element)
{
    ElementKey key;
    bool isFirst = true;
    visitFields(element, FieldPath(), "",
                [&](const FieldPath& path, const char*, const auto& leaf) {
                    const std::string text = leafText(leaf);
                    const std::string told = path.str() + '=' + text;
                    key.whole += std::to_string(told.size()) + ':' + told;
                    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(leaf)>, std::string>)
                        if (!isFirst && !text.empty())
                            key.texts.push_back(told);
                    if (isFirst)
                        key.name = text;
                    isFirst = false;
                });
    return key;
}

template <class T>
std::vector<ElementKey> keysOf(const std::vector<T>& list)
{
    std::vector<ElementKey> keys;
    keys.reserve(list.size());
    for (const T& element : list)
        keys.push_back(keyOf(element));
    return keys;
}

class Comparison {
public:
    Comparison(const OfferVersion& before, const OfferVersion& after, const Profile& profile)
        : m_before(before), m_after(after), m_kinds(before, after, profile), m_frozen(profile)
    {
        compare(before.offer, after.offer, {}, {});
    }

    [[nodiscard]] std::vector<Change> take() { return std::move(m_changes); }

private:
    template <class T>
    void compare(const T& before, const T& after, const FieldPath& was, const FieldPath& where)
    {
        if constexpr (IsRecord<T>) {
            std::apply(
                [&](const auto&... rows) {
                    (compare(before.*(rows.member), after.*(rows.member), was / rows.key,
                             where / rows.key),
                     ...);
                },
                Record<T>::rows);
        } else if constexpr (detail::isList<T>) {
            compareLists(before, after, was, where);
        } else if constexpr (detail::isMap<T>) {
            compareMaps(before, after, was, where);
        } else {
            compareLeaves(before, after, was, where);
        }
    }

    template <class T>
    void compareLeaves(const T& before, const T& after, const FieldPath& was,
                       const FieldPath& where)
    {
        const auto kind = kindOf(where, after);
        const bool isSame = kind == ChangeKind::Picture
                                ? isSamePicture(leafText(before), leafText(after))
                                : before == after;
        if (!isSame)
            add({where, was, kind, leafText(before), leafText(after)}, was);
    }

    template <class T>
    void compareLists(const std::vector<T>& before, const std::vector<T>& after,
                      const FieldPath& was, const FieldPath& where)
    {
        if (before.empty() && after.empty())
            return;
        const auto pairs = alignedElements(keysOf(before), keysOf(after));
        std::vector<std::pair<std::size_t, std::size_t>> kept;
        for (const ElementPair& pair : pairs) {
            if (pair.before && pair.after) {
                compare(before[*pair.before], after[*pair.after], was / *pair.before,
                        where / *pair.after);
                kept.emplace_back(*pair.before, *pair.after);
            } else if (pair.after) {
                tellNew(after[*pair.after], was, where / *pair.after);
            } else {
                tellGone(before[*pair.before], was / *pair.before);
            }
        }
        if (!std::ranges::is_sorted(kept))
            tellOrder(before, after, was, where, std::move(kept));
    }

    template <class T>
    void compareMaps(const std::map<std::string, T, std::less<>>& before,
                     const std::map<std::string, T, std::less<>>& after, const FieldPath& was,
                     const FieldPath& where)
    {
        for (const auto& [key, value] : after) {
            const auto known = before.find(key);
            if (known == before.end())
                tellNew(value, was, where / key);
            else
                compare(known->second, value, was / key, where / key);
        }
        for (const auto& [key, value] : before)
            if (!after.contains(key))
                tellGone(value, was / key);
    }

    /// What an element holds that is not as in an empty one.
    template <class T, class Tell>
    void eachFilled(const T& element, const FieldPath& at, const Tell& tell)
    {
        const T blank{};
        std::map<FieldPath, std::string> empty;
        visitFields(blank, at, "", [&](const FieldPath& path, const char*, const auto& leaf) {
            empty.emplace(path, leafText(leaf));
        });
        bool isFirst = true;
        visitFields(element, at, "", [&](const FieldPath& path, const char*, const auto& leaf) {
            const auto known = empty.find(path);
            // The first one tells that the element is there, even if nothing was typed into it.
            if (isFirst || known == empty.end() || known->second != leafText(leaf))
                tell(path, kindOf(path, leaf), leafText(leaf));
            isFirst = false;
        });
    }

    template <class T>
    void tellNew(const T& element, const FieldPath& list, const FieldPath& at)
    {
        eachFilled(element, at, [&](const FieldPath& path, ChangeKind kind, std::string text) {
            add({path, {}, kind, std::nullopt, std::move(text), at}, list);
        });
    }

    template <class T>
    void tellGone(const T& element, const FieldPath& at)
    {
        eachFilled(element, at, [&](const FieldPath& path, ChangeKind kind, std::string text) {
            add({path, path, kind, std::move(text), std::nullopt, at}, path);
        });
    }

    template <class T>
    void tellOrder(const std::vector<T>& before, const std::vector<T>& after, const FieldPath& was,
                   const FieldPath& where, std::vector<std::pair<std::size_t, std::size_t>> kept)
    {
        Change change{where, was, ChangeKind::Order, std::string(), std::string()};
        const auto join = [](std::string& names, const T& element) {
            names += (names.empty() ? "" : ", ") + keyOf(element).name;
        };
        for (const auto& [old, now] : kept)
            join(*change.after, after[now]);
        std::ranges::sort(kept);
        for (const auto& [old, now] : kept) {
            join(*change.before, before[old]);
            change.order.push_back(now);
        }
        m_changes.push_back(std::move(change));
    }

    template <class T>
    [[nodiscard]] ChangeKind kindOf(const FieldPath& field, const T& /*leaf*/)
    {
        if constexpr (std::is_same_v<T, bool>)
            return ChangeKind::Switch;
        else if constexpr (std::is_enum_v<T>)
            return ChangeKind::Choice;
        else if constexpr (std::is_arithmetic_v<T>)
            return ChangeKind::Number;
        else
            return m_kinds.of(field);
    }

    [[nodiscard]] bool isSamePicture(const std::string& before, const std::string& after) const
    {
        const auto old = m_before.pictures.find(before);
        const auto now = m_after.pictures.find(after);
        const bool areKnown = old != m_before.pictures.end() && now != m_after.pictures.end();
        return before == after && (!areKnown || old->second == now->second);
    }

    /// `published` is the field in the earlier version, or the list that a new one came into.
    void add(Change change, const FieldPath& published)
    {
        change.isFrozen = m_frozen.ruleFor(m_before.offer, published) != nullptr;
        m_changes.push_back(std::move(change));
    }

    const OfferVersion& m_before;
    const OfferVersion& m_after;
    TextKinds m_kinds;
    FrozenFields m_frozen;
    std::vector<Change> m_changes;
};

} // namespace

std::string_view kindName(ChangeKind kind)
{
    constexpr std::array<std::string_view, 8> names{"text",   "html",   "json",   "picture",
                                                    "choice", "number", "switch", "order"};
    return names[static_cast<std::size_t>(kind)];
}

std::vector<Change> offerChanges(const OfferVersion& before, const OfferVersion& after,
                                 const Profile& profile)
{
    return Comparison(before, after, profile).take();
}

} // namespace core
