#include "core/offer/field_addresses.h"

#include "core/offer/field.h"

#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace core {

namespace {

template <class T>
void collect(const std::string& address, const char* label, std::vector<FieldAddress>& found);

template <class Owner, class T>
void collectRow(const Row<Owner, T>& row, const std::string& address,
                std::vector<FieldAddress>& found)
{
    collect<T>(address + '/' + std::string(row.key), row.label, found);
}

template <class T>
void collect(const std::string& address, const char* label, std::vector<FieldAddress>& found)
{
    if constexpr (IsRecord<T>)
        std::apply([&](const auto&... rows) { (collectRow(rows, address, found), ...); },
                   Record<T>::rows);
    else if constexpr (detail::isList<T>)
        collect<typename T::value_type>(address + "/*", label, found);
    else if constexpr (detail::isMap<T>)
        collect<typename T::mapped_type>(address + "/*", label, found);
    else
        found.push_back({address, label});
}

/// Appends the steps with "*" for each position in a list and each key of a map; what the field
/// table does not have stays as it is.
template <class T>
void generalise(std::span<const std::string> steps, FieldPath& address)
{
    if (steps.empty())
        return;
    const std::string& step = steps.front();
    const auto rest = steps.subspan(1);
    if constexpr (IsRecord<T>) {
        const auto enter = [&](const auto& row) {
            if (row.key != step)
                return false;
            address /= row.key;
            generalise<std::remove_cvref_t<decltype(std::declval<T>().*(row.member))>>(rest,
                                                                                       address);
            return true;
        };
        if (std::apply([&](const auto&... rows) { return (enter(rows) || ...); }, Record<T>::rows))
            return;
    } else if constexpr (detail::isList<T>) {
        address /= "*";
        return generalise<typename T::value_type>(rest, address);
    } else if constexpr (detail::isMap<T>) {
        address /= "*";
        return generalise<typename T::mapped_type>(rest, address);
    }
    for (const std::string& other : steps)
        address /= std::string_view(other);
}

} // namespace

std::span<const FieldAddress> fieldAddresses()
{
    static const std::vector<FieldAddress> addresses = [] {
        std::vector<FieldAddress> found;
        collect<Offer>({}, "", found);
        return found;
    }();
    return addresses;
}

std::string addressOf(const FieldPath& path)
{
    FieldPath address;
    generalise<Offer>(path.steps(), address);
    return address.str();
}

bool addressContains(std::string_view address, std::string_view other)
{
    return other.starts_with(address)
           && (other.size() == address.size() || other[address.size()] == '/');
}

} // namespace core
