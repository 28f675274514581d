#pragma once

#include <string_view>

/// How a table of fields is written: a row for each member of a record.
namespace core {

template <class Owner, class T>
struct Row {
    std::string_view key;
    T Owner::* member;
    const char* label;
};

template <class Owner, class T>
constexpr Row<Owner, T> row(std::string_view key, T Owner::* member, const char* label)
{
    return {key, member, label};
}

template <class T>
struct Record;

template <class T>
concept IsRecord = requires { Record<T>::rows; };

/// The names of an enumeration's values in the project file, in the order of the values.
template <class T>
struct EnumNames;

} // namespace core
