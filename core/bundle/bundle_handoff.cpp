#include "core/bundle/bundle_handoff.h"

#include "core/base/sha.h"
#include "core/bundle/bag_check.h"
#include "core/bundle/handoff_news.h"
#include "core/bundle/project_from_bundle.h"
#include "core/bundle/verify.h"
#include "core/rules/engine/profile_reader.h"

#include <algorithm>

namespace core {

namespace {

Result<Profile> builtInProfile(const std::string& id)
{
    const auto profiles = embeddedProfiles();
    const auto found = std::ranges::find(profiles, id, &EmbeddedProfile::id);
    if (found == profiles.end())
        return fail(translatable("error", "The bundle was made for the profile “%1”, which is not "
                                          "built in, so the order of its portal is not known. Open "
                                          "HANDOFF.html from the bundle instead."),
                    {id});
    return profileFromJson(found->json);
}

} // namespace

Result<BundleHandoff> handoffOfBundle(std::string_view zip, const Published* published)
{
    const auto project = projectFromBundle(zip);
    if (!project)
        return tl::unexpected(project.error());
    const auto profile = builtInProfile(project->bundleProfile);
    if (!profile)
        return tl::unexpected(profile.error());
    const auto bag = bagIn(zip);
    if (!bag)
        return tl::unexpected(bag.error());
    // A picture that cannot be had is left out, as the bundle left it out.
    const auto uploads = uploadsOf({.content = project->content,
                                    .facts = {},
                                    .profile = *profile,
                                    .report = {},
                                    .draft = true});
    if (!uploads)
        return tl::unexpected(uploads.error());
    const Offer& offer = project->content.offer;
    BundleHandoff handoff{offer.identity.publisherId + '.' + offer.identity.offerId,
                          offer.listing.title,
                          profile->id,
                          profile->title,
                          handoffPages(offer, *profile, *uploads),
                          {},
                          !bagInfoValue(*bag, "Offerwright-Draft").empty()};
    handoff.sha256 = sha256Hex(zip);
    // What went live is no update of itself.
    if (published && published->bundleSha256 != handoff.sha256
        && isOfSameOffer(*published, offer)) {
        markNews(handoff.pages, *published, {offer, pictureDigests(project->content.assets)},
                 *profile);
        handoff.publishedOn = published->date;
    }
    for (const Upload& upload : *uploads)
        handoff.pictures.emplace(upload.file, upload.bytes);
    return handoff;
}

} // namespace core
