#include "core/project/user/clock.h"

#include "core/platform/process.h"

#include <charconv>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace core {

namespace {

constexpr long long kEndOfYear9999 = 253'402'300'799;

} // namespace

Result<std::optional<long long>> sourceDate()
{
    const std::string digits = platform::environmentVariable("SOURCE_DATE_EPOCH");
    if (digits.empty())
        return std::optional<long long>();
    long long time = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), time);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || time < 0
        || time > kEndOfYear9999)
        return fail(translatable("error", "SOURCE_DATE_EPOCH is \"%1\", which is no number of "
                                          "seconds since 1970. Correct or unset it."),
                    {digits});
    return std::optional(time);
}

Result<std::string> today()
{
    const auto given = sourceDate();
    if (!given)
        return tl::unexpected(given.error());
    return dateOf(given->value_or(std::time(nullptr)));
}

std::string dateOf(long long time)
{
    using namespace std::chrono;
    const year_month_day date(floor<days>(sys_seconds(seconds(time))));
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

std::string dayBefore(std::string_view day, int days)
{
    constexpr std::size_t kSize = std::string_view("YYYY-MM-DD").size();
    int year = 0;
    unsigned month = 0;
    unsigned number = 0;
    const auto isRead = [&day](std::size_t first, std::size_t size, auto& value) {
        const char* end = day.data() + first + size;
        const auto read = std::from_chars(day.data() + first, end, value);
        return read.ec == std::errc() && read.ptr == end;
    };
    if (day.size() != kSize || !isRead(0, 4, year) || !isRead(5, 2, month) || !isRead(8, 2, number))
        return {};
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                           std::chrono::day(number)};
    if (!date.ok())
        return {};
    const auto before = std::chrono::sys_days(date) - std::chrono::days(days);
    return dateOf(
        std::chrono::duration_cast<std::chrono::seconds>(before.time_since_epoch()).count());
}

} // namespace core
