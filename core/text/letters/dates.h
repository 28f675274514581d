#pragma once

#include <string>
#include <string_view>

/// Days as ISO 8601 writes them, "YYYY-MM-DD". As texts they sort by time.
namespace core {

/// Whether the text is a day of the calendar.
[[nodiscard]] bool isIsoDate(std::string_view text);

/// The day so many months later, or the last day of that month where it has no such day. `date`
/// must be one.
[[nodiscard]] std::string monthsLater(std::string_view date, int months);

} // namespace core
