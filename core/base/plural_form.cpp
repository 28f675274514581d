#include "core/base/plural_form.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using Form = std::size_t (*)(long long);

std::size_t oneOrMore(long long n)
{
    return n == 1 ? 0 : 1;
}

std::size_t noneOrOneOrMore(long long n)
{
    return n <= 1 ? 0 : 1;
}

std::size_t always(long long /*n*/)
{
    return 0;
}

bool endsInTwoToFour(long long n)
{
    return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 10 || n % 100 >= 20);
}

std::size_t eastSlavic(long long n)
{
    return n % 10 == 1 && n % 100 != 11 ? 0 : endsInTwoToFour(n) ? 1 : 2;
}

std::size_t polish(long long n)
{
    return n == 1 ? 0 : endsInTwoToFour(n) ? 1 : 2;
}

std::size_t czech(long long n)
{
    return n == 1 ? 0 : n >= 2 && n <= 4 ? 1 : 2;
}

std::size_t arabic(long long n)
{
    if (n <= 2)
        return static_cast<std::size_t>(std::max(n, 0LL));
    return n % 100 >= 3 && n % 100 <= 10 ? 3 : n % 100 >= 11 ? 4 : 5;
}

struct Family {
    std::string_view language;
    Form form;
};

/// All others tell one from more.
constexpr auto kFamilies = std::to_array<Family>({
    {"ar", arabic},          {"be", eastSlavic}, {"bs", eastSlavic}, {"cs", czech},
    {"fr", noneOrOneOrMore}, {"hr", eastSlavic}, {"hu", always},     {"id", always},
    {"ja", always},          {"ko", always},     {"pl", polish},     {"pt_BR", noneOrOneOrMore},
    {"ru", eastSlavic},      {"sk", czech},      {"sr", eastSlavic}, {"th", always},
    {"tr", always},          {"uk", eastSlavic}, {"vi", always},     {"zh", always},
});

} // namespace

std::size_t pluralForm(std::string_view tag, long long count)
{
    for (const std::string_view name : {tag, tag.substr(0, tag.find('_'))}) {
        const auto family = std::ranges::find(kFamilies, name, &Family::language);
        if (family != kFamilies.end())
            return family->form(count);
    }
    return oneOrMore(count);
}

} // namespace core
