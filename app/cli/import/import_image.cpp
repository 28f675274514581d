#include "app/cli/import/import_image.h"

#include "app/cli/base/language.h"
#include "app/cli/import/taking.h"
#include "core/importers/image_proposals.h"
#include "core/text/letters/characters.h"

#include <algorithm>

namespace app {

namespace {

using core::registry::ImageDescription;

std::string shownName(const ImageDescription& image)
{
    return image.names.empty() ? std::string() : image.names.front();
}

} // namespace

tl::expected<const ImageDescription*, std::string>
chosenImage(const Arguments& arguments, std::string_view wanted,
            const std::vector<ImageDescription>& images)
{
    if (wanted.empty() && images.size() == 1)
        return &images.front();
    std::string list;
    for (const ImageDescription& image : images) {
        if (!wanted.empty() && std::ranges::find(image.names, wanted) != image.names.end())
            return &image;
        list += (list.empty() ? "" : ", ") + core::excerpt(shownName(image));
    }
    return tl::unexpected(
        wanted.empty()
            ? spoken(core::translatable("cli",
                                        "%1 has several images: %2. Say which one with --module."),
                     {arguments.operand(), list})
            : spoken(core::translatable("cli", "%1 has no image \"%2\". It has: %3."),
                     {arguments.operand(), wanted, list}));
}

std::string takeFromImage(const ImageDescription& image, bool replaces, core::Offer& offer,
                          std::size_t plan)
{
    const core::ImageProposals found = core::imageProposals(image, offer, plan);
    for (const core::Proposal* proposal : takenOf(found.proposals, replaces))
        proposal->take(offer);
    return toldProposals(found.proposals, replaces)
           + listed(core::translatable("cli", "Left out"), found.notTaken);
}

} // namespace app
