#pragma once

#include "core/base/translatable.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace core {

/// What a field of the type expects, for people.
template <class T>
inline constexpr const char* kExpected = translatable("project", "an object");
template <class T>
inline constexpr const char* kExpected<std::vector<T>> = translatable("project", "a list");
template <class T>
inline constexpr const char* kExpected<std::map<std::string, T, std::less<>>> =
    translatable("project", "an object");
template <>
inline constexpr const char* kExpected<std::string> = translatable("project", "a text");
template <>
inline constexpr const char* kExpected<bool> = translatable("project", "true or false");
template <>
inline constexpr const char* kExpected<int> = translatable("project", "a whole number");

} // namespace core
