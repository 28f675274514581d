#include "core/rules/pictures/derived_logos.h"

#include "core/offer/logos.h"

namespace core {

std::vector<const ImageSlot*> logosToDerive(const Logos& logos, const Profile& profile)
{
    std::vector<const ImageSlot*> slots;
    for (const ImageSlot& slot : profile.images) {
        const std::string* own = logoFile(logos, slot.role);
        if (own && own->empty() && slot.role != "hero")
            slots.push_back(&slot);
    }
    return slots;
}

std::string logoNameInBundle(const std::string& role, PixelSize size, const std::string& extension)
{
    return "logos/" + role + '_' + std::to_string(size.width) + 'x' + std::to_string(size.height)
           + extension;
}

} // namespace core
