#include "app/document/baseline.h"

#include "app/document/base/wording.h"
#include "core/base/sha.h"
#include "core/bundle/bundle_file.h"
#include "core/bundle/project_from_bundle.h"
#include "core/project/user/bundle_places.h"

#include <atomic>
#include <cstdint>
#include <system_error>
#include <tuple>
#include <utility>

namespace app {

namespace {

/// So many files are looked into, and none that is larger: it ends some time.
constexpr std::size_t kMostBundles = 30;
constexpr std::uintmax_t kLargestBundle = 64ULL << 20;
/// Milliseconds. A bundle of the usual size is read within them, and no page shows first that the
/// pictures are missing and then that they are not.
constexpr int kPatience = 40;
/// Of a digest: enough to tell two files apart by eye.
constexpr std::size_t kShownDigest = 12;

bool isPublished(const core::Published& published, const std::string& bytes)
{
    return core::sha256Hex(bytes) == published.bundleSha256;
}

core::Result<core::Assets> picturesIn(const core::Published& published,
                                      const std::filesystem::path& bundle)
{
    const auto bytes = core::readFile(bundle);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!isPublished(published, *bytes))
        return core::fail(
            core::translatable("error", "%1 is another file than the bundle that went live, whose "
                                        "SHA-256 begins with %2. Choose the file that was "
                                        "submitted."),
            {bundle.string(), published.bundleSha256.substr(0, kShownDigest)});
    auto project = core::projectFromBundle(*bytes);
    if (!project)
        return tl::unexpected(project.error());
    return std::move(project->content.assets);
}

} // namespace

/// One search, on another thread; what it found is read once it is done.
struct Baseline::Look {
    std::shared_ptr<const core::Published> published;
    std::vector<std::filesystem::path> folders;
    std::atomic<bool> isCancelled = false;
    core::Assets pictures;
    /// Where the bundle lay, if nobody remembered it.
    std::optional<std::filesystem::path> found;

    void run()
    {
        std::optional<std::filesystem::path> bundle =
            core::rememberedBundle(published->bundleSha256);
        if (!bundle)
            bundle = found = search();
        if (!bundle || isCancelled)
            return;
        if (auto read = picturesIn(*published, *bundle))
            pictures = std::move(*read);
    }

    /// A copy of the file does as well as the one that was remembered.
    [[nodiscard]] std::optional<std::filesystem::path> search() const
    {
        std::size_t looked = 0;
        for (const std::filesystem::path& folder : folders) {
            std::error_code error;
            for (std::filesystem::directory_iterator each(folder, error), end;
                 !error && each != end && looked < kMostBundles && !isCancelled;
                 each.increment(error)) {
                std::error_code unread;
                if (each->path().extension() != ".zip" || !each->is_regular_file(unread)
                    || each->file_size(unread) > kLargestBundle || unread)
                    continue;
                ++looked;
                const auto bytes = core::readFile(each->path());
                if (bytes && isPublished(*published, *bytes))
                    return each->path();
            }
        }
        return std::nullopt;
    }
};

Baseline::Baseline(core::Published published)
    : m_published(std::make_shared<const core::Published>(std::move(published)))
{
    m_worker.setMaxThreadCount(1);
}

Baseline::~Baseline()
{
    if (m_look)
        m_look->isCancelled = true;
    m_worker.waitForDone();
}

QString Baseline::bundleName() const
{
    const auto file = core::rememberedBundle(m_published->bundleSha256);
    return file ? pathText(file->filename()) : QString();
}

void Baseline::lookIn(std::vector<std::filesystem::path> folders)
{
    m_folders = std::move(folders);
    if (m_pictures && m_pictures->empty())
        m_pictures.reset();
    // What looks in other folders now is not waited for.
    if (m_look)
        m_look->isCancelled = true;
    m_look.reset();
}

void Baseline::startLooking()
{
    m_look = std::make_shared<Look>();
    m_look->published = m_published;
    m_look->folders = m_folders;
    m_worker.start([this, look = m_look] {
        look->run();
        QMetaObject::invokeMethod(
            this,
            [this, look] {
                take(look);
                if (m_pictures && !m_pictures->empty())
                    emit picturesFound();
            },
            Qt::QueuedConnection);
    });
}

void Baseline::take(const std::shared_ptr<Look>& look)
{
    if (look != m_look)
        return;
    m_pictures = std::move(look->pictures);
    // Only to find it faster next time.
    if (look->found)
        std::ignore = core::rememberBundle(m_published->bundleSha256, *look->found);
    m_look.reset();
}

bool Baseline::hasPictures()
{
    if (!m_pictures && !m_look) {
        startLooking();
        if (const auto look = m_look; m_worker.waitForDone(kPatience))
            take(look);
    }
    return m_pictures && !m_pictures->empty();
}

core::Assets::mapped_type Baseline::picture(std::string_view file)
{
    if (!hasPictures())
        return nullptr;
    const auto found = m_pictures->find(file);
    return found == m_pictures->end() ? nullptr : found->second;
}

void Baseline::locate(const std::filesystem::path& bundle)
{
    m_worker.start([this, published = m_published, bundle] {
        const auto pictures =
            std::make_shared<core::Result<core::Assets>>(picturesIn(*published, bundle));
        if (*pictures)
            if (const auto kept = core::rememberBundle(published->bundleSha256, bundle); !kept)
                *pictures = tl::unexpected(kept.error());
        QMetaObject::invokeMethod(
            this, [this, pictures] { takeLocated(*pictures); }, Qt::QueuedConnection);
    });
}

void Baseline::takeLocated(core::Result<core::Assets>& pictures)
{
    if (!pictures) {
        emit located(tl::unexpected(pictures.error()));
        return;
    }
    m_pictures = std::move(*pictures);
    m_look.reset();
    emit located(std::monostate());
}

} // namespace app

#include "moc_baseline.cpp"
