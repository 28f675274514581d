#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "app/document/project/recent_projects.h"
#include "core/bundle/publish.h"
#include "core/changes/offer_changes.h"
#include "core/project/offer_writer.h"
#include "core/project/user/bundle_places.h"
#include "core/project/user/clock.h"

#include <string>
#include <utility>

/// Where an offer begins, and how it is remembered.
namespace app {

namespace {

RecentState stateOf(const Document& document, const std::optional<core::Published>& published)
{
    const core::Counts counts = document.report().counts();
    RecentState state{counts.errors, counts.warnings};
    if (!published)
        return state;
    const auto pictures = core::pictureDigests(document.assets());
    state.changes =
        static_cast<int>(core::offerChanges({published->offer, published->pictures},
                                            {document.offer(), pictures}, document.profile())
                             .size());
    state.published = fromUtf8(published->date);
    return state;
}

QString addressOf(const core::Identity& identity)
{
    return identity.publisherId.empty() || identity.offerId.empty()
               ? QString()
               : fromUtf8(identity.publisherId + '.' + identity.offerId);
}

} // namespace

// What was open before says nothing of the profile of another offer.
void DocumentFile::start(std::string_view profile)
{
    core::ProjectContent content;
    core::nameSchema(content.offer);
    take(std::move(content), true, profile);
}

void DocumentFile::take(core::ProjectContent content, bool saved, std::string_view profile)
{
    remember();
    m_document.reset(std::move(content), saved);
    takePublished(std::nullopt);
    settle(std::nullopt, std::nullopt, {}, false);
    m_document.assumeProfile(profile);
}

core::Result<std::monostate> DocumentFile::openUpdate(const std::filesystem::path& bundle)
{
    const auto today = core::today();
    if (!today)
        return tl::unexpected(today.error());
    auto published = core::publishedIn(plainPath(bundle), *today);
    if (!published)
        return tl::unexpected(published.error());
    if (const auto opened = open(bundle); !opened)
        return opened;
    const std::string digest = published->bundleSha256;
    takePublished(std::move(*published));
    return core::rememberBundle(digest, plainPath(bundle));
}

void DocumentFile::remember() const
{
    const auto folder = m_document.folder();
    if (!folder || m_document.isModified())
        return;
    const core::Logos& logos = m_document.offer().media.logos;
    m_recent.remember({*folder, fromUtf8(m_document.offer().listing.title),
                       fromUtf8(m_document.profile().id), addressOf(m_document.offer().identity),
                       fromUtf8(logos.small.empty() ? logos.master : logos.small),
                       stateOf(m_document, m_published), QDateTime::currentDateTime()});
}

} // namespace app
