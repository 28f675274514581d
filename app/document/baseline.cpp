#include "app/document/baseline.h"

#include "app/document/base/wording.h"
#include "core/base/sha.h"
#include "core/bundle/bundle_file.h"
#include "core/bundle/project_from_bundle.h"
#include "core/project/user/bundle_places.h"

#include <cstdint>
#include <system_error>
#include <tuple>
#include <utility>

namespace app {

namespace {

/// So many files are looked into, and none that is larger: nobody waits for this.
constexpr std::size_t kMostBundles = 30;
constexpr std::uintmax_t kLargestBundle = 64ULL << 20;

} // namespace

QString Baseline::bundleName() const
{
    const auto file = core::rememberedBundle(m_published.bundleSha256);
    return file ? pathText(file->filename()) : QString();
}

void Baseline::lookIn(std::vector<std::filesystem::path> folders)
{
    m_folders = std::move(folders);
    if (m_pictures && m_pictures->empty())
        m_pictures.reset();
}

/// A copy of the file does as well as the one that was remembered.
std::optional<std::filesystem::path> Baseline::bundle() const
{
    if (auto known = core::rememberedBundle(m_published.bundleSha256))
        return known;
    std::size_t looked = 0;
    for (const std::filesystem::path& folder : m_folders) {
        std::error_code error;
        for (std::filesystem::directory_iterator each(folder, error), end;
             !error && each != end && looked < kMostBundles; each.increment(error)) {
            std::error_code unread;
            if (each->path().extension() != ".zip" || !each->is_regular_file(unread)
                || each->file_size(unread) > kLargestBundle || unread)
                continue;
            ++looked;
            const auto bytes = core::readFile(each->path());
            if (!bytes || core::sha256Hex(*bytes) != m_published.bundleSha256)
                continue;
            // Only to find it faster next time.
            std::ignore = core::rememberBundle(m_published.bundleSha256, each->path());
            return each->path();
        }
    }
    return std::nullopt;
}

bool Baseline::hasPictures()
{
    if (!m_pictures) {
        const auto file = bundle();
        auto pictures = file ? picturesOf(*file) : core::Result<core::Assets>();
        m_pictures = pictures ? std::move(*pictures) : core::Assets();
    }
    return !m_pictures->empty();
}

core::Assets::mapped_type Baseline::picture(std::string_view file)
{
    if (!hasPictures())
        return nullptr;
    const auto found = m_pictures->find(file);
    return found == m_pictures->end() ? nullptr : found->second;
}

core::Result<std::monostate> Baseline::locate(const std::filesystem::path& bundle)
{
    auto pictures = picturesOf(bundle);
    if (!pictures)
        return tl::unexpected(pictures.error());
    m_pictures = std::move(*pictures);
    return core::rememberBundle(m_published.bundleSha256, bundle);
}

core::Result<core::Assets> Baseline::picturesOf(const std::filesystem::path& bundle) const
{
    const auto bytes = core::readFile(bundle);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const std::string digest = core::sha256Hex(*bytes);
    if (digest != m_published.bundleSha256)
        return core::fail(
            core::translatable("error",
                               "%1 is not the bundle that went live: its SHA-256 is %2, and that "
                               "of the published one is %3. Choose the file that was submitted."),
            {bundle.string(), digest, m_published.bundleSha256});
    auto project = core::projectFromBundle(*bytes);
    if (!project)
        return tl::unexpected(project.error());
    return std::move(project->content.assets);
}

} // namespace app
