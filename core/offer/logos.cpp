#include "core/offer/logos.h"

#include <algorithm>

namespace core {

const std::string* logoFile(const Logos& logos, std::string_view role)
{
    const std::pair<std::string_view, const std::string*> files[] = {
        {"master", &logos.master}, {"small", &logos.small}, {"medium", &logos.medium},
        {"large", &logos.large},   {"wide", &logos.wide},   {"hero", &logos.hero}};
    const auto* found = std::ranges::find(files, role, [](const auto& file) { return file.first; });
    return found == std::end(files) ? nullptr : found->second;
}

const LogoDerivation& derivationOf(const Logos& logos, std::string_view size)
{
    const auto found = std::ranges::find(logos.exceptions, size, &LogoException::size);
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

void makeOtherwise(Logos& logos, std::string_view size, const LogoDerivation& derivation)
{
    const auto found = std::ranges::find(logos.exceptions, size, &LogoException::size);
    if (found != logos.exceptions.end())
        found->derivation = derivation;
    else
        logos.exceptions.push_back({std::string(size), derivation, {}});
}

void makeAsAll(Logos& logos, std::string_view size)
{
    std::erase_if(logos.exceptions,
                  [size](const LogoException& exception) { return exception.size == size; });
}

} // namespace core
