#include "core/importers/image_proposals.h"

#include "core/importers/proposing.h"
#include "core/iotedge/images/image_reference.h"
#include "core/text/html/html_sanitise.h"
#include "core/text/letters/characters.h"
#include "core/text/letters/lengths.h"

#include <algorithm>

namespace core {

namespace importers {

namespace {

/// The store takes a summary so short.
constexpr long long kMaxSummary = 100;

} // namespace

ImageProposals Proposing::propose() &&
{
    proposeListing();
    proposeLink("documentation", translatable("import", "Documentation"), LinkRole::Documentation);
    proposeLink("source", translatable("import", "Source code"), LinkRole::Other);
    proposeLink("url", translatable("import", "About the image"), LinkRole::Other);
    proposeLicence();
    proposeRepository();
    proposePlatforms();
    proposeVersion();
    if (m_image.hasConfig) {
        proposeVariables();
        proposeOptions();
    } else {
        leaveOut(translatable("import", "A manifest does not tell ports, variables, volumes and "
                                        "user. They stand in the configuration: skopeo inspect "
                                        "--config prints it."));
    }
    return std::move(m_result);
}

std::string Proposing::label(std::string_view name) const
{
    const auto found = m_image.config.labels.find(std::string(kLabelPrefix).append(name));
    const bool isTold = found != m_image.config.labels.end() && found->second != kHidden;
    return isTold ? onOneLine(found->second) : std::string();
}

void Proposing::proposeListing()
{
    proposeText<Field<&Offer::listing, &Listing::title>>(label("title"), true);
    const std::string description = label("description");
    if (measure(description).utf16 <= kMaxSummary)
        proposeText<Field<&Offer::listing, &Listing::summary>>(description, true);
    if (!description.empty())
        proposeText<Field<&Offer::listing, &Listing::description>>(
            "<p>" + escapedHtmlText(description) + "</p>", true);
}

void Proposing::proposeLink(std::string_view name, const char* title, LinkRole role)
{
    const std::string url = label(name);
    if (url.empty())
        return;
    if (!url.starts_with("https://") && !url.starts_with("http://"))
        return leaveOut(translatable("import", "The label “%1” is no web address: %2."),
                        {std::string(kLabelPrefix).append(name), url});
    const auto& links = m_offer.listing.links;
    const auto sameRole = std::ranges::find(links, role, &UsefulLink::role);
    const bool replaces = role != LinkRole::Other && sameRole != links.end();
    if (std::ranges::find(links, url, &UsefulLink::url) != links.end())
        return;
    m_result.proposals.push_back(
        {{"import", translatable("import", "Link “%1”"), {TranslatableText{"import", title}}},
         Field<&Offer::listing, &Listing::links>::path(),
         replaces ? sameRole->url : std::string(),
         url,
         !replaces,
         [url, title, role](Offer& offer) {
             auto& list = offer.listing.links;
             const auto found = std::ranges::find(list, role, &UsefulLink::role);
             if (role != LinkRole::Other && found != list.end())
                 found->url = url;
             else
                 list.push_back({title, url, role, {}});
         }});
}

/// Only one licence of the SPDX list has an address of its own.
void Proposing::proposeLicence()
{
    const std::string licence = label("licenses");
    if (licence.empty())
        return;
    const bool isOne =
        std::ranges::all_of(
            licence,
            [](char c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == '-' || c == '.'; })
        && !licence.starts_with("LicenseRef");
    if (!isOne)
        return leaveOut(translatable("import", "The licence “%1” is not one of the SPDX list. Put "
                                               "its terms on the page Legal."),
                        {licence});
    const std::string url = "https://spdx.org/licenses/" + licence + ".html";
    if (m_offer.legal.termsUrl == url)
        return;
    m_result.proposals.push_back(
        {{"import", translatable("import", "Terms of use: licence %1"), {licence}},
         Field<&Offer::legal, &Legal::termsUrl>::path(),
         m_offer.legal.termsUrl,
         url,
         false,
         [url](Offer& offer) {
             offer.legal.contract = ContractChoice::OwnTerms;
             offer.legal.termsUrl = url;
         }});
}

} // namespace importers

std::string planTitleOf(const registry::ImageDescription& image)
{
    const auto title = image.config.labels.find("org.opencontainers.image.title");
    if (title != image.config.labels.end() && !title->second.empty())
        return title->second;
    const auto reference =
        image.names.empty() ? std::nullopt : parsedImageReference(image.names.front());
    const std::string path = reference ? std::string(reference->path) : std::string();
    return path.empty() ? "Standard" : path.substr(path.rfind('/') + 1);
}

ImageProposals imageProposals(const registry::ImageDescription& image, const Offer& offer,
                              std::size_t plan)
{
    return importers::Proposing(image, offer, plan).propose();
}

} // namespace core
