#include "core/offer/weight.h"

#include "core/offer/field.h"

namespace core {

namespace {

constexpr std::size_t kBytes = 64;

template <class T>
std::size_t weigh(const T& value)
{
    std::size_t sum = 0;
    if constexpr (IsRecord<T>)
        std::apply([&](const auto&... rows) { ((sum += weigh(value.*(rows.member))), ...); },
                   Record<T>::rows);
    else if constexpr (detail::isList<T>)
        for (const auto& element : value)
            sum += weigh(element);
    else if constexpr (detail::isMap<T>)
        for (const auto& [key, element] : value)
            sum += weigh(element);
    else if constexpr (std::is_same_v<T, std::string>)
        sum = 1 + value.size() / kBytes;
    else
        sum = 1;
    return sum;
}

} // namespace

std::size_t weightOf(const Offer& offer)
{
    return weigh(offer);
}

} // namespace core
