#pragma once

#include "app/ui/binding/binding.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace app {

/// One member of a list's records, or the element itself in a list of texts.
struct Column {
    /// Below the element; empty for a list of texts.
    std::string key;
    /// As the field table declares it.
    const char* label = "";
    QString placeholder;
    /// The closed set of values, as the offer holds them and for people; empty is free text.
    std::vector<std::pair<std::string, QString>> choices;
    /// The share of the width.
    int stretch = 1;
    /// Type-erased access to the element.
    std::function<std::string(const void*)> read;
    std::function<void(void*, const std::string&)> write;
    /// How a written text reads back, where that may differ, as in a list within a cell.
    std::function<QString(const QString&)> readBack = {};
    /// The rule whose limit is metered in each cell.
    const char* limitRule = "";

    [[nodiscard]] Column metered(const char* rule) &&
    {
        limitRule = rule;
        return std::move(*this);
    }
};

/// `column<&UsefulLink::title>(tr("Quick start"), 2)`
template <auto Member>
Column column(const QString& placeholder = {}, int stretch = 1)
{
    using Owner = typename core::detail::MemberOf<decltype(Member)>::Class;
    constexpr auto row = core::detail::rowFor<Member>();
    return {std::string(row.key),
            row.label,
            placeholder,
            {},
            stretch,
            [](const void* element) {
                return core::leafText(static_cast<const Owner*>(element)->*Member);
            },
            [](void* element, const std::string& text) {
                core::setLeaf(static_cast<Owner*>(element)->*Member, text);
            }};
}

/// A column whose cells are picked from a list.
template <auto Member>
Column choiceColumn(std::vector<std::pair<std::string, QString>> choices, int stretch = 1)
{
    Column result = column<Member>({}, stretch);
    result.choices = std::move(choices);
    return result;
}

/// A list within one cell: its texts with commas between them, and what somebody typed as texts.
[[nodiscard]] inline std::string joinedByCommas(const std::vector<std::string>& texts)
{
    std::string joined;
    for (const std::string& text : texts)
        joined.append(joined.empty() ? "" : ", ").append(text);
    return joined;
}

[[nodiscard]] inline std::vector<std::string> partsAtCommas(const std::string& joined)
{
    std::vector<std::string> parts;
    for (const QString& part : QString::fromStdString(joined).split(u','))
        if (const QString text = part.trimmed(); !text.isEmpty())
            parts.push_back(text.toStdString());
    return parts;
}

/// A column whose cells hold a list of texts.
template <auto Member>
Column listColumn(const QString& placeholder, int stretch)
{
    using Owner = typename core::detail::MemberOf<decltype(Member)>::Class;
    constexpr auto row = core::detail::rowFor<Member>();
    return {std::string(row.key),
            row.label,
            placeholder,
            {},
            stretch,
            [](const void* element) {
                return joinedByCommas(static_cast<const Owner*>(element)->*Member);
            },
            [](void* element, const std::string& text) {
                static_cast<Owner*>(element)->*Member = partsAtCommas(text);
            },
            [](const QString& text) {
                return QString::fromStdString(joinedByCommas(partsAtCommas(text.toStdString())));
            }};
}

/// The one column of a list of texts.
[[nodiscard]] inline Column textColumn(const QString& placeholder = {})
{
    return {
        {},
        "",
        placeholder,
        {},
        1,
        [](const void* element) { return *static_cast<const std::string*>(element); },
        [](void* element, const std::string& text) { *static_cast<std::string*>(element) = text; }};
}

/// One list of the offer as a table sees it.
struct ListBinding {
    core::FieldPath path;
    const char* label = "";
    std::vector<Column> columns;
    std::function<std::size_t(const core::Offer&)> size;
    /// Null past the end.
    std::function<const void*(const core::Offer&, std::size_t)> element;
    std::function<void*(core::Offer&, std::size_t)> mutableElement;
    std::function<void(core::Offer&, std::size_t)> insert;
    std::function<void(core::Offer&, std::size_t)> erase;
    /// The element ends at the index `to`.
    std::function<void(core::Offer&, std::size_t from, std::size_t to)> move;
};

template <class F, class... Indexes>
ListBinding bindList(std::vector<Column> columns, Indexes... at)
{
    const auto list = [=](auto& offer) { return F::find(offer, at...); };
    const auto elementAt = [=](auto& offer, std::size_t index) {
        auto* found = list(offer);
        return found && index < found->size() ? &(*found)[index] : nullptr;
    };
    const auto iterator = [](auto& values, std::size_t index) {
        return values.begin() + static_cast<std::ptrdiff_t>(index);
    };
    return {F::path(at...),
            F::label(),
            std::move(columns),
            [=](const core::Offer& offer) {
                const auto* found = list(offer);
                return found ? found->size() : 0;
            },
            [=](const core::Offer& offer, std::size_t index) -> const void* {
                return elementAt(offer, index);
            },
            [=](core::Offer& offer, std::size_t index) -> void* { return elementAt(offer, index); },
            [=](core::Offer& offer, std::size_t index) {
                if (auto* found = list(offer); found && index <= found->size())
                    found->emplace(iterator(*found, index));
            },
            [=](core::Offer& offer, std::size_t index) {
                if (auto* found = list(offer); found && index < found->size())
                    found->erase(iterator(*found, index));
            },
            [=](core::Offer& offer, std::size_t from, std::size_t to) {
                auto* found = list(offer);
                if (!found || from >= found->size() || to >= found->size())
                    return;
                if (from < to)
                    std::rotate(iterator(*found, from), iterator(*found, from + 1),
                                iterator(*found, to + 1));
                else
                    std::rotate(iterator(*found, to), iterator(*found, from),
                                iterator(*found, from + 1));
            }};
}

} // namespace app
