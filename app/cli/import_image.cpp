#include "app/cli/import_image.h"

#include "app/cli/terminal.h"
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

std::string quotedValue(const std::string& value)
{
    return "“" + core::excerpt(value) + "”";
}

std::string lineOf(const core::ImageProposal& proposal)
{
    const std::string change =
        proposal.now.empty()
            ? quotedValue(proposal.offered)
            : quotedValue(proposal.offered) + " in place of " + quotedValue(proposal.now);
    return "  " + wrapped(core::inEnglish(proposal.field) + ": " + change, 2) + '\n';
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
    return tl::unexpected(wanted.empty() ? arguments.operand() + " has several images: " + list
                                               + ". Say which one with "
                                                 "--module."
                                         : arguments.operand() + " has no image \""
                                               + std::string(wanted) + "\". It has: " + list + '.');
}

std::string takeFromImage(const ImageDescription& image, bool replaces, core::Offer& offer,
                          std::size_t plan)
{
    const core::ImageProposals found = core::imageProposals(image, offer, plan);
    std::string taken;
    std::string offered;
    for (const core::ImageProposal& proposal : found.proposals) {
        const bool isTaken = proposal.isAdvised || replaces;
        if (isTaken)
            proposal.take(offer);
        (isTaken ? taken : offered) += lineOf(proposal);
    }
    std::string text = styled(Style::Bold, "Taken") + '\n'
                       + (taken.empty() ? "  Nothing that the offer lacks.\n" : taken);
    if (!offered.empty())
        text += styled(Style::Bold, "Offered, and taken with --replace") + '\n' + offered;
    if (!found.notTaken.empty())
        text += styled(Style::Bold, "Left out") + '\n';
    for (const core::Message& message : found.notTaken)
        text += "  " + wrapped(core::inEnglish(message), 2) + '\n';
    return text;
}

} // namespace app
