#include "core/offer/field_addresses.h"

#include "core/offer/field.h"

#include <algorithm>
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
    else
        found.push_back({address, label});
}

bool isIndex(std::string_view step)
{
    return !step.empty() && std::ranges::all_of(step, [](char c) { return c >= '0' && c <= '9'; });
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
    const std::string& pointer = path.str();
    std::string address;
    for (std::size_t start = 0; start < pointer.size();) {
        const auto end = std::min(pointer.find('/', start + 1), pointer.size());
        const auto step = std::string_view(pointer).substr(start + 1, end - start - 1);
        address += '/';
        address += isIndex(step) ? std::string_view("*") : step;
        start = end;
    }
    return address;
}

bool addressContains(std::string_view address, std::string_view other)
{
    return other.starts_with(address)
           && (other.size() == address.size() || other[address.size()] == '/');
}

} // namespace core
