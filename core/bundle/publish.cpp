#include "core/bundle/publish.h"

#include "core/base/sha.h"
#include "core/bundle/bag_check.h"
#include "core/bundle/bundle_file.h"
#include "core/bundle/project_from_bundle.h"
#include "core/bundle/verify.h"
#include "core/project/load.h"
#include "core/project/user/bundle_places.h"

#include <utility>

namespace core {

namespace {

namespace fs = std::filesystem;

/// "contoso.vibration-monitor"
std::string storeAddressOf(const Offer& offer)
{
    return offer.identity.publisherId + '.' + offer.identity.offerId;
}

Result<std::monostate> refuseDraft(const fs::path& file, std::string_view zip)
{
    const auto bag = bagIn(zip);
    if (!bag || bagInfoValue(*bag, "Offerwright-Draft").empty())
        return {};
    return fail(translatable("error", "%1 is a draft, which was exported with errors and cannot be "
                                      "live. Export the offer without --draft, and publish that."),
                {file.string()});
}

} // namespace

Result<Published> publishedIn(const fs::path& bundle, const std::string& today)
{
    const auto bytes = readFile(bundle);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto exported = projectFromBundle(*bytes);
    if (!exported)
        return fail(translatable("error", "%1: %2"),
                    {bundle.string(), InnerMessage(exported.error().message)});
    if (const auto whole = refuseDraft(bundle, *bytes); !whole)
        return tl::unexpected(whole.error());
    return Published{std::move(exported->content.offer), pictureDigests(exported->content.assets),
                     exported->bundleProfile, today, sha256Hex(*bytes)};
}

Result<Published> publish(const fs::path& folder, const fs::path& bundle, const std::string& today)
{
    const auto project = loadProject(folder);
    if (!project)
        return tl::unexpected(project.error());
    auto published = publishedIn(bundle, today);
    if (!published)
        return published;
    const auto ofProject = storeAddressOf(project->content.offer);
    const auto ofBundle = storeAddressOf(published->offer);
    if (ofProject != ofBundle)
        return fail(translatable("error", "%1 is of the offer %2, and the project in %3 is %4. "
                                          "Choose a bundle of this project."),
                    {bundle.string(), ofBundle, folder.string(), ofProject});
    // What is remembered of a bundle that is then not published does no harm.
    if (const auto remembered = rememberBundle(published->bundleSha256, bundle); !remembered)
        return tl::unexpected(remembered.error());
    if (const auto saved = savePublished(folder, *published); !saved)
        return tl::unexpected(saved.error());
    return published;
}

} // namespace core
