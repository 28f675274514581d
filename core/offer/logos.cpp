#include "core/offer/logos.h"

#include "core/offer/fields.h"

#include <algorithm>
#include <tuple>
#include <type_traits>

namespace core {

const std::string* logoFile(const Logos& logos, std::string_view role)
{
    const std::string* file = nullptr;
    std::apply(
        [&](const auto&... rows) {
            const auto take = [&](const auto& row) {
                if constexpr (std::is_same_v<decltype(row), const Row<Logos, std::string>&>)
                    file = row.key == role ? &(logos.*row.member) : file;
            };
            (take(rows), ...);
        },
        Record<Logos>::rows);
    return file;
}

const LogoDerivation& derivationOf(const Logos& logos, std::string_view size)
{
    const auto found = std::ranges::find(logos.exceptions, size, &LogoOverride::size);
    return found == logos.exceptions.end() ? logos.derivation : found->derivation;
}

DeriveOptions optionsOf(const LogoDerivation& derivation)
{
    const auto& crop = derivation.crop;
    return {.fit = derivation.fit,
            .crop = {crop.left, crop.top, crop.width, crop.height},
            .paddingPercent = derivation.padding,
            .background = colourFromHex(derivation.background),
            .sharpenPercent = derivation.sharpening};
}

void setOverride(Logos& logos, std::string_view size, const LogoDerivation& derivation)
{
    const auto found = std::ranges::find(logos.exceptions, size, &LogoOverride::size);
    if (found != logos.exceptions.end())
        found->derivation = derivation;
    else
        logos.exceptions.push_back({std::string(size), derivation, {}});
}

void clearOverride(Logos& logos, std::string_view size)
{
    std::erase_if(logos.exceptions,
                  [size](const LogoOverride& exception) { return exception.size == size; });
}

} // namespace core
