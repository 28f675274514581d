#include "core/rules/picture_uses.h"

namespace core {

std::map<std::string, PictureUses, std::less<>> pictureUsesOf(const Offer& offer)
{
    std::map<std::string, PictureUses, std::less<>> uses;
    const auto& logos = offer.media.logos;
    for (const auto* file : {&logos.master, &logos.small, &logos.medium, &logos.large, &logos.wide})
        uses[*file].logo = true;
    uses[logos.hero].hero = true;
    for (const Screenshot& screenshot : offer.media.screenshots)
        uses[screenshot.file].screenshot = true;
    uses.erase(std::string());
    return uses;
}

} // namespace core
