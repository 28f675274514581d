#include "app/document/project/recent_looks.h"

#include "app/document/base/wording.h"
#include "core/bundle/bundle_file.h"
#include "core/image/derive/derive.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <memory>

namespace app {

namespace {

namespace fs = std::filesystem;

/// A larger master is not worth the time here.
constexpr std::size_t kMaxPicture = std::size_t{16} << 20;

QImage pictureOf(const fs::path& file)
{
    const auto bytes = core::readFile(file, kMaxPicture);
    if (!bytes)
        return {};
    const std::array<core::PixelSize, 1> size{
        {{RecentLooks::kPictureSide, RecentLooks::kPictureSide}}};
    const auto drawn = core::deriveImages(*bytes, size, {});
    if (!drawn)
        return {};
    const std::string& png = drawn->front().png;
    return QImage::fromData(reinterpret_cast<const uchar*>(png.data()),
                            static_cast<int>(png.size()));
}

RecentLook lookAt(const RecentProject& project)
{
    std::error_code unknown;
    RecentLook look{project.folder, fs::exists(project.folder / "offer.json", unknown), {}};
    if (look.isThere && !project.picture.isEmpty())
        look.picture = pictureOf(project.folder / pathFrom(project.picture));
    return look;
}

} // namespace

RecentLooks::RecentLooks(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_looks = m_watcher.result();
        emit looked();
    });
}

void RecentLooks::look(const std::vector<RecentProject>& projects)
{
    auto promise = std::make_shared<QPromise<std::vector<RecentLook>>>();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, projects] {
        promise->start();
        std::vector<RecentLook> looks;
        looks.reserve(projects.size());
        for (const RecentProject& project : projects)
            looks.push_back(lookAt(project));
        promise->addResult(std::move(looks));
        promise->finish();
    });
}

const RecentLook* RecentLooks::of(const fs::path& folder) const
{
    const auto found = std::ranges::find(m_looks, folder, &RecentLook::folder);
    return found == m_looks.end() ? nullptr : &*found;
}

} // namespace app

#include "moc_recent_looks.cpp"
