#include "core/text/letters/dates.h"

#include "core/text/letters/characters.h"

#include <chrono>
#include <cstdio>

namespace core {

namespace {

using namespace std::chrono;

/// The number that the digits make.
int numberIn(std::string_view digits)
{
    int number = 0;
    for (const char digit : digits)
        number = number * 10 + (digit - '0');
    return number;
}

year_month_day dayOf(std::string_view date)
{
    return {year(numberIn(date.substr(0, 4))),
            month(static_cast<unsigned>(numberIn(date.substr(5, 2)))),
            day(static_cast<unsigned>(numberIn(date.substr(8, 2))))};
}

} // namespace

bool isIsoDate(std::string_view text)
{
    constexpr std::string_view kForm = "dddd-dd-dd";
    if (text.size() != kForm.size())
        return false;
    for (std::size_t at = 0; at < kForm.size(); ++at)
        if (kForm[at] == 'd' ? !isAsciiDigit(text[at]) : text[at] != kForm[at])
            return false;
    return dayOf(text).ok();
}

std::string monthsLater(std::string_view date, int months)
{
    year_month_day later = dayOf(date) + std::chrono::months(months);
    if (!later.ok())
        later = later.year() / later.month() / last;
    std::string text(16, '\0');
    const int size =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(later.year()),
                      static_cast<unsigned>(later.month()), static_cast<unsigned>(later.day()));
    text.resize(static_cast<std::size_t>(size));
    return text;
}

} // namespace core
