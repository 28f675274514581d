#include "core/rules/pictures/picture_uses.h"

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

void addMissingPictures(const Offer& offer, const std::function<bool(const std::string&)>& has,
                        Facts& facts)
{
    auto uses = pictureUsesOf(offer);
    for (const Video& video : offer.media.videos)
        uses.try_emplace(video.thumbnail);
    uses.erase(std::string());
    for (const auto& [name, use] : uses) {
        if (has(name))
            continue;
        ImageFacts& missing = facts.images[name];
        missing = {};
        missing.isMissing = true;
        missing.problem = Message{"rule",
                                  translatable("rule", "The project has no file “%1”. Put it "
                                                       "there, or choose another picture."),
                                  {name}};
    }
}

} // namespace core
