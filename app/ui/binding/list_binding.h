#pragma once

#include "app/ui/binding/binding.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <memory>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace app {

/// One member of a list's records, or the element itself in a list of texts, as it is shown.
struct Column {
    /// Below the element; empty for a list of texts.
    std::string key;
    /// As the field table declares it.
    const char* label = "";
    QString placeholder;
    /// The closed set of values, as the offer holds them and for people; empty is free text.
    std::vector<std::pair<std::string, QString>> choices = {};
    /// The share of the width.
    int stretch = 1;
    /// How a written text reads back, where that may differ, as in a list within a cell.
    std::function<QString(const QString&)> readBack = {};
    /// What a cell may hold, several of it apart by commas, by the text of the first cell in its
    /// row.
    std::function<QStringList(const QString&)> words = {};
};

/// A column of a list of such elements, and the text of its cell.
template <class Element>
struct TypedColumn {
    Column shown;
    std::function<std::string(const Element&)> read;
    std::function<void(Element&, const std::string&)> write;
};

namespace detail {

template <auto Member>
using OwnerOf = typename core::detail::MemberOf<decltype(Member)>::Class;

template <class F>
struct ListOf;
template <auto... Members>
struct ListOf<core::Field<Members...>> {
    using Types = std::tuple<typename core::detail::MemberOf<decltype(Members)>::Type...>;
    using Type = std::tuple_element_t<sizeof...(Members) - 1, Types>;
};

template <auto Member>
Column columnFor(const QString& placeholder, int stretch)
{
    constexpr auto row = core::detail::rowFor<Member>();
    return {.key = std::string(row.key),
            .label = row.label,
            .placeholder = placeholder,
            .stretch = stretch};
}

} // namespace detail

/// The columns that a list field may have.
template <class F>
using ColumnsOf = std::vector<TypedColumn<typename detail::ListOf<F>::Type::value_type>>;

/// `column<&UsefulLink::title>(tr("Quick start"), 2)`
template <auto Member>
TypedColumn<detail::OwnerOf<Member>> column(const QString& placeholder = {}, int stretch = 1)
{
    using Owner = detail::OwnerOf<Member>;
    return {detail::columnFor<Member>(placeholder, stretch),
            [](const Owner& element) { return core::leafText(element.*Member); },
            [](Owner& element, const std::string& text) { core::setLeaf(element.*Member, text); }};
}

/// A column whose cells are picked from a list.
template <auto Member>
TypedColumn<detail::OwnerOf<Member>>
choiceColumn(std::vector<std::pair<std::string, QString>> choices, int stretch = 1)
{
    auto result = column<Member>({}, stretch);
    result.shown.choices = std::move(choices);
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
TypedColumn<detail::OwnerOf<Member>> listColumn(const QString& placeholder, int stretch)
{
    using Owner = detail::OwnerOf<Member>;
    Column shown = detail::columnFor<Member>(placeholder, stretch);
    shown.readBack = [](const QString& text) {
        return QString::fromStdString(joinedByCommas(partsAtCommas(text.toStdString())));
    };
    return {std::move(shown), [](const Owner& element) { return joinedByCommas(element.*Member); },
            [](Owner& element, const std::string& text) { element.*Member = partsAtCommas(text); }};
}

/// The one column of a list of texts.
[[nodiscard]] inline TypedColumn<std::string> textColumn(const QString& placeholder = {})
{
    return {{.key = {}, .placeholder = placeholder},
            [](const std::string& element) { return element; },
            [](std::string& element, const std::string& text) { element = text; }};
}

/// One list of the offer as an editor of lists sees it: rows and columns of texts.
class ListBinding {
public:
    ListBinding(core::FieldPath path, const char* label, std::vector<Column> columns)
        : m_path(std::move(path)), m_label(label), m_columns(std::move(columns))
    {
    }
    virtual ~ListBinding() = default;
    ListBinding(const ListBinding&) = delete;
    ListBinding& operator=(const ListBinding&) = delete;

    [[nodiscard]] const core::FieldPath& path() const { return m_path; }
    /// As the field table declares it, not yet translated.
    [[nodiscard]] const char* label() const { return m_label; }
    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }

    [[nodiscard]] virtual std::size_t size(const core::Offer& offer) const = 0;
    /// Empty past the end.
    [[nodiscard]] virtual std::string text(const core::Offer& offer, std::size_t row,
                                           std::size_t column) const = 0;
    /// Nothing past the end.
    virtual void setText(core::Offer& offer, std::size_t row, std::size_t column,
                         const std::string& text) const = 0;
    virtual void insert(core::Offer& offer, std::size_t row) const = 0;
    virtual void erase(core::Offer& offer, std::size_t row) const = 0;
    /// The element ends at the index `to`.
    virtual void move(core::Offer& offer, std::size_t from, std::size_t to) const = 0;

private:
    core::FieldPath m_path;
    const char* m_label;
    std::vector<Column> m_columns;
};

