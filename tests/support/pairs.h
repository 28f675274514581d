#pragma once

#include "tests/support/rule_case.h"

/// Lists of names and values of the first plan's defaults, at and beyond their limits.
namespace core::support {

[[nodiscard]] inline ModuleDefaults& defaults(Situation& situation)
{
    return situation.offer.plans[0].defaults;
}

/// As many pairs as asked for, each with a name of its own.
[[nodiscard]] std::vector<NameValue> pairs(int count);
[[nodiscard]] std::vector<NameValue> pairOf(std::size_t nameLength, std::size_t valueLength);
[[nodiscard]] std::string tooMany(const char* label);
[[nodiscard]] std::string tooLongBy1(const char* label);

/// The one character too many of a text of 512.
constexpr TextRange kLast{511, 512};

} // namespace core::support
