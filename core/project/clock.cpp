#include "core/project/clock.h"

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

} // namespace core
