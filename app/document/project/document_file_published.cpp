#include "app/document/baseline.h"
#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "core/base/result.h"
#include "core/bundle/publish.h"
#include "core/project/published.h"
#include "core/project/user/clock.h"

namespace app {

namespace {

core::Error noFolderOfOurs()
{
    return {{"error",
             core::translatable("error", "What is live is noted in the project's folder. "
                                         "Save the offer in a folder of yours first."),
             {}}};
}

} // namespace

core::Result<std::monostate> DocumentFile::publish(const std::filesystem::path& bundle)
{
    const auto folder = m_document.folder();
    if (!folder || m_readOnly)
        return tl::unexpected(noFolderOfOurs());
    const auto today = core::today();
    if (!today)
        return tl::unexpected(today.error());
    auto published = core::publish(*folder, bundle, *today);
    if (!published)
        return tl::unexpected(published.error());
    takePublished(std::move(*published));
    return std::monostate();
}

core::Result<std::string> DocumentFile::stopComparing()
{
    const auto folder = m_document.folder();
    if (m_readOnly)
        return tl::unexpected(noFolderOfOurs());
    auto name = folder ? core::setPublishedAside(*folder) : core::Result<std::string>();
    if (name)
        takePublished(std::nullopt);
    return name;
}

core::Result<std::monostate> DocumentFile::compareAgain(const std::string& name)
{
    const auto folder = m_document.folder();
    if (!folder || m_readOnly)
        return tl::unexpected(noFolderOfOurs());
    if (auto back = core::takePublishedBack(*folder, name); !back)
        return back;
    auto published = core::readPublished(*folder);
    if (!published)
        return tl::unexpected(published.error());
    takePublished(std::move(*published));
    return std::monostate();
}

void DocumentFile::takePublished(std::optional<core::Published> published)
{
    m_published = std::move(published);
    m_document.setPublished(m_published);
    lookForBundle();
}

// A note that nobody can read is a note all the same: the offer is published, and a field that the
// store will never let change must not be open because of it.
void DocumentFile::takePublished(core::Result<std::optional<core::Published>> read,
                                 core::Offer saved, std::vector<core::ProjectProblem>& problems)
{
    takePublished(read ? std::move(*read) : std::nullopt);
    if (read)
        return;
    m_document.holdFrozen(std::move(saved));
    problems.insert(problems.begin(),
                    {core::Message{"error",
                                   core::translatable(
                                       "error", "%1 Until it can be read, what never changes once "
                                                "it is published stays locked as it was saved, and "
                                                "nothing is compared."),
                                   {core::InnerMessage(read.error().message)}},
                     {core::kPublishedFile}});
}

// Bundles are mostly put beside the project.
void DocumentFile::lookForBundle()
{
    const auto folder = m_document.folder();
    if (folder && m_document.baseline())
        m_document.baseline()->lookIn({folder->parent_path(), *folder});
}

} // namespace app
