#include "app/document/image_examiner.h"

#include "core/base/sha.h"

#include <chrono>
#include <utility>

namespace app {

namespace {

/// All rules run again when a picture is known; so they run once for a folder of pictures.
constexpr std::chrono::milliseconds kTogether{50};
/// What is digested at once when an offer is opened, in the time that a frame leaves; the rest is
/// for the workers.
constexpr std::size_t kAtOnce = std::size_t{4} << 20;

} // namespace

ImageExaminer::ImageExaminer(QObject* parent) : QObject(parent)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(kTogether);
    connect(&m_tell, &QTimer::timeout, this, &ImageExaminer::examined);
}

ImageExaminer::~ImageExaminer()
{
    m_workers.clear();
    m_workers.waitForDone();
}

void ImageExaminer::remember(core::MeasureCache measures)
{
    m_measures = std::move(measures);
}

std::optional<core::PictureLook>
ImageExaminer::lookAt(const std::shared_ptr<const std::string>& bytes)
{
    if (const auto known = m_known.find(bytes); known != m_known.end())
        return known->second;
    if (m_asked.contains(bytes))
        return std::nullopt;
    if (auto seen = lookFromEarlier(*bytes))
        return m_known.insert_or_assign(bytes, std::move(*seen)).first->second;
    m_asked.insert(bytes);
    examine(bytes);
    return std::nullopt;
}

std::optional<core::PictureLook> ImageExaminer::lookFromEarlier(const std::string& bytes)
{
    if (m_measures.isEmpty() || bytes.size() > kAtOnce - m_lookedAt)
        return std::nullopt;
    m_lookedAt += bytes.size();
    auto digest = core::sha256Hex(bytes);
    auto facts = m_measures.known(digest, core::kAllUses);
    return facts ? std::optional(core::PictureLook{std::move(*facts), std::move(digest)})
                 : std::nullopt;
}

void ImageExaminer::clear()
{
    m_workers.clear();
    m_tell.stop();
    m_lookedAt = 0;
    m_asked.clear();
    m_known.clear();
}

void ImageExaminer::examine(const Bytes& bytes)
{
    m_workers.start([this, bytes] {
        auto digest = core::sha256Hex(*bytes);
        auto facts = m_measures.measure(*bytes, digest, core::kAllUses);
        core::PictureLook seen{std::move(facts), std::move(digest)};
        QMetaObject::invokeMethod(
            this, [this, bytes, seen = std::move(seen)] { keep(bytes, seen); },
            Qt::QueuedConnection);
    });
}

// Bytes that are no longer asked for belong to a document that was closed meanwhile.
void ImageExaminer::keep(const Bytes& bytes, core::PictureLook seen)
{
    if (m_asked.erase(bytes) == 0)
        return;
    m_known.insert_or_assign(bytes, std::move(seen));
    if (!m_asked.empty()) {
        if (!m_tell.isActive())
            m_tell.start();
        return;
    }
    m_tell.stop();
    m_workers.start([this] { m_measures.save(); });
    emit examined();
}

} // namespace app

#include "moc_image_examiner.cpp"
