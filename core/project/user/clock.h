#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Seconds since 1970 that SOURCE_DATE_EPOCH names, if it is set (reproducible-builds.org). Errors:
/// it is no such number, or after the year 9999.
[[nodiscard]] Result<std::optional<long long>> sourceDate();

/// Today in UTC as "YYYY-MM-DD": the day of SOURCE_DATE_EPOCH, else the clock's. Errors: those of
/// sourceDate().
[[nodiscard]] Result<std::string> today();

/// The day in UTC of a time in seconds since 1970, "YYYY-MM-DD".
[[nodiscard]] std::string dateOf(long long time);
/// So many days before a day, both "YYYY-MM-DD"; empty where the day is none.
[[nodiscard]] std::string dayBefore(std::string_view day, int days);

} // namespace core