namespace detail {

/// The list field below the elements with these indexes.
template <class F, class... Indexes>
class FieldList final : public ListBinding {
public:
    using Elements = typename ListOf<F>::Type;

    explicit FieldList(ColumnsOf<F> columns, Indexes... at)
        : ListBinding(F::path(at...), F::label(), shownOf(columns)),
          m_cells(std::move(columns)),
          m_at(at...)
    {
    }

    [[nodiscard]] std::size_t size(const core::Offer& offer) const override
    {
        const Elements* found = list(offer);
        return found ? found->size() : 0;
    }
    [[nodiscard]] std::string text(const core::Offer& offer, std::size_t row,
                                   std::size_t column) const override
    {
        const Elements* found = list(offer);
        return found && row < found->size() ? m_cells[column].read((*found)[row]) : std::string();
    }
    void setText(core::Offer& offer, std::size_t row, std::size_t column,
                 const std::string& text) const override
    {
        if (Elements* found = list(offer); found && row < found->size())
            m_cells[column].write((*found)[row], text);
    }
    void insert(core::Offer& offer, std::size_t row) const override
    {
        if (Elements* found = list(offer); found && row <= found->size())
            found->emplace(iterator(*found, row));
    }
    void erase(core::Offer& offer, std::size_t row) const override
    {
        if (Elements* found = list(offer); found && row < found->size())
            found->erase(iterator(*found, row));
    }
    void move(core::Offer& offer, std::size_t from, std::size_t to) const override
    {
        Elements* found = list(offer);
        if (!found || from >= found->size() || to >= found->size())
            return;
        if (from < to)
            std::rotate(iterator(*found, from), iterator(*found, from + 1),
                        iterator(*found, to + 1));
        else
            std::rotate(iterator(*found, to), iterator(*found, from), iterator(*found, from + 1));
    }

private:
    static std::vector<Column> shownOf(const ColumnsOf<F>& columns)
    {
        std::vector<Column> shown;
        shown.reserve(columns.size());
        for (const auto& column : columns)
            shown.push_back(column.shown);
        return shown;
    }

    static auto iterator(Elements& elements, std::size_t row)
    {
        return elements.begin() + static_cast<std::ptrdiff_t>(row);
    }

    /// Null where a list on the way is too short.
    template <class AnyOffer>
    [[nodiscard]] auto* list(AnyOffer& offer) const
    {
        return std::apply([&](auto... at) { return F::find(offer, at...); }, m_at);
    }

    ColumnsOf<F> m_cells;
    std::tuple<Indexes...> m_at;
};

} // namespace detail

template <class F, class... Indexes>
std::shared_ptr<const ListBinding> bindList(ColumnsOf<F> columns, Indexes... at)
{
    return std::make_shared<detail::FieldList<F, Indexes...>>(std::move(columns), at...);
}

} // namespace app
